package dangwu.records.dues.ledger;

import dangwu.kit.ledger.LedgerPeriod;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Months of one year that stand side by side.
 *
 * @param from first month
 * @param to   last month, of the same year, not before the first
 */
public record LedgerMonths(YearMonth from, YearMonth to) {

    public LedgerMonths {
        if (to.isBefore(from) || from.getYear() != to.getYear()) {
            throw new IllegalArgumentException(from + " to " + to + " are no months of one year");
        }
    }

    public static LedgerMonths ofYear(int year) {
        return new LedgerMonths(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    public int year() {
        return from.getYear();
    }

    /** Whether it is the whole year. */
    public boolean whole() {
        return from.getMonthValue() == 1 && to.getMonthValue() == 12;
    }

    /** 2026年度, 2026年第一季度, 2026年3月, 2026年2—5月. */
    public String name() {
        String name = new LedgerPeriod(from.atDay(1), to.atEndOfMonth()).name();
        return name.contains("日") ? DuesWords.span(from, to) : name;
    }

    /** 全年 or 期间: what a sum over it is called. */
    public String span() {
        return whole() ? "全年" : from.equals(to) ? "本月" : "期间";
    }

    /** Whether any month from {@code first} to {@code last} is one of them. */
    public boolean overlaps(YearMonth first, YearMonth last) {
        return !last.isBefore(from) && !first.isAfter(to);
    }

    /** In order; at least one. */
    public List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }
}
