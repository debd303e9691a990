package dangwu.records.meeting.screen.overview;

import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.PlanLine;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Something that stands in a month: a meeting, or a line of the plan that is still open.
 *
 * @param meeting null for a line of the plan
 * @param plan    null for a meeting
 */
public record MonthEntry(String organization, MeetingLine meeting, PlanLine plan) {

    /** What it is. */
    public enum State {
        HELD("✓"), DRAFT("✎"), PLANNED("◷"), MISSED("!");

        private final String sign;

        State(String sign) {
            this.sign = sign;
        }

        /** The sign before its words. */
        public String sign() {
            return sign;
        }
    }

    public MeetingKind kind() {
        return meeting == null ? plan.kind() : meeting.kind();
    }

    public long organizationId() {
        return meeting == null ? plan.organizationId() : meeting.organizationId();
    }

    /** The day; null: planned for the month, no day set. */
    public LocalDate day() {
        return meeting == null ? plan.plannedOn() : meeting.heldOn();
    }

    /** When on the day; null: not known. */
    public LocalTime time() {
        return meeting == null ? null : meeting.startsAt();
    }

    /** What it is on {@code today}: a planned day that has gone by is missed. */
    public State state(LocalDate today) {
        if (meeting != null) {
            return meeting.complete() ? State.HELD : State.DRAFT;
        }
        LocalDate last = plan.plannedOn() == null ? plan.month().atEndOfMonth() : plan.plannedOn();
        return last.isBefore(today) ? State.MISSED : State.PLANNED;
    }

    /** As a narrow cell has it: kind and organization. */
    public String text() {
        return kind().label() + " " + organization;
    }

    /** As much as is known, in a line. */
    public String told(LocalDate today) {
        String words = meeting == null ? plan.theme() : meeting.theme() != null ? meeting.theme() : meeting.title();
        String state = switch (state(today)) {
            case HELD -> "已开";
            case DRAFT -> "草稿";
            case PLANNED -> "计划";
            case MISSED -> "计划未开";
        };
        return state + "　" + organization + "　" + kind().label() + (words == null ? "" : "：" + words);
    }
}
