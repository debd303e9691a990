package dangwu.records.dues.screen.collect;

import dangwu.records.dues.account.DuesTotals;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** 应收, 已收, 未收 and 收缴率 of the month in one line. */
final class SumsPane extends HBox {

    private final Label owed = figure(null);
    private final Label paid = figure("text-ok");
    private final Label open = figure("text-bad");
    private final Label rate = figure(null);

    SumsPane() {
        getStyleClass().add("dw-sums");
        getChildren().setAll(sum("应收", owed), sum("已收", paid), sum("未收", open), sum("收缴率", rate));
        show(DuesTotals.NONE);
    }

    private static Label figure(String tone) {
        Label label = new Label();
        label.getStyleClass().add("dw-strong");
        if (tone != null) {
            label.getStyleClass().add(tone);
        }
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static HBox sum(String words, Label figure) {
        Label name = new Label(words);
        name.getStyleClass().add("dw-dim");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox sum = new HBox(name, figure);
        sum.getStyleClass().add("dw-sum");
        return sum;
    }

    void show(DuesTotals totals) {
        owed.setText(Money.text(totals.net()));
        paid.setText(Money.text(totals.applied()));
        open.setText(Money.text(totals.open()));
        rate.setText(totals.amountRate().map(SumsPane::percent).orElse("—"));
        String extra = totals.voluntary().add(totals.excess()).signum() == 0 ? "" : "\n另有多交 " + Money.text(totals.voluntary().add(totals.excess())) + " 元，不计入";
        rate.setTooltip(new Tooltip("按金额 " + rate.getText() + "，按人数 " + totals.memberRate().map(SumsPane::percent).orElse("—") + "（" + totals.membersPaid() + "/"
                + totals.members() + " 人交齐）" + extra));
    }

    /** 84.9%; never rounded up to 100% while anything is open. */
    private static String percent(BigDecimal rate) {
        return rate.movePointRight(2).setScale(1, RoundingMode.DOWN).stripTrailingZeros().toPlainString() + "%";
    }
}
