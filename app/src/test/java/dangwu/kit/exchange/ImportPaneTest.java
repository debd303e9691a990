package dangwu.kit.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.exchange.ImportViewModel.Step;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.ScriptedPrompts;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.Theme;
import dangwu.kit.ui.ToolkitWords;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ImportPaneTest {

    @TempDir
    Path folder;
    private final FxRobot robot = new FxRobot();
    private final PeopleImporter people = new PeopleImporter();
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private ImportViewModel model;
    private Stage stage;

    @BeforeEach
    void show() throws Exception {
        ToolkitWords.install();
        FxToolkit.registerPrimaryStage();
        onScreen(() -> {
            model = new ImportViewModel(ImportOffer.of(people, "人"), new SheetReader(Limits.standard()), MappingMemory.NONE, Tasks.immediate(), prompts,
                    new NoticesViewModel());
            stage = new Stage();
            Scene scene = new Scene(new ImportPane(model, TableMemory.inMemory(), stage::close), 1080, 680);
            Theme.light().apply(scene);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            return null;
        });
    }

    @AfterEach
    void hide() {
        onScreen(() -> {
            stage.close();
            return null;
        });
    }

    @Test
    void fromPickingToWriting() {
        prompts.answer(TestSheets.write(folder, "人员.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("名册");
            TestSheets.row(sheet, 1, "姓名", "身份证号", "大哥大");
            TestSheets.row(sheet, 2, "张明", TestSheets.id(1), "13800000001");
            TestSheets.row(sheet, 3, "王明", "12345", "13800000002");
        }));
        robot.clickOn("选择表格…");
        assertThat(robot.lookup("读取 2 行：新增 1，修改 0，无变化 0，不能导入 1").tryQuery()).isPresent();
        assertThat(robot.lookup("“大哥大”").tryQuery()).isPresent();
        Button act = robot.lookup("#import-act").queryAs(Button.class);
        assertThat(act.isDisabled()).isTrue();
        assertThat(robot.lookup("不能导入 1").tryQuery()).isPresent();
        robot.clickOn("不能导入 1");
        assertThat(model.shown()).hasSize(1);
        robot.clickOn(robot.lookup("#import-skip").queryAs(CheckBox.class));
        assertThat(act.isDisabled()).isFalse();
        assertThat(act.getText()).isEqualTo("导入 1 人，跳过 1 行");
        robot.clickOn(act);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.stepProperty().get()).isEqualTo(Step.DONE);
        assertThat(robot.lookup("已导入人员：新增 1 人，修改 0 人，跳过 1 行。").tryQuery()).isPresent();
        assertThat(people.phones).hasSize(1);
        robot.clickOn("完成");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.isShowing()).isFalse();
    }

    private static <V> V onScreen(Callable<V> act) {
        V result = WaitForAsyncUtils.waitForAsyncFx(20_000, act);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }
}
