package dangwu.records.dues.assess;

import dangwu.kit.db.RefusedException;
import dangwu.records.dues.assess.AssessmentRemark.Severity;
import dangwu.records.dues.rate.DuesAmount;
import dangwu.records.dues.rate.DuesRules;
import dangwu.records.dues.rate.DuesRulesBook;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.RateText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Holds assessments against the rules DU-01 to DU-04. */
public final class AssessmentCheck {

    private static final String YEARLY = "DU-01";
    private static final String TIER = "DU-02";
    private static final String ITEMS = "DU-03";
    private static final String CAP = "DU-04";
    private static final String LARGE = "DU-12";
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);
    private static final BigDecimal LITTLE = BigDecimal.valueOf(50);
    private static final String NOTICE = "组电明字〔2017〕5号第（一）项";
    private static final String NOTICE_ITEMS = "组电明字〔2017〕5号第（二）（三）项";
    private static final String RULES = "中组发〔2008〕3号";
    private static final String ARTICLE_EXTRA = RULES + "第十一条";

    private final DuesRulesBook book;

    public AssessmentCheck(DuesRulesBook book) {
        this.book = book;
    }

    /** Whether such a draft has to say why the amount changes (DU-01). */
    public static boolean needsReason(AssessmentDraft draft, AssessmentHistory history) {
        return AssessmentOrder.needsReason(draft.from(), draft.payer(), history);
    }

    /**
     * What is to be said of a draft before it is kept, what is refused first.
     *
     * @param name    of the member, for the sentences; may be empty
     * @param history what was assessed of him so far
     */
    public List<AssessmentRemark> check(String name, AssessmentDraft draft, AssessmentHistory history) {
        Assessment made;
        try {
            made = draft.assessed(book);
        } catch (IllegalArgumentException wrong) {
            return List.of(new AssessmentRemark(TIER, Severity.VIOLATION, true, RULES + draft.payer().article(), wrong.getMessage()));
        }
        List<AssessmentRemark> remarks = new ArrayList<>();
        try {
            AssessmentOrder.require(name, history, made, null);
        } catch (RefusedException refused) {
            remarks.add(new AssessmentRemark(YEARLY, Severity.WARNING, true, NOTICE, refused.getMessage()));
        }
        remarks.addAll(check(made));
        return remarks;
    }

    /** What is to be said of an assessment by itself. */
    public List<AssessmentRemark> check(Assessment kept) {
        List<AssessmentRemark> remarks = new ArrayList<>();
        DuesRules rules = book.of(kept.from());
        amount(kept, rules, remarks);
        payer(kept).ifPresent(remarks::add);
        extra(kept).ifPresent(remarks::add);
        if (kept.basis() == AssessmentBasis.ITEMS) {
            if (kept.base() == null || kept.payBase().amount().compareTo(kept.base()) != 0) {
                remarks.add(new AssessmentRemark(ITEMS, Severity.WARNING, false, NOTICE_ITEMS, "计算基数与工资项目算得的" + Money.text(kept.payBase().amount()) + "元不一致，请重新核定。"));
            }
            remarks.addAll(PayItemsCheck.check(kept.staff(), kept.lines()));
        }
        return remarks;
    }

    /**
     * Whether {@code year}'s assessment is still to be made (DU-01); empty: it is made.
     *
     * @param today what day it is: before the deadline it is a reminder
     * @param by    the unit's deadline in {@code year}
     */
    public static Optional<AssessmentRemark> yearly(String name, AssessmentHistory history, int year, LocalDate today, MonthDay by) {
        if (!history.of(year).isEmpty()) {
            return Optional.empty();
        }
        boolean provisional = history.on(YearMonth.of(year, 1)).isPresent();
        LocalDate deadline = by.atYear(year);
        String sentence = name + year + "年度党费尚未核定" + (provisional ? "，暂按上年标准交纳" : "") + (today.isAfter(deadline) ? "，已过核定期限（" : "，应于（") + deadline.getMonthValue() + "月"
                + deadline.getDayOfMonth() + (today.isAfter(deadline) ? "日）。" : "日）前完成。");
        return Optional.of(new AssessmentRemark(YEARLY, today.isAfter(deadline) ? Severity.WARNING : Severity.REMINDER, false, NOTICE, sentence));
    }

    private static void amount(Assessment kept, DuesRules rules, List<AssessmentRemark> remarks) {
        String article = RULES + kept.payer().article();
        DuesAmount right;
        try {
            right = kept.basis() == AssessmentBasis.FIXED ? rules.fixedAmount(kept.payer(), kept.computed())
                    : rules.amount(kept.payer(), Objects.requireNonNullElse(kept.base(), Money.ZERO));
        } catch (IllegalArgumentException wrong) {
            remarks.add(new AssessmentRemark(TIER, Severity.VIOLATION, false, article, wrong.getMessage()));
            return;
        }
        if (rules.cap() != null && kept.computed().compareTo(rules.cap()) > 0) {
            remarks.add(new AssessmentRemark(CAP, Severity.WARNING, false, NOTICE, "月应交党费" + Money.text(kept.computed()) + "元超过上限" + RateText.yuan(rules.cap())
                    + "元，应按上限核定，自愿多交的填入“自愿增交”。"));
        } else if (right.amount().compareTo(kept.computed()) != 0 || right.tier() != null && (kept.rate() == null || right.tier().rate().compareTo(kept.rate()) != 0)) {
            remarks.add(new AssessmentRemark(TIER, Severity.VIOLATION, false, article, "核定为每月" + Money.text(kept.computed()) + "元" + rate(kept) + "，按标准应为"
                    + Money.text(right.amount()) + "元" + (right.tier() == null ? "" : "（" + RateText.percent(right.tier().rate()) + "）") + "，请重新核定。"));
        } else if (right.capped()) {
            remarks.add(new AssessmentRemark(CAP, Severity.INFO, false, NOTICE, "按比例应交" + Money.text(right.exact()) + "元，超过上限，按每月" + RateText.yuan(rules.cap()) + "元核定。"));
        }
    }

    /** What one adds by his own will is his to choose; a slip of the pen is far beyond what he has to pay. */
    private static Optional<AssessmentRemark> extra(Assessment kept) {
        BigDecimal extra = kept.extra();
        String how = "自愿增交每月" + Money.text(extra) + "元，";
        if (extra.compareTo(Money.LARGE) >= 0) {
            return Optional.of(new AssessmentRemark(LARGE, Severity.WARNING, false, ARTICLE_EXTRA, how + "达到1,000元的属于大额党费，应逐笔登记为大额党费，请改正。"));
        }
        boolean much = extra.compareTo(LITTLE) > 0 && extra.compareTo(kept.computed().multiply(TWICE)) > 0;
        return much ? Optional.of(new AssessmentRemark(TIER, Severity.INFO, false, ARTICLE_EXTRA, how + "是按标准应交的" + Money.text(kept.computed()) + "元的两倍以上，请核对是否填错。"))
                : Optional.empty();
    }

    private static String rate(Assessment kept) {
        return kept.rate() == null ? "" : "（" + RateText.percent(kept.rate()) + "）";
    }

    private static Optional<AssessmentRemark> payer(Assessment kept) {
        return kept.staff().payers().contains(kept.payer()) ? Optional.empty() : Optional.of(new AssessmentRemark(TIER, Severity.WARNING, false,
                RULES + kept.payer().article(), "人员类别为“" + kept.staff().label() + "”，却按“" + kept.payer().label() + "”的标准交纳，请核对。"));
    }
}
