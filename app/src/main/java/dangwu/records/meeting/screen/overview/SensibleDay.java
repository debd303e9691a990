package dangwu.records.meeting.screen.overview;

import dangwu.records.meeting.coverage.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/** The day that a record begun for a span is likely about. */
final class SensibleDay {

    private SensibleDay() {}

    /**
     * The planned day; else today, when it lies in the planned month or the span; else the last working day of what is over, or the first of
     * what is to come.
     *
     * @param month   the planned month; null: none
     * @param planned the planned day; null: none
     */
    static LocalDate of(Span span, YearMonth month, LocalDate planned, LocalDate today) {
        if (planned != null) {
            return planned;
        }
        LocalDate from = month == null ? span.from() : month.atDay(1);
        LocalDate to = month == null ? span.to() : month.atEndOfMonth();
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
