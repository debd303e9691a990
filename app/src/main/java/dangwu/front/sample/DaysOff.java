package dangwu.front.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** The days on which nobody of the sample unit works: weekends and holidays. */
public final class DaysOff {

    private static final List<MonthDay> HOLIDAYS = List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 2), MonthDay.of(5, 3), MonthDay.of(10, 1),
            MonthDay.of(10, 2), MonthDay.of(10, 3), MonthDay.of(10, 4), MonthDay.of(10, 5), MonthDay.of(10, 6), MonthDay.of(10, 7), MonthDay.of(10, 8));
    private static final List<LocalDate> SPRING_FESTIVALS = List.of(LocalDate.of(2025, 1, 28), LocalDate.of(2026, 2, 16));
    private static final int SPRING_DAYS = 8;

    private DaysOff() {}

    /** Whether nobody works on {@code day}. */
    public static boolean off(LocalDate day) {
        boolean spring = SPRING_FESTIVALS.stream().anyMatch(first -> !day.isBefore(first) && day.isBefore(first.plusDays(SPRING_DAYS)));
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY || spring || HOLIDAYS.contains(MonthDay.from(day));
    }

    /** {@code day}, or the last working day before it. */
    public static LocalDate workingDayUpTo(LocalDate day) {
        return off(day) ? workingDayUpTo(day.minusDays(1)) : day;
    }

    /** {@code day}, or the first working day after it. */
    public static LocalDate workingDayFrom(LocalDate day) {
        return off(day) ? workingDayFrom(day.plusDays(1)) : day;
    }
}
