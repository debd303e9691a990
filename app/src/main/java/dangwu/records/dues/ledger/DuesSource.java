package dangwu.records.dues.ledger;

import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.text.ChineseNames;
import dangwu.records.dues.account.LargeDetail;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.policy.DuesPolicy;
import dangwu.records.dues.rate.DuesRulesBook;
import dangwu.records.dues.remit.FundBook;
import dangwu.records.dues.remit.Publication;
import dangwu.records.dues.remit.Remittance;
import dangwu.records.org.OrganizationTree;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Where ledgers of dues get what they tell.
 *
 * @param tree     all organizations that ever were
 * @param accounts everybody's account, as they are when asked
 * @param rules    all versions of the rules for amounts
 */
public record DuesSource(Supplier<OrganizationTree> tree, Supplier<? extends Collection<MemberAccount>> accounts, Supplier<DuesRulesBook> rules, Cash cash,
        ChineseNames names, Clock clock) {

    /**
     * Where the money goes, each as it is when asked.
     *
     * @param remittances voided ones too
     * @param large       what goes with 大额党费, by the act that booked it
     */
    public record Cash(Supplier<List<Remittance>> remittances, Supplier<FundBook> fund, Supplier<List<Publication>> publications,
            Supplier<Map<Long, LargeDetail>> large, Supplier<DuesPolicy> policy) {}

    /** The day on which the ledger is made: what falls due later is not missing yet. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * What {@code request} is about.
     *
     * @throws dangwu.kit.db.RefusedException with a Chinese sentence when the organization did not stand in the period
     */
    public DuesScope scope(LedgerRequest request) {
        return DuesScope.of(request, tree.get(), accounts.get(), names.byStrokes(), today());
    }
}
