package dangwu.records.dues.arrears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.db.RefusedException;
import dangwu.records.DuesFixture;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.Relief;
import dangwu.records.dues.account.ReliefKind;
import dangwu.records.dues.booking.Payment;
import dangwu.records.member.EndReason;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MembershipService;
import dangwu.records.member.MembershipStatus;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months in a row that were not paid, and what comes of it (DU-08, DU-09). */
class ArrearsTest {

    @TempDir
    private Path folder;
    private DuesFixture dues;
    private Member wang;

    @BeforeEach
    void open() {
        dues = new DuesFixture(folder);
        wang = dues.member("王一", dues.first);
        dues.assess(wang, 2026, "6500");
    }

    @AfterEach
    void close() {
        dues.close();
    }

    /** The month of the day itself is not over. */
    @ParameterizedTest(name = "paid {0}, on {1}: {2} months, {3}")
    @CsvSource(nullValues = "-", textBlock = """
            -,             2026-01-31, 0, NONE
            -,             2026-02-01, 1, REMINDER
            -,             2026-03-31, 2, REMINDER
            -,             2026-04-01, 3, WARNING
            -,             2026-05-31, 4, WARNING
            -,             2026-06-01, 5, ALERT
            -,             2026-06-30, 5, ALERT
            -,             2026-07-01, 6, CASE
            -,             2026-11-20, 10, CASE
            '1 2 3',       2026-09-30, 5, ALERT
            '1 2 3',       2026-10-01, 6, CASE
            '4',           2026-07-31, 3, WARNING
            '4',           2026-11-01, 6, CASE
            '1 3 5 7 9',   2026-11-20, 1, REMINDER
            '1 2 3 4 5 6', 2026-07-01, 0, NONE
            """)
    void a_ladder_of_months_in_a_row(String paid, LocalDate day, int months, ArrearsLevel level) {
        if (paid != null) {
            List<YearMonth> which = Arrays.stream(paid.split(" ")).map(month -> YearMonth.of(2026, Integer.parseInt(month))).toList();
            dues.collecting.collect(Payment.of(wang.id(), which, LocalDate.of(2026, 1, 5), Channel.CASH));
        }

        Arrears arrears = Arrears.of(dues.account(wang), day);

        assertThat(arrears.months()).isEqualTo(months);
        assertThat(arrears.level()).isEqualTo(level);
    }

    @Test
    void exempted_and_suspended_months_do_not_count_and_do_not_end_a_run() {
        LocalDate day = LocalDate.of(2026, 3, 5);
        dues.relieving.save(new Relief(0, wang.id(), YearMonth.of(2026, 3), YearMonth.of(2026, 4), ReliefKind.EXEMPTION, null, "重病", day, day, null, null));
        dues.records.membershipService.suspend(wang.id(), true, LocalDate.of(2026, 6, 1), "决定");
        dues.records.membershipService.suspend(wang.id(), false, LocalDate.of(2026, 7, 1), "决定");

        Arrears arrears = Arrears.of(dues.account(wang), LocalDate.of(2026, 8, 1));

        assertThat(arrears.runs()).singleElement().satisfies(run -> {
            assertThat(run.from()).isEqualTo(YearMonth.of(2026, 1));
            assertThat(run.to()).isEqualTo(YearMonth.of(2026, 7));
            assertThat(run.length()).isEqualTo(4);
        });
        assertThat(arrears.level()).isEqualTo(ArrearsLevel.WARNING);
        assertThat(arrears.sum()).isEqualByComparingTo("390.00");
    }

    @Test
    void an_exemption_not_yet_approved_does_count() {
        dues.relieving.save(new Relief(0, wang.id(), YearMonth.of(2026, 1), YearMonth.of(2026, 6), ReliefKind.EXEMPTION, null, "困难", LocalDate.of(2026, 1, 5), null, null, null));

        assertThat(Arrears.of(dues.account(wang), LocalDate.of(2026, 7, 1)).level()).isEqualTo(ArrearsLevel.CASE);
    }

    @Test
    void a_month_paid_in_part_is_open_and_ends_the_run() {
        dues.collecting.collect(Payment.of(wang.id(), YearMonth.of(2026, 4), new BigDecimal("0.01"), LocalDate.of(2026, 4, 5), Channel.CASH));

        Arrears arrears = Arrears.of(dues.account(wang), LocalDate.of(2026, 7, 1));

        assertThat(arrears.months()).isEqualTo(3);
        assertThat(arrears.open()).hasSize(6);
        assertThat(arrears.sum()).isEqualByComparingTo("584.99");
    }

