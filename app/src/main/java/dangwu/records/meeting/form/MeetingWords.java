package dangwu.records.meeting.form;

import dangwu.kit.ledger.LedgerPeriod;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the papers of a meeting put things; every paper takes its words from here, so that all of them say the same. */
final class MeetingWords {

    /** A blank to be filled in by hand. */
    static final String BLANK = "　　";
    static final String NOTHING = "无";
    static final String DASH = "—";

    private MeetingWords() {}

    /** 2026年3月12日. */
    static String day(LocalDate day) {
        return LedgerPeriod.day(day);
    }

    /** 9:00; a missing time is left blank for the pen. */
    static String time(LocalTime time) {
        return time == null ? BLANK + "时" + BLANK + "分" : time.getHour() + ":" + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    }

    /** 2026年3月12日 9:00—10:30. */
    static String when(Meeting meeting) {
        return day(meeting.heldOn()) + (meeting.timed() ? " " : "\n") + time(meeting.startsAt()) + "—" + time(meeting.endsAt());
    }

    /** 会议于10:30散会。 */
    static String end(Meeting meeting) {
        return "会议于" + time(meeting.endsAt()) + "散会。";
    }

    /** 25人; a number that is not known is left blank. */
    static String people(Integer count) {
        return (count == null ? BLANK : count.toString()) + "人";
    }

    /** Each who was due and did not come, with status and reason; of numbers only, how many and the clerk's note; 无 when all were there. */
    static String absentees(MeetingFile file) {
        List<String> parts = new ArrayList<>();
        List<Attendance> absent = file.absentees();
        if (!absent.isEmpty()) {
            parts.add(absent.stream().map(MeetingWords::absence).collect(Collectors.joining("；")));
        } else if (absentByNumber(file) > 0) {
            parts.add("缺席" + absentByNumber(file) + "人");
        }
        String note = file.meeting().text(MeetingField.ABSENCE_NOTE);
        if (note != null) {
            parts.add(note);
        }
        return parts.isEmpty() ? orBlank(file, NOTHING) : String.join("\n", parts);
    }

    private static int absentByNumber(MeetingFile file) {
        return file.dueCount() == null || file.presentCount() == null ? 0 : file.dueCount() - file.presentCount();
    }

    /** 党员甲（病假，住院，经党员乙同意）. */
    static String absence(Attendance person) {
        StringBuilder text = new StringBuilder(person.name()).append("（").append(person.status().label());
        if (person.reason() != null) {
            text.append("，").append(person.reason());
        }
        if (person.leaveApprovedBy() != null) {
            text.append("，经").append(person.leaveApprovedBy()).append("同意");
        }
        if (person.madeUpOn() != null) {
            text.append("，").append(day(person.madeUpOn())).append("补学");
        }
        if (person.madeUpHow() != null) {
            text.append("，").append(person.madeUpHow());
        }
        return text.append("）").toString();
    }

    /** 列席人员 with their posts; 无 when there were none. */
    static String guests(MeetingFile file) {
        List<String> parts = new ArrayList<>();
        if (!file.guests().isEmpty()) {
            parts.add(file.guests().stream().map(MeetingWords::person).collect(Collectors.joining("、")));
        }
        String note = file.meeting().text(MeetingField.GUEST_NOTE);
        if (note != null) {
            parts.add(note);
        }
        return parts.isEmpty() ? orBlank(file, NOTHING) : String.join("\n", parts);
    }

    private static String person(Attendance person) {
        return person.post() == null ? person.name() : person.name() + "（" + person.post() + "）";
    }

    /** What stands for nothing in a finished record; a draft is left blank for the pen. */
    static String orBlank(MeetingFile file, String nothing) {
        return file.meeting().complete() ? nothing : "";
    }

    /** Each paragraph of {@code text} begins two characters in. */
    static String indented(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> BLANK + line).collect(Collectors.joining("\n"));
    }
}
