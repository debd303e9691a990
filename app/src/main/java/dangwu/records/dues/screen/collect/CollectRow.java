package dangwu.records.dues.screen.collect;

import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.DuesState;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.assess.Assessment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * One member in one month of a branch.
 *
 * @param run     how many months on end, this one the last, he has not paid; 0: this one is paid, or nothing is due
 * @param earlier how many months before this one are not paid in full
 * @param paidTo  up to which month everything that was due is paid; null: nothing was paid yet
 * @param skipped whether the clerk leaves him out when all are marked as paid
 */
public record CollectRow(MemberAccount account, DuesMonth month, int run, int earlier, YearMonth paidTo, boolean skipped) {

    /** The row of {@code account} in {@code month}. */
    static CollectRow of(MemberAccount account, YearMonth month, boolean skipped) {
        return new CollectRow(account, account.month(month), run(account, month), account.open(month.minusMonths(1)).size(), account.paidTo(month).orElse(null), skipped);
    }

    /** Months in which nothing is due are not counted and do not end it, as in the arrears (DU-08). */
    private static int run(MemberAccount account, YearMonth month) {
        if (account.month(month).open().signum() == 0) {
            return 0;
        }
        YearMonth first = account.assessments().all().get(0).from();
        int run = 0;
        for (YearMonth each = month; !each.isBefore(first); each = each.minusMonths(1)) {
            DuesMonth state = account.month(each);
            if (state.open().signum() > 0) {
                run++;
            } else if (state.due() && state.net().signum() > 0) {
                return run;
            }
        }
        return run;
    }

    public long memberId() {
        return account.file().member().id();
    }

    public String name() {
        return account.file().member().name();
    }

    /** What holds in the month; null: he was not assessed. */
    public Assessment assessment() {
        return month.assessment();
    }

    public DuesState state() {
        return month.state();
    }

    /** Whether something is still to be paid for the month, so that it can be marked as paid. */
    public boolean payable() {
        return month.open().signum() > 0;
    }

    /** Whether he has paid a part of it, and the rest is still to come. */
    public boolean partly() {
        return month.state() == DuesState.SHORT;
    }

    /** How many months besides this one, and those on end before it that {@link #run} counts, are not paid in full. */
    int others() {
        return earlier - Math.max(0, run - 1);
    }

    /** What he has to pay for the month; null where nothing is due, or nobody has fixed it. */
    public BigDecimal owed() {
        return month.due() && month.assessment() != null ? month.gross() : null;
    }

    /** What he has paid for it, by his own will on top too; null: nothing. */
    public BigDecimal paid() {
        BigDecimal paid = month.paid().add(month.voluntary());
        return paid.signum() == 0 ? null : paid;
    }

    /** The rows of the journal for this month, in the order they were booked. */
    public List<DuesEntry> entries() {
        return account.entries().stream().filter(entry -> month.month().equals(entry.month())).toList();
    }

    /** As it will be once what is open has been paid: shown while that is being written. */
    CollectRow settled(LocalDate paidOn, Channel channel) {
        MemberAccount.Facts facts = account.facts();
        List<DuesEntry> entries = new ArrayList<>(facts.entries());
        entries.add(new DuesEntry(0, 0, memberId(), month.branchId(), EntryKind.PAYMENT, month.month(), month.open(), paidOn, channel, null, null, null, null, paidOn.atStartOfDay()));
        return of(account.with(new MemberAccount.Facts(facts.file(), facts.assessments(), facts.reliefs(), facts.starts(), entries)), month.month(), skipped);
    }

    CollectRow skipped(boolean now) {
        return new CollectRow(account, month, run, earlier, paidTo, now);
    }
}
