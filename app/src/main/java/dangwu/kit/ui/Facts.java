package dangwu.kit.ui;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What is known of one thing, in a side panel: a dim word and what stands for it, line by line; and the words around them. */
public final class Facts extends GridPane {

    public Facts() {
        getStyleClass().add("dw-facts");
        ColumnConstraints label = new ColumnConstraints();
        label.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(label, value);
    }

    /** Adds a line; null: not known, and no line. */
    public Facts add(String label, String value) {
        if (value != null) {
            Label name = words(label, "dw-dim");
            name.setMinWidth(Region.USE_PREF_SIZE);
            addRow(getRowCount(), name, words(value, null));
        }
        return this;
    }

    /** Adds a figure: at the right, so that those below one another can be compared; null: not known, and no line. */
    public Facts figure(String label, String value) {
        if (value != null) {
            Label figure = new Label(value);
            figure.setMinWidth(Region.USE_PREF_SIZE);
            setHalignment(figure, HPos.RIGHT);
            addRow(getRowCount(), words(label, "dw-dim"), figure);
        }
        return this;
    }

    /** The title of a part of the panel. */
    public static Label section(String title) {
        return words(title, "dw-card-title");
    }

    /** Words that break where there is no room. {@code style} is a style class; null: none. */
    public static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (style != null) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
