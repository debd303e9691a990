package dangwu.records.dues.imports;

import dangwu.kit.exchange.Rejection;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.RateText;
import java.math.BigDecimal;
import java.util.List;

/** Holds 月应交党费 as a sheet has it against what the rules make of it (DU-02). */
final class MonthlyCheck {

    private static final BigDecimal A_JIAO = new BigDecimal("0.10");

    private final AssessmentColumns columns;
    private final DuesNotes notes;

    MonthlyCheck(AssessmentColumns columns, DuesNotes notes) {
        this.columns = columns;
        this.notes = notes;
    }

    /** A difference that comes of rounding is only said; any other is a problem. */
    void check(AssessmentReader.Target target, Assessment assessed, List<Rejection> problems) {
        BigDecimal said = target.row().get(columns.amounts().monthly).orElse(null);
        if (said == null || said.compareTo(assessed.monthly()) == 0 || said.compareTo(assessed.computed()) == 0) {
            return;
        }
        BigDecimal apart = said.subtract(assessed.monthly());
        String figures = "应为" + Money.text(assessed.monthly()) + "元，表中为" + Money.text(said) + "元";
        if (apart.abs().compareTo(A_JIAO) < 0) {
            notes.single(target.row(), target.name(), "月应交党费" + figures + "，因取整方法不同，按" + Money.text(assessed.monthly()) + "元登记");
            return;
        }
        String how = assessed.base() == null ? "按“" + assessed.payer().label() + "”的定额" : "按计算基数" + Money.text(assessed.base()) + "元、比例" + RateText.percent(assessed.rate());
        String extra = assessed.extra().signum() == 0 ? "" : "、自愿增交" + Money.text(assessed.extra()) + "元";
        problems.add(target.row().reject(columns.amounts().monthly, how + extra + figures + (apart.signum() > 0 ? "，请核对；自愿多交的，请把多出的部分填在“自愿增交”"
                : "，请核对；经批准少交的，请在党费页面登记少交")));
    }
}
