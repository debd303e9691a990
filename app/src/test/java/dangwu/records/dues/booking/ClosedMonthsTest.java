package dangwu.records.dues.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.db.RefusedException;
import dangwu.records.DuesFixture;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.DuesStart;
import dangwu.records.dues.account.DuesState;
import dangwu.records.dues.account.Relief;
import dangwu.records.dues.account.ReliefKind;
import dangwu.records.dues.closing.ClosedLine;
import dangwu.records.dues.closing.ClosedMonths;
import dangwu.records.dues.closing.Closing;
import dangwu.records.dues.policy.DuesPolicy;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.member.Member;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 少交, 免交, 交至 and 结账: what is owed, and what of it stands. */
class ClosedMonthsTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @TempDir
    private Path folder;
    private DuesFixture dues;
    private Member wang;
    private Member old;

    @BeforeEach
    void open() {
        dues = new DuesFixture(folder);
        wang = dues.member("王一", dues.first);
        old = dues.member("老杨", dues.first);
        dues.assess(wang, 2026, "6500");
        dues.assessRetired(old, 2026, "5000.01");
    }

    @AfterEach
    void close() {
        dues.close();
    }

    /** DU-10: branch and superior; for those who have retired the branch alone. */
    @ParameterizedTest(name = "retired {0}, branch {1}, superior {2}: owes {3}")
    @CsvSource({"false, false, false, 97.50", "false, true, false, 97.50", "false, false, true, 97.50", "false, true, true, 30.00", "true, false, false, 50.00",
        "true, true, false, 30.00", "true, false, true, 50.00", "true, true, true, 30.00"})
    void a_reduction_counts_when_all_have_agreed_who_have_to(boolean retired, boolean branch, boolean superior, BigDecimal owed) {
        Member member = retired ? old : wang;
        Relief relief = dues.relieving.save(new Relief(0, member.id(), MARCH, YearMonth.of(2026, 5), ReliefKind.REDUCTION, new BigDecimal("30"), "家庭困难", branch ? DAY : null,
                superior ? DAY : null, null, null));

        assertThat(dues.account(member).month(MARCH).net()).isEqualByComparingTo(owed);
        assertThat(dues.account(member).month(MARCH).pending()).isEqualTo(owed.compareTo(new BigDecimal("30")) != 0);
        assertThat(ReliefService.missing(dues.account(member), relief) == null).isEqualTo(owed.compareTo(new BigDecimal("30")) == 0);
        assertThat(dues.account(member).month(YearMonth.of(2026, 2)).exempted()).isEqualByComparingTo("0");
        assertThat(dues.account(member).month(YearMonth.of(2026, 6)).exempted()).isEqualByComparingTo("0");
    }

    @Test
    void a_relief_is_changed_taken_away_and_brought_back_and_two_never_hold_for_one_month() {
        Relief kept = dues.relieving.save(relief(MARCH, MARCH));
        assertThat(dues.account(wang).month(MARCH).state()).isEqualTo(DuesState.EXEMPT);
        assertThatThrownBy(() -> dues.relieving.save(relief(YearMonth.of(2026, 2), YearMonth.of(2026, 4)))).hasMessageContaining("月份不能重叠");
        assertThatThrownBy(() -> relief(MARCH, JANUARY)).hasMessageContaining("早于起始月份");

        Relief removed = dues.relieving.remove(kept.id());
        assertThat(dues.account(wang).month(MARCH).state()).isEqualTo(DuesState.UNPAID);
        dues.relieving.restore(removed);
        assertThat(dues.account(wang).reliefs()).containsExactly(kept);
        assertThatThrownBy(() -> dues.relieving.remove(-1)).hasMessageContaining("已被删除");
    }

    @Test
    void closing_freezes_what_was_owed_and_every_month_before() {
        dues.relieving.save(relief(MARCH, MARCH));

        List<Closing> made = dues.closing.close(MARCH);

        assertThat(made).extracting(Closing::month).containsExactly(JANUARY, YearMonth.of(2026, 2), MARCH);
        assertThat(dues.closing.closed()).isEqualTo(new ClosedMonths(MARCH));
        List<ClosedLine> lines = dues.records.database.read(sql -> dues.closings.lines(sql, MARCH, MARCH));
        assertThat(lines).hasSize(2).filteredOn(line -> line.memberId() == wang.id()).singleElement().satisfies(line -> {
            assertThat(line.gross()).isEqualByComparingTo("97.50");
            assertThat(line.exempted()).isEqualByComparingTo("97.50");
            assertThat(line.branchId()).isEqualTo(dues.first.id());
        });
        assertThatThrownBy(() -> dues.closing.close(MARCH)).hasMessageContaining("已结账");
        assertThatThrownBy(() -> dues.closing.close(YearMonth.of(2026, 11))).hasMessageContaining("还没有过完");
    }

    @Test
    void nothing_is_booked_in_a_closed_month_and_late_payments_for_it_are() {
        var entry = dues.collecting.collect(Payment.of(wang.id(), List.of(JANUARY), LocalDate.of(2026, 1, 10), Channel.CASH)).entries().get(0);
        dues.closing.close(MARCH);

        assertThatThrownBy(() -> dues.collecting.collect(Payment.of(wang.id(), List.of(MARCH), LocalDate.of(2026, 3, 31), Channel.CASH))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("2026年3月已结账");
        assertThatThrownBy(() -> dues.collecting.collectAll(dues.first.id(), MARCH, DAY, Channel.CASH, List.of())).hasMessageContaining("已结账");
        assertThatThrownBy(() -> dues.correcting.reverse(entry.id(), DAY, "错")).hasMessageContaining("已结账");
        assertThatThrownBy(() -> dues.correcting.undo(entry.actId())).hasMessageContaining("已结账");
        assertThatThrownBy(() -> dues.collecting.large(new LargeDues(wang.id(), null, new BigDecimal("1000"), DAY, Channel.BANK, "情况", "缘由", null, null))).hasMessageContaining("已结账");
        assertThat(dues.account(wang).entries()).hasSize(1);
        dues.collecting.collect(Payment.of(wang.id(), List.of(MARCH), LocalDate.of(2026, 4, 1), Channel.CASH));
        dues.correcting.reverse(entry.id(), LocalDate.of(2026, 4, 1), "错");
    }

    @Test
    void what_is_owed_for_a_closed_month_is_not_changed_by_relief_letter_or_assessment() {
        Member came = dues.transferredIn("周五", dues.second, LocalDate.of(2026, 5, 20));
        dues.closing.close(MARCH);

        assertThatThrownBy(() -> dues.relieving.save(relief(MARCH, YearMonth.of(2026, 6)))).hasMessageContaining("2026年3月已结账，王一该月的应交党费不能再改");
        assertThatThrownBy(() -> dues.start(wang, LocalDate.of(2026, 3, 1), MARCH)).hasMessageContaining("已结账");
        assertThatThrownBy(() -> dues.assess(wang, 2026, "9000")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> dues.assessFixed(wang, MARCH, PayerKind.STUDENT, "0.20", "退学")).isInstanceOf(RefusedException.class);
        dues.relieving.save(relief(YearMonth.of(2026, 4), YearMonth.of(2026, 6)));
        dues.assessFixed(wang, YearMonth.of(2026, 7), PayerKind.STUDENT, "0.20", "辞职");
        // Who came when the months were closed already did not owe for them.
        dues.assess(came, 2026, "6500");
        dues.start(came, LocalDate.of(2026, 5, 20), MARCH);
        assertThatThrownBy(() -> dues.start(came, LocalDate.of(2026, 5, 21), YearMonth.of(2026, 1))).hasMessageContaining("已结账");
        assertThat(dues.account(came).month(YearMonth.of(2026, 4)).open()).isEqualByComparingTo("97.50");
    }

    /** A first month that was reckoned by the 党费日 of its time stays; who comes in an open month goes by the new one. */
    @Test
    void another_collecting_day_does_not_move_the_first_month_of_those_who_came_in_closed_months() {
        set(20, null);
        Member before = dues.probationer("周五", dues.first, LocalDate.of(2026, 3, 15));
        Member after = dues.probationer("郑七", dues.first, LocalDate.of(2026, 4, 15));
        dues.assess(before, 2026, "6500");
        dues.assess(after, 2026, "6500");
        dues.closing.close(MARCH);

        set(10, null);

        assertThat(dues.policyService.policy().collectingDay()).isEqualTo(10);
        assertThat(dues.account(before).month(MARCH).open()).isEqualByComparingTo("97.50");
        assertThat(dues.account(after).month(YearMonth.of(2026, 4)).due()).isFalse();
        assertThat(dues.account(after).month(YearMonth.of(2026, 5)).due()).isTrue();
        assertThat(dues.accounts.read().books().collectingDay(MARCH)).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(dues.accounts.read().books().collectingDay(YearMonth.of(2026, 4))).isEqualTo(LocalDate.of(2026, 4, 10));
        set(null, null);
        assertThat(dues.account(before).month(MARCH).due()).isTrue();
        assertThat(dues.account(after).month(YearMonth.of(2026, 4)).due()).isTrue();
        dues.closing.reopen(JANUARY, "更正");
        set(10, null);
        assertThat(dues.account(before).month(MARCH).due()).isFalse();
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({", 2026-02, true", ", 2026-01, false", ", 2025-06, false", "2026-02, , true", "2026-04, 2026-05, true", "2026-02, 2026-03, true", "2026-03, 2026-02, true"})
    void another_beginning_of_the_books_is_refused_where_it_changes_what_is_owed_for_a_closed_month(YearMonth was, YearMonth is, boolean refused) {
        set(null, was);
        dues.closing.close(was != null && was.isAfter(MARCH) ? was : MARCH);

        if (refused) {
            assertThatThrownBy(() -> set(null, is)).isInstanceOf(RefusedException.class).hasMessageContaining("已结账，建账月份改为").hasMessageContaining("取消结账");
            assertThat(dues.policyService.policy().booksBegin()).isEqualTo(was);
        } else {
            set(null, is);
            assertThat(dues.policyService.policy().booksBegin()).isEqualTo(is);
        }
    }

    private void set(Integer day, YearMonth begin) {
        DuesPolicy usual = DuesPolicy.DEFAULT;
        dues.policyService.save(new DuesPolicy(day, begin, usual.assessBy(), usual.cycle(), usual.share(), usual.basis(), usual.remitWithinDays(), null, null, null, null));
    }

    @Test
    void a_month_and_all_after_it_are_opened_again_with_a_reason_and_closed_anew() {
        dues.closing.close(MARCH);
        assertThatThrownBy(() -> dues.closing.reopen(YearMonth.of(2026, 2), " ")).hasMessageContaining("原因");
        assertThatThrownBy(() -> dues.closing.reopen(YearMonth.of(2026, 4), "补登")).hasMessageContaining("没有结账");

        dues.closing.reopen(YearMonth.of(2026, 2), "补登漏记的免交");

        assertThat(dues.closing.closed()).isEqualTo(new ClosedMonths(JANUARY));
        dues.relieving.save(relief(MARCH, MARCH));
        dues.closing.close(MARCH);
        assertThat(dues.closing.all()).hasSize(5);
        List<ClosedLine> lines = dues.records.database.read(sql -> dues.closings.lines(sql, JANUARY, MARCH));
        assertThat(lines).hasSize(6);
    }

    @Test
    void before_closing_the_clerk_is_told_who_is_not_assessed_and_who_has_not_paid() {
        dues.member("孙四", dues.second);

        assertThat(dues.closing.doubts(MARCH)).containsExactly("1名党员尚未核定，结账后不能再补核定这些月份。", "2名党员还有未交的月份，结账后补交的记在交纳当日的月份。");
    }

    @Test
    void a_letters_month_is_kept_changed_taken_away_and_brought_back() {
        Member came = dues.transferredIn("周五", dues.second, LocalDate.of(2026, 5, 20));
        dues.assess(came, 2026, "6500");
        DuesStart kept = dues.start(came, LocalDate.of(2026, 5, 20), YearMonth.of(2026, 4));
        assertThat(dues.account(came).paidTo(YearMonth.of(2026, 6))).contains(YearMonth.of(2026, 4));

        dues.starting.save(new DuesStart(kept.id(), came.id(), kept.knownOn(), YearMonth.of(2026, 5), kept.source()));
        assertThat(dues.account(came).month(YearMonth.of(2026, 5)).due()).isFalse();
        DuesStart removed = dues.starting.remove(kept.id());
        assertThat(dues.account(came).month(YearMonth.of(2026, 5)).due()).isTrue();
        dues.starting.restore(removed);
        assertThat(dues.account(came).month(YearMonth.of(2026, 5)).due()).isFalse();
        assertThatThrownBy(() -> dues.start(came, LocalDate.of(2026, 5, 20), YearMonth.of(2028, 6))).hasMessageContaining("晚两年以上");
    }

    private Relief relief(YearMonth from, YearMonth to) {
        return new Relief(0, wang.id(), from, to, ReliefKind.EXEMPTION, null, "家庭困难", DAY, DAY, "批复1号", null);
    }
}
