package dangwu.records.meeting.screen.plan;

import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.PlanLine;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A line of the plan as the screen shows it.
 *
 * @param organization what those who are to hold it are called
 * @param meeting      what fulfilled it; null: nothing yet
 */
public record PlanRow(PlanLine line, String organization, MeetingLine meeting, State state) {

    /** What came of it. */
    public enum State {
        OVERDUE("逾期未开"), DUE("本月待开"), AHEAD("未到"), DONE("已完成");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The Chinese words. */
        public String label() {
            return label;
        }
    }

    /** The row of {@code line} as it stands on {@code today}. */
    static PlanRow of(PlanLine line, String organization, MeetingLine meeting, LocalDate today) {
        YearMonth month = YearMonth.from(today);
        State state = line.fulfilled() ? State.DONE : line.month().isBefore(month) ? State.OVERDUE : line.month().equals(month) ? State.DUE : State.AHEAD;
        return new PlanRow(line, organization, meeting, state);
    }

    public long id() {
        return line.id();
    }

    /** 完成情况: on which day it was held, else the state. */
    public String outcome() {
        return meeting == null ? state.label() : meeting.heldOn() + " 已开";
    }

    /** 时间 as L30 has it: the day, the clerk's words, or both; null: neither. */
    public String time() {
        if (line.plannedOn() == null) {
            return line.timeText();
        }
        return line.plannedOn() + (line.timeText() == null ? "" : " " + line.timeText());
    }
}
