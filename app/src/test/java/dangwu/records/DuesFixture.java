package dangwu.records;

import dangwu.kit.db.WriteScope;
import dangwu.kit.text.ChineseNames;
import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.AccountRepository;
import dangwu.records.dues.account.ActReasonRepository;
import dangwu.records.dues.account.DuesStart;
import dangwu.records.dues.account.EntryRepository;
import dangwu.records.dues.account.LargeRepository;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.account.ReliefRepository;
import dangwu.records.dues.account.StartRepository;
import dangwu.records.dues.arrears.ArrearsReader;
import dangwu.records.dues.arrears.ArrearsRepository;
import dangwu.records.dues.arrears.ArrearsService;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentBasis;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.assess.AssessmentRepository;
import dangwu.records.dues.assess.AssessmentService;
import dangwu.records.dues.booking.BooksClosed;
import dangwu.records.dues.booking.BooksGuard;
import dangwu.records.dues.booking.ClosingService;
import dangwu.records.dues.booking.CollectionService;
import dangwu.records.dues.booking.CorrectionService;
import dangwu.records.dues.booking.Journal;
import dangwu.records.dues.booking.ReliefService;
import dangwu.records.dues.booking.StartService;
import dangwu.records.dues.closing.ClosingRepository;
import dangwu.records.dues.policy.DuesPolicyRepository;
import dangwu.records.dues.policy.DuesPolicyService;
import dangwu.records.dues.rate.DuesRulesRepository;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.member.Enrolment;
import dangwu.records.member.EntryReason;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A 机关党委 with two branches, nobody in them yet, and all that keeps their dues. Everything runs on a real file and on a day that does not
 * move: {@link #TODAY}.
 */
public final class DuesFixture implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    public final RecordsFixture records;
    public final Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    public final DuesPolicyRepository policies;
    public final DuesPolicyService policyService;
    public final DuesRulesRepository rules;
    public final AssessmentRepository assessments;
    public final EntryRepository entries;
    public final ReliefRepository reliefs = new ReliefRepository();
    public final StartRepository starts = new StartRepository();
    public final LargeRepository large = new LargeRepository();
    public final ActReasonRepository reasons = new ActReasonRepository();
    public final ClosingRepository closings;
    public final AccountReader accounts;
    public final AssessmentService assessing;
    public final CollectionService collecting;
    public final CorrectionService correcting;
    public final ReliefService relieving;
    public final StartService starting;
    public final ClosingService closing;
    public final ArrearsRepository arrears = new ArrearsRepository();
    public final ArrearsReader arrearsReader;
    public final ArrearsService arrearsService;
    public final Organization unit;
    public final Organization first;
    public final Organization second;

    public DuesFixture(Path folder) {
        records = new RecordsFixture(folder);
        policies = new DuesPolicyRepository(records.database);
        rules = new DuesRulesRepository(records.database);
        assessments = new AssessmentRepository(records.database);
        entries = new EntryRepository(records.database);
        closings = new ClosingRepository(records.database);
        accounts = new AccountReader(records.database, new AccountRepository(new AccountRepository.Ground(records.organizations, records.members, records.memberships),
                new AccountRepository.Dues(assessments, policies, entries, reliefs, starts), new ChineseNames()::byStrokes));
        policyService = new DuesPolicyService(records.database, policies, new BooksGuard(accounts, assessments, closings));
        assessing = new AssessmentService(records.database, new AssessmentService.Ground(assessments, rules, new BooksClosed(accounts, closings)), clock);
        Journal journal = new Journal(new Journal.Kept(records.database, entries, large, reasons, closings), clock);
        collecting = new CollectionService(records.database, accounts, journal, clock);
        correcting = new CorrectionService(records.database, accounts, journal, clock);
        relieving = new ReliefService(records.database, reliefs, accounts, closings);
        starting = new StartService(records.database, starts, accounts, closings);
        closing = new ClosingService(records.database, closings, accounts, clock);
        arrearsReader = new ArrearsReader(records.database, accounts, arrears);
        arrearsService = new ArrearsService(records.database, arrears, accounts, clock);
        List<Organization> founded = records.database.write("建立", scope -> {
            Organization top = found(scope, null, OrganizationKind.COMMITTEE, "市某局机关党委");
            return List.of(top, found(scope, top.id(), OrganizationKind.BRANCH, "第一党支部"), found(scope, top.id(), OrganizationKind.BRANCH, "第二党支部"));
        });
        unit = founded.get(0);
        first = founded.get(1);
        second = founded.get(2);
    }

    public Organization found(WriteScope scope, Long parent, OrganizationKind kind, String name) {
        return records.organizationService.add(scope, Organization.of(parent, kind, name, LocalDate.of(2010, 1, 1)));
    }

    /** Enters a full member who was there before the records begin. */
    public Member member(String name, Organization branch) {
        return records.memberService.enrol(enrolment(name, branch, MemberCategory.FULL, LocalDate.of(2012, 6, 1), LocalDate.of(2012, 6, 1), EntryReason.ON_RECORD));
    }

    /** Enters a member admitted on {@code joined}. */
    public Member probationer(String name, Organization branch, LocalDate joined) {
        return records.memberService.enrol(enrolment(name, branch, MemberCategory.PROBATIONARY, joined, joined, EntryReason.ADMITTED));
    }

    /** Enters a member transferred in on {@code from}. */
    public Member transferredIn(String name, Organization branch, LocalDate from) {
        return records.memberService.enrol(enrolment(name, branch, MemberCategory.FULL, LocalDate.of(2012, 6, 1), from, EntryReason.TRANSFERRED_IN));
    }

    public static Enrolment enrolment(String name, Organization branch, MemberCategory category, LocalDate joined, LocalDate entered, EntryReason reason) {
        Map<MemberField, Object> values = new EnumMap<>(MemberField.class);
        values.put(MemberField.NAME, name);
        values.put(MemberField.JOINED_ON, joined);
        values.put(MemberField.FULL_ON, category == MemberCategory.FULL ? joined.plusYears(1) : null);
        return new Enrolment(new Member(0, values, Map.of()), branch.id(), null, category, entered, reason);
    }

    /** Assesses from January of {@code year}, on a monthly base. */
    public Assessment assess(Member member, int year, String base) {
        return assessing.save(AssessmentDraft.ofBase(member.id(), year, StaffKind.CIVIL_SERVANT, new BigDecimal(base), LocalDate.of(year, 1, 10)));
    }

    /** Assesses one who has retired, from January of {@code year}, on a monthly base. */
    public Assessment assessRetired(Member member, int year, String base) {
        return assessing.save(AssessmentDraft.ofBase(member.id(), year, StaffKind.RETIRED, new BigDecimal(base), LocalDate.of(year, 1, 10)));
    }

    /** Assesses a fixed amount from {@code from} on. */
    public Assessment assessFixed(Member member, YearMonth from, PayerKind payer, String amount, String reason) {
        return assessing.save(new AssessmentDraft(member.id(), from, StaffKind.OTHER, payer, AssessmentBasis.FIXED, List.of(), null, new BigDecimal(amount), null, reason,
                from.atDay(10), null));
    }

    /** Keeps that a member had paid to {@code paidTo} elsewhere. */
    public DuesStart start(Member member, LocalDate knownOn, YearMonth paidTo) {
        return starting.save(new DuesStart(0, member.id(), knownOn, paidTo, "介绍信"));
    }

    public MemberAccount account(Member member) {
        return accounts.of(member.id());
    }

    @Override
    public void close() {
        records.close();
    }
}
