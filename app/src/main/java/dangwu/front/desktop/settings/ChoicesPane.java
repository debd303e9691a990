package dangwu.front.desktop.settings;

import dangwu.front.desktop.memory.ChoicesViewModel;
import dangwu.front.desktop.memory.UiChoices;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What is chosen for this PC: look, size, masking. Each choice takes effect at once. */
final class ChoicesPane extends SettingsPane {

    private static final List<Integer> SCALES = List.of(100, 110, 125, 150);

    private final ChoicesViewModel choices;

    ChoicesPane(ChoicesViewModel choices) {
        super("显示", "只对这台电脑有效，选择后立即生效。");
        this.choices = choices;
        getChildren().add(row("外观", one("浅色", !choices.now().dark(), now -> now.withDark(false)),
                one("深色", choices.now().dark(), now -> now.withDark(true))));
        getChildren().add(row("字号", SCALES.stream().map(scale -> one(scale + " %", choices.now().scalePercent() == scale,
                now -> now.withScalePercent(scale))).toArray(ToggleButton[]::new)));
        CheckBox screen = box("在屏幕上遮蔽身份证号和电话", choices.now().maskOnScreen());
        screen.selectedProperty().addListener((property, before, now) -> choices.choose(choices.now().withMaskOnScreen(now)));
        CheckBox export = box("导出台账时默认遮蔽身份证号、电话和住址", choices.now().maskOnExport());
        export.selectedProperty().addListener((property, before, now) -> choices.choose(choices.now().withMaskOnExport(now)));
        VBox boxes = new VBox(screen, export, dim("导出时还可以临时改变。上报的表一般不遮蔽，公示的表应当遮蔽。"));
        boxes.getStyleClass().add("dwh-boxes");
        getChildren().add(labelled("隐私", boxes));
    }

    private ToggleButton one(String words, boolean selected, Function<UiChoices, UiChoices> choose) {
        ToggleButton button = new ToggleButton(words);
        button.setSelected(selected);
        button.setOnAction(event -> {
            // One of them is always chosen.
            button.setSelected(true);
            choices.choose(choose.apply(choices.now()));
        });
        return button;
    }

    private static Node row(String label, ToggleButton... buttons) {
        ToggleGroup group = new ToggleGroup();
        for (ToggleButton button : buttons) {
            button.setToggleGroup(group);
        }
        HBox box = new HBox(buttons);
        box.getStyleClass().add("dwh-choices");
        return labelled(label, box);
    }

    private static Node labelled(String label, Node content) {
        Label words = new Label(label);
        words.getStyleClass().add("dw-dim");
        VBox box = new VBox(words, content);
        box.getStyleClass().add("dw-field");
        return box;
    }

    private static CheckBox box(String words, boolean selected) {
        CheckBox box = new CheckBox(words);
        box.setMnemonicParsing(false);
        box.setSelected(selected);
        return box;
    }
}
