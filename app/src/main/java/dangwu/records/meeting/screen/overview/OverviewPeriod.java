package dangwu.records.meeting.screen.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The days that a list reaches over.
 *
 * @param from null: from the beginning
 * @param to   null: without end
 */
public record OverviewPeriod(String label, LocalDate from, LocalDate to) {

    private static final int EARLIER_YEARS = 4;

    /** Everything. */
    public static final OverviewPeriod ALL = new OverviewPeriod("全部时间", null, null);

    /** The whole of {@code year}. */
    public static OverviewPeriod year(int year) {
        return new OverviewPeriod(year + "年", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The whole of {@code month}. */
    public static OverviewPeriod month(YearMonth month) {
        return new OverviewPeriod(month.getYear() + "年" + month.getMonthValue() + "月", month.atDay(1), month.atEndOfMonth());
    }

    /** What a clerk chooses from on {@code today}: month, quarter, this year and earlier ones, everything. */
    public static List<OverviewPeriod> choices(LocalDate today) {
        List<OverviewPeriod> choices = new ArrayList<>();
        YearMonth month = YearMonth.from(today);
        choices.add(new OverviewPeriod("本月", month.atDay(1), month.atEndOfMonth()));
        YearMonth quarter = YearMonth.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1);
        choices.add(new OverviewPeriod("本季度", quarter.atDay(1), quarter.plusMonths(2).atEndOfMonth()));
        for (int back = 0; back <= EARLIER_YEARS; back++) {
            choices.add(year(today.getYear() - back));
        }
        choices.add(ALL);
        return choices;
    }
}
