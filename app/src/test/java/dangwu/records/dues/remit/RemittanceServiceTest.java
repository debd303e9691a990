package dangwu.records.dues.remit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.db.RefusedException;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.policy.ShareBasis;
import dangwu.records.member.Member;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemittanceServiceTest {

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
        two = money.member("王晓", money.second, "3000");
    }

    @AfterEach
    void close() {
        money.close();
    }

    @Test
    void takesAllThatIsInHandUpToThePeriodsEnd() {
        money.pay(one, money.first, "2026-06", "97.50", "2026-06-15");
        money.pay(one, money.first, "2026-07", "97.50", "2026-07-15");
        money.pay(one, money.first, "2026-08", "97.50", "2026-09-30");
        DuesEntry later = money.pay(one, money.first, "2026-09", "97.50", "2026-10-01");
        money.pay(two, money.second, "2026-07", "15.00", "2026-07-15");

        Remittance remittance = money.service.remit(new RemittanceDraft(money.first.id(), Q3, OCT_10));

        assertThat(remittance.amount()).isEqualByComparingTo("292.50");
        assertThat(remittance.dueAmount()).isEqualByComparingTo("292.50");
        assertThat(remittance.memberCount()).isEqualTo(1);
        assertThat(remittance.deadlineOn()).isEqualTo("2026-10-15");
        assertThat(remittance.late()).isFalse();
        assertThat(money.remittances.all()).singleElement().isEqualTo(remittance);
        assertThat(inHand()).extracting(DuesEntry::id).contains(later.id()).hasSize(2);
    }

    @Test
    void whatWasPaidAfterTheDayOfHandingInStaysInHand() {
        money.pay(one, money.first, "2026-07", "97.50", "2026-07-15");
        money.pay(one, money.first, "2026-09", "97.50", "2026-09-20");
        assertThat(money.service.remit(new RemittanceDraft(money.first.id(), Q3, LocalDate.of(2026, 9, 19))).amount()).isEqualByComparingTo("97.50");
        assertThat(money.service.remit(new RemittanceDraft(money.first.id(), Q3, LocalDate.of(2026, 10, 16))).late()).isTrue();
    }

    @Test
    void severalBranchesAtOnceAllOrNone() {
        money.pay(one, money.first, "2026-07", "97.50", "2026-07-15");
        List<RemittanceDraft> drafts = List.of(new RemittanceDraft(money.first.id(), Q3, OCT_10), new RemittanceDraft(money.second.id(), Q3, OCT_10));
        assertThatThrownBy(() -> money.service.remitAll(drafts)).isInstanceOf(RefusedException.class).hasMessageContaining("第二党支部").hasMessageContaining("没有尚未上缴");
        assertThat(money.remittances.all()).isEmpty();
        assertThat(inHand()).hasSize(1);

        money.pay(two, money.second, "2026-07", "15.00", "2026-07-15");
        assertThat(money.service.remitAll(drafts)).extracting(Remittance::voucherNo).containsExactly("2026-0001", "2026-0002");
        assertThat(money.service.proposals(Q3, OCT_10)).hasSize(2).noneMatch(RemittanceProposal::any);
    }

    @Test
    void numbersHaveNoGapsAndBeginAnewEachYear() {
        money.pay(one, money.first, "2025-12", "97.50", "2025-12-15");
        money.pay(two, money.second, "2026-07", "15.00", "2026-07-15");
        DuesPeriod last = new DuesPeriod(YearMonth.of(2025, 10), YearMonth.of(2025, 12));
        Remittance old = money.service.remit(new RemittanceDraft(money.first.id(), last, LocalDate.of(2025, 12, 31)));
        Remittance first = money.service.remit(new RemittanceDraft(money.second.id(), Q3, OCT_10));
        money.service.voidOne(first.id(), "金额数错，重新上缴");
        Remittance second = money.service.remit(new RemittanceDraft(money.second.id(), Q3, OCT_10));
        assertThat(List.of(old, first, second)).extracting(Remittance::voucherNo).containsExactly("2025-0001", "2026-0001", "2026-0002");
    }

    @Test
    void voidingGivesBackWhatWentWithIt() {
        money.pay(one, money.first, "2026-07", "97.50", "2026-07-15");
        Remittance remittance = money.service.remit(new RemittanceDraft(money.first.id(), Q3, OCT_10));
        assertThatThrownBy(() -> money.service.voidOne(remittance.id(), " ")).hasMessageContaining("原因");
        Remittance voided = money.service.voidOne(remittance.id(), "写错支部");
        assertThat(voided.stands()).isFalse();
        assertThat(voided.voidReason()).isEqualTo("写错支部");
        assertThat(inHand()).hasSize(1);
        assertThat(money.fund.book().balance(MoneyFixture.TODAY)).isEqualByComparingTo("0");
        assertThatThrownBy(() -> money.service.voidOne(remittance.id(), "再来")).hasMessageContaining("已在2026-11-20作废");
    }

    @Test
    void anotherAmountNeedsAReason() {
        money.pay(one, money.first, "2026-07", "97.50", "2026-07-15");
        RemittanceNotes silent = RemittanceNotes.NONE;
        assertThatThrownBy(() -> money.service.remit(new RemittanceDraft(money.first.id(), Q3, OCT_10, new BigDecimal("97.49"), silent)))
                .hasMessageContaining("应上缴97.50元").hasMessageContaining("实上缴97.49元");
        RemittanceNotes told = new RemittanceNotes("沪0012", "陈一鸣", "王晓", "少带一分，下期补");
        Remittance kept = money.service.remit(new RemittanceDraft(money.first.id(), Q3, OCT_10, new BigDecimal("97.49"), told));
        assertThat(kept.difference()).isEqualByComparingTo("-0.01");
        assertThatThrownBy(() -> money.service.note(kept.id(), silent)).hasMessageContaining("不能删去");
        assertThat(money.service.note(kept.id(), new RemittanceNotes("沪0013", null, null, "少一分")).receiptNo()).isEqualTo("沪0013");
    }

    @Test
    void daysThatCannotBeAreRefused() {
        money.pay(one, money.first, "2026-07", "97.50", "2026-07-15");
        assertThatThrownBy(() -> money.service.remit(new RemittanceDraft(money.first.id(), Q3, MoneyFixture.TODAY.plusDays(1)))).hasMessageContaining("晚于今天");
        Remittance kept = money.service.remit(new RemittanceDraft(money.first.id(), Q3, OCT_10));
        money.close("2026-10");
        assertThatThrownBy(() -> money.service.voidOne(kept.id(), "写错")).hasMessageContaining("2026年10月已结账");
        money.pay(one, money.first, "2026-08", "97.50", "2026-11-15");
        assertThatThrownBy(() -> money.service.remit(new RemittanceDraft(money.first.id(), Q3, OCT_10))).hasMessageContaining("已结账");
    }

    @Test
    void moreGivenBackThanReceivedIsLeftForTheNextPeriod() {
        DuesEntry paid = money.pay(one, money.first, "2026-07", "97.50", "2026-07-15");
        money.service.remit(new RemittanceDraft(money.first.id(), Q3, LocalDate.of(2026, 9, 30)));
        money.undo(paid, "-97.50", "2026-09-30");
        RemittanceProposal proposal = money.service.proposals(Q3, OCT_10).get(0);
        assertThat(proposal.any()).isFalse();
        assertThat(proposal.remarks()).singleElement().asString().contains("97.50元留待下期抵扣");
        assertThatThrownBy(() -> money.service.remit(new RemittanceDraft(money.first.id(), Q3, OCT_10))).hasMessageContaining("没有尚未上缴");
        money.pay(one, money.first, "2026-10", "100.00", "2026-10-15");
        assertThat(money.service.remit(new RemittanceDraft(money.first.id(), Q3.plus(1), LocalDate.of(2026, 10, 20))).amount()).isEqualByComparingTo("2.50");
    }

    @Test
    void theUnitHandsOnItsShareOfWhatCameInAndMakesGoodWhatWasBookedLate() {
        money.share("0.5", ShareBasis.RECEIVED);
        money.pay(one, money.first, "2026-07", "97.51", "2026-07-15");
        RemittanceDraft draft = new RemittanceDraft(money.unit.id(), Q3, OCT_10);
        Remittance remittance = money.service.remit(draft);
        assertThat(remittance.toSuperior()).isTrue();
        assertThat(remittance.basisAmount()).isEqualByComparingTo("97.51");
        assertThat(remittance.amount()).as("half of 97.51, half up").isEqualByComparingTo("48.76");
        assertThat(inHand()).as("a committee carries no payments itself").hasSize(1);
        assertThatThrownBy(() -> money.service.remit(draft)).hasMessageContaining("没有尚未上缴");

        money.pay(two, money.second, "2026-09", "15.00", "2026-09-30");
        assertThat(money.service.proposalToSuperior(Q3.plus(1), MoneyFixture.TODAY).orElseThrow().due()).isEqualByComparingTo("7.50");
    }

    @Test
    void aShareOfLastYearsTotalIsAskedForOnce() {
        money.share("0.2", ShareBasis.LAST_YEAR);
        money.pay(one, money.first, "2025-03", "100.00", "2025-03-15");
        money.pay(one, money.first, "2026-01", "900.00", "2026-01-15");
        DuesPeriod q1 = new DuesPeriod(YearMonth.of(2026, 1), YearMonth.of(2026, 3));
        assertThat(money.service.remit(new RemittanceDraft(money.unit.id(), q1, LocalDate.of(2026, 3, 10))).amount()).isEqualByComparingTo("20.00");
        assertThat(money.service.proposalToSuperior(q1.plus(1), OCT_10).orElseThrow().any()).isFalse();
    }

    @Test
    void largeDuesGoOnWholeAndByThemselves() {
        money.share("0.5", ShareBasis.RECEIVED);
        money.pay(one, money.first, "2026-07", "97.50", "2026-07-15");
        DuesEntry large = money.pay(one, money.first, null, "5000.00", "2026-07-01");
        assertThat(money.service.proposals(Q3, OCT_10).get(0).due()).isEqualByComparingTo("97.50");
        assertThat(money.service.proposalToSuperior(Q3, OCT_10).orElseThrow().basis()).isEqualByComparingTo("97.50");
        assertThat(money.service.largeInHand()).extracting(DuesEntry::id).containsExactly(large.id());

        assertThatThrownBy(() -> money.service.remitLarge(large.actId(), LocalDate.of(2026, 6, 30), RemittanceNotes.NONE)).isInstanceOf(RefusedException.class);
        Remittance sent = money.service.remitLarge(large.actId(), OCT_10, RemittanceNotes.NONE);
        assertThat(sent.large()).isTrue();
        assertThat(sent.amount()).isEqualByComparingTo("5000.00");
        assertThat(money.service.largeInHand()).isEmpty();
        assertThat(money.fund.book().lines()).as("it passes through").isEmpty();
        assertThatThrownBy(() -> money.service.remitLarge(large.actId(), OCT_10, RemittanceNotes.NONE)).hasMessageContaining("没有这笔尚未转交的大额党费");
    }

    @Test
    void largeDuesThatWereReversedDoNotGoOn() {
        DuesEntry large = money.pay(one, money.first, null, "5000.00", "2026-07-01");
        money.undo(large, "-5000.00", "2026-07-02");
        assertThatThrownBy(() -> money.service.remitLarge(large.actId(), OCT_10, RemittanceNotes.NONE)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aBranchThatIsItselfTheUnitHandsStraightToTheSuperior() {
        money.close();
        try (MoneyFixture alone = new MoneyFixture(folder.resolve("alone"), true)) {
            Member only = alone.member("陈一鸣", alone.unit, "6500");
            alone.share("0.6", ShareBasis.RECEIVED);
            alone.pay(only, alone.unit, "2026-07", "97.50", "2026-07-15");
            assertThat(alone.service.proposals(Q3, OCT_10)).isEmpty();
            Remittance sent = alone.service.remit(new RemittanceDraft(alone.unit.id(), Q3, OCT_10));
            assertThat(sent.toSuperior()).isTrue();
            assertThat(sent.amount()).isEqualByComparingTo("58.50");
            Map<Long, BigDecimal> carried = alone.records.database.read(alone.remittances::carried);
            assertThat(carried).isEqualTo(Map.of(sent.id(), new BigDecimal("97.50")));
            assertThat(alone.fund.book().balance(MoneyFixture.TODAY)).as("what is kept").isEqualByComparingTo("39.00");
            assertThat(alone.reconciliations.read(alone.unit.id(), DuesPeriod.year(2026)).balanced()).isTrue();
        }
        money = new MoneyFixture(folder.resolve("again"), false);
    }

    private List<DuesEntry> inHand() {
        return money.records.database.read(sql -> money.entries.inHand(sql, List.of(money.first.id(), money.second.id()), MoneyFixture.TODAY, false));
    }
}
