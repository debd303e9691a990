package dangwu.records.dues.ledger;

import dangwu.kit.office.Formula;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.rate.DuesAmount;
import dangwu.records.dues.rate.DuesRules;
import dangwu.records.dues.rate.DuesRulesBook;
import dangwu.records.dues.rate.RateTable;
import dangwu.records.dues.rate.Tier;
import java.math.BigDecimal;
import java.util.List;

/**
 * The formulas of L50, which Excel works out to the same figures. Each is by the rules of the assessment's own month; where what was kept is not
 * what the rules give (the rules were changed afterwards), the kept number stands there by itself.
 */
final class AssessmentFormulas {

    private final DuesRulesBook rules;

    AssessmentFormulas(DuesRulesBook rules) {
        this.rules = rules;
    }

    /** Whether the rules give what is kept. */
    boolean agree(Assessment assessment) {
        if (assessment.base() == null || table(assessment).isFixed()) {
            return assessment.base() == null;
        }
        DuesAmount amount = rules.of(assessment.from()).amount(assessment.payer(), assessment.base());
        boolean sameBase = assessment.lines().isEmpty() || assessment.payBase().amount().compareTo(assessment.base()) == 0;
        return sameBase && amount.amount().compareTo(assessment.computed()) == 0 && amount.tier().rate().compareTo(assessment.rate()) == 0;
    }

    /**
     * 计算基数: what counts less what is deducted, never less than nothing. Rounded, since a sum of binary fractions may miss the border of a tier.
     *
     * @param counted  letters of the first and the last column of what counts
     * @param deducted likewise; empty: nothing is
     */
    Object base(Assessment assessment, List<String> counted, List<String> deducted) {
        if (assessment.lines().isEmpty() || counted.isEmpty() || assessment.payBase().amount().compareTo(assessment.base()) != 0) {
            return assessment.base();
        }
        return new Formula("MAX(0,ROUND(" + sum(counted) + (deducted.isEmpty() ? "" : "-" + sum(deducted)) + ",2))", assessment.base());
    }

    private static String sum(List<String> columns) {
        return "SUM(" + columns.get(0) + "{row}:" + columns.get(1) + "{row})";
    }

    /** 交纳比例, by the tier that the base in column {@code base} lies in. */
    Object rate(Assessment assessment, String base) {
        if (!byBase(assessment)) {
            return assessment.rate();
        }
        List<Tier> tiers = table(assessment).tiers();
        StringBuilder text = new StringBuilder();
        for (Tier tier : tiers.subList(0, tiers.size() - 1)) {
            text.append("IF(").append(base).append("{row}<=").append(plain(tier.upTo())).append(',').append(plain(tier.rate())).append(',');
        }
        text.append(plain(tiers.get(tiers.size() - 1).rate())).append(")".repeat(tiers.size() - 1));
        return new Formula(text.toString(), assessment.rate());
    }

    /** 月应交 by the rules: the rate of the whole base, capped and rounded. */
    Object computed(Assessment assessment, String base, String rate) {
        if (!byBase(assessment)) {
            return assessment.computed();
        }
        DuesRules of = rules.of(assessment.from());
        String exact = base + "{row}*" + rate + "{row}";
        return new Formula("ROUND(" + (of.cap() == null ? exact : "MIN(" + plain(of.cap()) + "," + exact + ")") + "," + of.rounding().decimals() + ")", assessment.computed());
    }

    /** 月应交 with what he adds by his own will, in one cell. */
    Object monthly(Assessment assessment, String base, String rate) {
        if (!(computed(assessment, base, rate) instanceof Formula formula)) {
            return assessment.monthly();
        }
        return assessment.extra().signum() == 0 ? formula : new Formula("ROUND(" + formula.text() + "+" + plain(assessment.extra()) + ",2)", assessment.monthly());
    }

    private boolean byBase(Assessment assessment) {
        return assessment.base() != null && agree(assessment);
    }

    private RateTable table(Assessment assessment) {
        return rules.of(assessment.from()).table(assessment.payer());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
