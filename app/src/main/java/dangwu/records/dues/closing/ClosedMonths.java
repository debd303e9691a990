package dangwu.records.dues.closing;

import dangwu.kit.db.RefusedException;
import dangwu.kit.text.ChineseDates;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Which months are closed: all up to the last one that was. In them nothing is booked any more, and what was owed for them stands.
 *
 * @param through the last closed month; null: none is closed
 */
public record ClosedMonths(YearMonth through) {

    /** Nothing is closed. */
    public static final ClosedMonths NONE = new ClosedMonths(null);

    /** Whether {@code month} is closed. */
    public boolean holds(YearMonth month) {
        return through != null && !month.isAfter(through);
    }

    /**
     * Refuses a booking with the date {@code day} when its month is closed.
     *
     * @param what the clerk's word for the date, e.g. "交纳日期"
     * @throws RefusedException with what to do
     */
    public void requireOpen(String what, LocalDate day) {
        if (holds(YearMonth.from(day))) {
            throw new RefusedException(what + day + "所在的" + ChineseDates.month(YearMonth.from(day)) + "已结账，不能再登记该月的党费往来；请改用未结账月份的日期，或先在“上缴与使用”中取消结账。");
        }
    }

    /**
     * Refuses a change to what is owed for {@code month} when it is closed.
     *
     * @param what what would change, e.g. "应交党费"
     * @throws RefusedException with what to do
     */
    public void requireOpen(String what, YearMonth month) {
        if (holds(month)) {
            throw new RefusedException(ChineseDates.month(month) + "已结账，该月的" + what + "不能再改；请从未结账的月份起改，或先在“上缴与使用”中取消结账。");
        }
    }
}
