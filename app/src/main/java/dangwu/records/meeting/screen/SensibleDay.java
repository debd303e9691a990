package dangwu.records.meeting.screen;

import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PlanLine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The day that a record begun for a month or a quarter is likely about.
 *
 * @param fixedDay 固定日 of 主题党日, day of the month (MT-05); null: none is set
 */
public record SensibleDay(LocalDate today, Integer fixedDay) {

    /** The planned day; else the likely one of the planned month. */
    public LocalDate of(PlanLine line) {
        return line.plannedOn() != null ? line.plannedOn() : within(line.kind(), line.month().atDay(1), line.month().atEndOfMonth());
    }

    /**
     * The fixed day where it is about 主题党日 of one month; else today when it lies within; else the last working day of what is over, or the
     * first of what is to come.
     *
     * @param kind null: not known yet
     */
    public LocalDate within(MeetingKind kind, LocalDate from, LocalDate to) {
        YearMonth month = YearMonth.from(from);
        if (kind == MeetingKind.THEMED_PARTY_DAY && fixedDay != null && month.equals(YearMonth.from(to))) {
            return month.atDay(Math.min(fixedDay, month.lengthOfMonth()));
        }
        if (!today.isBefore(from) && !today.isAfter(to)) {
            return today;
        }
        return today.isAfter(to) ? working(to, -1) : working(from, 1);
    }

    private static LocalDate working(LocalDate day, int step) {
        LocalDate at = day;
        while (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY) {
            at = at.plusDays(step);
        }
        return at;
    }
}