    @Test
    void a_reversed_payment_leaves_the_month_unpaid() {
        var entry = dues.collecting.collect(Payment.of(wang.id(), List.of(YearMonth.of(2026, 3)), LocalDate.of(2026, 3, 5), Channel.CASH)).entries().get(0);
        dues.correcting.reverse(entry.id(), LocalDate.of(2026, 3, 6), "记错了人");

        assertThat(Arrears.of(dues.account(wang), LocalDate.of(2026, 7, 1)).level()).isEqualTo(ArrearsLevel.CASE);
    }

    @Test
    void the_reader_lists_who_is_in_arrears_and_those_who_left_so_last() {
        Member li = dues.member("李二", dues.first);
        Member gone = dues.member("丁一", dues.first);
        Member good = dues.member("赵三", dues.second);
        List.of(li, gone, good).forEach(member -> dues.assess(member, 2026, "3000"));
        dues.collecting.collectAll(dues.second.id(), YearMonth.of(2026, 1), LocalDate.of(2026, 1, 5), Channel.CASH, List.of());
        dues.records.membershipService.end(gone.id(), new MembershipService.Ending(LocalDate.of(2026, 1, 20), EndReason.TRANSFERRED_OUT, null));
        LocalDate day = LocalDate.of(2026, 2, 3);

        assertThat(dues.arrearsReader.read(dues.unit.id(), day)).extracting(MemberArrears::name).containsExactly("王一", "李二", "丁一");
        assertThat(dues.arrearsReader.read(dues.second.id(), day)).isEmpty();
        assertThat(dues.arrearsReader.of(wang.id(), day).sentence()).isEqualTo("王一2026年1月党费未交，共欠97.50元。提醒本人及时补交。");
    }

    @Test
    void steps_are_kept_changed_taken_away_and_brought_back() {
        ArrearsStep kept = dues.arrearsService.save(new ArrearsStep(0, wang.id(), StepKind.DEADLINE_SET, LocalDate.of(2026, 5, 6), "党员甲", "限期补交1至4月党费", LocalDate.of(2026, 5, 31)));

        assertThat(dues.arrearsReader.of(wang.id(), DuesFixture.TODAY)).satisfies(member -> {
            assertThat(member.steps()).containsExactly(kept);
            assertThat(member.deadline()).contains(LocalDate.of(2026, 5, 31));
        });
        ArrearsStep removed = dues.arrearsService.removeStep(kept.id());
        assertThat(dues.arrearsReader.of(wang.id(), DuesFixture.TODAY).steps()).isEmpty();
        dues.arrearsService.restore(removed);
        assertThat(dues.arrearsReader.of(wang.id(), DuesFixture.TODAY).steps()).containsExactly(kept);
        assertThatThrownBy(() -> new ArrearsStep(0, wang.id(), StepKind.DEADLINE_SET, DuesFixture.TODAY, null, "限期", null)).hasMessage("限期改正应填写期限。");
        assertThatThrownBy(() -> new ArrearsStep(0, wang.id(), StepKind.DEADLINE_SET, DuesFixture.TODAY, null, "限期", DuesFixture.TODAY.minusDays(1))).hasMessageContaining("早于");
        assertThatThrownBy(() -> new ArrearsStep(0, wang.id(), StepKind.REMINDED, DuesFixture.TODAY, null, " ", null)).hasMessage("请填写提醒的内容。");
        assertThatThrownBy(() -> dues.arrearsService.save(new ArrearsStep(0, wang.id(), StepKind.REMINDED, LocalDate.of(2026, 11, 21), null, "提醒", null)))
                .hasMessageContaining("还没有到");
    }

