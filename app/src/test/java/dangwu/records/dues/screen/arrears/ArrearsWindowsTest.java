package dangwu.records.dues.screen.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ui.Failures;
import dangwu.kit.ui.FormWindow;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.Theme;
import dangwu.records.DuesFixture;
import dangwu.records.ScriptedPrompts;
import dangwu.records.WindowHarness;
import dangwu.records.dues.arrears.CaseDecision;
import dangwu.records.dues.arrears.DuesCase;
import dangwu.records.dues.arrears.StepKind;
import dangwu.records.dues.screen.DuesMemory;
import dangwu.records.dues.screen.DuesScopeViewModel;
import dangwu.records.member.Member;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The windows of 欠缴: measures, and the case that a meeting decides. */
class ArrearsWindowsTest {

    @TempDir
    Path folder;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private DuesFixture unit;
    private WindowHarness screen;
    private DuesScopeViewModel scope;
    private ArrearsViewModel model;

    @BeforeEach
    void open() throws Exception {
        unit = new DuesFixture(folder);
        screen = new WindowHarness();
        Tasks tasks = Tasks.immediate(Failures.thrown());
        scope = new DuesScopeViewModel(unit.records.organizations::tree, tasks, unit.clock, DuesMemory.none());
        model = new ArrearsViewModel(scope, unit.arrearsReader, unit.arrearsService,
                new ArrearsViewModel.Tools(tasks, new NoticesViewModel(), prompts, Failures.thrown(), unit.clock));
        Member wang = unit.member("王伟", unit.first);
        unit.assess(wang, 2026, "6500");
        scope.load(model::load);
    }

    @AfterEach
    void close() {
        screen.closeAll();
        unit.close();
    }

    private ArrearsRow row() {
        return model.rows().get(0);
    }

    private void window(Consumer<FormWindow> open) {
        Theme theme = screen.theme();
        screen.run(() -> open.accept(new FormWindow(null, theme, prompts, "窗口", "登记")));
    }

    private void fill(String field, String text) {
        screen.goTo(field);
        screen.type(text);
    }

    private void submit() {
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    @Test
    void a_deadline_is_part_of_its_measure() {
        window(new StepDialog(model, row(), null)::open);
        assertThat(screen.words()).doesNotContain("补交期限");
        fill("措施", "限期改正");
        screen.press(KeyCode.ENTER);
        submit();
        assertThat(row().member().steps()).as("a deadline is needed").isEmpty();
        fill("补交期限", "2026-12-15");
        submit();

        assertThat(screen.windows()).isZero();
        assertThat(row().member().steps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(StepKind.DEADLINE_SET);
            assertThat(step.deadlineOn()).isEqualTo(LocalDate.of(2026, 12, 15));
        });
        assertThat(row().done()).isEqualTo("限期改正 11-20，限 12-15");
    }

    @Test
    void a_measure_cannot_be_of_a_day_to_come() {
        window(new StepDialog(model, row(), null)::open);
        fill("日期", "2026-11-21");
        submit();
        assertThat(screen.words()).contains("还没有到这一天");
        assertThat(row().member().steps()).isEmpty();
    }

    @Test
    void a_case_is_submitted_and_decided_and_nobodys_standing_changes() {
        window(new CaseDialog(model, row())::submit);
        assertThat(screen.words()).anyMatch(words -> words.contains("连续10个月未交党费")).anyMatch(words -> words.contains("不改变党籍"));
        submit();
        assertThat(row().caseWords()).isEqualTo("待支部党员大会决定");

        DuesCase opened = row().member().present().orElseThrow();
        window(window -> new CaseDialog(model, row()).decide(opened, window));
        submit();
        assertThat(row().member().present().orElseThrow().decision()).as("what was decided is needed").isNull();
        fill("决定", "决定除名");
        screen.press(KeyCode.ENTER);
        fill("会议和决定内容", "2026年11月20日支部党员大会表决通过");
        submit();

        assertThat(row().member().present().orElseThrow().decision().kind()).isEqualTo(CaseDecision.REMOVAL);
        assertThat(row().caseWords()).isEqualTo("决定除名，待上级批准");
        assertThat(unit.accounts.read().all()).singleElement().satisfies(account -> assertThat(account.file().current()).isPresent());
    }

    @Test
    void a_just_cause_is_noted() {
        window(new CaseDialog(model, row())::submit);
        submit();
        DuesCase opened = row().member().present().orElseThrow();
        window(window -> new CaseDialog(model, row()).justCause(opened, window));
        submit();
        assertThat(row().caseWords()).isEqualTo("待支部党员大会决定");
        fill("正当理由", "长期住院");
        submit();
        assertThat(row().caseWords()).isEqualTo("有正当理由");
    }

    @Test
    void where_a_branch_has_no_arrears_the_whole_unit_is_shown_at_first_and_the_branch_when_it_is_asked_for() {
        scope.choose(unit.second.id());
        Runnable load = model::load;
        model.arrive();
        scope.load(load);
        load.run();
        assertThat(scope.organization().id()).isEqualTo(unit.unit.id());
        assertThat(scope.branch().id()).as("what is collected of stays").isEqualTo(unit.second.id());
        assertThat(model.rows()).hasSize(1);

        scope.choose(unit.second.id());
        load.run();
        assertThat(model.rows()).isEmpty();
        assertThat(scope.organization().id()).isEqualTo(unit.second.id());
    }
}
