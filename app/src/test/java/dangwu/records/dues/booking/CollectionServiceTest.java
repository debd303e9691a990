package dangwu.records.dues.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.db.RefusedException;
import dangwu.records.DuesFixture;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.DuesState;
import dangwu.records.dues.account.DuesTotals;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.account.Relief;
import dangwu.records.dues.account.ReliefKind;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.member.EndReason;
import dangwu.records.member.Member;
import dangwu.records.member.MembershipService;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Booking payments: what is taken in, and what is refused with a sentence and leaves nothing behind. */
class CollectionServiceTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @TempDir
    private Path folder;
    private DuesFixture dues;
    private Member wang;
    private Member li;
    private Member zhao;

    @BeforeEach
    void open() {
        dues = new DuesFixture(folder);
        wang = dues.member("王一", dues.first);
        li = dues.member("李二", dues.first);
        zhao = dues.member("赵三", dues.second);
        dues.assess(wang, 2026, "6500");
        dues.assess(li, 2026, "3000");
        dues.assessRetired(zhao, 2026, "5000");
    }

    @AfterEach
    void close() {
        dues.close();
    }

    @Test
    void one_act_collects_from_everyone_of_the_branch_but_those_left_out() {
        Member sun = dues.member("孙四", dues.first);
        dues.assess(sun, 2026, "4000");
        dues.member("周五", dues.first);

        Act act = dues.collecting.collectAll(dues.first.id(), MARCH, DAY, Channel.CASH, List.of(li.id()));

        assertThat(act.sum()).isEqualByComparingTo("137.50");
        assertThat(act.members()).isEqualTo(2);
        assertThat(month(wang).state()).isEqualTo(DuesState.PAID);
        assertThat(month(wang).lastPaidOn()).isEqualTo(DAY);
        assertThat(month(li).state()).isEqualTo(DuesState.UNPAID);
        assertThat(month(zhao).state()).isEqualTo(DuesState.UNPAID);
        DuesTotals totals = dues.accounts.read().totals(dues.first.id(), MARCH);
        assertThat(totals.net()).isEqualByComparingTo("152.50");
        assertThat(totals.applied()).isEqualByComparingTo("137.50");
        assertThat(totals.open()).isEqualByComparingTo("15.00");
        assertThat(totals.members()).isEqualTo(3);
        assertThat(totals.membersPaid()).isEqualTo(2);
        assertThat(totals.unassessed()).isEqualTo(1);
        assertThat(totals.memberRate()).hasValue(new BigDecimal("0.6667"));
        assertThat(totals.amountRate()).hasValue(new BigDecimal("0.9016"));
    }

    @Test
    void collecting_from_the_whole_unit_books_each_in_his_own_branch_and_a_second_time_there_is_nothing_left() {
        dues.collecting.collectAll(dues.unit.id(), MARCH, DAY, Channel.ONLINE, List.of());

        assertThat(dues.entries.paidIn(MARCH, MARCH)).extracting(DuesEntry::branchId).containsExactlyInAnyOrder(dues.first.id(), dues.first.id(), dues.second.id());
        assertThatThrownBy(() -> dues.collecting.collectAll(dues.unit.id(), MARCH, DAY, Channel.ONLINE, List.of())).isInstanceOf(RefusedException.class)
                .hasMessage("“市某局机关党委”2026年3月没有待收的党费。");
    }

    @Test
    void several_months_at_once_one_in_part_and_one_with_more_on_top() {
        Act act = dues.collecting.collect(new Payment(wang.id(), null, List.of(new Payment.Part(YearMonth.of(2026, 1), null, null),
                new Payment.Part(YearMonth.of(2026, 2), new BigDecimal("50"), null), new Payment.Part(MARCH, null, new BigDecimal("100.5")),
                new Payment.Part(YearMonth.of(2026, 4), null, null)), DAY, Channel.CASH, "王一的爱人", "出差代交", Map.of()));

        assertThat(act.sum()).isEqualByComparingTo("443.00");
        assertThat(act.entries()).extracting(DuesEntry::kind).containsExactly(EntryKind.PAYMENT, EntryKind.PAYMENT, EntryKind.PAYMENT, EntryKind.VOLUNTARY, EntryKind.PAYMENT);
        assertThat(act.entries()).allMatch(entry -> entry.paidBy().equals("王一的爱人"));
        assertThat(dues.account(wang).month(YearMonth.of(2026, 2)).state()).isEqualTo(DuesState.SHORT);
        assertThat(month(wang).paid()).isEqualByComparingTo("97.50");
        assertThat(month(wang).voluntary()).isEqualByComparingTo("100.50");
        assertThat(month(wang).excess()).isEqualByComparingTo("0");
        assertThat(dues.account(wang).paidTo(MARCH)).contains(YearMonth.of(2026, 1));
        dues.collecting.collect(Payment.of(wang.id(), List.of(YearMonth.of(2026, 2)), DAY, Channel.CASH));
        assertThat(dues.account(wang).paidTo(MARCH)).contains(YearMonth.of(2026, 4));
    }

    @ParameterizedTest(name = "{1} for {0} on {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-03, 97.51,    2026-03-10, 超出0.01元
            2026-03, 0,        2026-03-10, 应大于0
            2026-03, -97.50,   2026-03-10, 是负数
            2026-03, 97.505,   2026-03-10, 小数超过两位
            2026-03, 97.50,    2026-11-21, 还没有到
            2025-12, 97.50,    2026-03-10, 从2026年1月起在本台账登记
            2026-03, 20000000, 2026-03-10, 大得不合常理
            """)
    void bad_amounts_months_and_days_are_refused_and_nothing_is_booked(YearMonth month, BigDecimal amount, LocalDate day, String sentence) {
        Payment good = Payment.of(li.id(), List.of(MARCH), DAY, Channel.CASH);

        assertThatThrownBy(() -> dues.collecting.collect(List.of(good, Payment.of(wang.id(), month, amount, day, Channel.CASH)))).isInstanceOf(RefusedException.class)
                .hasMessageContaining(sentence);
        assertThat(dues.records.database.read(dues.entries::all)).isEmpty();
    }

    @Test
    void the_same_payment_is_not_booked_twice() {
        dues.collecting.collect(Payment.of(wang.id(), MARCH, new BigDecimal("97.50"), DAY, Channel.CASH));

        assertThatThrownBy(() -> dues.collecting.collect(Payment.of(wang.id(), MARCH, new BigDecimal("97.50"), DAY, Channel.CASH)))
                .hasMessage("王一2026年3月的党费已于2026-03-10交清（97.50元），不能重复登记；登记有误的，请先冲正原记录。");
        assertThatThrownBy(() -> dues.collecting.collect(Payment.of(wang.id(), List.of(YearMonth.of(2026, 2), YearMonth.of(2026, 2)), DAY, Channel.CASH)))
                .hasMessageContaining("出现了两次");
        assertThatThrownBy(() -> dues.collecting.collect(List.of(Payment.of(li.id(), List.of(MARCH), DAY, Channel.CASH), Payment.of(li.id(), List.of(MARCH), DAY, Channel.CASH))))
                .hasMessageContaining("不能重复登记");
        assertThat(dues.account(li).entries()).isEmpty();
    }

    @Test
    void no_payment_for_a_month_before_joining_or_after_leaving() {
        Member wu = dues.probationer("吴六", dues.first, LocalDate.of(2026, 5, 20));
        dues.assess(wu, 2026, "5000");
        assertThatThrownBy(() -> dues.collecting.collect(Payment.of(wu.id(), List.of(YearMonth.of(2026, 4)), LocalDate.of(2026, 6, 1), Channel.CASH)))
                .hasMessage("吴六2026年4月还不需在本单位交纳党费（从2026年5月起交纳），请核对月份。");
        dues.records.membershipService.end(li.id(), new MembershipService.Ending(LocalDate.of(2026, 6, 15), EndReason.TRANSFERRED_OUT, null));
        assertThatThrownBy(() -> dues.collecting.collect(Payment.of(li.id(), List.of(YearMonth.of(2026, 7)), LocalDate.of(2026, 7, 1), Channel.CASH)))
                .hasMessage("李二2026年7月已不在本单位交纳党费，请核对月份。");
        dues.collecting.collect(Payment.of(li.id(), List.of(YearMonth.of(2026, 6)), LocalDate.of(2026, 7, 1), Channel.CASH));
    }

    @Test
    void nobody_pays_what_nobody_fixed() {
        Member sun = dues.member("孙四", dues.first);

        assertThatThrownBy(() -> dues.collecting.collect(Payment.of(sun.id(), MARCH, new BigDecimal("10"), DAY, Channel.CASH)))
                .hasMessage("孙四还没有核定2026年的党费，不知道应交多少；请先核定，再登记交纳。");
    }

    @Test
    void more_than_a_years_dues_at_once_is_refused_a_year_is_taken() {
        List<YearMonth> year = YearMonths.from(YearMonth.of(2026, 1), 12);
        assertThatThrownBy(() -> dues.collecting.collect(Payment.of(wang.id(), YearMonths.from(YearMonth.of(2026, 1), 13), DAY, Channel.CASH)))
                .hasMessageContaining("超过全年应交的1,170.00元（每月97.50元）");
        assertThat(dues.collecting.collect(Payment.of(wang.id(), year, DAY, Channel.CASH)).sum()).isEqualByComparingTo("1170.00");
    }

    /** "1000元以上" takes 1,000 itself in (DU-12). */
    @ParameterizedTest(name = "{0} voluntary: large {1}")
    @CsvSource({"999.99, false", "1000.00, true", "1000.01, true"})
    void a_thousand_and_more_by_ones_own_will_is_large_dues(BigDecimal amount, boolean large) {
        Member rich = dues.member("钱七", dues.first);
        dues.assess(rich, 2026, "20000");
        Payment payment = Payment.of(rich.id(), List.of(MARCH), DAY, Channel.CASH);
        Payment more = new Payment(rich.id(), null, List.of(new Payment.Part(MARCH, null, amount)), DAY, Channel.CASH, null, null, Map.of());
        LargeDues whole = new LargeDues(rich.id(), null, amount, DAY, Channel.BANK, "某处干部，1990年入党", "庆祝建党纪念日", null, null);

        if (large) {
            assertThatThrownBy(() -> dues.collecting.collect(more)).hasMessageContaining("大额党费");
            Act act = dues.collecting.large(whole);
            assertThat(act.entries()).singleElement().satisfies(entry -> {
                assertThat(entry.month()).isNull();
                assertThat(entry.kind()).isEqualTo(EntryKind.LARGE);
            });
            assertThat(dues.account(rich).month(MARCH).state()).isEqualTo(DuesState.UNPAID);
            assertThat(dues.records.database.read(dues.large::all).get(act.id()).reason()).isEqualTo("庆祝建党纪念日");
            dues.collecting.centralReceipt(act.id(), "中组收〔2026〕1号");
            assertThat(dues.records.database.read(dues.large::all).get(act.id()).centralReceipt()).isEqualTo("中组收〔2026〕1号");
        } else {
            dues.collecting.collect(more);
            assertThatThrownBy(() -> dues.collecting.large(whole)).hasMessageContaining("1,000元以上");
        }
        assertThat(payment.parts()).hasSize(1);
    }

    @Test
    void large_dues_need_who_he_is_and_why() {
        assertThatThrownBy(() -> dues.collecting.large(new LargeDues(wang.id(), null, new BigDecimal("5000"), DAY, Channel.BANK, " ", "缘由", null, null)))
                .hasMessage("请填写党员简要情况。");
        assertThatThrownBy(() -> dues.collecting.large(new LargeDues(wang.id(), null, new BigDecimal("5000"), DAY, Channel.PAYROLL, "情况", "缘由", null, null)))
                .hasMessageContaining("自愿");
        assertThat(dues.account(wang).entries()).isEmpty();
    }

    /** DU-11: it happened, so it is kept, but not without the reason; never for a whole branch. */
    @Test
    void withheld_pay_is_booked_with_a_reason_only() {
        Payment payment = Payment.of(wang.id(), List.of(MARCH), DAY, Channel.PAYROLL);
        assertThat(dues.collecting.remarks(payment)).singleElement().satisfies(remark -> {
            assertThat(remark.rule()).isEqualTo("DU-11");
            assertThat(remark.weight()).isEqualTo(PaymentRemark.Weight.DOUBT);
        });
        assertThatThrownBy(() -> dues.collecting.collect(payment)).hasMessageContaining("不得垫交或扣缴");
        assertThatThrownBy(() -> dues.collecting.collectAll(dues.first.id(), MARCH, DAY, Channel.ADVANCED, List.of())).hasMessageContaining("逐人登记");

        Act act = dues.collecting.collect(payment.explained("DU-11", "财务误扣，已要求改正"));

        assertThat(dues.records.database.read(dues.reasons::all)).containsEntry(act.id(), Map.of("DU-11", "财务误扣，已要求改正"));
    }

    /** DU-06 after the month's end; DU-07 "不得超过6个月": six months are no more than six. */
    @ParameterizedTest(name = "for {0} on {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-03, 2026-03-31, -
            2026-04, 2026-03-31, -
            2026-03, 2026-04-01, DU-06
            2026-03, 2026-09-30, DU-06
            2026-03, 2026-10-01, DU-07
            """)
    void late_payments_are_taken_and_said(YearMonth month, LocalDate day, String rule) {
        List<PaymentRemark> remarks = dues.collecting.remarks(Payment.of(wang.id(), List.of(month), day, Channel.CASH));

        assertThat(remarks).extracting(PaymentRemark::rule).isEqualTo(rule == null ? List.of() : List.of(rule));
        assertThat(remarks).allMatch(remark -> remark.weight() == PaymentRemark.Weight.NOTE);
        dues.collecting.collect(Payment.of(wang.id(), List.of(month), day, Channel.CASH));
    }

    /** BR-11. */
    @Test
    void a_temporary_branch_does_not_collect() {
        Organization temporary = dues.records.database.write("成立", scope -> dues.found(scope, dues.unit.id(), OrganizationKind.TEMP_BRANCH, "抗洪临时党支部"));
        Payment there = Payment.of(wang.id(), List.of(MARCH), DAY, Channel.CASH).in(temporary.id());

        assertThat(dues.collecting.remarks(there)).extracting(PaymentRemark::rule).containsExactly("DU-13", "BR-11");
        assertThat(dues.collecting.remarks(there).get(1).sentence()).contains("是临时党组织，一般不收缴党费");
        assertThat(dues.collecting.remarks(Payment.of(wang.id(), List.of(MARCH), DAY, Channel.CASH))).isEmpty();
    }

    /** DU-13. */
    @Test
    void paying_in_another_branch_is_said_and_the_money_is_that_branchs() {
        Payment away = Payment.of(wang.id(), List.of(MARCH), DAY, Channel.CASH).in(dues.second.id());

        assertThat(dues.collecting.remarks(away)).extracting(PaymentRemark::rule).containsExactly("DU-13");
        assertThat(dues.collecting.remarks(away.in(dues.first.id()))).isEmpty();
        assertThat(dues.collecting.collect(away).entries()).extracting(DuesEntry::branchId).containsExactly(dues.second.id());
        assertThat(month(wang).branchId()).isEqualTo(dues.first.id());
        assertThatThrownBy(() -> dues.collecting.collect(Payment.of(li.id(), List.of(MARCH), DAY, Channel.CASH).in(dues.unit.id()))).hasMessageContaining("由党支部收缴");
    }

    @Test
    void what_was_paid_too_much_after_an_amount_was_lowered_can_be_given_back_and_no_more() {
        dues.collecting.collect(Payment.of(wang.id(), List.of(MARCH), DAY, Channel.CASH));
        assertThatThrownBy(() -> dues.collecting.refund(refund("0.01"))).hasMessageContaining("没有多交党费");
        dues.relieving.save(new Relief(0, wang.id(), MARCH, MARCH, ReliefKind.REDUCTION, new BigDecimal("40"), "重病", DAY, DAY, null, null));
        assertThat(month(wang).state()).isEqualTo(DuesState.OVERPAID);
        assertThat(month(wang).excess()).isEqualByComparingTo("57.50");
        assertThatThrownBy(() -> dues.collecting.refund(refund("57.51"))).hasMessageContaining("超出了多交的部分");

        Act act = dues.collecting.refund(refund("57.50"));

        assertThat(act.sum()).isEqualByComparingTo("-57.50");
        assertThat(month(wang).state()).isEqualTo(DuesState.PAID);
        assertThat(month(wang).paid()).isEqualByComparingTo("40.00");
    }

    private Refund refund(String amount) {
        return new Refund(wang.id(), MARCH, new BigDecimal(amount), LocalDate.of(2026, 4, 1), Channel.CASH, "少交获批，退还多交部分");
    }

    @Test
    void a_suspended_member_and_an_exempted_one_pay_nothing() {
        dues.records.membershipService.suspend(li.id(), true, LocalDate.of(2026, 2, 1), "决定");
        dues.relieving.save(new Relief(0, wang.id(), MARCH, MARCH, ReliefKind.EXEMPTION, null, "困难", DAY, DAY, null, null));

        assertThatThrownBy(() -> dues.collecting.collect(Payment.of(li.id(), List.of(MARCH), DAY, Channel.CASH))).hasMessageContaining("停止党籍");
        assertThatThrownBy(() -> dues.collecting.collect(Payment.of(wang.id(), List.of(MARCH), DAY, Channel.CASH))).hasMessageContaining("已批准免交");
        assertThatThrownBy(() -> dues.collecting.collectAll(dues.first.id(), MARCH, DAY, Channel.CASH, List.of())).hasMessageContaining("没有待收");
    }

    @Test
    void a_year_not_yet_assessed_goes_on_for_the_time_being() {
        Member student = dues.member("郑八", dues.second);
        dues.assessFixed(student, YearMonth.of(2025, 1), PayerKind.STUDENT, "0.20", null);

        DuesMonth march = month(student);

        assertThat(march.provisional()).isTrue();
        assertThat(march.open()).isEqualByComparingTo("0.20");
        assertThat(dues.accounts.read().books().begin()).isEqualTo(YearMonth.of(2025, 1));
    }

    @Test
    void what_is_kept_of_dues_keeps_the_member_and_the_organization() {
        dues.collecting.collect(Payment.of(wang.id(), List.of(MARCH), DAY, Channel.CASH).in(dues.second.id()));
        Member bare = dues.member("冯九", dues.first);

        assertThatThrownBy(() -> dues.records.memberService.remove(wang.id())).hasMessage("王一有党费的核定、交纳或减免记录，不能删除；已离开的，请办理组织关系转出。");
        assertThatThrownBy(() -> dues.records.memberService.remove(zhao.id())).isInstanceOf(RefusedException.class).hasMessageContaining("党费");
        assertThatThrownBy(() -> dues.records.organizationService.remove(dues.second.id())).isInstanceOf(RefusedException.class);
        dues.records.memberService.remove(bare.id());
    }

    private DuesMonth month(Member member) {
        return dues.account(member).month(MARCH);
    }
}
