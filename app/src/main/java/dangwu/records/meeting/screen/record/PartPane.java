package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.FormField;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.NoteField;
import dangwu.kit.ui.Shown;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A part of the screen, and how its fields are tied to what is recorded. */
abstract class PartPane extends VBox {

    private static final double TEXT = 13;

    PartPane() {
        getStyleClass().add("dwm-part");
    }

    /** What is typed goes into {@code kept}, and what is kept shows, whichever changes. */
    static <V> void tie(FormField<V> field, Property<V> kept) {
        field.start(kept.getValue());
        field.valueProperty().addListener((property, before, now) -> kept.setValue(now));
        kept.addListener((property, before, now) -> {
            if (!Objects.equals(field.value(), now)) {
                field.start(now);
            }
        });
    }

    /** As above for a text that is empty, not null, while there is none. */
    static void tieText(FormField<String> field, StringProperty kept) {
        field.start(filled(kept.get()));
        field.valueProperty().addListener((property, before, now) -> kept.set(now == null ? "" : now));
        kept.addListener((property, before, now) -> {
            if (!Objects.equals(field.value(), filled(now))) {
                field.start(filled(now));
            }
        });
    }

    /** As above for a value whose type only its field knows. */
    @SuppressWarnings("unchecked") // The field of a value takes its type and no other.
    static <V> void tieValue(FormField<V> field, Property<Object> kept) {
        field.start((V) kept.getValue());
        field.valueProperty().addListener((property, before, now) -> kept.setValue(Boolean.FALSE.equals(now) ? null : now));
        kept.addListener((property, before, now) -> {
            if (!Objects.equals(field.value(), now)) {
                field.start((V) now);
            }
        });
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A line to type into without label and message; the words stand in it while it is empty. */
    static LineField line(String words, int most, StringProperty kept) {
        LineField field = new LineField(words).maxLength(most).prompt(words);
        bare(field);
        tieText(field, kept);
        return field;
    }

    /** Takes label and message away: they stand elsewhere. What is wrong is said where the field stands all the same. */
    static <F extends FormField<?>> F bare(F field) {
        Node input = field instanceof NoteField note ? note.input() : field.input();
        Node message = field.getChildren().get(field.getChildren().size() - 1);
        field.getChildren().setAll(input, message);
        quiet(field);
        return field;
    }

    /** Lets the line for what is wrong take room only while something is. */
    static void quiet(FormField<?> field) {
        Node message = field.getChildren().get(field.getChildren().size() - 1);
        Shown.when(message, field.problemProperty().isNotEmpty());
    }

    /** Nodes side by side. */
    static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("dwm-row");
        return row;
    }

    /** Lets a node take what room is left. */
    static <N extends Node> N wide(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    /** Gives a node a width that grows with the scale; both in pixels at 100 %, a least width of 0 is none. */
    static void width(Region node, double usual, double least) {
        node.setStyle(String.format(Locale.ROOT, "-fx-pref-width: %.3fem;", usual / TEXT) + (least == 0 ? "" : String.format(Locale.ROOT, " -fx-min-width: %.3fem;", least / TEXT)));
    }

    static Label dim(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("dw-dim");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
