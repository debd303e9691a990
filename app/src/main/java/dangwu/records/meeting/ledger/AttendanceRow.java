package dangwu.records.meeting.ledger;

import dangwu.kit.office.CellText;
import dangwu.kit.office.Tone;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import java.util.Collection;
import java.util.Map;

/**
 * One person of L33.
 *
 * @param remark when he came or left; null: nothing to say
 * @param marks  what he did, by meeting; absent where the meeting was no concern of his
 */
record AttendanceRow(String name, String remark, Map<Long, Attendance> marks) {

    static final String LEGEND = "说明：√出席(含迟到、早退、线上)　△请假　○公差　×缺席　◇已补学　—不在应到之列";
    private static final String UNCOUNTED = "(√)";

    /**
     * How often he was due and what he did, of the meetings given.
     *
     * @param leave 请假, 公差 and 补学
     */
    record Count(int due, int present, int leave, int absent) {}

    Count count(Collection<Long> meetings) {
        int due = 0;
        int present = 0;
        int leave = 0;
        for (Long meeting : meetings) {
            Attendance mark = marks.get(meeting);
            if (mark != null && counts(mark)) {
                due++;
                present += mark.counted() ? 1 : 0;
                leave += mark.status().onLeave() ? 1 : 0;
            }
        }
        return new Count(due, present, leave, due - present - leave);
    }

    /** The mark of {@code meeting}; null where he was not due. */
    Object mark(long meeting) {
        Attendance mark = marks.get(meeting);
        if (mark == null || !counts(mark)) {
            return mark != null && mark.status().present() ? UNCOUNTED : null;
        }
        if (mark.status() == AttendanceStatus.ABSENT) {
            return new CellText(mark.status().mark(), Tone.BAD);
        }
        return mark.status().onLeave() && mark.madeUpOn() != null ? AttendanceStatus.MADE_UP.mark() : mark.status().mark();
    }

    private static boolean counts(Attendance mark) {
        return mark.due() && mark.status() != AttendanceStatus.NOT_DUE;
    }
}
