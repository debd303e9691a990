package dangwu.records.dues.screen.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ui.Failures;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.SaveOutcome;
import dangwu.kit.ui.Tasks;
import dangwu.records.DuesFixture;
import dangwu.records.ScriptedPrompts;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.arrears.ArrearsLevel;
import dangwu.records.dues.arrears.ArrearsStep;
import dangwu.records.dues.arrears.CaseDecision;
import dangwu.records.dues.arrears.DuesCase;
import dangwu.records.dues.arrears.StepKind;
import dangwu.records.dues.booking.Payment;
import dangwu.records.dues.screen.DuesMemory;
import dangwu.records.dues.screen.DuesScopeViewModel;
import dangwu.records.member.Member;
import dangwu.records.member.MembershipStatus;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrearsViewModelTest {

    @TempDir
    Path folder;
    private final NoticesViewModel notices = new NoticesViewModel();
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final List<String> refused = new ArrayList<>();
    private final SaveOutcome outcome = new SaveOutcome(() -> { }, refused::add);
    private DuesFixture unit;
    private DuesScopeViewModel scope;
    private ArrearsViewModel model;

    @BeforeEach
    void open() {
        unit = new DuesFixture(folder);
        Tasks tasks = Tasks.immediate(Failures.thrown());
        scope = new DuesScopeViewModel(unit.records.organizations::tree, tasks, unit.clock, DuesMemory.none());
        model = new ArrearsViewModel(scope, unit.arrearsReader, unit.arrearsService, new ArrearsViewModel.Tools(tasks, notices, prompts, Failures.thrown(), unit.clock));
    }

    @AfterEach
    void close() {
        unit.close();
    }

    /** A member who has paid up to that month of 2026. */
    private Member paidTo(String name, int month) {
        Member member = unit.member(name, unit.first);
        unit.assess(member, 2026, "6500");
        for (int each = 1; each <= month; each++) {
            unit.collecting.collect(Payment.of(member.id(), List.of(YearMonth.of(2026, each)), LocalDate.of(2026, each, 15), Channel.CASH));
        }
        return member;
    }

    private void load() {
        scope.load(model::load);
    }

    private ArrearsRow row(Member member) {
        return model.rows().stream().filter(row -> row.memberId() == member.id()).findFirst().orElseThrow();
    }

    @Test
    void who_has_paid_all_months_that_are_over_is_not_listed() {
        paidTo("王伟", 10);
        load();
        assertThat(model.rows()).isEmpty();
        assertThat(model.loadedProperty().get()).isTrue();
    }

    @Test
    void months_in_a_row_and_levels() {
        Member one = paidTo("王伟", 9);
        Member three = paidTo("李娜", 7);
        Member five = paidTo("张敏", 5);
        Member six = paidTo("刘洋", 4);
        load();
        assertThat(row(one).months()).isEqualTo(1);
        assertThat(row(one).level()).isEqualTo(ArrearsLevel.REMINDER);
        assertThat(row(three).level()).isEqualTo(ArrearsLevel.WARNING);
        assertThat(row(three).since()).isEqualTo(YearMonth.of(2026, 8));
        assertThat(row(three).sum()).isEqualByComparingTo("292.50");
        assertThat(row(five).level()).isEqualTo(ArrearsLevel.ALERT);
        assertThat(row(six).level()).isEqualTo(ArrearsLevel.CASE);
        assertThat(row(six).caseWords()).isEqualTo("待提交支部党员大会");
        assertThat(model.summaryProperty().get()).contains("共 4 人").contains("1,462.50");

        model.only(Set.of(ArrearsLevel.CASE));
        assertThat(model.rows()).singleElement().isEqualTo(row(six));
        assertThat(model.summaryProperty().get()).contains("显示 1 人");
    }

    @Test
    void what_was_done_is_noted_and_can_be_taken_away_and_brought_back() {
        Member wang = paidTo("王伟", 7);
        load();
        model.save(new ArrearsStep(0, wang.id(), StepKind.DEADLINE_SET, LocalDate.of(2026, 11, 2), "支部书记", "批评教育，要求补交", LocalDate.of(2026, 11, 10)), outcome);
        assertThat(row(wang).done()).isEqualTo("限期改正 11-02，期限已过 11-10");

        model.remove(row(wang).member().steps().get(0));
        assertThat(row(wang).done()).isEmpty();
        notices.undo();
        assertThat(row(wang).member().steps()).hasSize(1);
    }

    @Test
    void a_case_is_for_the_meeting_and_changes_nobody() {
        Member liu = paidTo("刘洋", 4);
        load();
        model.open(row(liu), DuesFixture.TODAY, outcome);
        assertThat(row(liu).caseWords()).isEqualTo("待支部党员大会决定");

        DuesCase opened = row(liu).member().present().orElseThrow();
        model.decide(opened, new DuesCase.Decision(CaseDecision.REMOVAL, DuesFixture.TODAY, "11月20日支部党员大会", null, null), outcome);
        assertThat(row(liu).caseWords()).isEqualTo("决定除名，待上级批准");
        assertThat(refused).isEmpty();
        assertThat(unit.account(liu).file().current()).hasValueSatisfying(here -> assertThat(here.toOn()).isNull());
        assertThat(unit.account(liu).file().standings()).allMatch(standing -> standing.status() == MembershipStatus.NORMAL);
    }

    @Test
    void five_months_are_no_case_and_the_reason_is_said() {
        Member zhang = paidTo("张敏", 5);
        load();
        model.open(row(zhang), DuesFixture.TODAY, outcome);
        assertThat(refused).singleElement().satisfies(words -> assertThat(words).contains("未满6个月"));
    }

    @Test
    void with_just_cause_it_is_no_case() {
        Member liu = paidTo("刘洋", 4);
        load();
        model.open(row(liu), DuesFixture.TODAY, outcome);
        model.justCause(row(liu).member().present().orElseThrow(), "长期住院", outcome);
        assertThat(row(liu).level()).isEqualTo(ArrearsLevel.ALERT);
        assertThat(row(liu).caseWords()).isEqualTo("有正当理由");
    }
}
