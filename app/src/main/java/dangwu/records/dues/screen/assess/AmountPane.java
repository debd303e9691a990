package dangwu.records.dues.screen.assess;

import dangwu.kit.ui.Card;
import dangwu.kit.ui.Facts;
import dangwu.records.dues.assess.AssessmentBasis;
import dangwu.records.dues.rate.DuesAmount;
import dangwu.records.dues.rate.DuesRules;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.RateText;
import dangwu.records.dues.screen.assess.state.AssessFormViewModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** What an assessment comes to while it is filled in: the sums, the tier, the rate, the cap, the amount. */
final class AmountPane extends Card {

    private static final double WIDTH = 250;

    private final AssessFormViewModel model;

    AmountPane(AssessFormViewModel model) {
        this.model = model;
        setTitle("月应交金额");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setId("dues-amount");
        InvalidationListener follow = changed -> fill();
        model.outcomeProperty().addListener(follow);
        model.extraProperty().addListener(follow);
        model.staffProperty().addListener(follow);
        fill();
    }

    private void fill() {
        AssessFormViewModel.Outcome outcome = model.outcomeProperty().get();
        List<Node> nodes = new ArrayList<>();
        if (model.basisProperty().get() == AssessmentBasis.ITEMS) {
            nodes.add(figures(line("计入合计", outcome.counted(), ""), line("扣除合计", outcome.deducted(), outcome.deducted().signum() == 0 ? "" : "−"),
                    line("不计入", outcome.excluded(), "")));
        }
        DuesAmount amount = outcome.amount();
        if (amount == null) {
            nodes.add(Facts.words(outcome.problem(), "dw-dim"));
        } else {
            reckoned(amount, nodes);
        }
        setContent(nodes.toArray(Node[]::new));
    }

    private void reckoned(DuesAmount amount, List<Node> nodes) {
        if (amount.base() != null) {
            nodes.add(figures(line("计算基数", amount.base(), "")));
            nodes.add(Facts.words(words(amount), "dw-dim"));
        } else {
            nodes.add(Facts.words(model.payerProperty().get().label() + "，" + model.table().text(), "dw-dim"));
        }
        BigDecimal extra = model.extraProperty().get() == null ? Money.ZERO : model.extraProperty().get();
        BigDecimal monthly = amount.amount().add(extra);
        nodes.add(figures(line("月应交", amount.amount(), "")));
        if (extra.signum() > 0) {
            nodes.add(figures(line("自愿增交", extra, ""), line("每月合计", monthly, "")));
        }
        BigDecimal before = model.row().lastMonthly();
        if (before != null) {
            BigDecimal change = monthly.subtract(before);
            nodes.add(Facts.words("上年每月 " + Money.text(before) + (change.signum() == 0 ? "，与上年相同。" : "，" + AssessColumns.change(change) + "。"), "dw-dim"));
        }
    }

    private String words(DuesAmount amount) {
        DuesRules rules = model.rules();
        String percent = RateText.percent(amount.tier().rate());
        String product = amount.tier().label() + "一档，" + percent + "，全额计算：" + Money.text(amount.base()) + " × " + percent + " = " + RateText.exact(amount.exact());
        if (amount.capped()) {
            return product + "，超过每月 " + RateText.yuan(rules.cap()) + " 元的上限，按上限。";
        }
        return product + (amount.exact().compareTo(amount.amount()) == 0 ? "。" : "，" + rules.rounding().label() + "。");
    }

    private record Line(String label, String text) {}

    private static Line line(String label, BigDecimal amount, String sign) {
        return new Line(label, sign + Money.text(amount));
    }

    private static GridPane figures(Line... lines) {
        GridPane grid = new GridPane();
        grid.setVgap(4);
        ColumnConstraints label = new ColumnConstraints();
        label.setHgrow(Priority.ALWAYS);
        ColumnConstraints value = new ColumnConstraints();
        value.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(label, value);
        for (Line line : lines) {
            Label text = new Label(line.text());
            text.getStyleClass().add("dw-strong");
            grid.addRow(grid.getRowCount(), Facts.words(line.label(), "dw-dim"), text);
        }
        return grid;
    }
}
