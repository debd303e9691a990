package dangwu.kit.print;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.Progress;
import dangwu.kit.ui.ScriptedPrompts;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.Theme;
import dangwu.kit.ui.ToolkitWords;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class PrintPreviewPaneTest {

    private final FxRobot robot = new FxRobot();
    private final List<PrintJob> jobs = new ArrayList<>();
    private PrintPreviewViewModel model;
    private PrintPreviewPane pane;
    private Stage stage;

    @BeforeEach
    void showThreePages() throws Exception {
        ToolkitWords.install();
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        byte[] pdf = PdfSamples.of(PDRectangle.A4, PdfSamples.ON_ITS_SIDE, PDRectangle.A4);
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            model = new PrintPreviewViewModel(new PrintPreviewViewModel.Tools(Tasks.immediate(), new Kept(), PrintMemory.inMemory(), new ScriptedPrompts(),
                    new NoticesViewModel()), "会议记录");
            pane = new PrintPreviewPane(model);
            Scene scene = new Scene(pane, 1000, 640);
            Theme.light().apply(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            model.open(progress -> pdf);
            pane.first().requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, stage::hide);
    }

    @Test
    void keysTurnPagesChangeTheSizeAndPrintWhereverTheKeyboardIs() {
        ImageView picture = robot.from(pane).lookup(".dwp-paper > .image-view").query();
        assertThat(picture.getFitHeight()).as("the whole page is seen").isBetween(300.0, 640.0).isGreaterThan(picture.getFitWidth());

        keys(KeyCode.PAGE_DOWN);
        assertThat(picture.getFitWidth()).as("the page on its side").isGreaterThan(picture.getFitHeight());
        assertThat(pageBox().getText()).isEqualTo("2");

        double before = picture.getFitWidth();
        keys(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(picture.getFitWidth()).isGreaterThan(before);

        robot.clickOn(pageBox());
        keys(KeyCode.DIGIT3);
        keys(KeyCode.ENTER);
        assertThat(model.pages().pageProperty().get()).isEqualTo(2);

        keys(KeyCode.CONTROL, KeyCode.P);
        assertThat(jobs).singleElement().satisfies(job -> assertThat(job.pages()).containsExactly(1, 2, 3));
    }

    @Test
    void aRangeBeyondThePagesIsSaidBelowItsField() {
        robot.clickOn((TextField) robot.from(pane).lookup(".text-field").queryAll().stream().map(TextField.class::cast)
                .filter(field -> "页码范围".equals(field.getAccessibleText())).findFirst().orElseThrow());
        robot.write("2-4", 0);
        WaitForAsyncUtils.waitForFxEvents();
        keys(KeyCode.TAB);
        assertThat(robot.from(pane).lookup("没有第 4 页，一共 3 页。").tryQuery()).isPresent();
        assertThat(robot.from(pane).lookup("打印 Ctrl P").queryButton().isDisabled()).isTrue();
    }

    private TextField pageBox() {
        return robot.from(pane).lookup(".dwp-page-box > .text-field").query();
    }

    private void keys(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private final class Kept implements Printing {

        @Override
        public List<Printer> printers() {
            return List.of(new Printer("office", true, true, true, true));
        }

        @Override
        public void print(PrintJob job, Progress progress) {
            jobs.add(job);
        }
    }
}
