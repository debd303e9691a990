package dangwu.records.meeting.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A calendar month, quarter or year.
 *
 * @param index which one of its year, counted from 1
 */
public record Span(Rhythm rhythm, int year, int index) {

    private static final List<String> QUARTERS = List.of("第一季度", "第二季度", "第三季度", "第四季度");

    /** @throws IllegalArgumentException when a year has no such period */
    public Span {
        if (index < 1 || index > rhythm.perYear()) {
            throw new IllegalArgumentException("no " + rhythm + " " + index);
        }
    }

    /** The period of {@code rhythm} that holds {@code month}. */
    public static Span of(Rhythm rhythm, YearMonth month) {
        return new Span(rhythm, month.getYear(), (month.getMonthValue() - 1) / rhythm.months() + 1);
    }

    /** The periods of {@code year}, in order. */
    public static List<Span> of(Rhythm rhythm, int year) {
        return IntStream.rangeClosed(1, rhythm.perYear()).mapToObj(index -> new Span(rhythm, year, index)).toList();
    }

    public YearMonth firstMonth() {
        return YearMonth.of(year, (index - 1) * rhythm.months() + 1);
    }

    public YearMonth lastMonth() {
        return firstMonth().plusMonths(rhythm.months() - 1L);
    }

    public LocalDate from() {
        return firstMonth().atDay(1);
    }

    public LocalDate to() {
        return lastMonth().atEndOfMonth();
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(firstMonth()) && !month.isAfter(lastMonth());
    }

    public boolean contains(LocalDate day) {
        return contains(YearMonth.from(day));
    }

    /** As a column is headed: 3月, 第一季度, 2026年度. */
    public String label() {
        return switch (rhythm) {
            case MONTHLY -> index + "月";
            case QUARTERLY -> QUARTERS.get(index - 1);
            case YEARLY -> year + "年度";
        };
    }

    /** As a sentence names it: 2026年3月, 2026年第一季度, 2026年度. */
    public String fullLabel() {
        return rhythm == Rhythm.YEARLY ? label() : year + "年" + label();
    }
}
