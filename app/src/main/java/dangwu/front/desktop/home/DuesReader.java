package dangwu.front.desktop.home;

import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.Accounts;
import dangwu.records.dues.policy.DuesPolicy;
import dangwu.records.dues.remit.Publication;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;
import dangwu.records.dues.account.DuesTotals;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;

/** Reads what the home page tells of dues. In the background. */
public final class DuesReader {

    private final AccountReader accounts;
    private final Supplier<DuesPolicy> policy;
    private final Supplier<List<Publication>> publications;
    private final Clock clock;

    public DuesReader(AccountReader accounts, Supplier<DuesPolicy> policy, Supplier<List<Publication>> publications, Clock clock) {
        this.accounts = accounts;
        this.policy = policy;
        this.publications = publications;
        this.clock = clock;
    }

    /** As of today. */
    public DuesFigures read() {
        LocalDate today = LocalDate.now(clock);
        YearMonth month = YearMonth.from(today);
        Accounts read = accounts.read();
        OrganizationTree standing = read.tree().on(today);
        List<DuesBranch> branches = standing.all().stream().filter(one -> one.kind().branch()).map(one -> branch(read, one, month)).toList();
        DuesTotals unit = branches.stream().map(DuesBranch::totals).reduce(DuesTotals.NONE, DuesTotals::plus);
        return new DuesFigures(month, unit, branches, new DuesReminders(read, policy.get(), publications.get(), today).all());
    }

    private static DuesBranch branch(Accounts read, Organization branch, YearMonth month) {
        return new DuesBranch(branch.id(), branch.displayName(), read.totals(branch.id(), month));
    }
}
