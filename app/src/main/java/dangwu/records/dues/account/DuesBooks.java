package dangwu.records.dues.account;

import dangwu.records.dues.policy.CollectingDays;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What holds for all accounts of the unit.
 *
 * @param days  党费日
 * @param begin the month from which on dues are kept here; null: no limit
 */
public record DuesBooks(CollectingDays days, YearMonth begin) {

    /** 党费日 of {@code month}; null: none is set. */
    public LocalDate collectingDay(YearMonth month) {
        Integer day = days.in(month);
        return day == null ? null : month.atDay(day);
    }
}
