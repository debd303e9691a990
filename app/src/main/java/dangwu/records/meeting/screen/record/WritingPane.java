package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.NoteField;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A text that may become long: it grows with what is written. Above it stand its name and the way to the phrases for it. */
final class WritingPane extends VBox {

    private static final double AIR = 14;
    private static final double MOST = 320;

    private final NoteField field;

    /**
     * @param words name of the text
     * @param most  the most characters
     * @param kept  where it goes
     */
    WritingPane(String words, int most, StringProperty kept) {
        getStyleClass().add("dwm-writing");
        field = new NoteField(words).maxLength(most).rows(1);
        PartPane.bare(field);
        PartPane.tieText(field, kept);
        Label name = new Label(words);
        name.getStyleClass().add("dw-field-label");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(name, gap);
        head.getStyleClass().add("dwm-writing-head");
        getChildren().addAll(head, field);
        TextArea area = field.input();
        area.setPromptText("");
        area.skinProperty().addListener((property, before, now) -> {
            if (now != null) {
                grow(area);
            }
        });
    }

    /** Puts something at the right of the name. */
    WritingPane aside(Node node) {
        ((HBox) getChildren().get(0)).getChildren().add(node);
        return this;
    }

    TextArea input() {
        return field.input();
    }

    private void grow(TextArea area) {
        area.applyCss();
        Node text = area.lookup(".text");
        if (text != null) {
            ChangeListener<Object> fit = (property, before, now) -> fit(area, text);
            text.layoutBoundsProperty().addListener(fit);
            area.widthProperty().addListener(fit);
            fit(area, text);
        }
    }

    private static void fit(TextArea area, Node text) {
        double line = area.getFont().getSize() * 1.5;
        double scale = area.getFont().getSize() / 13;
        double height = Math.max(text.getLayoutBounds().getHeight(), line) + AIR * scale;
        area.setPrefHeight(Math.min(MOST * scale, Math.max(30 * scale, height)));
        area.setMinHeight(Math.min(MOST * scale, Math.max(30 * scale, height)));
    }
}
