package dangwu.records.dues.booking;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Months in a row. */
final class YearMonths {

    private YearMonths() {}

    static List<YearMonth> from(YearMonth first, int count) {
        return Stream.iterate(first, month -> month.plusMonths(1)).limit(count).toList();
    }
}
