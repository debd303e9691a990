package dangwu.front.sample.life;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * What everything that happens needs.
 *
 * @param asOf nothing is held after it
 * @param ids  numbers that no record has had before
 */
record Scene(LifeUnit unit, SampleTexts texts, Sittings sittings, Items items, LocalDate asOf, LongSupplier ids) {

    /** How far back the records go. */
    static final int MONTHS = 18;
    /** 固定日 of 主题党日. */
    static final int FIXED_DAY = 15;

    /** The months of the records, the first one first; the last is not over. */
    List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            months.add(YearMonth.from(asOf).minusMonths(back));
        }
        return months;
    }

    LocalDate first() {
        return months().get(0).atDay(1);
    }

    boolean over(LocalDate day) {
        return !day.isAfter(asOf);
    }

    boolean within(LocalDate day) {
        return day != null && !day.isBefore(first()) && over(day);
    }
}
