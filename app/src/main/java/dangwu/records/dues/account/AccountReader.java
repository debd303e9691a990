package dangwu.records.dues.account;

import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.records.org.OrganizationTree;
import java.lang.ref.SoftReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads the accounts of all members. What was read is kept until the next write of whatever sort, so that asking again costs nothing; after a
 * booking, only what was booked is read. One instance serves the whole program. Not on the window's thread.
 */
public final class AccountReader {

    private static final String GONE = "这名党员的记录已被删除，请刷新后再试。";
    /** More than these are read together with all others: each by itself would take longer. */
    private static final int FEW = 50;
    private static final Set<String> BOOKING = Set.of(EntryRepository.SUBJECT);

    private final Database database;
    private final AccountRepository accounts;
    private Known known = Known.nothing();

    /**
     * What was read before.
     *
     * @param accounts empty: nothing, or it was given up for want of memory
     * @param behind   whether rows of the journal were added since
     */
    private record Known(SoftReference<Accounts> accounts, boolean behind) {

        /** One of its own each time: what is being read meanwhile is told from it by identity. */
        static Known nothing() {
            return new Known(new SoftReference<>(null), false);
        }
    }

    public AccountReader(Database database, AccountRepository accounts) {
        this.database = database;
        this.accounts = accounts;
        database.onChange(notice -> written(notice.subjectKinds().equals(BOOKING)));
    }

    /** The accounts of every member, on the rolls or not any more, as they are now. */
    public Accounts read() {
        Known before = known();
        Accounts read = before.accounts().get();
        return read != null && !before.behind() ? read : keep(database.read(sql -> accounts.all(sql, read)), before);
    }

    /** As {@link #read()}, inside a transaction that has written nothing yet of members or dues. */
    public Accounts read(WriteScope scope) {
        Known before = known();
        Accounts read = before.accounts().get();
        return read != null && !before.behind() ? read : accounts.all(scope.sql(), read);
    }

    /** The accounts of members {@code ids} as they are now, with what the transaction has written so far; who is not kept is absent. */
    public Map<Long, MemberAccount> of(WriteScope scope, Collection<Long> ids) {
        Set<Long> wanted = new HashSet<>(ids);
        Map<Long, MemberAccount> found = new HashMap<>();
        if (wanted.size() > FEW) {
            Accounts all = accounts.all(scope.sql());
            wanted.forEach(id -> all.find(id).ifPresent(account -> found.put(id, account)));
        } else {
            wanted.forEach(id -> accounts.one(scope.sql(), id).ifPresent(account -> found.put(id, account)));
        }
        return found;
    }

    /**
     * As {@link #of(long)}, inside a transaction and with what it has written so far.
     *
     * @throws RefusedException when he is not kept any more
     */
    public MemberAccount of(WriteScope scope, long memberId) {
        return accounts.one(scope.sql(), memberId).orElseThrow(() -> new RefusedException(GONE));
    }

    /** All organizations, those dissolved included, inside a transaction. */
    public OrganizationTree tree(WriteScope scope) {
        return accounts.tree(scope.sql());
    }

    /**
     * The account of one member.
     *
     * @throws RefusedException when he is not kept any more
     */
    public MemberAccount of(long memberId) {
        return read().find(memberId).orElseThrow(() -> new RefusedException(GONE));
    }

    private synchronized Known known() {
        return known;
    }

    /** A write that came in between makes what was read old before it is kept. */
    private synchronized Accounts keep(Accounts read, Known before) {
        if (known == before) {
            known = new Known(new SoftReference<>(read), false);
        }
        return read;
    }

    /** @param booked whether nothing was written but rows added to the journal */
    private synchronized void written(boolean booked) {
        known = booked ? new Known(known.accounts(), true) : Known.nothing();
    }
}
