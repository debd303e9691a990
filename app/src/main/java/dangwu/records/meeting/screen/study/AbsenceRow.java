package dangwu.records.meeting.screen.study;

import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.recording.MakeUpService;
import dangwu.records.meeting.study.StudySession;
import dangwu.records.meeting.study.StudyYear;
import java.util.Comparator;
import java.util.List;

/** Somebody's absence from a session. */
record AbsenceRow(StudySession session, Attendance person) {

    /** All of the year, those that are still to be made up for first. */
    static List<AbsenceRow> of(StudyYear year) {
        return year.held().stream().flatMap(session -> session.file().absentees().stream().filter(person -> person.status().needsReason())
                .map(person -> new AbsenceRow(session, person)))
                .sorted(Comparator.comparing(AbsenceRow::madeUp)).toList();
    }

    boolean madeUp() {
        return StudySession.madeUp(person);
    }

    String key() {
        return session.id() + "/" + person.memberId() + "/" + person.name();
    }

    MakeUpService.Absence absence() {
        return new MakeUpService.Absence(session.id(), new PersonRef(person.memberId(), person.name()));
    }

    /** 已补 03-20, or 未补学. */
    String state() {
        if (!madeUp()) {
            return "未补学";
        }
        return person.madeUpOn() == null ? "已补学" : "已补 " + StudyText.day(person.madeUpOn());
    }
}
