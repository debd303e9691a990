package dangwu.records.dues.screen.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ui.Failures;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.Theme;
import dangwu.records.DuesFixture;
import dangwu.records.ScriptedPrompts;
import dangwu.records.WindowHarness;
import dangwu.records.dues.arrears.StepKind;
import dangwu.records.dues.screen.DuesMemory;
import dangwu.records.dues.screen.DuesMode;
import dangwu.records.dues.screen.DuesScopeViewModel;
import dangwu.records.dues.screen.DuesTarget;
import dangwu.records.dues.screen.DuesView;
import dangwu.records.member.Member;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrearsViewTest {

    @TempDir
    Path folder;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final List<DuesTarget> opened = new ArrayList<>();
    private DuesFixture unit;
    private WindowHarness screen;
    private ArrearsViewModel model;

    @BeforeEach
    void open() throws Exception {
        unit = new DuesFixture(folder);
        screen = new WindowHarness();
    }

    @AfterEach
    void close() {
        screen.closeAll();
        unit.close();
    }

    @Test
    void a_measure_is_noted_for_the_one_selected_and_shown_at_once() {
        Member wang = unit.member("王伟", unit.first);
        unit.assess(wang, 2026, "6500");
        show();
        assertThat(screen.words()).contains("王伟", "提交支部党员大会").anyMatch(words -> words.contains("连续10个月未交党费"));

        screen.press(KeyCode.CONTROL, KeyCode.N);
        assertThat(screen.words()).contains("登记措施 • 王伟");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(model.rows()).singleElement().satisfies(row -> assertThat(row.member().steps()).singleElement()
                .satisfies(step -> assertThat(step.kind()).isEqualTo(StepKind.TALKED_TO)));
        assertThat(screen.words()).anyMatch(words -> words.startsWith("谈话 2026-11-20"));
    }

    @Test
    void without_arrears_it_says_so() {
        unit.member("王伟", unit.first);
        show();
        assertThat(screen.words()).contains("没有欠缴");
    }

    private void show() {
        Theme theme = screen.theme();
        Tasks tasks = Tasks.immediate(Failures.thrown());
        DuesScopeViewModel scope = new DuesScopeViewModel(unit.records.organizations::tree, tasks, unit.clock, DuesMemory.none());
        model = new ArrearsViewModel(scope, unit.arrearsReader, unit.arrearsService,
                new ArrearsViewModel.Tools(tasks, new NoticesViewModel(), prompts, Failures.thrown(), unit.clock));
        DuesView room = screen.onScreen(() -> new DuesView(scope, List.of(new ArrearsView(model, new ArrearsView.Around(() -> null, theme, prompts, TableMemory.inMemory(),
                opened::add, member -> { })))));
        screen.window((Parent) room.view(), theme, 1180, 700);
        screen.run(() -> room.show(DuesTarget.of(DuesMode.ARREARS)));
        screen.run(() -> room.view().requestFocus());
    }
}
