package dangwu.records.meeting;

import dangwu.kit.text.Texts;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That somebody was, or should have been, at a meeting.
 *
 * @param memberId        the member; null for one who is not on the unit's rolls
 * @param name            his name at the time
 * @param post            职务, as a list shows it; may be null
 * @param guest           列席: he attends without being due
 * @param due             应到 on that day; never for a guest
 * @param voting          whether he had a vote on that day (rules.md 0.2); never for a guest
 * @param reason          of absence; may be null
 * @param leaveApprovedBy who agreed to the leave; null: nobody is recorded
 * @param madeUpOn        补学日期; null: not made up for
 * @param madeUpHow       补学方式; may be null
 * @param speeches        how often he spoke (发言次数)
 */
public record Attendance(Long memberId, String name, String post, boolean guest, boolean due, boolean voting, AttendanceStatus status, String reason,
        String leaveApprovedBy, LocalDate madeUpOn, String madeUpHow, int speeches) {

    /** @throws IllegalArgumentException with a Chinese sentence when the name is empty or something contradicts itself */
    public Attendance {
        Objects.requireNonNull(status);
        name = new PersonRef(memberId, name).name();
        post = Texts.clean(post);
        reason = Texts.clean(reason);
        leaveApprovedBy = Texts.clean(leaveApprovedBy);
        madeUpHow = Texts.clean(madeUpHow);
        if (guest && (due || voting)) {
            throw new IllegalArgumentException(name + "是列席人员，不计入应到，也没有表决权。");
        }
        if (speeches < 0) {
            throw new IllegalArgumentException(name + "的发言次数不能为负数。");
        }
    }

    /** One whom the meeting concerns, present if he is due, until the clerk says otherwise. */
    public static Attendance of(Long memberId, String name, String post, boolean due, boolean voting) {
        AttendanceStatus status = due ? AttendanceStatus.PRESENT : AttendanceStatus.NOT_DUE;
        return new Attendance(memberId, name, post, false, due, voting, status, null, null, null, null, 0);
    }

    /** A guest (列席) who is there. */
    public static Attendance guest(Long memberId, String name, String post) {
        return new Attendance(memberId, name, post, true, false, false, AttendanceStatus.PRESENT, null, null, null, null, 0);
    }

    /** Whether he is counted as 实到: due, and there. */
    public boolean counted() {
        return due && status.present();
    }

    /** Whether he was there in person and had a vote. */
    public boolean presentVoter() {
        return voting && status.inPerson();
    }

    public Attendance with(AttendanceStatus newStatus, String newReason) {
        return new Attendance(memberId, name, post, guest, due, voting, newStatus, newReason, leaveApprovedBy, madeUpOn, madeUpHow, speeches);
    }

    public Attendance withLeaveApprovedBy(String approver) {
        return new Attendance(memberId, name, post, guest, due, voting, status, reason, approver, madeUpOn, madeUpHow, speeches);
    }

    public Attendance withMadeUp(LocalDate day, String how) {
        return new Attendance(memberId, name, post, guest, due, voting, status, reason, leaveApprovedBy, day, how, speeches);
    }

    public Attendance withSpeeches(int count) {
        return new Attendance(memberId, name, post, guest, due, voting, status, reason, leaveApprovedBy, madeUpOn, madeUpHow, count);
    }
}
