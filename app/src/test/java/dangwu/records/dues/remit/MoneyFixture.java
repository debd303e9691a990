package dangwu.records.dues.remit;

import dangwu.kit.db.AuditChange;
import dangwu.records.RecordsFixture;
import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.AccountRepository;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.account.EntryRepository;
import dangwu.records.dues.account.ReliefRepository;
import dangwu.records.dues.account.StartRepository;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.assess.AssessmentRepository;
import dangwu.records.dues.assess.AssessmentService;
import dangwu.records.dues.assess.ClosedBooks;
import dangwu.records.dues.closing.Closing;
import dangwu.records.dues.closing.ClosedLine;
import dangwu.records.dues.closing.ClosingRepository;
import dangwu.records.dues.policy.DuesPolicy;
import dangwu.records.dues.policy.DuesPolicyRepository;
import dangwu.records.dues.policy.DuesPolicyService;
import dangwu.records.dues.policy.PolicyGuard;
import dangwu.records.dues.policy.ShareBasis;
import dangwu.records.dues.rate.DuesRulesRepository;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.dues.reconcile.ReconciliationReader;
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
import java.util.List;
import java.util.Map;

/** A unit's money on a real file: a 机关党委 with two branches, or a branch alone, on a day that does not move. Payments are put in as they are told. */
public final class MoneyFixture implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final DuesPeriod THIRD_QUARTER = new DuesPeriod(YearMonth.of(2026, 7), YearMonth.of(2026, 9));

    public final RecordsFixture records;
    public final Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    public final EntryRepository entries;
    public final ClosingRepository closings;
    public final DuesPolicyRepository policies;
    public final RemittanceRepository remittances;
    public final RemittanceService service;
    public final FundRepository fund;
    public final FundService fundService;
    public final PublicationRepository publications;
    public final PublicationService publicationService;
    public final AssessmentService assessments;
    public final AccountReader accounts;
    public final ReconciliationReader reconciliations;
    public final Organization unit;
    public final Organization first;
    public final Organization second;

    /** @param alone whether the unit is itself a branch; then it is unit, first and second in one */
    public MoneyFixture(Path folder, boolean alone) {
        records = new RecordsFixture(folder);
        entries = new EntryRepository(records.database);
        closings = new ClosingRepository(records.database);
        policies = new DuesPolicyRepository(records.database);
        remittances = new RemittanceRepository(records.database);
        service = new RemittanceService(records.database, remittances,
                new RemittanceService.Ground(records.organizations, records.memberships, policies, entries, closings), clock);
        fund = new FundRepository(records.database, remittances);
        fundService = new FundService(records.database, fund, closings, clock);
        publications = new PublicationRepository(records.database);
        publicationService = new PublicationService(records.database, publications, records.organizations);
        AssessmentRepository assessed = new AssessmentRepository(records.database);
        assessments = new AssessmentService(records.database, new AssessmentService.Ground(assessed, new DuesRulesRepository(records.database), ClosedBooks.NONE), clock);
        accounts = new AccountReader(records.database, new AccountRepository(new AccountRepository.Ground(records.organizations, records.members, records.memberships),
                new AccountRepository.Dues(assessed, policies, entries, new ReliefRepository(),
                        new StartRepository()), () -> String::compareTo));
        reconciliations = new ReconciliationReader(records.database, accounts, entries, remittances, closings);
        unit = found(null, alone ? OrganizationKind.BRANCH : OrganizationKind.COMMITTEE, alone ? "市某局党支部" : "市某局机关党委");
        first = alone ? unit : found(unit.id(), OrganizationKind.BRANCH, "第一党支部");
        second = alone ? unit : found(unit.id(), OrganizationKind.BRANCH, "第二党支部");
    }

    private Organization found(Long parent, OrganizationKind kind, String name) {
        return records.organizationService.add(Organization.of(parent, kind, name, LocalDate.of(2010, 1, 1)));
    }

    /** What part of what goes to the superior. */
    public void share(String share, ShareBasis basis) {
        DuesPolicy usual = DuesPolicy.DEFAULT;
        new DuesPolicyService(records.database, policies, PolicyGuard.NONE).save(new DuesPolicy(usual.collectingDay(), usual.booksBegin(), usual.assessBy(), usual.cycle(),
                new BigDecimal(share), basis, usual.remitWithinDays(), null, null, null, null));
    }

    /** A full member of long standing who pays by {@code base}; null: nobody has assessed him. */
    public Member member(String name, Organization branch, String base) {
        Member member = records.memberService.enrol(new Enrolment(new Member(0, Map.of(MemberField.NAME, name, MemberField.JOINED_ON, LocalDate.of(2012, 6, 1),
                MemberField.FULL_ON, LocalDate.of(2013, 6, 1)), Map.of()), branch.id(), null, MemberCategory.FULL, LocalDate.of(2012, 6, 1), EntryReason.ON_RECORD));
        if (base != null) {
            assessments.save(AssessmentDraft.ofBase(member.id(), 2026, StaffKind.CIVIL_SERVANT, new BigDecimal(base), LocalDate.of(2026, 1, 10)));
        }
        return member;
    }

    /** A payment at {@code branch}, as it is told: month "2026-07", null for 大额党费. */
    public DuesEntry pay(Member member, Organization branch, String month, String amount, String day) {
        return put(member.id(), branch.id(), month == null ? EntryKind.LARGE : EntryKind.PAYMENT, month, amount, day, null);
    }

    /** A row that undoes {@code wrong}, whatever its amount. */
    public DuesEntry undo(DuesEntry wrong, String amount, String day) {
        return put(wrong.memberId(), wrong.branchId(), EntryKind.REVERSAL, wrong.month() == null ? null : wrong.month().toString(), amount, day, wrong.id());
    }

    private DuesEntry put(long member, long branch, EntryKind kind, String month, String amount, String day, Long reverses) {
        return records.database.write("登记党费", scope -> {
            LocalDate paidOn = LocalDate.parse(day);
            DuesEntry entry = new DuesEntry(scope.nextId(), scope.nextId(), member, branch, kind, month == null ? null : YearMonth.parse(month), new BigDecimal(amount),
                    paidOn, Channel.CASH, null, reverses, null, null, TODAY.atTime(9, 0));
            entries.add(scope, List.of(entry));
            scope.audit(AuditChange.between("dues_entry", entry.id(), "党费", Map.of(), Map.of("金额", amount)));
            return entry;
        });
    }

    /** Closes {@code month} with what the accounts say is owed for it now. */
    public void close(String month) {
        YearMonth closed = YearMonth.parse(month);
        records.database.write("结账", scope -> {
            long id = scope.nextId();
            List<ClosedLine> frozen = accounts.read(scope).all().stream().map(account -> {
                DuesMonth owed = account.month(closed);
                return new ClosedLine(id, account.file().member().id(), owed.branchId(), owed.gross(), owed.exempted());
            }).toList();
            closings.add(scope, new Closing(id, closed, TODAY, null, null), frozen);
            scope.audit(AuditChange.between("dues_closing", id, month, Map.of(), Map.of("月份", month)));
            return null;
        });
    }

    @Override
    public void close() {
        records.close();
    }
}
