package dangwu.records.meeting.imports;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What a cell says of when a meeting was held.
 *
 * @param day   null: not said
 * @param start null: not said
 * @param end   null: not said
 * @param vague whether a time of day is said in words only (上午)
 */
record MeetingTime(LocalDate day, LocalTime start, LocalTime end, boolean vague) {

    /** A day and nothing else. */
    static MeetingTime on(LocalDate day) {
        return new MeetingTime(day, null, null, false);
    }

    @Override
    public String toString() {
        return (day == null ? "" : day.toString()) + (start == null ? "" : " " + start) + (end == null ? "" : "—" + end);
    }
}
