package dangwu.records.meeting.study;

import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What one of a 理论学习中心组 did at its sessions of a period (L42).
 *
 * @param sessions in order, complete ones only
 * @param marks    his row in each session's attendance, in the same order; null where he is not on it
 */
public record MemberYear(GroupMember member, List<StudySession> sessions, List<Attendance> marks) {

    public MemberYear {
        sessions = List.copyOf(sessions);
        marks = Collections.unmodifiableList(new ArrayList<>(marks));
    }

    static MemberYear of(GroupMember member, List<StudySession> sessions) {
        List<Attendance> marks = new ArrayList<>();
        for (StudySession session : sessions) {
            Optional<Attendance> found = session.file().attendance().stream().filter(member::is).findFirst();
            marks.add(found.orElse(null));
        }
        return new MemberYear(member, sessions, marks);
    }

    /** The sign in the attendance table: ◇ once made up for; empty where he is not on the list. */
    public String mark(int session) {
        Attendance mark = marks.get(session);
        return mark == null ? "" : StudySession.madeUp(mark) ? AttendanceStatus.MADE_UP.mark() : mark.status().mark();
    }

    /** 应学. */
    public int due() {
        return count(Attendance::due);
    }

    /** 实学: he was there; made up for does not count. */
    public int present() {
        return count(Attendance::counted);
    }

    /** 请假, on duty too. */
    public int onLeave() {
        return count(mark -> mark.due() && mark.status().onLeave());
    }

    /** 缺席. */
    public int absent() {
        return count(mark -> mark.due() && mark.status() == AttendanceStatus.ABSENT);
    }

    /** 补学. */
    public int madeUp() {
        return count(mark -> mark.due() && StudySession.madeUp(mark));
    }

    /** 发言次数: as counted in each attendance or as recorded, whichever is more. */
    public int speeches() {
        int total = 0;
        for (int i = 0; i < sessions.size(); i++) {
            int recorded = (int) sessions.get(i).file().contributions().stream().filter(member::spoke).count();
            total += Math.max(recorded, marks.get(i) == null ? 0 : marks.get(i).speeches());
        }
        return total;
    }

    /** 出勤率 in percent with one decimal; null: he was never due. */
    public BigDecimal rate() {
        return StudyYear.percent(present(), due());
    }

    private int count(Predicate<Attendance> which) {
        return (int) marks.stream().filter(Objects::nonNull).filter(which).count();
    }
}
