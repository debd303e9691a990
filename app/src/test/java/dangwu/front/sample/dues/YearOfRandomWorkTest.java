package dangwu.front.sample.dues;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.front.sample.SampleUnit;
import dangwu.front.wiring.Dues;
import dangwu.front.wiring.Unit;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.records.dues.account.Accounts;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.DuesTotals;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.account.Relief;
import dangwu.records.dues.account.ReliefKind;
import dangwu.records.dues.assess.AssessmentBasis;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.booking.Act;
import dangwu.records.dues.booking.LargeDues;
import dangwu.records.dues.booking.Payment;
import dangwu.records.dues.booking.Refund;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.dues.reconcile.PeriodBooks;
import dangwu.records.dues.reconcile.Reconciliation;
import dangwu.records.dues.reconcile.ReconciliationReader;
import dangwu.records.dues.remit.DuesPeriod;
import dangwu.records.dues.remit.Remittance;
import dangwu.records.dues.remit.RemittanceDraft;
import dangwu.records.member.EndReason;
import dangwu.records.member.Member;
import dangwu.records.member.MembershipService;
import dangwu.records.org.Organization;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample unit's year, opened again and worked on by 10,000 acts drawn by lot, sensible ones and refused ones, over what its clerk has booked:
 * to the fen nothing is lost and nothing made.
 */
class YearOfRandomWorkTest {

