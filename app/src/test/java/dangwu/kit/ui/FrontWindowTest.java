package dangwu.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FrontWindowTest {

    private final FxRobot robot = new FxRobot();
    private final List<String> heard = new ArrayList<>();
    private Stage below;
    private Stage above;

    @BeforeEach
    void show() throws Exception {
        FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            below = window("下面", 0);
            below.setOnCloseRequest(event -> heard.add("关闭"));
            below.show();
            above = window("上面", 300);
            FrontWindow.stand(above, below);
            above.show();
        });
    }

    @AfterEach
    void hide() {
        robot.interact(() -> {
            above.close();
            below.close();
        });
    }

    private Stage window(String word, double x) {
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(new Button(word) {
            {
                setOnAction(event -> heard.add(word));
            }
        }), 200, 100));
        stage.setX(x);
        stage.setY(0);
        return stage;
    }

    @Test
    void theOneBehindWaitsUntilTheOneInFrontIsClosed() {
        assertThat(FrontWindow.over(below)).isSameAs(above);
        robot.clickOn("下面");
        robot.interact(() -> below.fireEvent(new WindowEvent(below, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(heard).isEmpty();
        robot.clickOn("上面");
        assertThat(heard).containsExactly("上面");
        robot.interact(above::close);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(FrontWindow.over(below)).isSameAs(below);
        robot.clickOn("下面");
        assertThat(heard).containsExactly("上面", "下面");
    }
}
