package dangwu.records.dues.assess;

import dangwu.records.dues.rate.DuesAmount;
import dangwu.records.dues.rate.DuesBase;
import dangwu.records.dues.rate.DuesRulesBook;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.RateText;
import dangwu.records.dues.rate.StaffKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What the clerk knows before an amount is worked out.
 *
 * @param basis    what it is to rest on
 * @param lines    items of pay; for ITEMS
 * @param base     yuan a month; for BASE
 * @param fixed    yuan a month; for FIXED, null: the least that the rules allow
 * @param extra    自愿增交, yuan a month; null: none
 * @param reason   why it changes within the year; null for the first one of a year
 * @param remarks  may be null
 */
public record AssessmentDraft(long memberId, YearMonth from, StaffKind staff, PayerKind payer, AssessmentBasis basis, List<PayLine> lines, BigDecimal base,
        BigDecimal fixed, BigDecimal extra, String reason, LocalDate assessedOn, String remarks) {

    /** A base that was typed or imported, in the usual way of {@code staff}. */
    public static AssessmentDraft ofBase(long memberId, int year, StaffKind staff, BigDecimal base, LocalDate assessedOn) {
        return new AssessmentDraft(memberId, YearMonth.of(year, 1), staff, staff.usualPayer(), AssessmentBasis.BASE, List.of(), base, null, null, null, assessedOn, null);
    }

    /** Items of pay, in the usual way of {@code staff}. */
    public static AssessmentDraft ofItems(long memberId, int year, StaffKind staff, List<PayLine> lines, LocalDate assessedOn) {
        return new AssessmentDraft(memberId, YearMonth.of(year, 1), staff, staff.usualPayer(), AssessmentBasis.ITEMS, lines, null, null, null, null, assessedOn, null);
    }

    /** What {@code kept} rests on, to be edited or carried on. */
    public static AssessmentDraft of(Assessment kept) {
        boolean fixed = kept.basis() == AssessmentBasis.FIXED;
        return new AssessmentDraft(kept.memberId(), kept.from(), kept.staff(), kept.payer(), kept.basis(), kept.lines(), fixed ? null : kept.base(),
                fixed ? kept.computed() : null, kept.extra(), kept.reason(), kept.assessedOn(), kept.remarks());
    }

    /** The same from {@code month} on, because of {@code why} (null: no reason given). */
    public AssessmentDraft withFrom(YearMonth month, String why) {
        return new AssessmentDraft(memberId, month, staff, payer, basis, lines, base, fixed, extra, why, assessedOn, remarks);
    }

    /** The same by the rate table of {@code other}. */
    public AssessmentDraft withPayer(PayerKind other) {
        return new AssessmentDraft(memberId, from, staff, other, basis, lines, base, fixed, extra, reason, assessedOn, remarks);
    }

    /** The same for all of {@code year}, assessed on {@code day}: without a reason and remarks. */
    public AssessmentDraft carriedTo(int year, LocalDate day) {
        return new AssessmentDraft(memberId, YearMonth.of(year, 1), staff, payer, basis, lines, base, fixed, extra, null, day, null);
    }

    /**
     * The assessment that it makes by the rules of its first month.
     *
     * @throws IllegalArgumentException with a Chinese sentence when it does not go with the rules
     */
    public Assessment assessed(DuesRulesBook rules) {
        DuesAmount amount = amount(rules);
        if (extra != null && extra.compareTo(Money.LARGE) >= 0) {
            throw new IllegalArgumentException("自愿增交每月" + Money.text(extra) + "元，达到" + RateText.yuan(Money.LARGE) + "元的每次都属于大额党费，请核对是否填错；确系自愿的，请在收缴时逐笔登记为大额党费。");
        }
        return new Assessment(0, memberId, from, staff, payer, basis, amount.base(), amount.tier() == null ? null : amount.tier().rate(), amount.amount(), extra,
                basis == AssessmentBasis.ITEMS ? lines : List.of(), reason, assessedOn, remarks);
    }

    /** How the amount comes about, by the rules of its first month. */
    public DuesAmount amount(DuesRulesBook rules) {
        return switch (basis) {
            case ITEMS -> rules.of(from).amount(payer, new DuesBase(lines).amount());
            case BASE -> rules.of(from).amount(payer, required(base));
            case FIXED -> rules.of(from).fixedAmount(payer, fixed);
        };
    }

    private static BigDecimal required(BigDecimal base) {
        if (base == null) {
            throw new IllegalArgumentException("请填写党费计算基数。");
        }
        return base;
    }
}
