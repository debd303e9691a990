package dangwu.records.dues.reconcile;

import dangwu.kit.db.Database;
import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.Accounts;
import dangwu.records.dues.account.EntryRepository;
import dangwu.records.dues.closing.ClosingRepository;
import dangwu.records.dues.remit.DuesPeriod;
import dangwu.records.dues.remit.RemittanceRepository;
import dangwu.records.org.OrganizationTree;
import java.util.List;

/** Reads what a reconciliation needs. Not on the window's thread. */
public final class ReconciliationReader {

    private final Database database;
    private final AccountReader accounts;
    private final FactsRepository facts;

    public ReconciliationReader(Database database, AccountReader accounts, EntryRepository entries, RemittanceRepository remittances, ClosingRepository closings) {
        this.database = database;
        this.accounts = accounts;
        facts = new FactsRepository(entries, remittances, closings);
    }

    /** The books of {@code period}, from which each branch's figures are drawn. */
    public PeriodBooks read(DuesPeriod period) {
        Accounts known = accounts.read();
        return database.read(sql -> new PeriodBooks(period, facts.of(sql, known, period)));
    }

    /** The figures of {@code organizationId} and what is under it; of a group its branch's. */
    public Reconciliation read(long organizationId, DuesPeriod period) {
        return read(period).of(branches(organizationId));
    }

    /** The branches at or under {@code organizationId}, dissolved ones too, in order; of a group its branch. */
    public List<Long> branches(long organizationId) {
        Accounts known = accounts.read();
        List<Long> under = known.tree().branchesUnder(organizationId).stream().map(one -> one.id()).toList();
        return under.isEmpty() ? known.tree().branchOf(organizationId).map(one -> List.of(one.id())).orElse(List.of()) : under;
    }

    /** All organizations, those dissolved included. */
    public OrganizationTree tree() {
        return accounts.read().tree();
    }
}
