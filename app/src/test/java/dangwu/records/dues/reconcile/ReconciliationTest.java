package dangwu.records.dues.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.db.AuditChange;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.remit.DuesPeriod;
import dangwu.records.dues.remit.MoneyFixture;
import dangwu.records.dues.remit.Remittance;
import dangwu.records.dues.remit.RemittanceDraft;
import dangwu.records.dues.remit.RemittanceNotes;
import dangwu.records.member.Member;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconciliationTest {

    private static final DuesPeriod Q3 = MoneyFixture.THIRD_QUARTER;
    private static final LocalDate OCT_10 = LocalDate.of(2026, 10, 10);

    @TempDir
    private Path folder;
    private MoneyFixture money;
    private Member one;
    private Member two;

    @BeforeEach
    void open() {
        money = new MoneyFixture(folder, false);
        one = money.member("陈一鸣", money.first, "6500");
        two = money.member("王晓", money.first, "3000");
    }

    @AfterEach
    void close() {
        money.close();
    }

    @Test
    void owedIsPaidAndArrearsAndExempted() {
        money.pay(one, money.first, "2026-07", "97.50", "2026-07-15");
        money.pay(one, money.first, "2026-08", "97.50", "2026-08-15");
        money.pay(one, money.first, "2026-09", "97.50", "2026-10-15");
        money.pay(two, money.first, "2026-07", "10.00", "2026-07-15");
        Reconciliation found = first();
        assertThat(found.owed().gross()).isEqualByComparingTo("337.50");
        assertThat(found.owed().paid()).isEqualByComparingTo("302.50");
        assertThat(found.owed().open()).isEqualByComparingTo("35.00");
        assertThat(found.owed().members()).isEqualTo(2);
        assertThat(found.owed().membersPaid()).isEqualTo(1);
        assertThat(found.owed().amountRate()).hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("0.8963"));
        assertThat(found.balanced()).isTrue();
        assertThat(found.differences()).isEmpty();
    }

    @Test
    void moneyIsCountedByTheDayItCameAndTheBridgeLeadsToTheMonths() {
        money.pay(one, money.first, "2026-07", "97.50", "2026-06-30");
        money.pay(one, money.first, "2026-06", "97.50", "2026-07-01");
        money.pay(one, money.first, "2026-08", "97.50", "2026-08-15");
        money.pay(one, money.second, "2026-09", "97.50", "2026-09-15");
        money.pay(two, money.first, "2026-10", "15.00", "2026-09-30");
        money.pay(two, money.first, "2026-07", "15.00", "2026-10-01");
        money.pay(two, money.first, null, "2000.00", "2026-08-01");
        Reconciliation found = first();

        CashSide cash = found.cash();
        assertThat(cash.opening()).isEqualByComparingTo("97.50");
        assertThat(cash.received()).isEqualByComparingTo("2210.00");
        assertThat(cash.remitted()).isEqualByComparingTo("0");
        assertThat(cash.closing()).isEqualByComparingTo("2307.50");
        assertThat(cash.large()).isEqualByComparingTo("2000.00");

        assertThat(found.bridge()).isEqualTo(new Bridge(yuan("307.50"), yuan("97.50"), yuan("15.00"), yuan("97.50"), yuan("97.50"), yuan("15.00"), yuan("0.00"),
                yuan("2000.00"), yuan("2210.00")));
        assertThat(found.bridge().difference()).isEqualByComparingTo("0");

        for (Figure figure : Figure.values()) {
            BigDecimal rows = found.causes(figure).stream().map(Cause::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(rows).as(figure.label()).isEqualByComparingTo(figure(found, figure));
        }

        Reconciliation second = money.reconciliations.read(money.second.id(), Q3);
        assertThat(second.bridge().forElsewhere()).isEqualByComparingTo("97.50");
        assertThat(second.balanced()).isTrue();
        Reconciliation all = money.reconciliations.read(money.unit.id(), Q3);
        assertThat(all.bridge().paidElsewhere()).as("within the whole unit nothing is elsewhere").isEqualByComparingTo("0");
        assertThat(all.bridge().forElsewhere()).isEqualByComparingTo("0");
        assertThat(all.cash().received()).isEqualByComparingTo("2307.50");
        assertThat(all.balanced()).isTrue();
    }

    @Test
    void openingAndClosingFollowTheDayOfHandingIn() {
        money.pay(one, money.first, "2026-06", "97.50", "2026-06-15");
        money.pay(one, money.first, "2026-07", "97.50", "2026-07-15");
        money.service.remit(new RemittanceDraft(money.first.id(), Q3.plus(-1), LocalDate.of(2026, 7, 10)));
        money.service.remit(new RemittanceDraft(money.first.id(), Q3, OCT_10));
        CashSide third = first().cash();
        assertThat(List.of(third.opening(), third.received(), third.remitted(), third.closing())).containsExactly(yuan("97.50"), yuan("97.50"), yuan("97.50"), yuan("97.50"));
        CashSide fourth = money.reconciliations.read(money.first.id(), Q3.plus(1)).cash();
        assertThat(List.of(fourth.opening(), fourth.received(), fourth.remitted(), fourth.closing())).containsExactly(yuan("97.50"), yuan("0.00"), yuan("97.50"), yuan("0.00"));
    }

    @Test
    void aFenMissingOnAVoucherIsFoundWithItsPayments() {
        DuesEntry paid = money.pay(one, money.first, "2026-07", "97.50", "2026-07-15");
        Remittance sent = money.service.remit(new RemittanceDraft(money.first.id(), Q3, LocalDate.of(2026, 9, 30), yuan("97.49"),
                new RemittanceNotes(null, null, null, "少带一分")));
        PeriodBooks books = money.reconciliations.read(Q3);
        Reconciliation found = books.of(List.of(money.first.id()));
        assertThat(found.balanced()).isFalse();
        assertThat(found.cash().difference()).isEqualByComparingTo("0.01");
        assertThat(found.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Difference.Kind.VOUCHER);
            assertThat(difference.amount()).isEqualByComparingTo("-0.01");
            assertThat(difference.causes()).singleElement().satisfies(cause -> assertThat(cause.text()).contains("2026-0001").contains("97.49").contains("少带一分"));
        });
        assertThat(books.entriesOfRemittance(sent.id())).extracting(DuesEntry::id).containsExactly(paid.id());
        assertThat(money.reconciliations.read(money.second.id(), Q3).balanced()).as("not the other branch's affair").isTrue();
    }

    @Test
    void aVoidedVoucherCountsNowhere() {
        money.pay(one, money.first, "2026-07", "97.50", "2026-07-15");
        Remittance sent = money.service.remit(new RemittanceDraft(money.first.id(), Q3, LocalDate.of(2026, 9, 30)));
        Reconciliation before = money.reconciliations.read(money.first.id(), Q3);
        money.service.voidOne(sent.id(), "写错");
        Reconciliation after = money.reconciliations.read(money.first.id(), Q3);
        assertThat(before.cash().closing()).isEqualByComparingTo("0.00");
        assertThat(after.cash().closing()).isEqualByComparingTo("97.50");
        assertThat(after.cash().remitted()).isEqualByComparingTo("0.00");
        assertThat(after.balanced()).isTrue();
    }

    @Test
    void aReversalThatDoesNotUndoItsRowIsNamed() {
        DuesEntry paid = money.pay(one, money.first, "2026-07", "97.50", "2026-07-15");
        money.undo(paid, "-97.40", "2026-07-16");
        Reconciliation found = first();
        assertThat(found.balanced()).isFalse();
        assertThat(found.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Difference.Kind.REVERSAL);
            assertThat(difference.causes()).singleElement().satisfies(cause -> {
                assertThat(cause.memberName()).isEqualTo("陈一鸣");
                assertThat(cause.amount()).isEqualByComparingTo("-97.40");
            });
        });
    }

    @Test
    void whatWasPaidTooMuchAndWhoIsNotAssessedIsSaidButNotWrong() {
        money.member("赵新", money.first, null);
        money.pay(one, money.first, "2026-07", "97.60", "2026-07-15");
        Reconciliation found = first();
        assertThat(found.owed().excess()).isEqualByComparingTo("0.10");
        assertThat(found.owedDifference()).isEqualByComparingTo("0");
        assertThat(found.differences()).extracting(Difference::kind).containsExactly(Difference.Kind.EXCESS, Difference.Kind.UNASSESSED);
        assertThat(found.differences().get(0).causes()).singleElement().satisfies(cause -> assertThat(cause.text()).isEqualTo("应交97.50元，实交97.60元"));
        assertThat(found.differences().get(1).causes()).singleElement().satisfies(cause -> assertThat(cause.text()).isEqualTo("3个月未核定"));
        assertThat(found.balanced()).isTrue();
    }

    @Test
    void aMoveRecordedAfterClosingIsFoundInBothBranches() {
        money.close("2026-07");
        assertThat(first().balanced()).isTrue();
        money.records.membershipService.place(one.id(), money.second.id(), null, LocalDate.of(2026, 6, 20));
        Reconciliation found = first();
        assertThat(found.balanced()).isFalse();
        assertThat(found.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Difference.Kind.CLOSED);
            assertThat(difference.amount()).isEqualByComparingTo("-97.50");
            assertThat(difference.causes()).singleElement().satisfies(cause -> assertThat(cause.text()).contains("结账时应交97.50元").contains("现不在本支部"));
        });
        assertThat(money.reconciliations.read(money.second.id(), Q3).differences()).singleElement()
                .satisfies(difference -> assertThat(difference.amount()).isEqualByComparingTo("97.50"));
        assertThat(money.reconciliations.read(money.unit.id(), Q3).differences()).singleElement()
                .satisfies(difference -> assertThat(difference.amount()).as("the unit's sum stands, the member is named all the same").isEqualByComparingTo("0.00"));
    }

    @Test
    void paymentsThatStayWithAVoidedOrEarlierVoucherAreNamed() {
        DuesEntry paid = money.pay(one, money.first, "2026-07", "97.50", "2026-07-15");
        Remittance sent = money.service.remit(new RemittanceDraft(money.first.id(), Q3, LocalDate.of(2026, 7, 20)));
        DuesEntry late = money.pay(two, money.first, "2026-07", "15.00", "2026-08-15");
        tie(late, sent);
        assertThat(first().differences()).extracting(Difference::kind).containsExactly(Difference.Kind.VOUCHER, Difference.Kind.EARLY);
        money.service.voidOne(sent.id(), "写错");
        tie(paid, sent);
        assertThat(first().differences()).extracting(Difference::kind).containsExactly(Difference.Kind.VOIDED);
        assertThat(first().balanced()).isFalse();
    }

    @Test
    void nobodyAndNothingReconciles() {
        money.close();
        try (MoneyFixture empty = new MoneyFixture(folder.resolve("empty"), false)) {
            Reconciliation found = empty.reconciliations.read(empty.unit.id(), DuesPeriod.year(2026));
            assertThat(found.balanced()).isTrue();
            assertThat(found.owed().memberRate()).isEmpty();
            assertThat(found.owed().amountRate()).isEmpty();
        }
        money = new MoneyFixture(folder.resolve("again"), false);
    }

    /** What only damaged data can hold. */
    private void tie(DuesEntry entry, Remittance remittance) {
        money.records.database.write("改动", scope -> {
            money.entries.remitted(scope, List.of(entry.id()), remittance.id());
            scope.audit(AuditChange.between("dues_entry", entry.id(), "党费", Map.of(), Map.of("上缴", remittance.voucherNo())));
            return null;
        });
    }

    private static BigDecimal figure(Reconciliation of, Figure figure) {
        return switch (figure) {
            case GROSS -> of.owed().gross();
            case APPLIED -> of.owed().applied();
            case EXEMPTED -> of.owed().exempted();
            case OPEN -> of.owed().open();
            case EXCESS -> of.owed().excess();
            case VOLUNTARY -> of.owed().voluntary();
            case OPENING -> of.cash().opening();
            case RECEIVED -> of.cash().received();
            case REMITTED -> of.cash().remitted();
            case CLOSING -> of.cash().closing();
            case PAID_FOR -> of.bridge().paidFor();
            case PAID_BEFORE -> of.bridge().paidBefore();
            case PAID_AFTER -> of.bridge().paidAfter();
            case PAID_ELSEWHERE -> of.bridge().paidElsewhere();
            case FOR_EARLIER -> of.bridge().forEarlier();
            case FOR_LATER -> of.bridge().forLater();
            case FOR_ELSEWHERE -> of.bridge().forElsewhere();
            case FOR_NO_MONTH -> of.bridge().forNoMonth();
        };
    }

    private Reconciliation first() {
        return money.reconciliations.read(money.first.id(), Q3);
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }
}
