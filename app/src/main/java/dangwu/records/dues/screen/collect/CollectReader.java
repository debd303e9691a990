package dangwu.records.dues.screen.collect;

import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.Accounts;
import dangwu.records.dues.assess.DuesExplanation;
import dangwu.records.org.Organization;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Reads what 收缴 shows. In the background. */
public final class CollectReader {

    private final AccountReader accounts;
    private final Supplier<DuesExplanation> explanation;
    private final Clock clock;

    /** @param explanation tells how an amount came about, by the rules as they are now */
    public CollectReader(AccountReader accounts, Supplier<DuesExplanation> explanation, Clock clock) {
        this.accounts = accounts;
        this.explanation = explanation;
        this.clock = clock;
    }

    /**
     * A branch in a month.
     *
     * @param branch  null: the unit has none
     * @param skipped ids of members whom the clerk leaves out this time
     */
    CollectListing listing(Organization branch, YearMonth month, Set<Long> skipped) {
        if (branch == null) {
            return CollectListing.nothing(month);
        }
        Accounts read = accounts.read();
        List<CollectRow> rows = read.of(branch.id(), month).stream().map(account -> CollectRow.of(account, month, skipped.contains(account.file().member().id())))
                .toList();
        YearMonth first = month.minusMonths((month.getMonthValue() - 1) % CollectListing.QUARTER);
        YearMonth through = through(first, first.plusMonths(CollectListing.QUARTER - 1), month);
        return new CollectListing(branch, month, rows, read.totals(branch.id(), month), read.totals(branch.id(), first, through), through,
                read.books().collectingDay(month), explanation.get());
    }

    /** Months to come are not owed yet: a quarter that is not over counts to this month, or to the month looked at. */
    private YearMonth through(YearMonth first, YearMonth last, YearMonth month) {
        YearMonth now = YearMonth.now(clock);
        if (!last.isAfter(now)) {
            return last;
        }
        return now.isBefore(first) || now.isBefore(month) ? month : now;
    }
}
