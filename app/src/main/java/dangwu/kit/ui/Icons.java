package dangwu.kit.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons (Feather) in the size and colour of the text around them. */
public final class Icons {

    private Icons() {
    }

    /** An icon as tall as the text. */
    public static FontIcon of(Feather icon) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().add("dw-icon");
        return node;
    }

    /** A quiet button with an icon only; its words are read by a screen reader and shown as a tooltip. */
    public static Button button(Feather icon, String words, Runnable act) {
        Button button = new Button(words, of(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("dw-icon-button");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(event -> act.run());
        return button;
    }
}
