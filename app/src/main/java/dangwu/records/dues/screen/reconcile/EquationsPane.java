package dangwu.records.dues.screen.reconcile;

import dangwu.records.dues.account.DuesTotals;
import dangwu.records.dues.rate.RateText;
import dangwu.records.dues.reconcile.Bridge;
import dangwu.records.dues.reconcile.CashSide;
import dangwu.records.dues.reconcile.Figure;
import dangwu.records.dues.reconcile.Reconciliation;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The three equations side by side: by the month owed for, by the day of the money, and what leads from the one to the other. */
final class EquationsPane extends HBox {

    private final EquationPane owed;
    private final EquationPane cash;
    private final EquationPane bridge;

    EquationsPane(Consumer<Figure> open) {
        super(12);
        owed = new EquationPane("应交与实交", open);
        owed.aside("按党费所属月份");
        cash = new EquationPane("收款与上缴", open);
        cash.aside("按收款日期");
        bridge = new EquationPane("两者的差别", open);
        bridge.aside("预交、补交");
        for (EquationPane card : new EquationPane[] {owed, cash, bridge}) {
            card.setMinWidth(0);
            card.setPrefWidth(1);
            HBox.setHgrow(card, Priority.ALWAYS);
        }
        getChildren().setAll(owed, cash, bridge);
        setMinHeight(USE_PREF_SIZE);
    }

    void show(Reconciliation figures) {
        DuesTotals sums = figures.owed();
        owed.clear().figure("", "应交", Figure.GROSS, sums.gross()).figure("", "实交", Figure.APPLIED, sums.applied()).figure("", "欠交", Figure.OPEN, sums.open())
                .figure("", "减免", Figure.EXEMPTED, sums.exempted()).some("另", "多交", Figure.EXCESS, sums.excess()).some("另", "自愿多交", Figure.VOLUNTARY, sums.voluntary())
                .verdict("应交 = 实交 + 欠交 + 减免", figures.owedDifference()).remark(rates(sums));
        CashSide money = figures.cash();
        cash.clear().figure("", "期初在手", Figure.OPENING, money.opening()).figure("+", "本期收到", Figure.RECEIVED, money.received())
                .figure("−", "本期上缴", Figure.REMITTED, money.remitted()).figure("=", "期末在手", Figure.CLOSING, money.closing())
                .some("", "其中大额党费收到", Figure.FOR_NO_MONTH, money.large()).verdict("期初 + 收到 = 上缴 + 在手", money.difference());
        Bridge to = figures.bridge();
        bridge.clear().figure("", "本期党费的实交", Figure.PAID_FOR, to.paidFor()).some("−", "以前已预交", Figure.PAID_BEFORE, to.paidBefore())
                .some("−", "以后才补交", Figure.PAID_AFTER, to.paidAfter()).some("−", "交在其他支部", Figure.PAID_ELSEWHERE, to.paidElsewhere())
                .some("+", "补交以前月份", Figure.FOR_EARLIER, to.forEarlier()).some("+", "预交以后月份", Figure.FOR_LATER, to.forLater())
                .some("+", "代收其他支部", Figure.FOR_ELSEWHERE, to.forElsewhere()).some("+", "大额党费", Figure.FOR_NO_MONTH, to.forNoMonth())
                .figure("=", "本期收到", Figure.RECEIVED, to.received()).verdict("实交加减 = 收到", to.difference());
    }

    private static String rates(DuesTotals sums) {
        return "收缴率：按人 " + sums.membersPaid() + "/" + sums.members() + percent(sums.memberRate()) + "，按金额" + percent(sums.amountRate());
    }

    private static String percent(Optional<BigDecimal> rate) {
        return rate.map(value -> " " + RateText.percent(value)).orElse(" —");
    }
}
