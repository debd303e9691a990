package dangwu.front.sample.dues;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.front.sample.DaysOff;
import dangwu.front.sample.SampleUnit;
import dangwu.front.wiring.Unit;
import dangwu.kit.exchange.ImportJob;
import dangwu.kit.exchange.ImportPlan;
import dangwu.kit.exchange.ImportProgress;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.Progress;
import dangwu.kit.office.XlsxWriter;
import dangwu.records.dues.account.Accounts;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.DuesTotals;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.arrears.ArrearsLevel;
import dangwu.records.dues.arrears.MemberArrears;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.dues.reconcile.Reconciliation;
import dangwu.records.dues.remit.DuesPeriod;
import dangwu.records.dues.remit.Remittance;
import dangwu.records.member.MemberField;
import dangwu.records.org.Organization;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDuesTest {

    private static final LocalDate DAY = SampleUnit.AS_OF;
    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final YearMonth NOW = YearMonth.from(DAY);
    private static final Clock TODAY = Clock.fixed(DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    static Path folder;
    private static Unit unit;
    private static Accounts accounts;
    private static List<DuesEntry> journal;
    private static Organization committee;

    @BeforeAll
    static void fill() {
        unit = Unit.open(folder.resolve("one"), TODAY);
        unit.fillWithSample();
        accounts = unit.dues().accounts().read();
        journal = unit.database().read(unit.dues().entries()::all);
        committee = unit.organizations().tree().unit().orElseThrow();
    }

    @AfterAll
    static void close() {
        unit.close();
    }

    @Test
    void everyBranchAndMonthReconcilesToTheFen() {
        for (Organization branch : unit.organizations().tree().branchesUnder(committee.id())) {
            DuesTotals sum = DuesTotals.NONE;
            for (YearMonth month = FIRST; !month.isAfter(NOW); month = month.plusMonths(1)) {
                DuesTotals totals = accounts.totals(branch.id(), month);
                assertThat(totals.gross()).isEqualByComparingTo(totals.applied().add(totals.open()).add(totals.exempted()));
                assertThat(totals.paid()).isEqualByComparingTo(totals.applied());
                sum = sum.plus(totals);
            }
            BigDecimal booked = journal.stream().filter(entry -> entry.branchId() == branch.id()).map(DuesEntry::amount).reduce(Money.ZERO, BigDecimal::add);
            assertThat(booked).as(branch.displayName()).isPositive();
            assertThat(sum.members()).isPositive();
        }
        BigDecimal all = journal.stream().filter(entry -> entry.month() != null).map(DuesEntry::amount).reduce(Money.ZERO, BigDecimal::add);
        DuesTotals unitTotals = accounts.totals(committee.id(), FIRST, NOW.plusMonths(2));
        assertThat(all).isEqualByComparingTo(unitTotals.paid().add(unitTotals.voluntary()));
    }

    @Test
    void theReconciliationFindsNothingWrong() {
        for (DuesPeriod period = DuesPeriod.holding(FIRST, 3); !period.begins().isAfter(DAY); period = period.plus(1)) {
            Reconciliation whole = unit.dues().money().reconciliation().read(committee.id(), period);
            assertThat(whole.differences()).as(period.label()).noneMatch(difference -> difference.kind().wrong());
        }
    }

    @Test
    void whatWasHandedInIsWhatWentWithItAndTheRestIsInHand() {
        Map<Long, BigDecimal> carried = new HashMap<>();
        journal.stream().filter(entry -> entry.remittanceId() != null).forEach(entry -> carried.merge(entry.remittanceId(), entry.amount(), BigDecimal::add));
        List<Remittance> remittances = unit.dues().money().remittances().all();
        for (Remittance each : remittances) {
            boolean fromJournal = each.stands() && (!each.toSuperior() || each.large());
            assertThat(carried.getOrDefault(each.id(), BigDecimal.ZERO)).as(each.voucherNo()).isEqualByComparingTo(fromJournal ? each.amount() : BigDecimal.ZERO);
        }
        assertThat(remittances).extracting(Remittance::voucherNo).doesNotHaveDuplicates();
        assertThat(remittances.stream().filter(Remittance::late)).hasSize(1);
        assertThat(remittances.stream().filter(each -> !each.stands())).hasSize(1);
        assertThat(remittances.stream().filter(each -> each.toSuperior() && !each.large())).singleElement().satisfies(each -> assertThat(each.dueAmount())
                .isEqualByComparingTo(each.basisAmount().multiply(new BigDecimal("0.2")).setScale(2, RoundingMode.HALF_UP)));
        LocalDate lastQuarter = LocalDate.of(2026, 9, 30);
        assertThat(journal).filteredOn(entry -> !entry.paidOn().isAfter(lastQuarter)).allMatch(entry -> entry.remittanceId() != null);
        assertThat(journal).filteredOn(entry -> entry.paidOn().isAfter(lastQuarter)).allMatch(entry -> entry.remittanceId() == null);
        assertThat(unit.dues().money().fund().book().overdrawn(LocalDate.of(2025, 1, 1))).isEmpty();
    }

    @Test
    void thereIsOneOfEverything() {
        Set<EntryKind> kinds = journal.stream().map(DuesEntry::kind).collect(Collectors.toCollection(HashSet::new));
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(EntryKind.class));
        List<Assessment> assessed = accounts.all().stream().flatMap(account -> account.assessments().all().stream()).toList();
        assertThat(assessed).extracting(Assessment::staff).contains(StaffKind.values());
        assertThat(assessed).extracting(Assessment::payer).contains(PayerKind.MONTHLY_PAY, PayerKind.ANNUAL_PAY, PayerKind.RETIRED, PayerKind.SUBSISTENCE);
        assertThat(assessed).anyMatch(each -> !each.opensYear() && each.reason() != null).anyMatch(each -> each.extra().signum() > 0)
                .anyMatch(each -> each.computed().compareTo(new BigDecimal("1000")) == 0);
        assertThat(journal).anyMatch(DuesEntry::late).anyMatch(entry -> entry.month() != null && entry.paidMonth().isBefore(entry.month())).anyMatch(entry -> entry.paidBy() != null);
        assertThat(accounts.all().stream().flatMap(account -> account.reliefs().stream())).hasSize(3);
        assertThat(account(DuesSlips.REFUNDED).month(NOW.minusMonths(7)).excess()).isZero();
        assertThat(accounts.totals(committee.id(), FIRST, NOW).unassessed()).isZero();
    }

    @Test
    void whoCameAndWhoLeftOweFromAndToTheRightMonth() {
        assertThat(owed("蒋春雨")).startsWith(YearMonth.of(2026, 9)).doesNotContain(YearMonth.of(2026, 8));
        assertThat(owed("许志远")).endsWith(YearMonth.of(2026, 4));
        assertThat(owed("何秉文")).endsWith(YearMonth.of(2026, 7));
        // Admitted before the 党费日 of the month, and after it.
        assertThat(owed("高宇航").get(0)).isEqualTo(YearMonth.of(2025, 12));
        assertThat(owed("罗雨桐").get(0)).isEqualTo(YearMonth.of(2026, 7));
        MemberAccount moved = account("陆佳");
        assertThat(unit.organizations().tree().get(moved.branch(YearMonth.of(2026, 3))).displayName()).isEqualTo("全民健身中心党支部");
        assertThat(unit.organizations().tree().get(moved.branch(YearMonth.of(2026, 4))).displayName()).isEqualTo("局机关党支部");
    }

    @Test
    void arrearsAreThoseThatWereMeantAndNobodyElseOwes() {
        Map<ArrearsLevel, Long> levels = unit.dues().arrears().read(committee.id(), DAY).stream().collect(Collectors.groupingBy(MemberArrears::level, Collectors.counting()));
        assertThat(levels).containsEntry(ArrearsLevel.REMINDER, 3L).containsEntry(ArrearsLevel.WARNING, 1L).containsEntry(ArrearsLevel.ALERT, 1L).containsEntry(ArrearsLevel.CASE, 1L)
                .containsEntry(ArrearsLevel.NONE, 1L);
        MemberArrears lost = unit.dues().arrears().read(committee.id(), DAY).stream().filter(each -> each.level() == ArrearsLevel.CASE).findFirst().orElseThrow();
        assertThat(lost.arrears().account().file().member().flag(MemberField.LOST_CONTACT)).isTrue();
        assertThat(lost.present()).hasValueSatisfying(open -> assertThat(open.pending()).isTrue());
        assertThat(lost.arrears().account().file().standings()).noneMatch(standing -> standing.toOn() != null && standing.toOn().getYear() == 2026);
    }

    @Test
    void moneyCameOnWorkingDaysAndNeverAfterTheSamplesDay() {
        assertThat(journal).allSatisfy(entry -> assertThat(DaysOff.off(entry.paidOn())).isFalse()).allMatch(entry -> !entry.paidOn().isAfter(DAY));
        assertThat(journal).isSortedAccordingTo((a, b) -> a.paidOn().compareTo(b.paidOn()));
        assertThat(unit.dues().closings().closed().through()).isEqualTo(NOW.minusMonths(2));
    }

    @Test
    void theLedgerOfPaymentsGoesInAgainAndChangesNothing() throws Exception {
        Path file = folder.resolve("L51.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new XlsxWriter().write(unit.ledgers().find("L51").orElseThrow().paper(new LedgerRequest(DAY.withDayOfYear(1), DAY, null, Set.of())), out, Progress.NONE);
        }
        ImportJob<?> job = unit.imports().find("dues").orElseThrow().job();
        ImportPlan<?> plan = job.preview(file, Map.of(), ImportProgress.NONE).plan();
        assertThat(plan.rejections()).isEmpty();
        assertThat(plan.added() + plan.changed()).isZero();
        assertThat(plan.unchanged()).isGreaterThan(170);
    }

    @Test
    void itIsTheSameEveryTime() {
        try (Unit other = Unit.open(folder.resolve("two"), Clock.systemUTC())) {
            other.fillWithSample();
            List<DuesEntry> again = other.database().read(other.dues().entries()::all);
            assertThat(again).isEqualTo(journal);
        }
    }

    private static MemberAccount account(String name) {
        return named(name).get(0);
    }

    private static List<MemberAccount> named(String name) {
        return accounts.all().stream().filter(account -> account.file().member().name().startsWith(name)).toList();
    }

    private static List<YearMonth> owed(String name) {
        return account(name).months(FIRST, NOW).stream().filter(DuesMonth::due).map(DuesMonth::month).toList();
    }
}
