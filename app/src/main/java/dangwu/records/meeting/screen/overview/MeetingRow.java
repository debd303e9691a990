package dangwu.records.meeting.screen.overview;

import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.Topic;
import java.util.stream.Collectors;

/**
 * A meeting as a line of the screen.
 *
 * @param organization what those who held it are called
 */
public record MeetingRow(MeetingLine line, String organization) {

    public long id() {
        return line.id();
    }

    /** What it was about: its theme, the subject of its lecture, else its title; empty where nothing says so. */
    public String subject() {
        String first = line.theme() != null ? line.theme() : line.lectureTitle() != null ? line.lectureTitle() : line.title();
        return first == null ? "" : first;
    }

    /** Start and end as far as they are known, e.g. 09:00—10:30; null: neither. */
    public String time() {
        if (line.startsAt() == null && line.endsAt() == null) {
            return null;
        }
        return (line.startsAt() == null ? "" : line.startsAt()) + "—" + (line.endsAt() == null ? "" : line.endsAt());
    }

    /** Topics parted by 、; null: none. */
    public String topics() {
        return line.topics().isEmpty() ? null : line.topics().stream().map(Topic::label).collect(Collectors.joining("、"));
    }

    /** Who led it; null: not filled in. */
    public String chair() {
        return name(line.chair());
    }

    /** Who lectured; null: nobody, or not filled in. */
    public String lecturer() {
        return name(line.lecturer());
    }

    private static String name(PersonRef person) {
        return person == null ? null : person.name();
    }
}
