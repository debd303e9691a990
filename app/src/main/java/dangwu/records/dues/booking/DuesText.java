package dangwu.records.dues.booking;

import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.stream.Collectors;

/** How months and amounts are written in sentences. */
final class DuesText {

    private DuesText() {}

    static String months(Collection<YearMonth> months) {
        return months.stream().sorted().map(ChineseDates::month).collect(Collectors.joining("、"));
    }

    static String yuan(BigDecimal amount) {
        return Money.text(amount) + "元";
    }
}
