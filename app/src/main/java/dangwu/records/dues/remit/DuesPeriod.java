package dangwu.records.dues.remit;

import dangwu.kit.text.ChineseDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/** Whole months, one after the other: what a remittance or a reconciliation is for. */
public record DuesPeriod(YearMonth from, YearMonth to) {

    private static final int YEAR = 12;
    private static final int HALF = 6;
    private static final int QUARTER = 3;
    private static final String[] QUARTERS = {"第一季度", "第二季度", "第三季度", "第四季度"};

    /** @throws IllegalArgumentException with a Chinese sentence when it ends before it begins */
    public DuesPeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("终止月份" + to + "早于起始月份" + from + "，请核对。");
        }
    }

    /** The period of {@code months} (1, 3, 6 or 12) that {@code month} lies in. */
    public static DuesPeriod holding(YearMonth month, int months) {
        YearMonth first = YearMonth.of(month.getYear(), (month.getMonthValue() - 1) / months * months + 1);
        return new DuesPeriod(first, first.plusMonths(months - 1L));
    }

    /** A calendar year. */
    public static DuesPeriod year(int year) {
        return new DuesPeriod(YearMonth.of(year, 1), YearMonth.of(year, YEAR));
    }

    /** First day. */
    public LocalDate begins() {
        return from.atDay(1);
    }

    /** Last day. */
    public LocalDate ends() {
        return to.atEndOfMonth();
    }

    /** Number of months. */
    public int months() {
        return (to.getYear() - from.getYear()) * YEAR + to.getMonthValue() - from.getMonthValue() + 1;
    }

    public boolean holds(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    public boolean holds(LocalDate day) {
        return holds(YearMonth.from(day));
    }

    /** The period of the same length {@code steps} later; earlier for a negative number. */
    public DuesPeriod plus(int steps) {
        long by = (long) steps * months();
        return new DuesPeriod(from.plusMonths(by), to.plusMonths(by));
    }

    /** 2026年第三季度, 2026年上半年, 2026年11月, 2026年1月至2027年2月. */
    public String label() {
        int index = from.getMonthValue() - 1;
        String year = from.getYear() + "年";
        boolean whole = index % months() == 0 && YEAR % months() == 0;
        if (whole && months() == YEAR) {
            return year;
        }
        if (whole && months() == HALF) {
            return year + (index == 0 ? "上半年" : "下半年");
        }
        if (whole && months() == QUARTER) {
            return year + QUARTERS[index / QUARTER];
        }
        return monthsLabel();
    }

    /** 2026年7月至9月: the months by name, as receipts want them. */
    public String monthsLabel() {
        String first = ChineseDates.month(from);
        if (from.equals(to)) {
            return first;
        }
        return first + "至" + (from.getYear() == to.getYear() ? "" : to.getYear() + "年") + to.getMonthValue() + "月";
    }
}
