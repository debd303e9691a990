package dangwu.records.dues.screen.collect;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.Theme;
import dangwu.records.DuesFixture;
import dangwu.records.WindowHarness;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.DuesState;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.account.Relief;
import dangwu.records.dues.account.ReliefKind;
import dangwu.records.dues.booking.Payment;
import dangwu.records.member.Member;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The windows of 收缴 as the clerk uses them: by keyboard, with what they say when something is missing. */
class CollectWindowsTest {

    private static final LocalDate YESTERDAY = DuesFixture.TODAY.minusDays(1);

    @TempDir
    Path folder;
    private CollectDesk desk;
    private WindowHarness screen;
    private Member wang;

    @BeforeEach
    void open() throws Exception {
        desk = new CollectDesk(folder);
        screen = new WindowHarness();
        wang = desk.payer("王伟", "6500");
        desk.load();
    }

    @AfterEach
    void close() {
        screen.closeAll();
        desk.close();
    }

    private void window(String act, Consumer<FormWindow> open) {
        Theme theme = screen.theme();
        screen.run(() -> open.accept(new FormWindow(null, theme, desk.prompts, "窗口", act)));
    }

    private void fill(String field, String text) {
        screen.goTo(field);
        screen.type(text);
    }

    private void submit() {
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private List<DuesEntry> entries() {
        return desk.unit.account(wang).entries();
    }

    @Test
    void large_dues_ask_for_the_member_and_the_reason_and_are_for_no_month() {
        window("登记", new LargeDialog(desk.model, desk.row(wang))::open);
        fill("金额", "999.99");
        submit();
        assertThat(screen.words()).anyMatch(words -> words.contains("1,000 元以上的才是大额党费"));
        fill("金额", "2000");
        submit();
        assertThat(entries()).as("what is missing is asked for").isEmpty();

        fill("党员简要情况", "退休干部，1978年入党");
        fill("交纳缘由", "入党四十八周年");
        submit();

        assertThat(screen.windows()).isZero();
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EntryKind.LARGE);
            assertThat(entry.month()).isNull();
            assertThat(entry.amount()).isEqualByComparingTo("2000");
        });
        assertThat(desk.row(wang).state()).isEqualTo(DuesState.UNPAID);
        desk.model.centralReceipt(entries().get(0), "（2026）第0012号");
        assertThat(desk.notices.currentProperty().get().text()).contains("（2026）第0012号");
        desk.model.undo();
        assertThat(entries()).hasSize(2);
        assertThat(CollectWords.standing(entries())).isEmpty();
    }

    @Test
    void what_was_paid_too_much_goes_back_up_to_the_last_fen() {
        desk.model.pay(List.of(desk.row(wang)));
        desk.unit.relieving.save(new Relief(0, wang.id(), YearMonth.of(2026, 11), YearMonth.of(2026, 11), ReliefKind.EXEMPTION, null, "重病", LocalDate.of(2026, 11, 5),
                LocalDate.of(2026, 11, 10), null, null));
        desk.model.load();
        assertThat(CollectWords.state(desk.row(wang))).isEqualTo("多交 97.50");

        window("退还", new RefundDialog(desk.model, desk.row(wang))::open);
        assertThat(screen.textOf("退还金额")).isEqualTo("97.50");
        submit();
        assertThat(entries()).as("a reason is needed").hasSize(1);
        fill("退还原因", "免交获批");
        fill("退还金额", "97.51");
        submit();
        assertThat(screen.words()).anyMatch(words -> words.contains("超出了多交的部分"));
        fill("退还金额", "97.50");
        submit();

        assertThat(screen.windows()).isZero();
        assertThat(desk.row(wang).state()).isEqualTo(DuesState.EXEMPT);
        desk.model.undo();
        assertThat(CollectWords.state(desk.row(wang))).isEqualTo("多交 97.50");
    }

    @Test
    void an_amount_of_yesterday_is_set_right_in_one_act_and_stays_of_its_day() {
        desk.unit.collecting.collect(new Payment(wang.id(), null, List.of(new Payment.Part(CollectDesk.NOVEMBER, new BigDecimal("79.50"), null)), YESTERDAY, Channel.ONLINE,
                "王强", null, Map.of()));
        desk.model.load();
        window("更正", new CorrectionDialog(desk.model, desk.row(wang), entries().get(0))::open);
        assertThat(screen.words()).contains("王伟 2026-11-19 2026年11月交纳 79.50 元");
        assertThat(screen.textOf("更正日期")).isEqualTo("2026-11-19");
        fill("正确金额", "79.50");
        fill("更正原因", "输错金额");
        submit();
        assertThat(screen.words()).contains("与原金额相同，不需更正");
        fill("正确金额", "97.50");
        submit();

        assertThat(screen.windows()).isZero();
        assertThat(desk.row(wang).state()).isEqualTo(DuesState.PAID);
        assertThat(desk.row(wang).month().lastPaidOn()).isEqualTo(YESTERDAY);
        assertThat(entries()).extracting(DuesEntry::amount).containsExactly(new BigDecimal("79.50"), new BigDecimal("-79.50"), new BigDecimal("97.50"));
        assertThat(entries().get(2)).satisfies(entry -> {
            assertThat(entry.channel()).isEqualTo(Channel.ONLINE);
            assertThat(entry.paidBy()).isEqualTo("王强");
        });
        desk.model.undo();
        assertThat(desk.row(wang).paid()).isEqualByComparingTo("79.50");
    }

    @Test
    void a_wrong_row_is_only_reversed_when_nothing_is_to_stand_in_its_place() {
        desk.model.pay(List.of(desk.row(wang)));
        window("更正", new CorrectionDialog(desk.model, desk.row(wang), entries().get(0))::open);
        fill("正确金额", "200");
        fill("更正原因", "记错了人");
        submit();
        assertThat(screen.words()).as("more than is due is refused, and nothing is reversed").anyMatch(words -> words.contains("超出"));
        assertThat(entries()).hasSize(1);
        fill("正确金额", "");
        submit();
        assertThat(desk.row(wang).state()).isEqualTo(DuesState.UNPAID);
        assertThat(entries()).hasSize(2);
    }

    @Test
    void what_the_unit_has_paid_or_kept_back_asks_why() {
        window("登记", new PaymentDialog(desk.model, desk.row(wang))::open);
        fill("交纳方式", "工资扣缴");
        screen.press(KeyCode.ENTER);
        submit();
        assertThat(screen.words()).anyMatch(words -> words.contains("不得垫交或扣缴"));
        assertThat(entries()).isEmpty();
        fill("情况说明", "财务误扣，下月起改正");
        submit();
        assertThat(entries()).hasSize(11).allMatch(entry -> entry.channel() == Channel.PAYROLL);
        desk.model.undo();
        assertThat(CollectWords.standing(entries())).isEmpty();
    }

    @Test
    void a_sum_that_is_more_than_the_months_is_shown_before_it_is_booked() {
        window("登记", new PaymentDialog(desk.model, desk.row(wang))::open);
        assertThat(screen.words()).anyMatch(words -> words.startsWith("合计 1,072.50 元："));
        fill("实交金额", "100");
        assertThat(screen.words()).contains("合计 100.00 元：2026年1月 97.50 元，2026年2月 2.50 元");
        fill("实交金额", "-1");
        submit();
        assertThat(screen.words()).contains("请填写大于 0 的金额");
        assertThat(entries()).isEmpty();
    }
}
