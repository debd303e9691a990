package dangwu.records.meeting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * A meeting in one line, as lists show it; the long texts are left where they are.
 *
 * @param startsAt     may be null
 * @param endsAt       may be null
 * @param title        may be null
 * @param theme        may be null
 * @param place        may be null
 * @param chair        may be null
 * @param lecturer     may be null
 * @param lectureTitle may be null
 * @param lecture      whether it counts as a 党课
 * @param due          应到; null: not recorded
 * @param present      实到; null: not recorded
 * @param hours        学时; null: not recorded
 */
public record MeetingLine(long id, long organizationId, MeetingKind kind, Meeting.Status status, LocalDate heldOn, LocalTime startsAt, LocalTime endsAt,
        int belongsToYear, String title, String theme, String place, PersonRef chair, PersonRef lecturer, String lectureTitle, boolean lecture,
        Integer due, Integer present, BigDecimal hours, Set<Topic> topics) {

    /** What the clerk calls it: its title, else its kind. */
    public String name() {
        return title != null ? title : kind.label();
    }

    public boolean complete() {
        return status == Meeting.Status.COMPLETE;
    }

    /** Whether both have their times and one begins before the other ends, on the same day. */
    public boolean overlaps(Meeting other) {
        return heldOn.equals(other.heldOn()) && startsAt != null && endsAt != null && other.timed() && startsAt.isBefore(other.endsAt())
                && other.startsAt().isBefore(endsAt);
    }
}
