package dangwu.records.dues.arrears;

import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * Months in a row for which nothing was paid. Months that were not due or were exempted in between are not counted and do not end it.
 *
 * @param months at least one, the earliest first
 */
public record ArrearsRun(List<DuesMonth> months) {

    public ArrearsRun {
        months = List.copyOf(months);
    }

    public YearMonth from() {
        return months.get(0).month();
    }

    public YearMonth to() {
        return months.get(months.size() - 1).month();
    }

    /** How many months were due and unpaid. */
    public int length() {
        return months.size();
    }

    /** What is still to be paid for them, yuan. */
    public BigDecimal open() {
        return months.stream().map(DuesMonth::open).reduce(Money.ZERO, BigDecimal::add);
    }
}
