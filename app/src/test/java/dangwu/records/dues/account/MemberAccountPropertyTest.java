package dangwu.records.dues.account;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentBasis;
import dangwu.records.dues.assess.AssessmentHistory;
import dangwu.records.dues.policy.CollectingDays;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.member.Affiliation;
import dangwu.records.member.EndReason;
import dangwu.records.member.EntryReason;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.MemberFile;
import dangwu.records.member.MembershipStatus;
import dangwu.records.member.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is booked in whatever order: the journal and the account agree to the fen. */
class MemberAccountPropertyTest {

    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final LocalDateTime AT = LocalDateTime.of(2026, 1, 1, 9, 0);

    @Property(tries = 300)
    void the_sum_of_the_rows_is_the_balance_of_the_months(@ForAll long seed, @ForAll @IntRange(max = 60) int rows) {
        Random lot = new Random(seed);
        MemberAccount account = account(lot);
        for (int i = 0; i < rows; i++) {
            account = lot.nextInt(10) == 0 ? moved(account, lot) : with(account, row(account, lot, i + 1));
            agrees(account);
        }
    }

    @Property(tries = 300)
    void reversing_a_row_restores_every_figure(@ForAll long seed, @ForAll @IntRange(max = 20) int rows) {
        Random lot = new Random(seed);
        MemberAccount before = account(lot);
        for (int i = 0; i < rows; i++) {
            before = with(before, row(before, lot, i + 1));
        }
        DuesEntry row = payment(lot, 1_000);

        MemberAccount after = with(with(before, row), reversal(row, 1_001));

        assertThat(after.months(FIRST, FIRST.plusMonths(14))).isEqualTo(before.months(FIRST, FIRST.plusMonths(14)));
        assertThat(after.paidTo(FIRST.plusMonths(11))).isEqualTo(before.paidTo(FIRST.plusMonths(11)));
        assertThat(after.open(FIRST.plusMonths(11))).isEqualTo(before.open(FIRST.plusMonths(11)));
    }

    @Property(tries = 300)
    void paid_to_is_the_last_month_before_the_first_that_is_open(@ForAll long seed, @ForAll @IntRange(max = 40) int rows) {
        Random lot = new Random(seed);
        MemberAccount account = account(lot);
        for (int i = 0; i < rows; i++) {
            account = with(account, row(account, lot, i + 1));
        }
        MemberAccount known = account;
        YearMonth at = FIRST.plusMonths(11);

        account.paidTo(at).ifPresent(last -> {
            assertThat(known.open(last)).isEmpty();
            assertThat(known.month(last).due()).isTrue();
            DuesMonth next = known.month(last.plusMonths(1));
            assertThat(next.open().signum() > 0 || last.equals(at) || last.isAfter(at) && next.paid().signum() <= 0).isTrue();
        });
        assertThat(account.paidTo(at).isPresent()).isEqualTo(account.month(FIRST).open().signum() == 0);
    }

