package dangwu.records.dues.booking;

import dangwu.kit.db.WriteScope;
import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.Accounts;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.assess.ClosedBooks;
import dangwu.records.dues.closing.ClosedMonths;
import dangwu.records.dues.closing.ClosingRepository;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells whoever assesses which months of which members are closed. */
public final class BooksClosed implements ClosedBooks {

    /** Of as many each is read by itself. */
    private static final int FEW = 20;

    private final AccountReader accounts;
    private final ClosingRepository closings;

    public BooksClosed(AccountReader accounts, ClosingRepository closings) {
        this.accounts = accounts;
        this.closings = closings;
    }

    @Override
    public Map<Long, YearMonth> closedTo(WriteScope scope, Collection<Long> members) {
        ClosedMonths closed = closings.closed(scope.sql());
        Map<Long, YearMonth> found = new HashMap<>();
        if (closed.through() == null) {
            return found;
        }
        Map<Long, MemberAccount> few = members.size() <= FEW ? accounts.of(scope, members) : Map.of();
        Accounts all = members.size() <= FEW ? null : accounts.read(scope);
        for (long member : members) {
            (all == null ? Optional.ofNullable(few.get(member)) : all.find(member)).flatMap(account -> lastDue(account, closed)).ifPresent(month -> found.put(member, month));
        }
        return found;
    }

    /**
     * The latest month of {@code closed} in which {@code account} owed; empty: none. Somebody who came when months were closed already did not owe
     * for them: he may be assessed from January as everybody is.
     */
    public static Optional<YearMonth> lastDue(MemberAccount account, ClosedMonths closed) {
        YearMonth first = account.booksBegin();
        for (YearMonth month = closed.through(); month != null && first != null && !month.isBefore(first); month = month.minusMonths(1)) {
            if (account.month(month).due()) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }
}
