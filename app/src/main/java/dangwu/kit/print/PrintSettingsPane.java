package dangwu.kit.print;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.ChoiceField;
import dangwu.kit.ui.LineField;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.StandardKeys;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How a document shall be printed, and the buttons for it. */
final class PrintSettingsPane extends BorderPane {

    private final PrintPreviewViewModel model;
    private final LineField copies = new LineField("份数");

    PrintSettingsPane(PrintPreviewViewModel model) {
        this.model = model;
        getStyleClass().add("dwp-right");
        VBox fields = new VBox(printer(), text(model.printersNoteProperty(), "dw-dim"), copies(), ranges(), sides(),
                box("逐份打印（1-2-3，1-2-3）", model.collatedProperty()), box("黑白打印", model.greyProperty()));
        fields.getStyleClass().add("dwp-settings");
        ScrollPane scroll = new ScrollPane(fields);
        scroll.getStyleClass().add("dwp-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        // The buttons stay in sight however large the text and small the screen.
        VBox foot = new VBox(text(model.troubleProperty(), "text-bad"), text(model.summaryProperty(), "dw-strong"), buttons());
        foot.getStyleClass().add("dwp-foot");
        setCenter(scroll);
        setBottom(foot);
    }

    /** Where the keyboard begins. */
    Node first() {
        return copies.input();
    }

    private Node printer() {
        ChoiceField<Printer> field = new ChoiceField<>("打印机", Printer::label);
        field.choices(model.printers());
        model.printers().addListener((ListChangeListener<Printer>) change -> {
            Printer chosen = model.printerProperty().get();
            field.choices(List.copyOf(model.printers()));
            field.valueProperty().set(chosen);
        });
        field.prompt("没有可选的打印机");
        field.valueProperty().bindBidirectional(model.printerProperty());
        Button again = Buttons.link("重新查找", model::findPrinters);
        StackPane.setAlignment(again, Pos.TOP_RIGHT);
        // Beside the label, above the field.
        return new StackPane(field, again);
    }

    private Node copies() {
        copies.required().check(model::copiesProblem);
        copies.valueProperty().bindBidirectional(model.copiesProperty());
        return copies;
    }

    private Node ranges() {
        LineField field = new LineField("页码范围");
        field.prompt("全部，或如 1-3,5");
        field.check(model::rangesProblem);
        field.valueProperty().bindBidirectional(model.rangesProperty());
        model.pages().countProperty().addListener((property, before, now) -> field.validate());
        return field;
    }

    private Node sides() {
        ChoiceField<PrintSides> field = new ChoiceField<>("单双面", PrintSides::label);
        field.choices(List.of(PrintSides.values()));
        field.required();
        field.valueProperty().bindBidirectional(model.sidesProperty());
        model.printerProperty().addListener((property, before, now) -> {
            boolean oneOnly = now != null && !now.twoSided();
            field.setDisable(oneOnly);
            field.hint(oneOnly ? "这台打印机不能自动双面打印" : "");
        });
        return field;
    }

    private Node buttons() {
        Button print = Buttons.primary("打印", StandardKeys.PRINT, model::print);
        print.disableProperty().bind(model.readyProperty().not());
        Button save = Buttons.plain("另存为 PDF…", model::saveAsPdf);
        save.disableProperty().bind(model.pages().countProperty().isEqualTo(0));
        Button cancel = Buttons.plain("取消打印", model::cancel);
        Shown.when(cancel, model.printingProperty());
        Shown.when(save, model.printingProperty().not());
        HBox buttons = new HBox(print, save, cancel);
        buttons.getStyleClass().add("dwp-buttons");
        return buttons;
    }

    private static CheckBox box(String words, BooleanProperty chosen) {
        CheckBox box = new CheckBox(words);
        box.setMnemonicParsing(false);
        box.selectedProperty().bindBidirectional(chosen);
        return box;
    }

    private static Label text(ReadOnlyStringProperty words, String style) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        Shown.when(label, words.isNotEmpty());
        return label;
    }
}
