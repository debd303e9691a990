package dangwu.records.dues.arrears;

import dangwu.kit.text.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * 拟按自行脱党处理: six and more months in a row unpaid, laid before a 支部党员大会 (DU-09; 党章 第九条). It changes nobody's standing.
 *
 * @param id        0 before it is kept
 * @param from      first unpaid month of the run
 * @param to        last one when the case was opened
 * @param justCause 正当理由 that was found; null: none
 * @param decision  null: not yet
 */
public record DuesCase(long id, long memberId, LocalDate openedOn, YearMonth from, YearMonth to, String justCause, Decision decision) {

    /**
     * What the meeting decided.
     *
     * @param note       the meeting and what it found; required
     * @param approvedOn 上级党组织批准; null: not yet, or not needed
     */
    public record Decision(CaseDecision kind, LocalDate decidedOn, String note, LocalDate approvedOn, String approvalNo) {

        /** @throws IllegalArgumentException with a Chinese sentence when the note is missing, or it was approved before it was decided */
        public Decision {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(decidedOn, "decidedOn");
            note = Texts.clean(note);
            approvalNo = Texts.clean(approvalNo);
            if (note == null) {
                throw new IllegalArgumentException("请填写作出决定的党员大会和决定内容。");
            }
            if (approvedOn != null && approvedOn.isBefore(decidedOn)) {
                throw new IllegalArgumentException("上级批准日期" + approvedOn + "早于党员大会决定日期" + decidedOn + "，请核对。");
            }
        }
    }

    public DuesCase {
        justCause = Texts.clean(justCause);
    }

    /** Whether it is about {@code run}: it may have begun earlier, with months paid since, and have gone on. */
    public boolean concerns(ArrearsRun run) {
        return !from.isAfter(run.to()) && !to.isBefore(run.from());
    }

    /** Whether nothing is decided yet and no just cause was found. */
    public boolean pending() {
        return decision == null && justCause == null;
    }

    /** Whether removal was decided and the superior has not approved yet. */
    public boolean awaitsApproval() {
        return decision != null && decision.kind() == CaseDecision.REMOVAL && decision.approvedOn() == null;
    }

    public DuesCase withId(long newId) {
        return new DuesCase(newId, memberId, openedOn, from, to, justCause, decision);
    }

    public DuesCase withJustCause(String cause) {
        return new DuesCase(id, memberId, openedOn, from, to, cause, decision);
    }

    public DuesCase withDecision(Decision made) {
        return new DuesCase(id, memberId, openedOn, from, to, justCause, made);
    }
}
