package dangwu.front.wiring;

import dangwu.kit.db.Database;
import dangwu.kit.exchange.Importer;
import dangwu.kit.text.ChineseNames;
import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.AccountRepository;
import dangwu.records.dues.account.ActReasonRepository;
import dangwu.records.dues.account.EntryRepository;
import dangwu.records.dues.account.LargeRepository;
import dangwu.records.dues.account.ReliefRepository;
import dangwu.records.dues.account.StartRepository;
import dangwu.records.dues.arrears.ArrearsReader;
import dangwu.records.dues.arrears.ArrearsRepository;
import dangwu.records.dues.arrears.ArrearsService;
import dangwu.records.dues.assess.AssessmentRepository;
import dangwu.records.dues.assess.AssessmentService;
import dangwu.records.dues.booking.AmendmentService;
import dangwu.records.dues.booking.BooksClosed;
import dangwu.records.dues.booking.BooksGuard;
import dangwu.records.dues.booking.ClosingService;
import dangwu.records.dues.booking.CollectionService;
import dangwu.records.dues.booking.CorrectionService;
import dangwu.records.dues.booking.Journal;
import dangwu.records.dues.booking.ReliefService;
import dangwu.records.dues.booking.StartService;
import dangwu.records.dues.closing.ClosingRepository;
import dangwu.records.dues.form.DuesForms;
import dangwu.records.dues.imports.AssessmentImporter;
import dangwu.records.dues.imports.CollectionImporter;
import dangwu.records.dues.imports.DuesImportOptions;
import dangwu.records.dues.ledger.DuesSource;
import dangwu.records.dues.policy.DuesPolicyRepository;
import dangwu.records.dues.policy.DuesPolicyService;
import dangwu.records.dues.rate.DuesRulesRepository;
import dangwu.records.dues.rate.DuesRulesService;
import dangwu.records.member.MemberRepository;
import dangwu.records.member.MembershipRepository;
import dangwu.records.org.OrganizationRepository;
import java.time.Clock;
import java.util.List;

/** What keeps dues, put together by plain constructors. */
public final class Dues {

    private final DuesPolicyService policyService;
    private final DuesRulesRepository rules;
    private final DuesRulesService rulesService;
    private final AssessmentRepository assessments;
    private final AssessmentService assessmentService;
    private final EntryRepository entries;
    private final ReliefRepository reliefs;
    private final StartRepository starts;
    private final ClosingRepository closings;
    private final AccountReader accounts;
    private final CollectionService collection;
    private final CorrectionService corrections;
    private final ReliefService reliefService;
    private final StartService startService;
    private final ClosingService closingService;
    private final ArrearsReader arrears;
    private final ArrearsService arrearsService;
    private final DuesMoney money;
    private final DuesForms forms;
    private final Database database;
    private final Clock clock;
    private final AmendmentService amendments;

    /** What it stands on. */
    record Ground(OrganizationRepository organizations, MemberRepository members, MembershipRepository memberships) {}

    Dues(Database database, Ground ground, ChineseNames names, Clock clock) {
        this.database = database;
        this.clock = clock;
        DuesPolicyRepository policies = new DuesPolicyRepository(database);
        rules = new DuesRulesRepository(database);
        rulesService = new DuesRulesService(database, rules);
        assessments = new AssessmentRepository(database);
        entries = new EntryRepository(database);
        reliefs = new ReliefRepository();
        starts = new StartRepository();
        closings = new ClosingRepository(database);
        accounts = new AccountReader(database, new AccountRepository(new AccountRepository.Ground(ground.organizations(), ground.members(), ground.memberships()),
                new AccountRepository.Dues(assessments, policies, entries, reliefs, starts), names::byStrokes));
        policyService = new DuesPolicyService(database, policies, new BooksGuard(accounts, assessments, closings));
        assessmentService = new AssessmentService(database, new AssessmentService.Ground(assessments, rules, new BooksClosed(accounts, closings)), clock);
        Journal journal = new Journal(new Journal.Kept(database, entries, new LargeRepository(), new ActReasonRepository(), closings), clock);
        collection = new CollectionService(database, accounts, journal, clock);
        corrections = new CorrectionService(database, accounts, journal, clock);
        amendments = new AmendmentService(database, corrections, collection);
        reliefService = new ReliefService(database, reliefs, accounts, closings);
        startService = new StartService(database, starts, accounts, closings);
        closingService = new ClosingService(database, closings, accounts, clock);
        ArrearsRepository kept = new ArrearsRepository();
        arrears = new ArrearsReader(database, accounts, kept);
        arrearsService = new ArrearsService(database, kept, accounts, clock);
        money = new DuesMoney(database, new DuesMoney.Ground(ground.organizations(), ground.memberships(), policies, accounts, entries, closings), clock);
        LargeRepository large = new LargeRepository();
        forms = new DuesForms(new DuesSource(() -> accounts.read().tree(), () -> accounts.read().all(), rules::book,
                new DuesSource.Cash(money.remittances()::all, money.fund()::book, money.publications()::all, () -> database.read(large::all), policies::policy), names, clock));
    }

    /** What the unit has set for its dues. */
    public DuesPolicyService policyService() {
        return policyService;
    }

    public DuesRulesRepository rules() {
        return rules;
    }

    public DuesRulesService rulesService() {
        return rulesService;
    }

    public AssessmentRepository assessments() {
        return assessments;
    }

    public AssessmentService assessmentService() {
        return assessmentService;
    }

    public EntryRepository entries() {
        return entries;
    }

    public ReliefRepository reliefs() {
        return reliefs;
    }

    /** 党费已交至. */
    public StartRepository starts() {
        return starts;
    }

    /** 结账. */
    public ClosingRepository closings() {
        return closings;
    }

    /** The accounts of all members. */
    public AccountReader accounts() {
        return accounts;
    }

    /** 收党费. */
    public CollectionService collection() {
        return collection;
    }

    /** 更正: another payment in the place of what was booked wrongly. */
    public AmendmentService amendments() {
        return amendments;
    }

    /** 冲正, 退还. */
    public CorrectionService corrections() {
        return corrections;
    }

    /** 少交, 免交. */
    public ReliefService reliefService() {
        return reliefService;
    }

    /** 党费已交至. */
    public StartService startService() {
        return startService;
    }

    /** 结账. */
    public ClosingService closingService() {
        return closingService;
    }

    /** 欠缴. */
    public ArrearsReader arrears() {
        return arrears;
    }

    /** What is done about 欠缴. */
    public ArrearsService arrearsService() {
        return arrearsService;
    }

    /** Where the money goes. */
    public DuesMoney money() {
        return money;
    }

    /** What of dues can be printed, and every ledger of it. */
    public DuesForms forms() {
        return forms;
    }

    /** What takes sheets of dues into the records, with {@code options}. */
    public List<Importer<?>> importers(DuesImportOptions options) {
        AssessmentImporter.Rooms assessing = new AssessmentImporter.Rooms(accounts, assessmentService, rules, closings);
        return List.of(AssessmentImporter.ofPayItems(database, assessing, clock, options), AssessmentImporter.ofBases(database, assessing, clock, options),
                new CollectionImporter(database, new CollectionImporter.Rooms(accounts, collection, closings), clock, options));
    }
}
