package dangwu.kit.db;

import java.time.YearMonth;

/** Months as the tables keep them: year * 12 + month - 1, so that they can be compared and subtracted. */
public final class Months {

    private static final int A_YEAR = 12;

    private Months() {}

    /** The number of {@code month}; null for null. */
    public static Integer number(YearMonth month) {
        return month == null ? null : Integer.valueOf(month.getYear() * A_YEAR + month.getMonthValue() - 1);
    }

    /** The month with {@code number}; null for null. */
    public static YearMonth of(Integer number) {
        return number == null ? null : YearMonth.of(Math.floorDiv(number, A_YEAR), Math.floorMod(number, A_YEAR) + 1);
    }
}
