package dangwu.records.meeting.screen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Theme;
import dangwu.kit.ui.UnsavedAnswer;
import dangwu.records.LifeDesk;
import dangwu.records.WindowHarness;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PlanLine;
import java.nio.file.Path;
import java.time.YearMonth;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanViewTest {

    @TempDir
    Path folder;
    private LifeDesk desk;
    private WindowHarness screen;
    private PlanView view;

    @BeforeEach
    void open() throws Exception {
        desk = new LifeDesk(folder);
        screen = new WindowHarness();
    }

    @AfterEach
    void close() {
        screen.closeAll();
        desk.close();
    }

    @Test
    void an_empty_year_offers_to_be_made_from_the_norms() {
        show();
        assertThat(screen.words()).contains("2026年还没有计划");

        screen.run(() -> view.view().lookupAll(".button").stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().equals("按规定生成…")).findFirst().orElseThrow().fire());
        assertThat(screen.words()).anyMatch(text -> text.contains("还应安排：支部党员大会 2 次")).anyMatch(text -> text.startsWith("新增 16 条计划"));
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(desk.plan.rows()).hasSize(16);
    }

    @Test
    void a_line_is_edited_at_the_side_and_removed_by_its_key() {
        line();
        show();

        screen.press(KeyCode.ENTER);
        screen.goTo("主题/内容");
        screen.type("重温入党誓词");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(desk.plan.rows()).singleElement().satisfies(row -> assertThat(row.line().theme()).isEqualTo("重温入党誓词"));

        screen.run(() -> view.view().requestFocus());
        screen.press(KeyCode.DELETE);
        assertThat(desk.plan.rows()).isEmpty();
    }

    @Test
    void unsaved_edits_hold_the_clerk_back() {
        line();
        show();
        screen.press(KeyCode.ENTER);
        screen.goTo("主题/内容");
        screen.type("改了一半");

        assertThat(screen.onScreen(view::mayLeave)).isFalse();
        assertThat(desk.prompts.asked).containsExactly("未保存：这条计划");
        desk.prompts.unsaved = UnsavedAnswer.SAVE;
        assertThat(screen.onScreen(view::mayLeave)).isTrue();
        assertThat(desk.plan.rows()).singleElement().satisfies(row -> assertThat(row.line().theme()).isEqualTo("改了一半"));
    }

    private void line() {
        desk.unit.planService.save(PlanLine.of(desk.unit.first.id(), YearMonth.of(2026, 12), MeetingKind.THEMED_PARTY_DAY, null));
    }

    private void show() {
        Theme theme = screen.theme();
        view = screen.onScreen(() -> new PlanView(desk.plan, new PlanView.Surroundings(() -> null, theme, desk.prompts, TableMemory.inMemory(), () -> { }, () -> { }),
                desk.names, desk.clock));
        screen.window((Parent) view.view(), theme, 1260, 740);
        screen.run(view::refresh);
        screen.run(() -> view.view().requestFocus());
    }
}
