package dangwu.records.meeting.screen.overview;

import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.MeetingLine;
import java.time.LocalDate;

/**
 * What is to be done after a meeting, as a line of the screen.
 *
 * @param organization what those who held the meeting are called
 */
public record FollowUpRow(FollowUp item, MeetingLine meeting, String organization, State state) {

    /** How far it has come. */
    public enum State {
        OVERDUE("逾期"), DUE_SOON("临近"), OPEN("未完成"), DONE("已完成");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The Chinese word. */
        public String label() {
            return label;
        }
    }

    private static final int SOON_DAYS = 7;

    /** The row of {@code item} as it stands on {@code today}. */
    static FollowUpRow of(FollowUp item, MeetingLine meeting, String organization, LocalDate today) {
        State state = item.doneOn() != null ? State.DONE : item.overdueOn(today) ? State.OVERDUE
                : item.dueOn() != null && !item.dueOn().isAfter(today.plusDays(SOON_DAYS)) ? State.DUE_SOON : State.OPEN;
        return new FollowUpRow(item, meeting, organization, state);
    }

    public long id() {
        return item.id();
    }
}
