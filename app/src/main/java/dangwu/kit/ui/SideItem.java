package dangwu.kit.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A place in the side bar, with a count of what waits there. It cannot be un-chosen by pressing it again. */
public final class SideItem extends ToggleButton {

    private final IntegerProperty count = new SimpleIntegerProperty(this, "count", 0);

    /** The place's name and what leads there. */
    public SideItem(String name, Runnable open) {
        getStyleClass().setAll("dw-side-item");
        Label words = new Label(name);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label badge = new Label();
        badge.getStyleClass().add("dw-side-count");
        badge.textProperty().bind(Bindings.createStringBinding(
                () -> count.get() > 999 ? "999+" : Integer.toString(count.get()), count));
        Shown.when(badge, count.greaterThan(0));
        HBox line = new HBox(words, badge);
        line.getStyleClass().add("dw-side-line");
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(name);
        setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(widthProperty());
        setOnAction(event -> open.run());
    }

    /** How many things wait there; 0 shows nothing. */
    public IntegerProperty countProperty() {
        return count;
    }

    /** Stays chosen when pressed again: one is always somewhere. */
    @Override
    public void fire() {
        if (!isSelected() || getToggleGroup() == null) {
            super.fire();
        } else {
            getOnAction().handle(null);
        }
    }
}
