package dangwu.records.dues.reconcile;

import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * Two figures that should be the same and are not, or one that needs a word.
 *
 * @param amount yuan; may be zero where differences cancel out
 * @param causes what makes it, each to the fen
 */
public record Difference(Kind kind, BigDecimal amount, List<Cause> causes) {

    /** What does not agree. */
    public enum Kind {
        /** More was paid than is due now. */
        EXCESS("多交", "所列月份实交多于应交，多出部分可退还，或经本人同意改记自愿多交。", false),
        UNASSESSED("未核定", "所列党员尚未核定月交纳额，未计入应交。", false),
        CLOSED("与结账时不符", "结账后应交或减免有变动，多因组织关系、党籍变动补登较晚所致，请核对后重新结账。", true),
        VOUCHER("凭单与明细不符", "上缴凭单的金额与所含交纳明细的合计不一致，请核对凭单，必要时作废重开。", true),
        REVERSAL("冲正不符", "冲正记录与原记录不能相抵，请核对数据来源。", true),
        EARLY("上缴早于交纳", "所列明细的交纳日期晚于上缴日期，请核对。", true),
        VOIDED("作废凭单仍含明细", "凭单已作废，所列明细应退回在手，请联系维护人员。", true),
        STRAY("账外明细", "所列明细的党员不在账内，未计入应交、实交，请核对党员登记。", true);

        private final String label;
        private final String sentence;
        private final boolean wrong;

        Kind(String label, String sentence, boolean wrong) {
            this.label = label;
            this.sentence = sentence;
            this.wrong = wrong;
        }

        public String label() {
            return label;
        }

        /** What it means and what to do about it. */
        public String sentence() {
            return sentence;
        }

        /** Whether the books do not agree; else it is only worth knowing. */
        public boolean wrong() {
            return wrong;
        }
    }

    public Difference {
        causes = List.copyOf(causes);
    }

    /** What {@code causes} make together. */
    static Difference of(Kind kind, List<Cause> causes) {
        return new Difference(kind, causes.stream().map(Cause::amount).reduce(Money.ZERO, BigDecimal::add), causes);
    }
}
