package dangwu.kit.ledger;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * How a ledger names the period it tells of.
 *
 * @param from first day
 * @param to   last day, not before the first
 */
public record LedgerPeriod(LocalDate from, LocalDate to) {

    private static final String[] QUARTERS = {"一", "二", "三", "四"};
    private static final int MONTHS_OF_HALF_A_YEAR = 6;

    public static LedgerPeriod of(LedgerRequest request) {
        return new LedgerPeriod(request.from(), request.to());
    }

    /** 2026年11月20日. */
    public static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** 2026年1月1日至11月20日; 2026年11月20日 for a single day. */
    public String days() {
        if (from.equals(to)) {
            return day(from);
        }
        return day(from) + "至" + (from.getYear() == to.getYear() ? to.getMonthValue() + "月" + to.getDayOfMonth() + "日" : day(to));
    }

    /** The period as a title names it: 2026年度 (also a year that is not over), 2026年上半年, 2026年第一季度, 2026年3月, else as {@link #days()}. */
    public String name() {
        boolean oneYear = from.getYear() == to.getYear();
        if (!oneYear || from.getDayOfMonth() != 1) {
            return yearsOnly() ? from.getYear() + "—" + to.getYear() + "年度" : days();
        }
        if (endsAMonth()) {
            int months = to.getMonthValue() - from.getMonthValue() + 1;
            boolean onTheGrid = (from.getMonthValue() - 1) % months == 0;
            if (months == 1) {
                return from.getYear() + "年" + from.getMonthValue() + "月";
            }
            if (months == 3 && onTheGrid) {
                return from.getYear() + "年第" + QUARTERS[(from.getMonthValue() - 1) / 3] + "季度";
            }
            if (months == MONTHS_OF_HALF_A_YEAR && onTheGrid) {
                return from.getYear() + "年" + (from.getMonth() == Month.JANUARY ? "上半年" : "下半年");
            }
        }
        return from.getDayOfYear() == 1 ? from.getYear() + "年度" : days();
    }

    /** The same reaching over whole years where it is a year, also one that is not over, or several; else over whole months. */
    public LedgerPeriod filled() {
        boolean years = name().endsWith("年度");
        return years ? new LedgerPeriod(from.withDayOfYear(1), to.withMonth(12).withDayOfMonth(31))
                : new LedgerPeriod(from.withDayOfMonth(1), YearMonth.from(to).atEndOfMonth());
    }

    /** Whether {@code month} lies at least in part in the period. */
    public boolean touches(YearMonth month) {
        return !month.atEndOfMonth().isBefore(from) && !month.atDay(1).isAfter(to);
    }

    private boolean yearsOnly() {
        return from.getDayOfYear() == 1 && to.getMonth() == Month.DECEMBER && endsAMonth() && from.getYear() != to.getYear();
    }

    private boolean endsAMonth() {
        return to.equals(YearMonth.from(to).atEndOfMonth());
    }
}
