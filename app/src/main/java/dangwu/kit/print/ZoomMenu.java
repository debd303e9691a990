package dangwu.kit.print;

import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;

/** How large the page is, and the sizes to choose from. */
final class ZoomMenu extends StackPane {

    private static final int[] SIZES = {50, 75, 100, 125, 150, 200};

    ZoomMenu(PagesViewModel model) {
        MenuButton button = new MenuButton();
        button.getStyleClass().addAll("dw-menu-button", "dwp-zoom");
        button.setMnemonicParsing(false);
        button.setAccessibleText("显示比例");
        button.textProperty().bind(Bindings.createStringBinding(() -> Math.round(model.shownProperty().get()) + "%", model.shownProperty()));
        button.getItems().addAll(item("适合宽度", model, Zoom.WIDTH), item("整页", model, Zoom.PAGE));
        for (int percent : SIZES) {
            button.getItems().add(item(percent + "%", model, Zoom.of(percent)));
        }
        getChildren().add(button);
    }

    private static MenuItem item(String words, PagesViewModel model, Zoom zoom) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.zoom(zoom));
        return item;
    }
}
