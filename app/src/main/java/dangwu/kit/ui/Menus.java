package dangwu.kit.ui;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** Builds menus from {@link MenuAct}s. */
public final class Menus {

    private Menus() {
    }

    /** Items of a drop-down: the keys stand behind the words, because an accelerator there would also act in the whole window. */
    static List<MenuItem> items(List<MenuAct> acts) {
        return acts.stream().map(act -> item(act, act.keys().isEmpty() ? "" : "  " + act.keys())).toList();
    }

    /** A menu shown where it is asked for; the keys stand at the right of it. */
    public static ContextMenu context(List<MenuAct> acts) {
        ContextMenu menu = new ContextMenu();
        for (MenuAct act : acts) {
            MenuItem item = item(act, "");
            if (!act.keys().isEmpty()) {
                item.setAccelerator(KeyCombination.valueOf(act.keys().replace(' ', '+')));
            }
            menu.getItems().add(item);
        }
        return menu;
    }

    private static MenuItem item(MenuAct act, String behind) {
        if (act.isLine()) {
            return new SeparatorMenuItem();
        }
        MenuItem item = new MenuItem((act.whyNot().isEmpty() ? act.label() : act.label() + "（" + act.whyNot() + "）") + behind);
        item.setMnemonicParsing(false);
        item.setDisable(!act.isPossible());
        item.setOnAction(event -> act.act().run());
        return item;
    }
}
