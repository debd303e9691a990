package dangwu.records.dues.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.db.RefusedException;
import dangwu.records.DuesFixture;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.DuesState;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.account.Relief;
import dangwu.records.dues.account.ReliefKind;
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

/** Corrections reverse and never erase. */
class CorrectionServiceTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @TempDir
    private Path folder;
    private DuesFixture dues;
    private Member wang;

    @BeforeEach
    void open() {
        dues = new DuesFixture(folder);
        wang = dues.member("王一", dues.first);
        dues.assess(wang, 2026, "6500");
        dues.assess(dues.member("李二", dues.first), 2026, "3000");
    }

    @AfterEach
    void close() {
        dues.close();
    }

    @Test
    void a_reversal_restores_every_figure_to_the_fen_and_leaves_the_first_row_as_it_was() {
        Payment payment = new Payment(wang.id(), null, List.of(new Payment.Part(MARCH, new BigDecimal("97.50"), new BigDecimal("12.34"))), DAY, Channel.CASH, null, null, Map.of());
        var before = dues.account(wang).months(YearMonth.of(2026, 1), YearMonth.of(2026, 12));
        var totals = dues.accounts.read().totals(dues.unit.id(), MARCH);
        Act act = dues.collecting.collect(payment);

        act.entries().forEach(entry -> dues.correcting.reverse(entry.id(), LocalDate.of(2026, 4, 2), "记错了人"));

        assertThat(dues.account(wang).months(YearMonth.of(2026, 1), YearMonth.of(2026, 12))).isEqualTo(before);
        assertThat(dues.accounts.read().totals(dues.unit.id(), MARCH)).isEqualTo(totals);
        assertThat(dues.account(wang).entries().subList(0, 2)).isEqualTo(act.entries());
        assertThat(dues.account(wang).entries()).hasSize(4);
        assertThat(dues.account(wang).entries().stream().map(DuesEntry::amount).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("0");
        assertThat(dues.account(wang).entries().get(3)).satisfies(reversal -> {
            assertThat(reversal.kind()).isEqualTo(EntryKind.REVERSAL);
            assertThat(reversal.note()).isEqualTo("记错了人");
            assertThat(reversal.branchId()).isEqualTo(dues.first.id());
        });
        dues.collecting.collect(payment);
        assertThat(dues.account(wang).month(MARCH).state()).isEqualTo(DuesState.PAID);
    }

    @Test
    void several_acts_are_taken_back_all_or_none() {
        Act first = dues.collecting.collect(Payment.of(wang.id(), List.of(MARCH), DAY, Channel.CASH));
        Act reversal = dues.correcting.reverse(first.entries().get(0).id(), DAY, "错");
        Act april = dues.collecting.collect(Payment.of(wang.id(), List.of(MARCH.plusMonths(1)), DAY.plusMonths(1), Channel.CASH));
        dues.collecting.collect(Payment.of(wang.id(), List.of(MARCH), DAY, Channel.CASH));

        // April could be taken back, but the reversal could not: March was paid again.
        assertThatThrownBy(() -> dues.correcting.undo(List.of(reversal.id(), april.id()))).hasMessageContaining("后来另有登记");
        assertThat(dues.account(wang).month(MARCH.plusMonths(1)).state()).isEqualTo(DuesState.PAID);
        assertThat(dues.account(wang).entries()).hasSize(4);

        assertThat(dues.correcting.undo(List.of(first.id(), april.id()))).as("the first stands no more").hasSize(1);
        assertThatThrownBy(() -> dues.correcting.undo(List.of(first.id(), april.id()))).hasMessageContaining("已经撤销");
    }

    @Test
    void nothing_is_reversed_twice_without_a_reason_before_its_day_or_of_a_reversal() {
        DuesEntry entry = dues.collecting.collect(Payment.of(wang.id(), List.of(MARCH), DAY, Channel.CASH)).entries().get(0);

        assertThatThrownBy(() -> dues.correcting.reverse(entry.id(), DAY, " ")).hasMessage("请填写冲正原因。");
        assertThatThrownBy(() -> dues.correcting.reverse(entry.id(), DAY.minusDays(1), "错")).hasMessageContaining("早于原记录的日期2026-03-10");
        assertThatThrownBy(() -> dues.correcting.reverse(entry.id(), LocalDate.of(2026, 11, 21), "错")).hasMessageContaining("还没有到");
        Act reversal = dues.correcting.reverse(entry.id(), DAY, "错");
        assertThatThrownBy(() -> dues.correcting.reverse(entry.id(), DAY, "错")).hasMessageContaining("已经冲正过");
        assertThatThrownBy(() -> dues.correcting.reverse(reversal.entries().get(0).id(), DAY, "错")).hasMessageContaining("冲正记录不能再冲正");
        assertThatThrownBy(() -> dues.correcting.reverse(-7, DAY, "错")).hasMessageContaining("不存在");
        assertThat(dues.account(wang).entries()).hasSize(2);
    }

    @Test
    void an_act_is_taken_back_whole_and_that_can_be_taken_back_too() {
        Act act = dues.collecting.collectAll(dues.first.id(), MARCH, DAY, Channel.CASH, List.of());
        var collected = dues.accounts.read().totals(dues.first.id(), MARCH);

        Act undone = dues.correcting.undo(act.id());

        assertThat(dues.accounts.read().totals(dues.first.id(), MARCH).paid()).isEqualByComparingTo("0");
        assertThatThrownBy(() -> dues.correcting.undo(act.id())).hasMessageContaining("已经撤销");
        dues.correcting.undo(undone.id());
        assertThat(dues.accounts.read().totals(dues.first.id(), MARCH)).isEqualTo(collected);
        assertThat(dues.account(wang).entries()).hasSize(3);
    }

    @Test
    void what_was_booked_anew_since_is_not_booked_twice_by_taking_a_reversal_back() {
        DuesEntry entry = dues.collecting.collect(Payment.of(wang.id(), List.of(MARCH), DAY, Channel.CASH)).entries().get(0);
        Act reversal = dues.correcting.reverse(entry.id(), DAY, "错");
        dues.collecting.collect(Payment.of(wang.id(), List.of(MARCH), DAY, Channel.BANK));

        assertThatThrownBy(() -> dues.correcting.undo(reversal.id())).hasMessageContaining("后来另有登记");
        assertThat(dues.account(wang).month(MARCH).paid()).isEqualByComparingTo("97.50");
    }

    @Test
    void part_of_an_act_that_was_reversed_stays_so_when_the_act_is_taken_back() {
        Act act = dues.collecting.collectAll(dues.first.id(), MARCH, DAY, Channel.CASH, List.of());
        dues.correcting.reverse(act.entries().get(0).id(), DAY, "错");

        assertThat(dues.correcting.undo(act.id()).entries()).hasSize(1);
        assertThat(dues.accounts.read().totals(dues.first.id(), MARCH).paid()).isEqualByComparingTo("0");
    }

    /** Else the same money would go back twice, and he would owe more than his dues. */
    @Test
    void what_was_too_much_and_given_back_is_not_given_back_once_more_by_a_reversal() {
        Act paid = dues.collecting.collect(Payment.of(wang.id(), List.of(MARCH), DAY, Channel.CASH));
        dues.relieving.save(new Relief(0, wang.id(), MARCH, MARCH, ReliefKind.REDUCTION, new BigDecimal("30"), "困难", DAY, DAY, null, null));
        Act refund = dues.collecting.refund(new Refund(wang.id(), MARCH, new BigDecimal("67.50"), DAY, Channel.CASH, "多交退还"));

        assertThatThrownBy(() -> dues.correcting.reverse(paid.entries().get(0).id(), DAY, "错")).isInstanceOf(RefusedException.class).hasMessage("王一2026年3月多交的党费已经退还，不能再冲正原来的交纳；请先冲正退还记录，再冲正交纳。");
        assertThatThrownBy(() -> dues.correcting.undo(paid.id())).isInstanceOf(RefusedException.class).hasMessageContaining("已经退还");
        assertThat(dues.account(wang).month(MARCH).paid()).isEqualByComparingTo("30");
        dues.correcting.undo(refund.id());
        dues.correcting.undo(paid.id());
        assertThat(dues.account(wang).month(MARCH).paid()).isEqualByComparingTo("0");
    }

    @Test
    void large_dues_taken_back_and_booked_again_keep_who_and_why() {
        Act act = dues.collecting.large(new LargeDues(wang.id(), null, new BigDecimal("1000"), DAY, Channel.BANK, "简要情况", "缘由", "收据1", null));
        Act undone = dues.correcting.undo(act.id());
        Act again = dues.correcting.undo(undone.id());

        assertThat(again.entries()).singleElement().satisfies(entry -> assertThat(entry.kind()).isEqualTo(EntryKind.LARGE));
        assertThat(dues.records.database.read(dues.large::all).get(again.id()).situation()).isEqualTo("简要情况");
        assertThat(dues.account(wang).entries()).hasSize(3);
    }
}
