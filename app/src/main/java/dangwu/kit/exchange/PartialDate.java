package dangwu.kit.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A date as rosters have it: a day, or only a year and a month.
 *
 * @param month the month
 * @param day   the day of the month, or 0 when only the month is known
 */
public record PartialDate(YearMonth month, int day) {

    /** Refuses a day that the month does not have. */
    public PartialDate {
        Objects.requireNonNull(month);
        if (day != 0 && !month.isValidDay(day)) {
            throw new IllegalArgumentException("no such day: " + month + "-" + day);
        }
    }

    /** A full date. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(YearMonth.from(date), date.getDayOfMonth());
    }

    /** Only a month. */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month, 0);
    }

    /** Whether the day is known. */
    public boolean isFull() {
        return day != 0;
    }

    /** The date, if the day is known. */
    public Optional<LocalDate> date() {
        return isFull() ? Optional.of(month.atDay(day)) : Optional.empty();
    }

    /** The date, or the first day of the month when only the month is known. */
    public LocalDate firstDay() {
        return month.atDay(isFull() ? day : 1);
    }

    /** Whether the date may be the one meant: the same day, or a day in the same month when only the month is known. */
    public boolean matches(LocalDate date) {
        return isFull() ? firstDay().equals(date) : month.equals(YearMonth.from(date));
    }

    /** 1985-07-01 or 1985-07. */
    @Override
    public String toString() {
        return isFull() ? firstDay().toString() : month.toString();
    }
}
