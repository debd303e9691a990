package dangwu.kit.exchange;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Shown;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Headings that were not understood, each with the field it is to be taken for. */
final class HeadingsPane extends VBox {

    private static final double KNOWN_HEIGHT = 116;

    private final ImportViewModel model;
    private final FlowPane choices = new FlowPane(16, 8);
    private final FlowPane known = new FlowPane(16, 8);
    private final ScrollPane knownBox = new ScrollPane(known);
    private final Button more;
    private final Label head = new Label("有几列不认识，可以指定它们是什么；选过的会记住");
    private boolean filling;

    HeadingsPane(ImportViewModel model) {
        super(6);
        this.model = model;
        head.getStyleClass().add("dw-strong");
        more = Buttons.link("", () -> open(!knownBox.isVisible()));
        knownBox.setFitToWidth(true);
        knownBox.setMaxHeight(KNOWN_HEIGHT);
        knownBox.setMinHeight(0);
        getChildren().addAll(head, choices, more, knownBox);
        open(false);
        for (Node node : List.of(head, choices)) {
            Shown.when(node, Bindings.isNotEmpty(model.headings()));
        }
        Shown.when(more, Bindings.isNotEmpty(model.knownHeadings()));
        model.headings().addListener((ListChangeListener<HeadingChoice>) change -> fill());
        model.knownHeadings().addListener((ListChangeListener<HeadingChoice>) change -> fill());
        fill();
    }

    private void fill() {
        if (filling) {
            return;
        }
        filling = true;
        choices.getChildren().setAll(model.headings().stream().map(this::line).toList());
        known.getChildren().setAll(model.knownHeadings().stream().map(this::line).toList());
        open(knownBox.isVisible());
        filling = false;
    }

    private void open(boolean shown) {
        Shown.set(knownBox, shown);
        more.setText(shown ? "收起各列" : "核对已认出的 " + model.knownHeadings().size() + " 列");
    }

    private Node line(HeadingChoice heading) {
        Label name = new Label("“" + heading.heading() + "”");
        Label samples = new Label(String.join("、", heading.samples()));
        samples.getStyleClass().add("dw-dim");
        samples.setMaxWidth(160);
        ComboBox<String> field = new ComboBox<>();
        field.getItems().setAll(model.choices());
        field.setConverter(new StringConverter<>() {
            @Override
            public String toString(String key) {
                return model.choiceWords(key == null ? "" : key, heading.heading());
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        field.setValue(heading.fieldKey());
        field.setAccessibleText(heading.heading() + "是什么");
        field.valueProperty().addListener((property, old, now) -> {
            filling = true;
            model.take(heading.heading(), now == null ? "" : now);
            filling = false;
        });
        HBox line = new HBox(8, name, samples, field);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
