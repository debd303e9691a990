package dangwu.records.dues.screen.collect;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.FileAsk;
import dangwu.kit.ui.SaveOutcome;
import dangwu.records.DuesFixture;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.DuesState;
import dangwu.records.dues.account.Relief;
import dangwu.records.dues.account.ReliefKind;
import dangwu.records.dues.booking.Payment;
import dangwu.records.dues.booking.Refund;
import dangwu.records.member.Member;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectViewModelTest {

    @TempDir
    Path folder;
    private CollectDesk desk;

    @BeforeEach
    void open() {
        desk = new CollectDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void without_anybody_assessed_nobody_owes() {
        desk.unit.member("王伟", desk.unit.first);
        desk.load();

        assertThat(desk.model.listing().nobodyAssessed()).isTrue();
        assertThat(desk.model.waiting()).isZero();
        desk.model.payAll();
        assertThat(desk.notices.currentProperty().get().text()).contains("没有待收");
    }

    @Test
    void one_act_marks_all_as_paid_but_who_has_nothing_to_pay_or_was_left_out() {
        Member wang = desk.payer("王伟", "6500");
        Member li = desk.payer("李娜", "3000");
        Member exempt = desk.payer("张敏", "5000");
        Member unassessed = desk.unit.member("刘洋", desk.unit.first);
        Member skipped = desk.payer("陈杰", "10000.01");
        desk.unit.relieving.save(new Relief(0, exempt.id(), YearMonth.of(2026, 10), YearMonth.of(2026, 12), ReliefKind.EXEMPTION, null, "重病", LocalDate.of(2026, 9, 20),
                LocalDate.of(2026, 9, 28), null, null));
        desk.load();
        desk.model.toggleSkipped(List.of(desk.row(skipped)));
        assertThat(desk.model.waiting()).isEqualTo(2);

        desk.model.payAll();

        assertThat(desk.row(wang).state()).isEqualTo(DuesState.PAID);
        assertThat(desk.row(wang).paid()).isEqualByComparingTo("97.50");
        assertThat(desk.row(li).paid()).isEqualByComparingTo("15.00");
        assertThat(CollectWords.state(desk.row(li))).isEqualTo("已交 11-20");
        assertThat(CollectWords.state(desk.row(exempt))).isEqualTo("免交（已批）");
        assertThat(CollectWords.state(desk.row(unassessed))).isEqualTo("未核定");
        assertThat(CollectWords.state(desk.row(skipped))).isEqualTo("本次不收");
        assertThat(desk.notices.currentProperty().get().text()).isEqualTo("第一党支部 2026年11月：已登记 2 人 112.50 元");
        assertThat(desk.model.listing().totals().net()).isEqualByComparingTo("312.50");
        assertThat(desk.model.listing().totals().open()).isEqualByComparingTo("200.00");
    }

    @Test
    void all_is_taken_back_by_entries_that_reverse_and_nothing_is_erased() {
        Member wang = desk.payer("王伟", "6500");
        Member li = desk.payer("李娜", "3000");
        desk.load();
        desk.model.payAll();
        desk.model.pay(List.of());

        desk.model.undo();

        assertThat(desk.row(wang).paid()).isNull();
        assertThat(desk.row(li).paid()).isNull();
        assertThat(desk.unit.account(wang).entries()).hasSize(2).extracting(DuesEntry::amount).containsExactly(new BigDecimal("97.50"), new BigDecimal("-97.50"));
        desk.model.undo();
        assertThat(desk.notices.currentProperty().get().text()).startsWith("没有可撤销的登记");
        assertThat(desk.unit.account(wang).entries()).hasSize(2);
    }

    @Test
    void the_notice_takes_back_its_own_act_even_after_others() {
        Member wang = desk.payer("王伟", "6500");
        Member li = desk.payer("李娜", "3000");
        desk.load();
        desk.model.pay(List.of(desk.row(wang)));
        desk.notices.undo();
        assertThat(desk.row(wang).paid()).isNull();

        desk.model.pay(List.of(desk.row(li)));
        desk.model.undo();
        assertThat(desk.row(li).paid()).isNull();
        assertThat(desk.unit.account(wang).entries()).hasSize(2);
    }

    @Test
    void marking_one_who_has_paid_books_nothing_twice() {
        Member wang = desk.payer("王伟", "6500");
        desk.load();
        desk.model.pay(List.of(desk.row(wang)));
        desk.model.pay(List.of(desk.row(wang)));

        assertThat(desk.unit.account(wang).entries()).hasSize(1);
        assertThat(desk.notices.currentProperty().get().text()).isEqualTo("王伟：已交 11-20，本月没有待收的党费");
    }

    @Test
    void an_amount_typed_in_place_is_booked_and_a_later_one_stands_in_its_place() {
        Member wang = desk.payer("王伟", "6500");
        desk.load();
        assertThat(desk.model.amountText(desk.row(wang))).isEqualTo("97.50");

        assertThat(desk.model.type(desk.row(wang), "80")).isEmpty();
        assertThat(CollectWords.state(desk.row(wang))).isEqualTo("还差 17.50");
        assertThat(desk.model.type(desk.row(wang), "97.50+50")).isEmpty();

        assertThat(desk.row(wang).paid()).isEqualByComparingTo("147.50");
        assertThat(desk.row(wang).month().voluntary()).isEqualByComparingTo("50");
        assertThat(CollectWords.notes(desk.row(wang))).contains("自愿多交 50.00");
        assertThat(desk.model.amountText(desk.row(wang))).isEqualTo("97.50+50.00");
        assertThat(desk.unit.account(wang).entries()).extracting(DuesEntry::amount).containsExactly(new BigDecimal("80.00"), new BigDecimal("-80.00"), new BigDecimal("97.50"),
                new BigDecimal("50.00"));

        desk.model.undo();
        assertThat(desk.row(wang).paid()).isEqualByComparingTo("80");
        desk.model.undo();
        assertThat(desk.row(wang).paid()).isNull();
    }

    @Test
    void who_has_paid_a_part_is_not_topped_up_with_all_the_others() {
        Member wang = desk.payer("王伟", "6500");
        Member li = desk.payer("李娜", "3000");
        desk.load();
        desk.model.type(desk.row(wang), "50");
        assertThat(desk.model.waiting()).isEqualTo(1);

        desk.model.payAll();

        assertThat(desk.row(li).state()).isEqualTo(DuesState.PAID);
        assertThat(desk.row(wang).paid()).isEqualByComparingTo("50");
        assertThat(desk.notices.currentProperty().get().text()).isEqualTo("第一党支部 2026年11月：已登记 1 人 15.00 元；另有 1 人还差一部分，未动");
        assertThat(desk.model.nobodyWaits()).contains("按空格补齐");
        desk.model.pay(List.of(desk.row(wang)));
        assertThat(desk.row(wang).paid()).isEqualByComparingTo("97.50");
    }

    @Test
    void who_was_typed_to_pay_nothing_is_left_out() {
        Member wang = desk.payer("王伟", "6500");
        desk.load();
        assertThat(desk.model.type(desk.row(wang), "0")).isEmpty();
        assertThat(CollectWords.state(desk.row(wang))).isEqualTo("本次不收");
        desk.model.type(desk.row(wang), "");
        assertThat(desk.row(wang).skipped()).isTrue();
        desk.model.payAll();
        assertThat(desk.unit.account(wang).entries()).isEmpty();
    }

    @Test
    void who_is_exempted_has_a_dash_and_who_paid_ahead_is_told() {
        Member exempt = desk.payer("张敏", "5000");
        Member ahead = desk.payer("王伟", "6500");
        desk.unit.relieving.save(new Relief(0, exempt.id(), YearMonth.of(2026, 10), YearMonth.of(2026, 12), ReliefKind.EXEMPTION, null, "重病", LocalDate.of(2026, 9, 20),
                LocalDate.of(2026, 9, 28), null, null));
        desk.unit.collecting.collect(Payment.of(ahead.id(), List.of(CollectDesk.NOVEMBER), LocalDate.of(2026, 9, 15), Channel.CASH));
        desk.load();
        DataColumn<CollectRow, ?> paid = CollectColumns.all().stream().filter(column -> column.id().equals(CollectColumns.PAID)).findFirst().orElseThrow();
        assertThat(paid.textOf(desk.row(exempt))).isEqualTo("—");
        assertThat(paid.textOf(desk.row(ahead))).isEqualTo("97.50");
        assertThat(CollectWords.notes(desk.row(ahead))).contains("预交");
    }

    @Test
    void a_correction_is_taken_back_whole_or_not_at_all() {
        Member wang = desk.payer("王伟", "6500");
        desk.load();
        desk.model.type(desk.row(wang), "80");
        desk.model.type(desk.row(wang), "60");
        List<Object> written = new ArrayList<>();
        desk.unit.records.database.onChange(written::add);

        desk.model.undo();

        assertThat(desk.row(wang).paid()).isEqualByComparingTo("80");
        assertThat(written).as("one transaction").hasSize(1);
    }

    @Test
    void nothing_typed_means_that_nothing_was_paid() {
        Member wang = desk.payer("王伟", "6500");
        desk.load();
        assertThat(desk.model.type(desk.row(wang), "")).isEmpty();
        assertThat(desk.unit.account(wang).entries()).isEmpty();
        desk.model.pay(List.of(desk.row(wang)));
        assertThat(desk.model.type(desk.row(wang), "0")).isEmpty();
        assertThat(desk.row(wang).paid()).isNull();
    }

    @Test
    void what_will_not_do_is_said_in_a_sentence_and_books_nothing() {
        Member wang = desk.payer("王伟", "6500");
        desk.load();
        assertThat(desk.model.type(desk.row(wang), "九十")).hasValueSatisfying(words -> assertThat(words).contains("请填写金额"));
        assertThat(desk.model.type(desk.row(wang), "-5")).isPresent();
        assertThat(desk.model.type(desk.row(wang), "97.505")).isPresent();
        assertThat(desk.model.type(desk.row(wang), "150")).hasValueSatisfying(words -> assertThat(words).contains("97.50+52.50"));
        assertThat(desk.unit.account(wang).entries()).isEmpty();
    }

    @Test
    void a_voluntary_thousand_is_refused_with_the_way_to_go() {
        Member wang = desk.payer("王伟", "6500");
        desk.load();
        desk.model.type(desk.row(wang), "97.50+1000");
        assertThat(desk.prompts.asked).singleElement().satisfies(words -> assertThat(words).contains("大额党费"));
        assertThat(desk.unit.account(wang).entries()).isEmpty();
    }

    @Test
    void months_in_a_row_are_counted_and_earlier_ones_are_not_forgotten() {
        Member wang = desk.payer("王伟", "6500");
        desk.unit.collecting.collectAll(desk.unit.first.id(), YearMonth.of(2026, 8), LocalDate.of(2026, 8, 15), Channel.CASH, List.of());
        desk.load();
        assertThat(CollectWords.state(desk.row(wang))).isEqualTo("欠 3 个月");

        desk.model.pay(List.of(desk.row(wang)));
        assertThat(CollectWords.notes(desk.row(wang))).isEqualTo("另欠 9 个月");
        assertThat(desk.row(wang).paidTo()).isNull();
    }

    @Test
    void a_late_payment_of_a_past_month_says_so() {
        Member wang = desk.payer("王伟", "6500");
        desk.load();
        desk.scope.choose(YearMonth.of(2026, 9));
        desk.model.load();
        desk.model.pay(List.of(desk.row(wang)));
        assertThat(CollectWords.notes(desk.row(wang))).contains("补交");
    }

    @Test
    void the_day_may_be_the_collecting_day_once_it_has_come() {
        desk.payer("王伟", "6500");
        desk.load();
        ReceiptViewModel receipt = desk.model.receipt();
        assertThat(receipt.offersCollectingDay()).isFalse();
        receipt.follow(LocalDate.of(2026, 11, 15));
        assertThat(receipt.offersCollectingDay()).isTrue();
        receipt.chooseCollectingDay();
        assertThat(receipt.day()).isEqualTo(LocalDate.of(2026, 11, 15));
        receipt.follow(LocalDate.of(2026, 12, 15));
        assertThat(receipt.day()).isEqualTo(DuesFixture.TODAY);
        assertThat(receipt.problem("2026-11-21")).isPresent();
        assertThat(receipt.problem("11月15日")).isEmpty();
        receipt.type("11月15日");
        assertThat(receipt.day()).isEqualTo(LocalDate.of(2026, 11, 15));
    }

    @Test
    void a_closed_month_refuses_and_nothing_is_half_booked() {
        Member wang = desk.payer("王伟", "6500");
        for (int month = 1; month <= 10; month++) {
            desk.unit.closing.close(YearMonth.of(2026, month));
        }
        desk.load();
        desk.model.receipt().choose(LocalDate.of(2026, 10, 20));
        desk.model.payAll();
        assertThat(desk.prompts.asked).singleElement().satisfies(words -> assertThat(words).contains("已结账"));
        assertThat(desk.unit.account(wang).entries()).isEmpty();
    }

    @Test
    void what_was_paid_too_much_is_refunded() {
        Member wang = desk.payer("王伟", "6500");
        desk.load();
        desk.model.pay(List.of(desk.row(wang)));
        List<String> refused = new ArrayList<>();
        desk.model.refund(new Refund(wang.id(), CollectDesk.NOVEMBER, new BigDecimal("10"), DuesFixture.TODAY, Channel.CASH, "多收"), "王伟", new SaveOutcome(() -> { }, refused::add));
        assertThat(refused).singleElement().satisfies(words -> assertThat(words).contains("没有多交"));
    }

    @Test
    void the_quarter_comes_out_even() {
        desk.payer("王伟", "6500");
        desk.payer("李娜", "3000");
        desk.load();
        desk.model.payAll();
        CollectListing listing = desk.model.listing();
        assertThat(listing.quarterName()).isEqualTo("2026年第四季度（至 11 月）");
        assertThat(listing.quarter().gross()).isEqualByComparingTo("225.00");
        assertThat(listing.quarter().applied().add(listing.quarter().open()).add(listing.quarter().exempted())).isEqualByComparingTo(listing.quarter().gross());
    }

    @Test
    void what_is_shown_is_exported_as_it_stands() {
        desk.payer("王伟", "6500");
        desk.load();
        desk.prompts.file = folder.resolve("收缴.xlsx");
        desk.papers().export(desk.model.listing(), desk.model.listing().rows(), CollectColumns.all(), FileAsk.Kind.xlsx());
        assertThat(desk.exported).singleElement().satisfies(shown -> {
            assertThat(shown.title()).isEqualTo("第一党支部2026年11月党费收缴情况");
            assertThat(shown.cells().get(0)).startsWith("王伟", "公务员", "6,500.00", "1.5%", "97.50", "", "欠 11 个月");
        });
    }
}
