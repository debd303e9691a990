package dangwu.records.dues.screen.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.records.DuesFixture;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.booking.Payment;
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

class PaymentFormViewModelTest {

    private static final PaymentFormViewModel.How CASH = new PaymentFormViewModel.How(DuesFixture.TODAY, Channel.CASH, null, null, null);

    @TempDir
    Path folder;
    private CollectDesk desk;
    private Member wang;

    @BeforeEach
    void open() {
        desk = new CollectDesk(folder);
        wang = desk.payer("王伟", "6500");
        for (int month = 1; month <= 8; month++) {
            desk.unit.collecting.collectAll(desk.unit.first.id(), YearMonth.of(2026, month), LocalDate.of(2026, month, 15), Channel.CASH, List.of());
        }
        desk.load();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private PaymentFormViewModel form() {
        return new PaymentFormViewModel(desk.row(wang), desk.unit.first.id());
    }

    @Test
    void what_is_open_up_to_the_month_is_chosen_and_the_rest_of_the_assessed_year_is_offered() {
        PaymentFormViewModel form = form();
        assertThat(form.open()).extracting(Allocation.Part::month).containsExactly(YearMonth.of(2026, 9), YearMonth.of(2026, 10), YearMonth.of(2026, 11), YearMonth.of(2026, 12));
        assertThat(form.owed()).isEqualByComparingTo("292.50");
        assertThat(form.isChosen(YearMonth.of(2026, 12))).isFalse();
    }

    @Test
    void several_months_paid_by_another_are_one_act() {
        PaymentFormViewModel form = form();
        form.choose(YearMonth.of(2026, 12), true);
        desk.unit.collecting.collect(form.payment(new PaymentFormViewModel.How(DuesFixture.TODAY, Channel.ONLINE, "王强", "出差", null)));
        assertThat(desk.unit.account(wang).entries().stream().filter(entry -> "王强".equals(entry.paidBy()))).hasSize(4).allSatisfy(entry -> {
            assertThat(entry.amount()).isEqualByComparingTo("97.50");
            assertThat(entry.channel()).isEqualTo(Channel.ONLINE);
        }).extracting(DuesEntry::actId).containsOnly(desk.unit.account(wang).entries().get(8).actId());
    }

    @Test
    void less_money_goes_to_the_earliest_months() {
        PaymentFormViewModel form = form();
        form.sumProperty().set(new BigDecimal("120.00"));
        assertThat(form.wordsProperty().get()).isEqualTo("合计 120.00 元：2026年9月 97.50 元，2026年10月 22.50 元");
        assertThat(form.payment(CASH).parts()).extracting(Payment.Part::amount).containsExactly(new BigDecimal("97.50"), new BigDecimal("22.50"));
    }

    @Test
    void more_money_is_paid_by_his_own_will() {
        PaymentFormViewModel form = form();
        form.sumProperty().set(new BigDecimal("300.00"));
        assertThat(form.wordsProperty().get()).endsWith("自愿多交 7.50 元");
        Payment payment = form.payment(CASH);
        assertThat(payment.parts()).hasSize(3);
        assertThat(payment.parts().get(2).voluntary()).isEqualByComparingTo("7.50");
        desk.unit.collecting.collect(payment);
        assertThat(desk.unit.account(wang).month(CollectDesk.NOVEMBER).voluntary()).isEqualByComparingTo("7.50");
    }

    @Test
    void nothing_but_voluntary_goes_with_the_month_shown() {
        PaymentFormViewModel form = form();
        form.open().forEach(part -> form.choose(part.month(), false));
        assertThatThrownBy(() -> form.payment(CASH)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("请勾选");
        form.sumProperty().set(new BigDecimal("20.00"));
        assertThat(form.payment(CASH).parts()).singleElement().satisfies(part -> {
            assertThat(part.month()).isEqualTo(CollectDesk.NOVEMBER);
            assertThat(part.amount()).isNull();
            assertThat(part.voluntary()).isEqualByComparingTo("20.00");
        });
    }

    @Test
    void a_thousand_on_top_is_large_dues() {
        PaymentFormViewModel form = form();
        form.sumProperty().set(new BigDecimal("1292.50"));
        assertThatThrownBy(() -> form.payment(CASH)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("大额党费");
        form.sumProperty().set(new BigDecimal("1292.49"));
        assertThat(form.payment(CASH).parts()).hasSize(3);
    }

    @Test
    void a_forbidden_way_carries_its_reason() {
        assertThat(form().payment(new PaymentFormViewModel.How(DuesFixture.TODAY, Channel.PAYROLL, null, null, "财务已代扣")).reasons()).containsEntry("DU-11", "财务已代扣");
    }
}
