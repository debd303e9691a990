package dangwu.records.meeting.screen.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Theme;
import dangwu.records.LifeDesk;
import dangwu.records.MeetingFixture;
import dangwu.records.WindowHarness;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.screen.MeetingStart;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingsViewTest {

    @TempDir
    Path folder;
    private LifeDesk desk;
    private WindowHarness screen;
    private MeetingsView view;

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
    void an_empty_unit_is_told_what_to_do_first() {
        show();

        assertThat(screen.words()).contains("还没有会议记录");
        screen.press(KeyCode.CONTROL, KeyCode.N);
        assertThat(desk.started).containsExactly(MeetingStart.BLANK);
    }

    @Test
    void enter_opens_the_first_meeting_and_the_panel_explains_it() {
        long id = desk.unit.service.complete(desk.unit.assembly()).meeting().id();
        show();

        screen.press(KeyCode.ENTER);
        assertThat(desk.opened).containsExactly(id);
        screen.press(KeyCode.CONTROL, KeyCode.I);
        assertThat(screen.words()).contains("应到 25 人，实到 23 人，请假 2 人", "议题和决议").anyMatch(text -> text.contains("住院"))
                .anyMatch(text -> text.startsWith("议定：通过年度工作计划，责任人 党员乙"));
    }

    @Test
    void the_month_is_walked_by_keys() {
        desk.unit.service.saveDraft(desk.unit.filled(MeetingKind.THEMED_PARTY_DAY, desk.unit.first, LocalDate.of(2026, 12, 3)));
        show();
        screen.press(KeyCode.ALT, KeyCode.DIGIT2);

        screen.press(KeyCode.PAGE_DOWN);
        assertThat(desk.month.monthProperty().get()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(screen.words()).contains("2026年12月", "✎ 主题党日 第一党支部");
        screen.press(KeyCode.PAGE_UP);
        screen.press(KeyCode.HOME);
        screen.press(KeyCode.RIGHT);
        screen.press(KeyCode.ENTER);
        assertThat(desk.started).containsExactly(new MeetingStart(null, null, MeetingFixture.TODAY.plusDays(1), null));
    }

    @Test
    void a_cell_of_the_matrix_begins_a_record() {
        show();
        screen.press(KeyCode.ALT, KeyCode.DIGIT3);
        screen.run(() -> desk.matrix.subjectProperty().set(MatrixSubject.choices().get(1)));

        assertThat(screen.words()).contains("待开", "缺").anyMatch(text -> text.contains("2026年第一季度没有登记完成的支部党员大会"));
        screen.press(KeyCode.ENTER);
        assertThat(desk.started).containsExactly(new MeetingStart(MeetingKind.BRANCH_GENERAL_MEETING, desk.unit.first.id(), LocalDate.of(2026, 3, 31), null));
        screen.press(KeyCode.PAGE_UP);
        assertThat(screen.words()).contains("2025年");
    }

    private void show() {
        Theme theme = screen.theme();
        view = screen.onScreen(() -> new MeetingsView(new MeetingsView.Parts(desk.meetings, desk.handling, desk.month, desk.matrix, desk.followUps), desk.opener,
                new MeetingsView.Surroundings(() -> null, theme, desk.prompts, TableMemory.inMemory(), () -> { }, () -> { }, () -> { }), desk.clock));
        screen.window((Parent) view.view(), theme, 1260, 740);
        screen.run(view::refresh);
        screen.run(() -> view.view().requestFocus());
    }
}