    private static void agrees(MemberAccount account) {
        BigDecimal held = account.entries().stream().filter(entry -> entry.month() == null).map(DuesEntry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (DuesMonth month : account.months(FIRST, FIRST.plusMonths(14))) {
            assertThat(month.gross()).isEqualByComparingTo(month.applied().add(month.open()).add(month.exempted()));
            assertThat(month.paid()).isEqualByComparingTo(month.applied().add(month.excess()));
            assertThat(month.open().signum()).isNotNegative();
            held = held.add(month.paid()).add(month.voluntary());
        }
        assertThat(held).isEqualByComparingTo(account.entries().stream().map(DuesEntry::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static DuesEntry row(MemberAccount account, Random lot, long id) {
        List<DuesEntry> standing = account.entries().stream().filter(entry -> entry.kind() != EntryKind.REVERSAL)
                .filter(entry -> account.entries().stream().noneMatch(other -> other.reversesId() != null && other.reversesId() == entry.id())).toList();
        return standing.isEmpty() || lot.nextInt(3) > 0 ? payment(lot, id) : reversal(standing.get(lot.nextInt(standing.size())), id);
    }

    private static DuesEntry payment(Random lot, long id) {
        EntryKind kind = List.of(EntryKind.PAYMENT, EntryKind.PAYMENT, EntryKind.PAYMENT, EntryKind.VOLUNTARY, EntryKind.LARGE, EntryKind.REFUND).get(lot.nextInt(6));
        BigDecimal amount = lot.nextInt(3) == 0 ? new BigDecimal("97.50") : BigDecimal.valueOf(1 + lot.nextInt(20_000), 2);
        return new DuesEntry(id, id, 1, 11, kind, kind == EntryKind.LARGE ? null : FIRST.plusMonths(lot.nextInt(14)), kind == EntryKind.REFUND ? amount.negate() : amount,
                LocalDate.of(2026, 1, 1).plusDays(lot.nextInt(300)), Channel.CASH, null, null, null, null, AT);
    }

    private static DuesEntry reversal(DuesEntry row, long id) {
        return new DuesEntry(id, id, 1, row.branchId(), EntryKind.REVERSAL, row.month(), row.amount().negate(), row.paidOn(), row.channel(), null, row.id(), "冲正", null, AT);
    }

    private static MemberAccount with(MemberAccount account, DuesEntry row) {
        List<DuesEntry> entries = new ArrayList<>(account.entries());
        entries.add(row);
        MemberAccount.Facts facts = account.facts();
        return account.with(new MemberAccount.Facts(facts.file(), facts.assessments(), facts.reliefs(), facts.starts(), entries));
    }

    /** To another branch, within the unit. */
    private static MemberAccount moved(MemberAccount account, Random lot) {
        MemberAccount.Facts facts = account.facts();
        List<Affiliation> affiliations = new ArrayList<>(facts.file().affiliations());
        Affiliation last = affiliations.remove(affiliations.size() - 1);
        LocalDate day = (last.fromOn() == null ? LocalDate.of(2026, 1, 1) : last.fromOn()).plusDays(1 + lot.nextInt(60));
        affiliations.add(last.ended(day.minusDays(1), EndReason.MOVED_WITHIN, null));
        affiliations.add(new Affiliation(0, 1, 11 + lot.nextInt(3), day, EntryReason.MOVED_WITHIN, null, null, null));
        MemberFile file = new MemberFile(facts.file().member(), affiliations, List.of(), facts.file().standings(), List.of());
        return account.with(new MemberAccount.Facts(file, facts.assessments(), facts.reliefs(), facts.starts(), facts.entries()));
    }

    private static MemberAccount account(Random lot) {
        LocalDate day = LocalDate.of(2026, 1, 10);
        List<Assessment> assessments = new ArrayList<>(List.of(assessment(FIRST, "97.50")));
        if (lot.nextBoolean()) {
            assessments.add(assessment(FIRST.plusMonths(1 + lot.nextInt(11)), "30.00"));
        }
        YearMonth from = FIRST.plusMonths(lot.nextInt(12));
        List<Relief> reliefs = lot.nextBoolean() ? List.of()
                : List.of(new Relief(1, 1, from, from.plusMonths(lot.nextInt(4)), ReliefKind.REDUCTION, new BigDecimal("12.34"), "困难", day, lot.nextBoolean() ? day : null, null, null));
        MemberFile file = new MemberFile(new Member(1, Map.of(MemberField.NAME, "测试", MemberField.JOINED_ON, LocalDate.of(2012, 6, 1)), Map.of()),
                List.of(new Affiliation(0, 1, 11, null, EntryReason.ON_RECORD, null, null, null)), List.of(),
                List.of(new Standing(MemberCategory.FULL, MembershipStatus.NORMAL, null, null, null)), List.of());
        return new MemberAccount(new MemberAccount.Facts(file, new AssessmentHistory(assessments), reliefs, List.of(), List.of()), CollectingDays.NONE, FIRST);
    }

    private static Assessment assessment(YearMonth from, String amount) {
        return new Assessment(from.getMonthValue(), 1, from, StaffKind.CIVIL_SERVANT, PayerKind.MONTHLY_PAY, AssessmentBasis.FIXED, null, null, new BigDecimal(amount), null, List.of(),
                "调整", LocalDate.of(2026, 1, 10), null);
    }
}
