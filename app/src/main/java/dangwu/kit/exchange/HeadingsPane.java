package dangwu.kit.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Headings that were not understood, each with the field it is to be taken for. */
final class HeadingsPane extends VBox {

    private final ImportViewModel model;
    private final FlowPane choices = new FlowPane(16, 8);
    private boolean filling;

    HeadingsPane(ImportViewModel model) {
        super(6);
        this.model = model;
        Label head = new Label("有几列不认识，可以指定它们是什么；选过的会记住");
        head.getStyleClass().add("dw-strong");
        getChildren().addAll(head, choices);
        visibleProperty().bind(Bindings.isNotEmpty(model.headings()));
        managedProperty().bind(visibleProperty());
        model.headings().addListener((ListChangeListener<HeadingChoice>) change -> fill());
        fill();
    }

    private void fill() {
        if (filling) {
            return;
        }
        filling = true;
        choices.getChildren().setAll(model.headings().stream().map(this::line).toList());
        filling = false;
    }

    private Node line(HeadingChoice heading) {
        Label name = new Label("“" + heading.heading() + "”");
        Label samples = new Label(String.join("、", heading.samples()));
        samples.getStyleClass().add("dw-dim");
        samples.setMaxWidth(160);
        ComboBox<String> field = new ComboBox<>();
        List<String> keys = new ArrayList<>(List.of(""));
        model.freeFields().forEach(free -> keys.add(free.key()));
        field.getItems().setAll(keys);
        field.setConverter(new StringConverter<>() {
            @Override
            public String toString(String key) {
                return key == null || key.isEmpty() ? "不导入"
                        : model.freeFields().stream().filter(free -> free.key().equals(key)).map(ImportField::label).findFirst().orElse("不导入");
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
