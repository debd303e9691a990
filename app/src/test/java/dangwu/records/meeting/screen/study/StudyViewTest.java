package dangwu.records.meeting.screen.study;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.attachment.Thumbnails;
import dangwu.kit.attachment.screen.AttachmentsViewModel;
import dangwu.kit.attachment.screen.OpenedCopies;
import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.Failures;
import dangwu.kit.ui.Navigator;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.Theme;
import dangwu.records.ScriptedPrompts;
import dangwu.records.WindowHarness;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.screen.MeetingOpener;
import dangwu.records.meeting.screen.MeetingStart;
import dangwu.records.meeting.study.StudyFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen in a window, driven by keys. */
class StudyViewTest {

    @TempDir
    Path folder;
    private StudyFixture study;
    private WindowHarness window;
    private StudyView view;
    private final ScriptedPrompts prompts = new ScriptedPrompts();

    @BeforeEach
    void open() throws Exception {
        study = new StudyFixture(folder.resolve("data"));
        window = new WindowHarness();
    }

    @AfterEach
    void close() {
        window.closeAll();
        study.close();
    }

    private void show() {
        Theme theme = window.theme();
        NoticesViewModel notices = new NoticesViewModel();
        view = window.onScreen(() -> {
            AttachmentsViewModel.Tools files = new AttachmentsViewModel.Tools(study.attachments, new Thumbnails(study.attachments),
                    new OpenedCopies(folder.resolve("copies"), study.attachments, file -> { }), Tasks.immediate(), notices, prompts);
            StudyView made = new StudyView(
                    new StudyView.Records(study.years, study.base.studies, study.base.studyService, study.base.planService, study.makeUps, study.base.hours,
                            study.hoursOfMembers),
                    new StudyView.Around(Tasks.immediate(), notices, prompts, Failures.thrown(), study.clock, new ChineseNames(), theme, () -> null,
                            TableMemory.inMemory(), new Nowhere(), new NoMeeting(), () -> study.base.records.memberships.roster(LocalDate.of(2026, 11, 20)), "ledgers",
                            files));
            made.refresh();
            return made;
        });
        BorderPane root = window.onScreen(() -> {
            BorderPane pane = new BorderPane(view.view());
            pane.setTop(new HBox(view.acts().toArray(Node[]::new)));
            return pane;
        });
        window.window(root, theme, 1180, 640);
    }

    @Test
    void aLineOfThePlanIsAddedByKeyboardAlone() {
        show();
        assertThat(window.words()).contains("还没有学习安排", "还没有年度学习计划");
        window.run(() -> view.view().requestFocus());
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.goTo("学习专题");
        window.type("𠮷林经验专题");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(study.year().planned()).singleElement().satisfies(line -> {
            assertThat(line.theme()).isEqualTo("𠮷林经验专题");
            assertThat(line.month().getMonthValue()).isEqualTo(11);
        });
        assertThat(window.words()).contains("计划1次，还有1次未学");
    }

    @Test
    void makingUpIsRecordedInTheAttendancePart() {
        study.sessionWithoutThird(LocalDate.of(2026, 3, 5), "作风", AttendanceStatus.SICK_LEAVE, "住院");
        show();
        window.run(() -> tabs().getSelectionModel().select(2));
        assertThat(window.words()).contains("共 1 人次，1 人次未补学");
        window.run(() -> {
            TableView<?> table = (TableView<?>) view.view().lookupAll(".table-view").stream().filter(node -> ((TableView<?>) node).getItems().size() == 1)
                    .filter(Node::isVisible).findFirst().orElseThrow();
            table.getSelectionModel().select(0);
            table.requestFocus();
        });
        window.press(KeyCode.ENTER);
        window.goTo("补学方式");
        window.type("自学");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(study.year().attendance().get(2).madeUp()).isEqualTo(1);
        assertThat(window.words()).contains("共 1 人次，都已补学");
    }

    @Test
    void everyPartShowsItselfWithAndWithoutAGroup() {
        study.session(LocalDate.of(2026, 2, 5), "一");
        show();
        for (int i = 0; i < 8; i++) {
            int part = i;
            window.run(() -> tabs().getSelectionModel().select(part));
        }
        assertThat(window.words()).anyMatch(text -> text.startsWith("截至 2026-11-20，30 名党员中 0 名达标"));
        window.run(() -> tabs().getSelectionModel().select(0));
        for (int i = 0; i < 17; i++) {
            window.run(() -> ((Button) view.acts().get(1)).fire());
        }
        assertThat(window.words()).contains("这一年没有党组或党委");
    }

    private TabPane tabs() {
        return (TabPane) view.view();
    }

    private static final class Nowhere implements Navigator {

        @Override
        public void open(String placeId) {
            throw new AssertionError(placeId);
        }

        @Override
        public void open(String placeId, Object target) {
            throw new AssertionError(placeId);
        }
    }

    private static final class NoMeeting implements MeetingOpener {

        @Override
        public void open(long id) {
            throw new AssertionError(id);
        }

        @Override
        public void start(MeetingStart start) {
            throw new AssertionError(start);
        }
    }
}
