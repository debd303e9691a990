package dangwu.kit.exchange;

import java.time.LocalDate;
import java.util.Optional;

/** Excel's day numbers. Days before 1900 and after 2100 are not taken for dates. */
final class ExcelDays {
    private static final LocalDate BASE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate BASE_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    /** Excel believes that 1900 was a leap year; day 60 is its 29 February, which never was. */
    private static final int DAY_THAT_NEVER_WAS = 60;
    private static final int LAST_SERIAL = 80_000;

    private ExcelDays() {}

    static Optional<LocalDate> date(double serial, boolean date1904) {
        if (!(serial >= 0 && serial < LAST_SERIAL)) {
            return Optional.empty();
        }
        int day = (int) Math.floor(serial);
        if (date1904) {
            return plausible(BASE_1904.plusDays(day));
        }
        if (day == 0 || day == DAY_THAT_NEVER_WAS) {
            return Optional.empty();
        }
        return plausible(BASE_1900.plusDays(day < DAY_THAT_NEVER_WAS ? day + 1 : day));
    }

    static boolean plausibleYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Optional<LocalDate> plausible(LocalDate date) {
        return plausibleYear(date.getYear()) ? Optional.of(date) : Optional.empty();
    }
}
