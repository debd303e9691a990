package dangwu.records.meeting.recording;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingRepository;
import dangwu.records.meeting.PersonRef;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Records 补学 of those who were away (CG-04), without touching anything else of a record, however old or imperfect it is. */
public final class MakeUpService {

    private final Database database;
    private final MeetingRepository meetings;
    private final Clock clock;

    public MakeUpService(Database database, MeetingRepository meetings, Clock clock) {
        this.database = database;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Somebody's absence from a meeting. */
    public record Absence(long meetingId, PersonRef person) {}

    /**
     * Records that those absent made up for it on {@code day}; all or none.
     *
     * @param day null: takes away what was recorded
     * @param how 补学方式; may be null
     * @throws RefusedException when the day lies before the meeting or after today, or somebody was not absent
     */
    public void madeUp(List<Absence> absences, LocalDate day, String how) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            throw new RefusedException("补学日期" + day + "还没有到，请在补学以后登记。");
        }
        database.write(day == null ? "取消补学登记" : "登记补学", scope -> {
            absences.forEach(absence -> madeUp(scope, absence, day, how));
            return null;
        });
    }

    private void madeUp(WriteScope scope, Absence absence, LocalDate day, String how) {
        MeetingFile file = meetings.find(scope.sql(), absence.meetingId()).orElseThrow(() -> new RefusedException("这条会议记录已被删除，请刷新后再试。"));
        List<Attendance> people = new ArrayList<>(file.attendance());
        int place = place(people, absence.person());
        if (place < 0 || people.get(place).status().present()) {
            throw new RefusedException("“" + file.meeting().name() + "”没有" + absence.person().name() + "缺席的记录，请刷新后再试。");
        }
        if (day != null && day.isBefore(file.meeting().heldOn())) {
            throw new RefusedException(absence.person().name() + "的补学日期" + day + "早于学习日期" + file.meeting().heldOn() + "，请核对。");
        }
        Attendance before = people.get(place);
        Attendance after = before.withMadeUp(day, day == null ? null : how);
        people.set(place, after);
        meetings.update(scope, file.withAttendance(people));
        scope.audit(AuditChange.between(MeetingService.SUBJECT, file.meeting().id(), file.meeting().name(), text(before), text(after)));
    }

    private static int place(List<Attendance> people, PersonRef wanted) {
        for (int i = 0; i < people.size(); i++) {
            Attendance person = people.get(i);
            if (Objects.equals(person.memberId(), wanted.memberId()) && person.name().equals(wanted.name())) {
                return i;
            }
        }
        return -1;
    }

    private static Map<String, String> text(Attendance person) {
        return Map.of("补学", person.name() + (person.madeUpOn() == null ? "：未补学" : "：" + person.madeUpOn()
                + (person.madeUpHow() == null ? "" : " " + person.madeUpHow())));
    }
}
