package dangwu.records.dues.account;

import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One member's dues for one month. Always: gross = applied + open + exempted, and paid = applied + excess.
 *
 * @param branchId    the branch that collects for it
 * @param due         whether he owes for it at all
 * @param assessment  what holds in it; null: nothing
 * @param provisional whether that was made for an earlier year (暂按上年)
 * @param gross       what was assessed, yuan; 0 where nothing is due
 * @param exempted    what he need not pay of it (少交, 免交)
 * @param paid        the sum of payments, refunds and reversals for it
 * @param voluntary   the sum of what was paid for it by his own will on top
 * @param lastPaidOn  the latest day on which something was paid for it that still stands; null: none
 * @param relief      the relief that is in effect; null: none
 * @param pending     whether a relief is noted that not all have approved (DU-10)
 */
public record DuesMonth(YearMonth month, long branchId, boolean due, Assessment assessment, boolean provisional, BigDecimal gross, BigDecimal exempted, BigDecimal paid,
        BigDecimal voluntary, LocalDate lastPaidOn, Relief relief, boolean pending) {

    /** What he has to pay: gross less what he is exempted from. */
    public BigDecimal net() {
        return gross.subtract(exempted);
    }

    /** What is still to be paid; never negative. */
    public BigDecimal open() {
        return net().subtract(paid).max(Money.ZERO);
    }

    /** What was paid beyond what is due; never negative unless the payments themselves come to less than nothing. */
    public BigDecimal excess() {
        return paid.subtract(applied());
    }

    /** What of the payments covers what is due. */
    public BigDecimal applied() {
        return paid.min(net());
    }

    public DuesState state() {
        if (paid.compareTo(net()) > 0) {
            return DuesState.OVERPAID;
        }
        if (!due) {
            return DuesState.NOT_DUE;
        }
        if (assessment == null) {
            return DuesState.UNASSESSED;
        }
        if (net().signum() == 0) {
            return exempted.signum() > 0 ? DuesState.EXEMPT : DuesState.NOT_DUE;
        }
        if (open().signum() == 0) {
            return DuesState.PAID;
        }
        return paid.signum() > 0 ? DuesState.SHORT : DuesState.UNPAID;
    }
}
