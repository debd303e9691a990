package dangwu.front.desktop.home;

import dangwu.kit.ui.BarList;
import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.StatCard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;

/** The cards of dues on one page; blank until what they show was read, so that nothing jumps when it comes. */
final class DuesCards {

    private final DuesActs acts;
    private final StatCard month;
    private final Card branches = new Card("本月党费");

    DuesCards(DuesActs acts) {
        this.acts = acts;
        month = new StatCard("本月党费", " ", "", " ").onOpen(acts.collect());
        branches.setContent(new BarList());
    }

    void show(DuesFigures dues) {
        String title = dues.month().getMonthValue() + "月党费";
        branches.setTitle(title);
        if (dues.empty()) {
            month.set(title, "—", "", "还没有核定月应交额");
            branches.aside();
            Label words = new Label("核定每名党员的月应交额后，这里显示各支部的收缴进度。");
            words.getStyleClass().add("dw-dim");
            words.setWrapText(true);
            branches.setContent(words, Buttons.link("核定党费 ›", acts.assess()));
            return;
        }
        month.set(title, percent(dues.unit().amountRate().orElse(BigDecimal.ZERO)), "收缴率",
                "已交 " + dues.unit().membersPaid() + "/" + dues.unit().members() + " 人");
        branches.aside(Buttons.link("收缴 ›", acts.collect()));
        List<DuesBranch> shown = dues.branches().stream().filter(DuesBranch::owes).toList();
        Map<BarList.Bar, Long> ids = new HashMap<>();
        shown.forEach(branch -> ids.put(bar(branch), branch.id()));
        branches.setContent(new BarList().onOpen(bar -> acts.branch().accept(ids.get(bar))).show(shown.stream().map(DuesCards::bar).toList(), 1));
    }

    private static BarList.Bar bar(DuesBranch branch) {
        BigDecimal rate = branch.totals().amountRate().orElse(BigDecimal.ZERO);
        return new BarList.Bar(branch.name(), rate.doubleValue(), branch.totals().membersPaid() + "/" + branch.totals().members() + " 人  " + percent(rate));
    }

    /** 84.9%; not rounded up to 100% while anything is open. */
    static String percent(BigDecimal rate) {
        BigDecimal tenths = rate.movePointRight(2).setScale(1, RoundingMode.DOWN);
        return tenths.stripTrailingZeros().toPlainString() + "%";
    }

    StatCard month() {
        return month;
    }

    Card branches() {
        return branches;
    }
}
