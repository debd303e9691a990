package dangwu.records.dues.account;

import java.time.YearMonth;

/**
 * The months that a member owes in one stay.
 *
 * @param first first month; null: without beginning
 * @param last  last month; null: without end; before {@code first}: none at all
 * @param paidTo up to which month he had paid before; null: not known
 * @param why   why it begins where it does, in a sentence; null where there is nothing to explain
 */
record DuesSpan(Stay stay, YearMonth first, YearMonth last, YearMonth paidTo, String why) {

    boolean holds(YearMonth month) {
        return (first == null || !month.isBefore(first)) && (last == null || !month.isAfter(last));
    }
}
