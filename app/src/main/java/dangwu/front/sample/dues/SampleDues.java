package dangwu.front.sample.dues;

import dangwu.front.sample.DaysOff;
import dangwu.kit.db.AuditChange;
import dangwu.kit.db.WriteScope;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.DuesStart;
import dangwu.records.dues.account.EntryRepository;
import dangwu.records.dues.account.LargeDetail;
import dangwu.records.dues.account.LargeRepository;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.account.Relief;
import dangwu.records.dues.account.ReliefRepository;
import dangwu.records.dues.account.StartRepository;
import dangwu.records.dues.arrears.ArrearsRepository;
import dangwu.records.dues.arrears.ArrearsStep;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentService;
import dangwu.records.dues.booking.CollectionService;
import dangwu.records.dues.booking.ReliefService;
import dangwu.records.dues.booking.StartService;
import dangwu.records.dues.closing.ClosedLine;
import dangwu.records.dues.closing.Closing;
import dangwu.records.dues.closing.ClosingRepository;
import dangwu.records.dues.policy.DuesPolicy;
import dangwu.records.dues.policy.DuesPolicyService;
import dangwu.records.dues.policy.RemittanceCycle;
import dangwu.records.dues.policy.ShareBasis;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.remit.FundService;
import dangwu.records.dues.remit.PublicationService;
import dangwu.records.dues.remit.Remittance;
import dangwu.records.dues.remit.RemittanceRepository;
import dangwu.records.dues.remit.RemittanceService;
import dangwu.records.member.MembershipRepository;
import dangwu.records.org.OrganizationRepository;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Gives the sample unit two years of dues, the same every time, with what {@link DuesSlips} names. It knows the unit only by what its records say.
 * Everything is thought out first and written at once: thousands of payments take no longer than a few.
 */
public final class SampleDues {

    private static final int CLOSING_DAY = 15;
    private static final int CLOSED_BACK = 2;

    private final Ground ground;
    private final Assessing assessing;
    private final Collecting collecting;
    private final Handing handing;

    /** What is known of the unit. */
    public record Ground(OrganizationRepository organizations, MembershipRepository memberships) {}

    /** What keeps what is owed. */
    public record Assessing(DuesPolicyService policy, AssessmentService assessments, ReliefRepository reliefs, StartRepository starts) {}

    /** What keeps what was paid. */
    public record Collecting(EntryRepository entries, LargeRepository large, ArrearsRepository arrears, ClosingRepository closings) {}

    /**
     * What keeps where the money went.
     *
     * @param fund on whose clock the sample's day has come
     */
    public record Handing(RemittanceRepository remittances, FundService fund, PublicationService publications) {}

    public SampleDues(Ground ground, Assessing assessing, Collecting collecting, Handing handing) {
        this.ground = ground;
        this.assessing = assessing;
        this.collecting = collecting;
        this.handing = handing;
    }

    /** Writes everything up to {@code asOf} as part of a larger write; the unit itself is there already. */
    public void fill(WriteScope scope, LocalDate asOf) {
        DuesUnit unit = new DuesUnit(ground.organizations().tree(scope.sql()), ground.memberships().files(scope.sql()), asOf);
        assessing.policy().save(scope, new DuesPolicy(DuesUnit.COLLECTING_DAY, DuesUnit.BEGIN, MonthDay.of(1, 31), RemittanceCycle.QUARTER, SampleRemittances.SHARE, ShareBasis.LAST_YEAR,
                SampleRemittances.WITHIN_DAYS, SampleFund.PHONE, "中国共产党市体育局机关委员会", "韩红霞", "欧阳静"));
        List<DuesStart> starts = new SampleReliefs(unit, scope::nextId).starts();
        List<Relief> reliefs = new SampleReliefs(unit, scope::nextId).reliefs();
        starts.forEach(start -> assessing.starts().add(scope, start));
        List<Assessment> assessed = assessing.assessments().saveAll(scope, new SampleAssessments(unit, starts).drafts());
        reliefs.forEach(relief -> assessing.reliefs().add(scope, relief));
        told(scope, unit, starts, reliefs);
        Map<Long, MemberAccount> accounts = unit.accounts(assessed, reliefs, starts);
        journal(scope, unit, accounts);
        SampleFund fund = new SampleFund(unit, scope);
        fund.book(handing.fund());
        fund.publish(handing.publications());
        SampleArrears arrears = new SampleArrears(unit, scope::nextId);
        for (ArrearsStep step : arrears.steps()) {
            collecting.arrears().add(scope, step);
        }
        collecting.arrears().add(scope, arrears.openCase());
        close(scope, unit, accounts.values());
    }

    private void journal(WriteScope scope, DuesUnit unit, Map<Long, MemberAccount> accounts) {
        CashBook book = new CashBook(accounts);
        new SampleCollection(unit, accounts, book).collect();
        SampleRemittances remittances = new SampleRemittances(unit, book, scope::nextId);
        remittances.remit();
        for (Remittance each : remittances.remittances()) {
            handing.remittances().add(scope, each);
            scope.audit(AuditChange.between(RemittanceService.SUBJECT, each.id(), "上缴凭单" + each.voucherNo(), Map.of(), Map.of("实上缴", Money.text(each.amount()))));
        }
        List<DuesEntry> journal = book.journal(scope::nextId, remittances.remitted());
        collecting.entries().add(scope, journal);
        journal.stream().filter(entry -> entry.month() == null).forEach(entry -> collecting.large().add(scope, new LargeDetail(entry.actId(), entry.memberId(),
                "1981年参加工作，曾任市体育局副局长，2018年退休；长期参加志愿服务，多次被评为优秀共产党员。", "感谢党的培养，自愿交纳大额党费支持党的事业。", "中组党费〔2026〕第0731号")));
        BigDecimal sum = journal.stream().map(DuesEntry::amount).reduce(Money.ZERO, BigDecimal::add);
        scope.audit(AuditChange.between(CollectionService.SUBJECT, 0, unit.committee().displayName() + "党费", Map.of(), Map.of("笔数", journal.size() + "笔", "金额", Money.text(sum) + "元")));
    }

    private static void told(WriteScope scope, DuesUnit unit, List<DuesStart> starts, List<Relief> reliefs) {
        starts.forEach(start -> scope.audit(AuditChange.between(StartService.SUBJECT, start.id(), unit.member(start.memberId()).name(), Map.of(), Map.of("党费已交至", start.paidTo().toString()))));
        reliefs.forEach(relief -> scope.audit(AuditChange.between(ReliefService.SUBJECT, relief.id(), unit.member(relief.memberId()).name(), Map.of(), Map.of("事由", relief.cause()))));
    }

    /** Months are closed in the middle of the next one; the last two are still open. */
    private void close(WriteScope scope, DuesUnit unit, Collection<MemberAccount> accounts) {
        for (YearMonth month : unit.months()) {
            if (month.isAfter(unit.now().minusMonths(CLOSED_BACK))) {
                return;
            }
            Closing closing = new Closing(scope.nextId(), month, DaysOff.workingDayFrom(month.plusMonths(1).atDay(CLOSING_DAY)), null, null);
            List<ClosedLine> lines = new ArrayList<>();
            for (MemberAccount account : accounts) {
                DuesMonth owed = account.month(month);
                if (owed.gross().signum() > 0) {
                    lines.add(new ClosedLine(closing.id(), account.file().member().id(), owed.branchId(), owed.gross(), owed.exempted()));
                }
            }
            collecting.closings().add(scope, closing, lines);
        }
    }
}
