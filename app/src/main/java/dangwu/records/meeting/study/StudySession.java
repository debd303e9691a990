package dangwu.records.meeting.study;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.Contribution;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingPaper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One 集体学习 of a 理论学习中心组.
 *
 * @param papers the sorts of files kept with it
 */
public record StudySession(MeetingFile file, Set<MeetingPaper> papers) {

    public StudySession {
        papers = Set.copyOf(papers);
    }

    public Meeting meeting() {
        return file.meeting();
    }

    public long id() {
        return file.meeting().id();
    }

    public LocalDate day() {
        return file.meeting().heldOn();
    }

    public boolean complete() {
        return file.meeting().complete();
    }

    /** 1 to 4. */
    public int quarter() {
        return (day().getMonthValue() + 2) / 3;
    }

    /** 学习专题: its theme, else the first item of its agenda, else its title. */
    public String topic() {
        String theme = meeting().text(MeetingField.THEME);
        return theme != null ? theme : file.agenda().stream().findFirst().map(AgendaItem::title).orElse(meeting().name());
    }

    /** What its file still lacks (CG-06), in order; empty: nothing. */
    public List<MeetingPaper> missing() {
        return MeetingPaper.SESSION.stream().filter(paper -> !papers.contains(paper)).toList();
    }

    /** Who spoke, each once (CG-05): by the speeches recorded, else by the attendance, else by the agenda. */
    public List<String> speakers() {
        Set<String> names = new LinkedHashSet<>();
        file.contributions(Contribution.Kind.SPEECH).stream().map(Contribution::person).filter(Objects::nonNull).forEach(person -> names.add(person.name()));
        file.attendance().stream().filter(person -> person.speeches() > 0).forEach(person -> names.add(person.name()));
        if (names.isEmpty()) {
            file.agenda().stream().map(AgendaItem::speakers).filter(Objects::nonNull)
                    .forEach(text -> names.addAll(Arrays.stream(text.split("[、，,；;\\s]+")).filter(name -> !name.isEmpty()).toList()));
        }
        return new ArrayList<>(names);
    }

    /** Those due who were away and have not made up for it (CG-04). */
    public List<Attendance> toMakeUp() {
        return file.absentees().stream().filter(person -> person.status().needsReason() && !madeUp(person)).toList();
    }

    /** Whether somebody who was away has made up for it. */
    public static boolean madeUp(Attendance person) {
        return !person.status().present() && (person.madeUpOn() != null || person.status() == AttendanceStatus.MADE_UP);
    }
}
