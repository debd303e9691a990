package dangwu.records.dues.screen.assess.state;

import dangwu.records.dues.assess.AssessmentBasis;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.rate.DuesBase;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.RateText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How bases of the year before are changed when they are copied. Fixed amounts stay as they are.
 *
 * @param amount percent, or yuan a month; negative: less
 */
public record CopyAdjustment(Kind kind, BigDecimal amount) {

    /** As they were. */
    public static final CopyAdjustment NONE = new CopyAdjustment(Kind.NONE, BigDecimal.ZERO);

    private static final BigDecimal LEAST = new BigDecimal("-100");

    /** By what it is changed. */
    public enum Kind {
        NONE("不调整"),
        PERCENT("按百分比"),
        SUM("按金额");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @throws IllegalArgumentException with a Chinese sentence when nothing is said of how much, or it would leave nothing */
    public CopyAdjustment {
        if (kind != Kind.NONE && (amount == null || amount.signum() == 0)) {
            throw new IllegalArgumentException(kind == Kind.PERCENT ? "请填写调整的百分比，如 3 表示上调3%，-3 表示下调3%。" : "请填写调整的金额，如 200 表示每月上调200元。");
        }
        if (kind == Kind.PERCENT && amount.compareTo(LEAST) <= 0) {
            throw new IllegalArgumentException("下调的百分比应小于100，现为" + RateText.yuan(amount.negate()) + "，请改正。");
        }
    }

    /**
     * {@code copied} with the changed base, and how it came about as its remark; the items behind the old base do not add up to it and go.
     *
     * @throws IllegalArgumentException with a Chinese sentence when less than nothing would be left
     */
    public AssessmentDraft of(AssessmentDraft copied) {
        if (kind == Kind.NONE || copied.basis() == AssessmentBasis.FIXED) {
            return copied;
        }
        BigDecimal old = copied.basis() == AssessmentBasis.ITEMS ? new DuesBase(copied.lines()).amount() : copied.base();
        BigDecimal base = kind == Kind.SUM ? old.add(amount) : old.add(old.multiply(amount).movePointLeft(2)).setScale(2, RoundingMode.HALF_UP);
        if (base.signum() < 0) {
            throw new IllegalArgumentException("上年基数" + Money.text(old) + "元，下调后小于0，请单独核定。");
        }
        return new AssessmentDraft(copied.memberId(), copied.from(), copied.staff(), copied.payer(), AssessmentBasis.BASE, List.of(), base, null, copied.extra(),
                copied.reason(), copied.assessedOn(), "上年基数" + Money.text(old) + "元" + words());
    }

    private String words() {
        String way = amount.signum() > 0 ? "上调" : "下调";
        return way + RateText.yuan(amount.abs()) + (kind == Kind.PERCENT ? "%" : "元");
    }
}
