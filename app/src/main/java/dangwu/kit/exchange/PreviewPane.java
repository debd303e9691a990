package dangwu.kit.exchange;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.Shown;
import dangwu.kit.ui.SidePanel;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What an import would do: the counts, what to know, headings to be mapped, the rows, and at the foot the button that does it. */
final class PreviewPane extends BorderPane {

    private static final double NOTES_HEIGHT = 96;

    private final ImportViewModel model;
    private final DataTable<PreviewLine> table;
    private final SidePanel details = new SidePanel("", "");
    private final HBox filters = new HBox(4);

    PreviewPane(ImportViewModel model, TableMemory memory) {
        this.model = model;
        getStyleClass().add("dw-import");
        table = new DataTable<PreviewLine>("import-" + model.offer().kind().id(), PreviewLine::place, memory).columns(columns())
                .bindRows(model.shown()).onSelect(this::explain).empty(new EmptyState("没有这样的行", "换一个范围看看。"));
        model.lines().addListener((ListChangeListener<PreviewLine>) change -> fillFilters());
        setTop(new VBox(8, head(), new HeadingsPane(model), notes(), filters));
        BorderPane work = new BorderPane(table);
        details.onClose(() -> work.setRight(null));
        table.selectedProperty().addListener((property, old, now) -> work.setRight(now == null ? null : details));
        setCenter(work);
        setBottom(foot());
    }

    private static List<DataColumn<PreviewLine, ?>> columns() {
        return List.of(DataColumn.<PreviewLine, Outcome>badge("outcome", "结果", PreviewLine::outcome, Outcome::label, PreviewPane::tone).width(84),
                DataColumn.<PreviewLine>text("sheet", "工作表", PreviewLine::sheet).width(96).dim(),
                DataColumn.<PreviewLine, Integer>number("row", "行", PreviewLine::row, String::valueOf).width(52),
                DataColumn.<PreviewLine>text("subject", "名称", PreviewLine::subject).width(190).strong(),
                DataColumn.<PreviewLine>text("words", "将写入的内容，或不能导入的原因", PreviewPane::words).width(590));
    }