    private static final int ACTS = 10_000;
    private static final int AT_ONCE = 100;
    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final Clock TODAY = Clock.fixed(SampleUnit.AS_OF.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final DuesPeriod YEAR = DuesPeriod.year(2026);

    @TempDir
    private Path folder;
    private Unit unit;
    private Dues dues;
    private long committee;
    private List<Organization> branches;
    private final Random lot = new Random(20261120);
    private List<Member> members;
    private final List<DuesEntry> journal = new ArrayList<>();
    private final Map<Long, BigDecimal> booked = new HashMap<>();
    private int done;
    private int refused;

    @Test
    void a_year_of_the_sample_unit_reconciles_to_the_fen_after_ten_thousand_acts() {
        try (Unit opened = Unit.open(folder, TODAY)) {
            unit = opened;
            begin();
            for (int i = 0; i < ACTS / AT_ONCE; i++) {
                unit.database().write("一批", scope -> {
                    for (int each = 1; each < AT_ONCE; each++) {
                        tried(() -> act(scope));
                    }
                    return null;
                });
                tried(this::actOfItsOwn);
                if (i % 50 == 49) {
                    everythingAgrees();
                }
            }
            assertThat(done + refused).isEqualTo(ACTS);
            assertThat(done).isGreaterThan(ACTS / 4);
            assertThat(refused).isGreaterThan(ACTS / 10);
            dues.closingService().close(YearMonth.of(2026, 6));
            everythingAgrees();
            takingAllBackLeavesNothing();
        }
    }

    private void begin() {
        unit.fillWithSample();
        dues = unit.dues();
        committee = unit.organizations().tree().unit().orElseThrow().id();
        branches = unit.organizations().tree().branchesUnder(committee);
        dues.closingService().reopen(FIRST, "抽查");
        members = dues.accounts().read().all().stream().map(account -> account.file().member()).toList();
        journal.addAll(unit.database().read(dues.entries()::all));
        journal.forEach(entry -> booked.merge(entry.memberId(), entry.amount(), BigDecimal::add));
    }

    private void tried(Runnable act) {
        try {
            act.run();
            done++;
        } catch (RefusedException | IllegalArgumentException told) {
            assertThat(told.getMessage()).matches(".*[\\u4e00-\\u9fff].*");
            refused++;
        }
    }

    private void act(WriteScope scope) {
        switch (lot.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5, 6, 7, 8 -> keep(dues.collection().collect(scope, List.of(payment())));
            case 9, 10 -> keep(dues.collection().collect(scope, List.of(payment(), payment())));
            case 11, 12, 13, 14 -> keep(dues.corrections().reverse(scope, entry().id(), day(), "抽查更正"));
            case 15 -> refund(scope);
            case 16 -> keep(dues.collection().large(scope, new LargeDues(member().id(), null, BigDecimal.valueOf(90_000 + lot.nextInt(200_000), 2), day(), Channel.BANK, "情况", "缘由",
                    null, null)));
            case 17 -> relieve(scope);
            case 18 -> reassess(scope);
            default -> {
                // Handing in reads the whole unit: now and then is enough.
                if (lot.nextInt(5) == 0) {
                    remit(scope);
                } else {
                    keep(dues.collection().collect(scope, List.of(payment())));
                }
            }
        }
    }

    private Payment payment() {
        List<Payment.Part> parts = new ArrayList<>();
        YearMonth month = FIRST.plusMonths(lot.nextInt(14) - 1);
        for (int i = 0; i <= lot.nextInt(3); i++) {
            BigDecimal amount = lot.nextInt(3) > 0 ? null : BigDecimal.valueOf(lot.nextInt(12_000) - 200, 2);
            BigDecimal voluntary = lot.nextInt(6) > 0 ? null : BigDecimal.valueOf(lot.nextInt(5_000), 2);
            parts.add(new Payment.Part(month.plusMonths(i), amount, voluntary));
        }
        Channel channel = Channel.values()[lot.nextInt(4)];
        Payment payment = new Payment(member().id(), lot.nextInt(15) > 0 ? null : branch().id(), parts, day(), channel, null, null, Map.of());
        return lot.nextBoolean() ? payment.explained("DU-11", "已要求改正") : payment;
    }

    private void refund(WriteScope scope) {
        Member member = member();
        YearMonth month = FIRST.plusMonths(lot.nextInt(12));
        BigDecimal excess = dues.accounts().of(scope, member.id()).month(month).excess();
        keep(dues.collection().refund(scope, new Refund(member.id(), month, excess.signum() > 0 ? excess : BigDecimal.ONE, day(), Channel.CASH, "多交退还")));
    }

    private void relieve(WriteScope scope) {
        YearMonth from = FIRST.plusMonths(lot.nextInt(12));
        LocalDate approved = lot.nextBoolean() ? day() : null;
        dues.reliefService().save(scope, new Relief(0, member().id(), from, from.plusMonths(lot.nextInt(3)), lot.nextBoolean() ? ReliefKind.EXEMPTION : ReliefKind.REDUCTION,
                BigDecimal.valueOf(lot.nextInt(4_000), 2), "困难", day(), approved, null, null));
    }

    private void reassess(WriteScope scope) {
        dues.assessmentService().saveAll(scope, List.of(new AssessmentDraft(member().id(), FIRST.plusMonths(lot.nextInt(12)), StaffKind.CIVIL_SERVANT,
                StaffKind.CIVIL_SERVANT.usualPayer(), AssessmentBasis.BASE, List.of(), BigDecimal.valueOf(2_000 + lot.nextInt(9_000)), null, null, "工资调整", day(), null)));
    }

    private void remit(WriteScope scope) {
        if (lot.nextInt(3) > 0) {
            YearMonth month = FIRST.plusMonths(lot.nextInt(11));
            dues.money().remittanceService().remit(scope, new RemittanceDraft(branch().id(), new DuesPeriod(month, month), month.atEndOfMonth()));
            return;
        }
        List<Remittance> standing = dues.money().remittances().all(scope.sql()).stream().filter(Remittance::stands).toList();
        if (!standing.isEmpty()) {
            dues.money().remittanceService().voidOne(scope, standing.get(lot.nextInt(standing.size())).id(), SampleUnit.AS_OF, "重开");
        }
    }

    /** What books by itself: a whole branch, an act taken back, a move, a leave. */
    private void actOfItsOwn() {
        Organization branch = branch();
        switch (lot.nextInt(5)) {
            case 0, 1 -> keep(dues.collection().collectAll(branch.id(), FIRST.plusMonths(lot.nextInt(12)), day(), Channel.CASH, List.of(member().id())));
            case 2 -> keep(dues.corrections().undo(entry().actId()));
            case 3 -> unit.membershipService().place(member().id(), branch.id(), null, day());
            default -> {
                if (lot.nextInt(4) == 0) {
                    unit.membershipService().end(member().id(), new MembershipService.Ending(LocalDate.of(2026, 10, 1 + lot.nextInt(28)),
                            lot.nextBoolean() ? EndReason.TRANSFERRED_OUT : EndReason.DIED, null));
                }
            }
        }
    }

    private void keep(Act act) {
        act.entries().forEach(entry -> booked.merge(entry.memberId(), entry.amount(), BigDecimal::add));
        journal.addAll(act.entries());
    }

    private Organization branch() {
        return branches.get(lot.nextInt(branches.size()));
    }

    private Member member() {
        return members.get(lot.nextInt(members.size()));
    }

    private DuesEntry entry() {
        return journal.get(lot.nextInt(journal.size()));
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(lot.nextInt(330));
    }

    private void everythingAgrees() {
        Accounts accounts = dues.accounts().read();
        for (MemberAccount account : accounts.all()) {
            agrees(account);
        }
        DuesTotals whole = accounts.totals(committee, YEAR.from(), YEAR.to());
        DuesTotals sum = branches.stream().map(branch -> accounts.totals(branch.id(), YEAR.from(), YEAR.to())).reduce(DuesTotals.NONE, DuesTotals::plus);
        assertThat(List.of(sum.gross(), sum.applied(), sum.paid(), sum.open(), sum.exempted(), sum.excess(), sum.voluntary()))
                .isEqualTo(List.of(whole.gross(), whole.applied(), whole.paid(), whole.open(), whole.exempted(), whole.excess(), whole.voluntary()));
        ReconciliationReader reader = dues.money().reconciliation();
        for (DuesPeriod period : List.of(YEAR, new DuesPeriod(YearMonth.of(2026, 4), YearMonth.of(2026, 6)), new DuesPeriod(YearMonth.of(2026, 9), YearMonth.of(2026, 9)))) {
            PeriodBooks books = reader.read(period);
            agrees(books.of(reader.branches(committee)), period.label());
            branches.forEach(branch -> agrees(books.of(List.of(branch.id())), branch.name() + period.label()));
        }
        assertThat(dues.money().check().run()).isEmpty();
    }

    private static void agrees(Reconciliation found, String what) {
        assertThat(found.differences().stream().filter(difference -> difference.kind().wrong()).toList()).as(what).isEmpty();
        assertThat(found.balanced()).as(what).isTrue();
    }

    private void agrees(MemberAccount account) {
        BigDecimal sum = account.entries().stream().map(DuesEntry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).as(account.file().member().name()).isEqualByComparingTo(booked.getOrDefault(account.file().member().id(), BigDecimal.ZERO));
        BigDecimal held = account.entries().stream().filter(entry -> entry.month() == null).map(DuesEntry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (DuesMonth month : account.months(YearMonth.of(2024, 1), YearMonth.of(2028, 12))) {
            assertThat(month.gross()).isEqualByComparingTo(month.applied().add(month.open()).add(month.exempted()));
            assertThat(month.paid()).isEqualByComparingTo(month.applied().add(month.excess()));
            assertThat(month.open().signum()).isNotNegative();
            assertThat(month.voluntary().signum()).as(account.file().member().name() + month.month()).isNotNegative();
            held = held.add(month.paid()).add(month.voluntary());
        }
        assertThat(held).isEqualByComparingTo(sum);
    }

    /** Reversing whatever stands, on a day after the closed months, restores the unit to what it was before anybody paid. */
    private void takingAllBackLeavesNothing() {
        unit.database().write("全部冲正", scope -> {
            List<DuesEntry> all = dues.entries().all(scope.sql());
            Set<Long> reversed = all.stream().map(DuesEntry::reversesId).filter(id -> id != null).collect(Collectors.toSet());
            all.stream().filter(entry -> entry.kind() != EntryKind.REVERSAL && !reversed.contains(entry.id()))
                    .sorted(Comparator.comparing(entry -> entry.kind() != EntryKind.REFUND))
                    .forEach(entry -> keep(dues.corrections().reverse(scope, entry.id(), SampleUnit.AS_OF, "全部冲正")));
            return null;
        });
        everythingAgrees();
        DuesTotals totals = dues.accounts().read().totals(committee, YEAR.from(), YEAR.to());
        assertThat(totals.paid()).isEqualByComparingTo("0");
        assertThat(totals.voluntary()).isEqualByComparingTo("0");
        assertThat(totals.open()).isEqualByComparingTo(totals.net());
        assertThat(totals.membersPaid()).isZero();
    }
}
