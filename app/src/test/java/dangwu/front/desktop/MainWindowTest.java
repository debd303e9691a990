package dangwu.front.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.front.wiring.Unit;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole window on real records. */
class MainWindowTest extends WindowCase {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;
    private Stage stage;

    @Test
    void theWizardLeadsByKeysToAUnitWithTwoBranches() {
        try (MainWindow window = open()) {
            untilFocused("unit-name");
            type("市体育局机关党委");
            keys(KeyCode.ENTER);
            untilFocused("branch-list");
            type("局机关党支部\n足管中心联合党支部");
            keys(KeyCode.CONTROL, KeyCode.ENTER);
            untilSeen("导入党员花名册");
            keys(KeyCode.CONTROL, KeyCode.ENTER);
            untilSeen("再录入党员");
            untilSeen("2 个基层党组织 • 党员 0 名（正式 0 • 预备 0）");
            close();
        }
        try (Unit unit = Unit.open(own())) {
            assertThat(unit.organizations().tree().all()).extracting(Organization::name)
                    .containsExactly("市体育局机关党委", "局机关党支部", "足管中心联合党支部");
        }
    }

    @Test
    void theSampleUnitOpensInThisWindowAndTheOwnOneStaysAsItIs() {
        try (MainWindow window = open()) {
            untilFocused("unit-name");
            press("打开示例单位");
            untilSeen("这是示例单位");
            untilSeen("7 个基层党组织 • 党员 179 名（正式 174 • 预备 5）");
            untilSeen("90%");
            untilSeen("已列计划：足管中心联合党支部");
            untilSeen("射击中心党支部 主题党日");
            press("返回本单位");
            untilFocused("unit-name");
            close();
        }
        try (Unit unit = Unit.open(own())) {
            assertThat(unit.organizations().tree().all()).isEmpty();
        }
    }

    @Test
    void aWrongKeyIsSaidOnAPageWithAWayOut() throws IOException {
        unit();
        Files.writeString(own().resolve("dangwu.key"), "0".repeat(64));
        try (MainWindow window = open()) {
            untilSeen("台账打不开");
            List<String> words = onScreen(this::words);
            assertThat(words).anyMatch(text -> text.contains("密钥")).noneMatch(text -> text.contains("Exception") || text.contains("\tat "));
            press("退出");
            until("window closed", () -> !stage.isShowing());
        }
    }

    @Test
    void aChangeElsewhereReachesTheStatusBarAndTheSideBar() {
        unit();
        try (MainWindow window = open()) {
            untilSeen("先建立党支部");
            keys(KeyCode.CONTROL, KeyCode.COMMA);
            untilSeen("单位党组织名称");
            until("name read", () -> "机关党委".equals(name().getText()));
            doOnScreen(() -> name().setText("江州市体育局机关党委"));
            press("保存");
            untilSeen("江州市体育局机关党委");
            until("title", () -> stage.getTitle().startsWith("江州市体育局机关党委"));
            close();
        }
    }

    @Test
    void closingWithAnUnsavedEditAsks() {
        unit();
        try (MainWindow window = open()) {
            untilSeen("先建立党支部");
            keys(KeyCode.CONTROL, KeyCode.COMMA);
            untilSeen("单位党组织名称");
            until("name read", () -> "机关党委".equals(name().getText()));
            doOnScreen(() -> name().setText("别的名字"));

            askToClose();
            untilSeen("有未保存的修改");
            keys(KeyCode.ESCAPE);
            until("still open", () -> stage.isShowing());
            assertThat(onScreen(() -> name().getText())).isEqualTo("别的名字");

            askToClose();
            untilSeen("有未保存的修改");
            press("不保存");
            until("window closed", () -> !stage.isShowing());
        }
        try (Unit unit = Unit.open(own())) {
            assertThat(unit.organizations().tree().unit().orElseThrow().name()).isEqualTo("机关党委");
        }
    }

    @Test
    void theWindowComesBackWhereItWasLeft() {
        unit();
        try (MainWindow window = open()) {
            untilSeen("先建立党支部");
            keys(KeyCode.CONTROL, KeyCode.COMMA);
            untilSeen("单位党组织名称");
            doOnScreen(() -> {
                stage.setMaximized(false);
                stage.setWidth(1111);
                stage.setHeight(666);
            });
            close();
        }
        try (MainWindow window = open()) {
            untilSeen("单位党组织名称");
            assertThat(onScreen(() -> List.of(stage.getWidth(), stage.getHeight()))).containsExactly(1111.0, 666.0);
            close();
        }
    }

    @Test
    void theToolkitSpeaksChinese() {
        doOnScreen(() -> {
            Stage other = new Stage();
            TableView<String> table = new TableView<>();
            table.getColumns().add(new TableColumn<>("姓名"));
            other.setScene(new Scene(table, 200, 200));
            other.show();
        });
        untilSeen("表中无内容");
        assertThat(onScreen(() -> ButtonType.OK.getText())).isEqualTo("确定");
        assertThat(onScreen(() -> ButtonType.CANCEL.getText())).isEqualTo("取消");
    }

    private Path own() {
        return folder.resolve("own");
    }

    private void unit() {
        try (Unit unit = Unit.open(own())) {
            unit.organizationService().add(Organization.of(null, OrganizationKind.COMMITTEE, "机关党委", null));
        }
    }

    private MainWindow open() {
        MainWindow window = new MainWindow(new WindowFolders(own(), own(), folder.resolve("sample"), Unit::fillWithSample), CLOCK);
        doOnScreen(() -> {
            stage = new Stage();
            window.show(stage);
            stage.requestFocus();
        });
        return window;
    }

    private void close() {
        askToClose();
        until("window closed", () -> !stage.isShowing());
    }

    /** As the window's own cross does. */
    private void askToClose() {
        robot.interact(() -> { });
        Platform.runLater(() -> {
            WindowEvent wish = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
            stage.fireEvent(wish);
            if (!wish.isConsumed()) {
                stage.hide();
            }
        });
    }

    private TextField name() {
        return (TextField) stage.getScene().lookup("#settings-unit-name");
    }

    private void press(String words) {
        until("button " + words, () -> button(words) != null);
        Platform.runLater(() -> button(words).fire());
    }

    private Button button(String words) {
        return List.copyOf(Window.getWindows()).stream().flatMap(window -> window.getScene().getRoot().lookupAll(".button").stream())
                .filter(Button.class::isInstance).map(Button.class::cast).filter(one -> one.getText().startsWith(words)).findFirst().orElse(null);
    }
}
