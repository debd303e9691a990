package dangwu.front.desktop.ledgers;

import dangwu.kit.ledger.LedgerPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A period that is often asked for.
 *
 * @param from first day; null together with {@code to} for {@link #OTHER}
 * @param to   last day
 */
public record PeriodChoice(String name, LocalDate from, LocalDate to) {

    /** What the two dates say. */
    public static final PeriodChoice OTHER = new PeriodChoice("自选起止日期", null, null);

    private static final int YEARS = 3;

    /** The periods to choose from on {@code today}: this year so far, then years, half-years, quarters and months that have begun, the latest first. */
    static List<PeriodChoice> on(LocalDate today) {
        List<PeriodChoice> choices = new ArrayList<>();
        choices.add(new PeriodChoice(today.getYear() + "年至今", today.withDayOfYear(1), today));
        for (int year = today.getYear(); year > today.getYear() - YEARS; year--) {
            choices.add(new PeriodChoice(year + "年全年", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            for (int months : new int[] {6, 3, 1}) {
                addParts(choices, year, months, today);
            }
        }
        choices.add(OTHER);
        return choices;
    }

    private static void addParts(List<PeriodChoice> choices, int year, int months, LocalDate today) {
        for (int month = 13 - months; month > 0; month -= months) {
            LocalDate from = LocalDate.of(year, month, 1);
            LocalDate to = YearMonth.from(from).plusMonths(months - 1L).atEndOfMonth();
            if (!from.isAfter(today)) {
                choices.add(new PeriodChoice(new LedgerPeriod(from, to).name(), from, to));
            }
        }
    }
}
