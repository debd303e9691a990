package dangwu.records.dues.screen.assess;

import dangwu.kit.ui.Badge;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.Facts;
import dangwu.kit.ui.Tone;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentRemark;
import dangwu.records.dues.assess.DuesExplanation;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.screen.ExplanationPane;
import dangwu.records.dues.screen.assess.state.AssessRow;
import dangwu.records.dues.screen.assess.state.AssessViewModel;
import dangwu.records.dues.screen.assess.state.ReliefRow;
import dangwu.records.dues.screen.assess.state.StartRow;
import dangwu.records.dues.screen.assess.state.SupplementsViewModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What belongs to the selected member: how his amount came about, what is doubtful, what he paid in other years, reliefs and 交至. */
final class AssessSidePane extends ScrollPane {

    private final AssessViewModel model;
    private final SupplementsViewModel supplements;
    private final AssessFormsView windows;
    private final ExplanationPane lines = new ExplanationPane();
    private final VBox cards = new VBox(12);

    AssessSidePane(AssessViewModel model, SupplementsViewModel supplements, AssessFormsView windows) {
        this.model = model;
        this.supplements = supplements;
        this.windows = windows;
        setContent(cards);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().addAll("dw-side-scroll", "dw-dues-side");
    }

    void show(AssessRow row) {
        cards.getChildren().setAll(explanation(row));
        if (!row.remarks().isEmpty()) {
            cards.getChildren().add(remarks(row));
        }
        cards.getChildren().addAll(history(row), supplements(row));
        setVvalue(0);
    }

    private Card explanation(AssessRow row) {
        Card card = new Card(row.name());
        Assessment holding = row.holding().orElse(null);
        if (holding == null) {
            card.aside("未核定");
            card.setContent(Facts.words("还没有核定过。直接输入计算基数，或按 " + AssessKeys.FORM.hint() + " 按工资项目核定。", "dw-dim"));
            return card;
        }
        card.aside("月应交 " + Money.text(holding.computed()) + " 元的来由");
        List<Node> nodes = new ArrayList<>();
        if (row.own().isEmpty()) {
            nodes.add(Facts.words(holding.year() + "年核定，" + row.year() + "年尚未核定，暂按此数交纳。", "text-warn"));
        }
        lines.show(new DuesExplanation(model.listing().rules()).lines(holding));
        nodes.add(lines);
        card.setContent(nodes.toArray(Node[]::new));
        return card;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.setVgap(4);
        grid.setHgap(8);
        ColumnConstraints label = new ColumnConstraints();
        label.setHgrow(Priority.ALWAYS);
        ColumnConstraints value = new ColumnConstraints();
        value.setHalignment(HPos.RIGHT);
        value.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(label, value);
        return grid;
    }

    private static void row(GridPane grid, String label, String text, boolean strong) {
        Label value = new Label(text);
        value.setMinWidth(Region.USE_PREF_SIZE);
        if (strong) {
            value.getStyleClass().add("dw-strong");
        }
        grid.addRow(grid.getRowCount(), Facts.words(label, strong ? "dw-strong" : null), value);
    }

    private static Card remarks(AssessRow row) {
        Card card = new Card("提示");
        List<Node> nodes = new ArrayList<>();
        for (AssessmentRemark remark : row.remarks()) {
            Label article = Facts.words(remark.article(), "dw-dim");
            HBox head = new HBox(8, new Badge(remark.rule(), tone(remark.severity())), article);
            head.setAlignment(Pos.CENTER_LEFT);
            nodes.add(new VBox(3, head, Facts.words(remark.sentence(), null)));
        }
        card.setContent(nodes.toArray(Node[]::new));
        return card;
    }

    private static Tone tone(AssessmentRemark.Severity severity) {
        return switch (severity) {
            case VIOLATION -> Tone.BAD;
            case WARNING -> Tone.WARN;
            case REMINDER -> Tone.INFO;
            case INFO -> Tone.PLAIN;
        };
    }

    private static Card history(AssessRow row) {
        Card card = new Card("历次核定");
        List<Assessment> all = new ArrayList<>(row.history().all());
        Collections.reverse(all);
        if (all.isEmpty()) {
            card.setContent(Facts.words("还没有核定过。", "dw-dim"));
            return card;
        }
        List<Node> nodes = new ArrayList<>();
        for (Assessment each : all) {
            GridPane line = grid();
            row(line, each.from() + " 起", Money.text(each.monthly()), true);
            nodes.add(new VBox(2, line, Facts.words(words(each), "dw-dim")));
        }
        card.setContent(nodes.toArray(Node[]::new));
        return card;
    }

    private static String words(Assessment each) {
        String base = each.base() == null ? each.payer().label() : "基数 " + Money.text(each.base()) + "（" + each.basis().label() + "）";
        return each.staff().label() + "，" + base + "，" + each.assessedOn() + " 核定" + (each.reason() == null ? "" : "；" + each.reason());
    }

    private Card supplements(AssessRow row) {
        Card card = new Card("减免与交至");
        List<Node> nodes = new ArrayList<>();
        for (ReliefRow each : supplements.reliefsOf(row)) {
            HBox head = new HBox(8, Buttons.link(each.relief().kind().label() + " " + each.months(), () -> windows.relief(row, each.relief())),
                    new Badge(each.state().label(), each.state().tone()));
            head.setAlignment(Pos.CENTER_LEFT);
            nodes.add(new VBox(2, head, Facts.words(each.relief().cause() + (each.todo().isEmpty() ? "" : "。" + each.todo()), "dw-dim")));
        }
        for (StartRow each : supplements.startsOf(row)) {
            nodes.add(new VBox(2, Buttons.link("党费已交至 " + each.start().paidTo(), () -> windows.start(row, each.start())),
                    Facts.words(each.from() + " 起在本单位交纳" + (each.start().source() == null ? "" : "；" + each.start().source()), "dw-dim")));
        }
        HBox acts = new HBox(8, Buttons.plain("登记减免", () -> windows.relief(row)), Buttons.plain("登记交至", () -> windows.start(row)));
        nodes.add(acts);
        card.setContent(nodes.toArray(Node[]::new));
        return card;
    }
}