    private static String words(PreviewLine line) {
        return line.problems().isEmpty() ? line.changeText() : line.problemText();
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case ADDED -> Tone.OK;
            case CHANGED -> Tone.INFO;
            case UNCHANGED -> Tone.PLAIN;
            case REJECTED -> Tone.BAD;
        };
    }

    private Node head() {
        Label file = new Label();
        file.getStyleClass().add("dw-strong");
        file.textProperty().bind(Bindings.createStringBinding(() -> model.fileProperty().get() == null ? ""
                : model.fileProperty().get().getFileName().toString(), model.fileProperty()));
        Label counts = new Label();
        counts.setId("import-summary");
        counts.textProperty().bind(model.summaryProperty());
        Label problem = new Label();
        problem.getStyleClass().add("text-bad");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        Shown.when(problem, model.problemProperty().isNotEmpty());
        HBox line = new HBox(12, file, counts, gap(), question());
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, line, problem);
    }

    /** What the person may say for all rows that leave it open, and the button that reads the file with it. */
    private Node question() {
        Button reread = Buttons.plain("按新的选择重新读取", model::reread);
        Shown.when(reread, model.rereadNeededProperty());
        HBox box = new HBox(8, reread);
        box.setAlignment(Pos.CENTER_RIGHT);
        if (!model.offer().question().isEmpty()) {
            Label words = new Label(model.offer().question());
            words.getStyleClass().add("dw-dim");
            ComboBox<String> choice = new ComboBox<>(model.answers());
            choice.setPromptText("不指定");
            choice.valueProperty().bindBidirectional(model.answerProperty());
            choice.setAccessibleText(model.offer().question());
            words.setLabelFor(choice);
            box.getChildren().addAll(0, List.of(words, choice));
        }
        return box;
    }

    private Node notes() {
        VBox lines = new VBox(2);
        model.notes().addListener((ListChangeListener<String>) change -> lines.getChildren().setAll(model.notes().stream().map(note -> {
            Label label = new Label(note);
            label.getStyleClass().add("dw-dim");
            label.setWrapText(true);
            return (Node) label;
        }).toList()));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(NOTES_HEIGHT);
        scroll.setMinHeight(0);
        Shown.when(scroll, Bindings.isNotEmpty(model.notes()));
        return scroll;
    }

    private void fillFilters() {
        ToggleGroup group = new ToggleGroup();
        List<Node> chips = new ArrayList<>();
        chips.add(chip("全部 " + model.lines().size(), null, group));
        for (Outcome outcome : Outcome.values()) {
            long count = model.lines().stream().filter(line -> line.outcome() == outcome).count();
            if (count > 0) {
                chips.add(chip(outcome.label() + " " + count, outcome, group));
            }
        }
        filters.getChildren().setAll(chips);
    }

    private ToggleButton chip(String words, Outcome outcome, ToggleGroup group) {
        ToggleButton chip = new ToggleButton(words);
        chip.setToggleGroup(group);
        chip.setSelected(model.filterProperty().get() == outcome);
        chip.setOnAction(event -> {
            chip.setSelected(true);
            model.filterProperty().set(outcome);
        });
        return chip;
    }

    private void explain(Optional<PreviewLine> selected) {
        selected.ifPresent(line -> {
            details.setTitle(line.subject().isEmpty() ? "第 " + line.row() + " 行" : line.subject(), line.sheet() + " 第 " + line.row() + " 行");
            List<Node> parts = new ArrayList<>();
            line.problems().forEach(bad -> parts.add(part(bad.column().isEmpty() ? "整行" : bad.column(), bad.value(), bad.reason(), "text-bad")));
            line.changes().forEach(change -> parts.add(part(change.label(), change.oldText().isEmpty() ? "" : "原为 " + change.oldText(),
                    change.newText(), "text-info")));
            if (parts.isEmpty()) {
                parts.add(new Label("台账中已有这些内容，没有变化。"));
            }
            details.content(parts.toArray(Node[]::new));
        });
    }

    private static Node part(String label, String before, String now, String style) {
        Label head = new Label(label);
        head.getStyleClass().add("dw-field-label");
        VBox box = new VBox(2, head);
        if (!before.isEmpty()) {
            Label old = new Label(before);
            old.getStyleClass().add("dw-dim");
            old.setWrapText(true);
            box.getChildren().add(old);
        }
        Label value = new Label(now);
        value.getStyleClass().add(style);
        value.setWrapText(true);
        box.getChildren().add(value);
        return box;
    }

    private Node foot() {
        CheckBox skip = new CheckBox("跳过有问题的行");
        skip.setId("import-skip");
        skip.selectedProperty().bindBidirectional(model.skipBadProperty());
        Button problems = Buttons.plain("另存问题清单…", model::saveProblems);
        var rejected = Bindings.createBooleanBinding(() -> model.lines().stream().anyMatch(line -> line.outcome() == Outcome.REJECTED), model.lines());
        for (Node node : List.of(skip, problems)) {
            Shown.when(node, rejected);
        }
        Label why = new Label();
        why.getStyleClass().add("dw-dim");
        why.textProperty().bind(model.whyNotProperty());
        Button act = Buttons.primary("", model::apply);
        act.setId("import-act");
        act.textProperty().bind(model.actProperty());
        model.whyNotProperty().addListener((property, old, now) -> Buttons.disable(act, now));
        Buttons.disable(act, model.whyNotProperty().get());
        Label said = new Label();
        said.getStyleClass().add("text-ok");
        said.textProperty().bind(model.saidProperty());
        HBox foot = new HBox(12, Buttons.plain("换一份表格", model::startOver), problems, skip, said, gap(), why, act);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("dw-import-foot");
        return foot;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
