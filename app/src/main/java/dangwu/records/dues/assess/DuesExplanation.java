package dangwu.records.dues.assess;

import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.rate.DuesAmount;
import dangwu.records.dues.rate.DuesBase;
import dangwu.records.dues.rate.DuesRules;
import dangwu.records.dues.rate.DuesRulesBook;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.PayNature;
import dangwu.records.dues.rate.RateTable;
import dangwu.records.dues.rate.RateText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Tells how an amount came about, line by line: what was counted, deducted and left out, the tier, the rate, the cap, the rounding, the documents. */
public final class DuesExplanation {

    private static final String YUAN = "元";
    private static final String ARTICLES = "中组发〔2008〕3号";

    private final DuesRulesBook book;

    /** What a line is about, in the order of the lines. */
    public enum Part { COUNTED, DEDUCTED, EXCLUDED, BASE, TIER, RATE, ROUNDING, CAP, COMPUTED, EXTRA, MONTHLY, DOCUMENT, REASON, DIFFERENCE }

    /**
     * One line.
     *
     * @param label in a few characters, e.g. 岗位工资, 交纳比例
     * @param text  what stands beside it
     */
    public record Line(Part part, String label, String text) {}

    public DuesExplanation(DuesRulesBook book) {
        this.book = book;
    }

    /** How what was assessed came about; should it differ from what the rules give, the last line says so. */
    public List<Line> lines(Assessment assessment) {
        DuesRules rules = book.of(assessment.from());
        List<Line> lines = new ArrayList<>();
        if (assessment.basis() == AssessmentBasis.ITEMS) {
            items(assessment.payBase(), lines);
        }
        if (assessment.basis() == AssessmentBasis.FIXED || rules.table(assessment.payer()).isFixed()) {
            RateTable table = rules.table(assessment.payer());
            lines.add(new Line(Part.TIER, "交纳标准", assessment.payer().label() + (table.isFixed() ? "，" + table.text() : "")));
        } else {
            ofBase(assessment, rules, lines);
        }
        lines.add(new Line(Part.COMPUTED, "月应交党费", Money.text(assessment.computed()) + YUAN));
        if (assessment.extra().signum() > 0) {
            lines.add(new Line(Part.EXTRA, "自愿增交", Money.text(assessment.extra()) + YUAN));
            lines.add(new Line(Part.MONTHLY, "每月交纳", Money.text(assessment.monthly()) + YUAN));
        }
        lines.add(new Line(Part.DOCUMENT, "依据", documents(assessment, rules)));
        if (assessment.reason() != null) {
            lines.add(new Line(Part.REASON, "变动原因", "从" + ChineseDates.month(assessment.from()) + "起，" + assessment.reason()));
        }
        new AssessmentCheck(book).check(assessment).stream().filter(remark -> remark.severity() == AssessmentRemark.Severity.VIOLATION).findFirst()
                .ifPresent(remark -> lines.add(new Line(Part.DIFFERENCE, "与标准不符", remark.sentence())));
        return lines;
    }

    /** The same in one line, for a remark in a table: 6,500.00 × 1.5% = 97.50. */
    public String shortly(Assessment assessment) {
        String extra = assessment.extra().signum() == 0 ? "" : "，自愿增交" + Money.text(assessment.extra());
        if (assessment.base() == null || assessment.rate() == null) {
            return assessment.payer().label() + "定额" + Money.text(assessment.computed()) + extra;
        }
        DuesRules rules = book.of(assessment.from());
        boolean atCap = rules.cap() != null && assessment.computed().compareTo(rules.cap()) == 0;
        BigDecimal exact = assessment.base().multiply(assessment.rate());
        String product = Money.text(assessment.base()) + " × " + RateText.percent(assessment.rate());
        if (exact.compareTo(assessment.computed()) == 0) {
            return product + " = " + Money.text(assessment.computed()) + extra;
        }
        return product + " = " + RateText.exact(exact) + "，" + (atCap ? "按上限" : "取整") + Money.text(assessment.computed()) + extra;
    }

    private static void items(DuesBase base, List<Line> lines) {
        lines(base, PayNature.COUNTED, Part.COUNTED, "", lines);
        lines(base, PayNature.DEDUCTED, Part.DEDUCTED, "−", lines);
        for (PayLine line : base.of(PayNature.EXCLUDED)) {
            lines.add(new Line(Part.EXCLUDED, line.name(), Money.text(line.amount()) + "，不计入" + (line.item() == null ? "" : "（" + line.item().document() + "）")));
        }
    }

    private static void lines(DuesBase base, PayNature nature, Part part, String sign, List<Line> lines) {
        for (PayLine line : base.of(nature)) {
            if (line.amount().signum() != 0) {
                lines.add(new Line(part, line.name(), sign + Money.text(line.amount())));
            }
        }
    }

    private static void ofBase(Assessment assessment, DuesRules rules, List<Line> lines) {
        BigDecimal base = assessment.base() == null ? Money.ZERO : assessment.base();
        lines.add(new Line(Part.BASE, "党费计算基数", baseText(assessment, base)));
        DuesAmount amount = rules.amount(assessment.payer(), base);
        lines.add(new Line(Part.TIER, "适用档次", assessment.payer().label() + "，" + amount.tier().label()));
        lines.add(new Line(Part.RATE, "交纳比例", RateText.percent(amount.tier().rate()) + "，按计算基数全额计算：" + Money.text(base) + " × " + RateText.percent(amount.tier().rate())
                + " = " + RateText.exact(amount.exact()) + YUAN));
        if (amount.capped()) {
            lines.add(new Line(Part.CAP, "上限", "超过每月" + RateText.yuan(rules.cap()) + "元，按" + RateText.yuan(rules.cap()) + "元"));
        } else {
            lines.add(new Line(Part.ROUNDING, "取整", rules.rounding().label() + (amount.exact().compareTo(amount.amount()) == 0 ? "（无需取整）" : "，为" + Money.text(amount.amount()) + YUAN)));
        }
    }

    private static String baseText(Assessment assessment, BigDecimal base) {
        if (assessment.basis() != AssessmentBasis.ITEMS) {
            return Money.text(base) + YUAN + "（直接填写）";
        }
        BigDecimal counted = assessment.payBase().sum(PayNature.COUNTED);
        BigDecimal deducted = assessment.payBase().sum(PayNature.DEDUCTED);
        if (deducted.signum() == 0) {
            return Money.text(base) + YUAN;
        }
        return Money.text(counted) + " − " + Money.text(deducted) + (deducted.compareTo(counted) > 0 ? "，不足0元按0元" : " = " + Money.text(base) + YUAN);
    }

    private static String documents(Assessment assessment, DuesRules rules) {
        return rules.builtIn() ? rules.basis().replace(ARTICLES, ARTICLES + assessment.payer().article()) : rules.basis() + "（自" + rules.validFrom() + "起）";
    }
}
