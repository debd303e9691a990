package dangwu.records.meeting.due;

import dangwu.kit.text.Texts;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That a full member had no vote, or was not counted among those due, from one day to another (rules.md 0.2, EL-03).
 *
 * @param id                 0 before it is kept
 * @param fromOn             first day
 * @param toOn               last day; null: still
 * @param superiorApprovedOn 报上级党组织同意; null: not recorded
 * @param superiorBasis      the superior's document; may be null
 * @param assemblyApprovedOn 党员大会通过; null: not recorded
 * @param remarks            may be null
 */
public record VotingExclusion(long id, long memberId, Cause cause, LocalDate fromOn, LocalDate toOn, LocalDate superiorApprovedOn,
        String superiorBasis, LocalDate assemblyApprovedOn, String remarks) {

    /** Why. Ordinary leave is no cause: it does not shrink the number of those due. */
    public enum Cause {
        /** His rights rest by a disciplinary decision; no vote of the branch is needed. */
        INNER_PARTY_PROBATION("留党察看", false),
        RIGHTS_SUSPENDED("留置、逮捕等中止党员权利", false),
        INCAPABLE("患有精神病等疾病不能表达本人意志", true),
        ABROAD("自费出国半年以上", true),
        SERVING_SENTENCE("正在服刑，未受留党察看以上处分", true),
        BEDRIDDEN("年老体弱卧床不起或长期生病不能自理", true),
        AWAY("调动、下派、外出学习工作半年以上，应转未转组织关系", true),
        RETURNED_HOME("离退休后回原籍长住，未转组织关系", true);

        private final String label;
        private final boolean approvals;

        Cause(String label, boolean approvals) {
            this.label = label;
            this.approvals = approvals;
        }

        public String label() {
            return label;
        }

        /** Whether the superior's consent and the vote of the 党员大会 must both be recorded. */
        public boolean needsApprovals() {
            return approvals;
        }
    }

    /** @throws IllegalArgumentException with a Chinese sentence when the first day is missing or after the last */
    public VotingExclusion {
        Objects.requireNonNull(cause);
        superiorBasis = Texts.clean(superiorBasis);
        remarks = Texts.clean(remarks);
        if (fromOn == null) {
            throw new IllegalArgumentException("请填写不计入应到会人数的起始日期。");
        }
        if (toOn != null && toOn.isBefore(fromOn)) {
            throw new IllegalArgumentException("不计入应到会人数的结束日期" + toOn + "早于起始日期" + fromOn + "。");
        }
    }

    /** Whether it is recorded for {@code day}; whether it takes effect is another question. */
    public boolean covers(LocalDate day) {
        return !fromOn.isAfter(day) && (toOn == null || !toOn.isBefore(day));
    }

    /** Whether it takes effect on {@code day}: recorded for it and, where that is needed, approved twice by then. */
    public boolean holdsOn(LocalDate day) {
        return covers(day) && (!cause.approvals || approvedBy(superiorApprovedOn, day) && approvedBy(assemblyApprovedOn, day));
    }

    public VotingExclusion withId(long newId) {
        return new VotingExclusion(newId, memberId, cause, fromOn, toOn, superiorApprovedOn, superiorBasis, assemblyApprovedOn, remarks);
    }

    private static boolean approvedBy(LocalDate approved, LocalDate day) {
        return approved != null && !approved.isAfter(day);
    }
}
