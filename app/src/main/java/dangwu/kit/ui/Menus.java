package dangwu.kit.ui;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Builds menus from {@link MenuAct}s. */
final class Menus {

    private Menus() {
    }

    static List<MenuItem> items(List<MenuAct> acts) {
        return acts.stream().map(Menus::item).toList();
    }

    static ContextMenu context(List<MenuAct> acts) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items(acts));
        return menu;
    }

    private static MenuItem item(MenuAct act) {
        if (act.isLine()) {
            return new SeparatorMenuItem();
        }
        MenuItem item = new MenuItem(act.isPossible() ? act.label() : act.label() + "（" + act.whyNot() + "）");
        item.setMnemonicParsing(false);
        item.setDisable(!act.isPossible());
        item.setOnAction(event -> act.act().run());
        if (!act.keys().isEmpty()) {
            Label keys = new Label(act.keys());
            keys.getStyleClass().add("dw-key-hint");
            item.setText(act.label());
            item.setGraphic(keys);
        }
        return item;
    }
}
