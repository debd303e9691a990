package dangwu.front.wiring;

import dangwu.kit.db.Database;
import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.EntryRepository;
import dangwu.records.dues.closing.ClosingRepository;
import dangwu.records.dues.policy.DuesPolicyRepository;
import dangwu.records.dues.reconcile.DuesCheck;
import dangwu.records.dues.reconcile.ReconciliationReader;
import dangwu.records.dues.remit.FundRepository;
import dangwu.records.dues.remit.FundService;
import dangwu.records.dues.remit.PublicationRepository;
import dangwu.records.dues.remit.PublicationService;
import dangwu.records.dues.remit.RemittanceRepository;
import dangwu.records.dues.remit.RemittanceService;
import dangwu.records.member.MembershipRepository;
import dangwu.records.org.OrganizationRepository;
import java.time.Clock;

/** What keeps 上缴, 使用 and 公示 and holds them against what was collected, put together by plain constructors. */
public final class DuesMoney {

    private final RemittanceRepository remittances;
    private final RemittanceService remittanceService;
    private final FundRepository fund;
    private final FundService fundService;
    private final PublicationRepository publications;
    private final PublicationService publicationService;
    private final ReconciliationReader reconciliation;
    private final DuesCheck check;

    /** What it stands on. */
    record Ground(OrganizationRepository organizations, MembershipRepository memberships, DuesPolicyRepository policies, AccountReader accounts, EntryRepository entries,
            ClosingRepository closings) {}

    DuesMoney(Database database, Ground ground, Clock clock) {
        remittances = new RemittanceRepository(database);
        remittanceService = new RemittanceService(database, remittances,
                new RemittanceService.Ground(ground.organizations(), ground.memberships(), ground.policies(), ground.entries(), ground.closings()), clock);
        fund = new FundRepository(database, remittances);
        fundService = new FundService(database, fund, ground.closings(), clock);
        publications = new PublicationRepository(database);
        publicationService = new PublicationService(database, publications, ground.organizations());
        reconciliation = new ReconciliationReader(database, ground.accounts(), ground.entries(), remittances, ground.closings());
        check = new DuesCheck(database, ground.accounts(), new DuesCheck.Rooms(ground.entries(), remittances, fund, ground.closings()));
    }

    public RemittanceRepository remittances() {
        return remittances;
    }

    /** 上缴. */
    public RemittanceService remittanceService() {
        return remittanceService;
    }

    public FundRepository fund() {
        return fund;
    }

    /** 使用, 利息, 下拨. */
    public FundService fundService() {
        return fundService;
    }

    public PublicationRepository publications() {
        return publications;
    }

    /** 公示. */
    public PublicationService publicationService() {
        return publicationService;
    }

    /** 对账. */
    public ReconciliationReader reconciliation() {
        return reconciliation;
    }

    /** Looks for records that contradict each other. */
    public DuesCheck check() {
        return check;
    }
}