    @Test
    void six_months_open_a_case_and_five_do_not_and_nobodys_standing_changes() {
        assertThatThrownBy(() -> dues.arrearsService.open(wang.id(), LocalDate.of(2026, 6, 30))).isInstanceOf(RefusedException.class)
                .hasMessage("王一连续未交党费5个月，未满6个月，不能按自行脱党提交处理；请先提醒、批评教育。");

        DuesCase opened = dues.arrearsService.open(wang.id(), LocalDate.of(2026, 7, 1));

        assertThat(opened.from()).isEqualTo(YearMonth.of(2026, 1));
        assertThat(opened.to()).isEqualTo(YearMonth.of(2026, 6));
        assertThat(opened.pending()).isTrue();
        assertThatThrownBy(() -> dues.arrearsService.open(wang.id(), LocalDate.of(2026, 8, 1))).hasMessageContaining("已提交处理");
        DuesCase decided = dues.arrearsService.decide(opened.id(), new DuesCase.Decision(CaseDecision.REMOVAL, LocalDate.of(2026, 7, 10), "7月10日党员大会表决通过", null, null));
        assertThat(decided.awaitsApproval()).isTrue();
        assertThat(dues.arrearsService.decide(opened.id(), new DuesCase.Decision(CaseDecision.REMOVAL, LocalDate.of(2026, 7, 10), "7月10日党员大会表决通过",
                LocalDate.of(2026, 8, 1), "批复3号")).awaitsApproval()).isFalse();
        // DU-09 is HUMAN: even an approved removal leaves the member where he is until the clerk ends his membership.
        assertThat(dues.account(wang).file()).satisfies(file -> {
            assertThat(file.current()).isPresent();
            assertThat(file.category()).isEqualTo(MemberCategory.FULL);
            assertThat(file.standings()).allMatch(standing -> standing.status() == MembershipStatus.NORMAL);
        });
        assertThat(dues.account(wang).month(YearMonth.of(2026, 9)).due()).isTrue();
    }

    @Test
    void just_cause_is_no_case_and_bars_removal() {
        DuesCase opened = dues.arrearsService.open(wang.id(), LocalDate.of(2026, 7, 1));
        assertThat(dues.arrearsReader.of(wang.id(), LocalDate.of(2026, 7, 1)).level()).isEqualTo(ArrearsLevel.CASE);

        dues.arrearsService.justCause(opened.id(), "住院昏迷");

        assertThat(dues.arrearsReader.of(wang.id(), LocalDate.of(2026, 7, 1)).level()).isEqualTo(ArrearsLevel.ALERT);
        assertThatThrownBy(() -> dues.arrearsService.decide(opened.id(), new DuesCase.Decision(CaseDecision.REMOVAL, LocalDate.of(2026, 7, 10), "会议", null, null)))
                .hasMessageContaining("住院昏迷");
        assertThatThrownBy(() -> dues.arrearsService.decide(opened.id(), new DuesCase.Decision(CaseDecision.JUST_CAUSE, LocalDate.of(2026, 6, 30), "会议", null, null)))
                .hasMessageContaining("早于提交日期");
        dues.arrearsService.decide(opened.id(), new DuesCase.Decision(CaseDecision.JUST_CAUSE, LocalDate.of(2026, 7, 10), "会议", null, null));
        assertThatThrownBy(() -> dues.arrearsService.justCause(opened.id(), "别的")).hasMessageContaining("已于2026-07-10作出决定");
        DuesCase removed = dues.arrearsService.removeCase(opened.id());
        dues.arrearsService.restore(removed);
        assertThat(dues.arrearsReader.of(wang.id(), LocalDate.of(2026, 7, 1)).cases()).containsExactly(removed);
    }

    @Test
    void who_has_left_is_no_case() {
        dues.records.membershipService.end(wang.id(), new MembershipService.Ending(LocalDate.of(2026, 9, 20), EndReason.TRANSFERRED_OUT, null));

        assertThatThrownBy(() -> dues.arrearsService.open(wang.id(), LocalDate.of(2026, 11, 1))).hasMessageContaining("已离开");
        assertThat(dues.arrearsReader.of(wang.id(), LocalDate.of(2026, 11, 1)).level()).isEqualTo(ArrearsLevel.ALERT);
    }

    /** DU-14: to the month he leaves in, that month itself too. */
    @ParameterizedTest(name = "paid to {0}, leaves {1}: open {2}")
    @CsvSource(nullValues = "-", textBlock = """
            6, 2026-06-30, 0
            6, 2026-06-01, 0
            6, 2026-07-01, 1
            5, 2026-06-01, 1
            -, 2026-01-01, 1
            -, 2026-03-31, 3
            """)
    void who_leaves_pays_to_the_month_he_leaves_in_first(Integer paid, LocalDate lastDay, int open) {
        for (int month = 1; paid != null && month <= paid; month++) {
            dues.collecting.collect(Payment.of(wang.id(), List.of(YearMonth.of(2026, month)), LocalDate.of(2026, 1, 5), Channel.CASH));
        }

        Departure departure = Departure.of(dues.account(wang), lastDay);

        assertThat(departure.open()).hasSize(open);
        assertThat(departure.sum()).isEqualByComparingTo(new BigDecimal("97.50").multiply(BigDecimal.valueOf(open)));
        assertThat(departure.paidTo()).isEqualTo(Optional.ofNullable(paid).map(month -> YearMonth.of(2026, month)));
        assertThat(departure.sentence()).contains(open == 0 ? "已交至2026年" + paid + "月" : "转出前应当交清");
    }
}
