package dangwu.records;

import dangwu.kit.ui.Theme;
import dangwu.kit.ui.ToolkitWords;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Windows without a display, driven by keys. */
public final class WindowHarness {

    private final FxRobot robot = new FxRobot();

    public WindowHarness() throws Exception {
        ToolkitWords.install();
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    public Theme theme() {
        return onScreen(Theme::light);
    }

    /** A window of this size around a node. */
    public Stage window(Parent content, Theme theme, double width, double height) {
        return onScreen(() -> {
            Stage stage = new Stage();
            Scene scene = new Scene(content, width, height);
            theme.apply(scene);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            return stage;
        });
    }

    public <V> V onScreen(Callable<V> act) {
        V result = WaitForAsyncUtils.waitForAsyncFx(20_000, act);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    public void run(Runnable act) {
        onScreen(() -> {
            act.run();
            return null;
        });
    }

    /** Types into the field with the keyboard. */
    public void type(String text) {
        run(() -> ((TextInputControl) focus()).replaceSelection(text));
    }

    public void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Puts the keyboard into the field labelled {@code name}. */
    public void goTo(String name) {
        run(() -> {
            Node field = all().stream().filter(node -> node instanceof TextInputControl && name.equals(node.getAccessibleText())).findFirst().orElseThrow();
            field.requestFocus();
            ((TextInputControl) field).selectAll();
        });
    }

    /** What stands in the field labelled {@code name}. */
    public String textOf(String name) {
        return onScreen(() -> all().stream().filter(node -> node instanceof TextInputControl && name.equals(node.getAccessibleText()))
                .map(node -> ((TextInputControl) node).getText()).findFirst().orElseThrow());
    }

    /** All words on visible labels and buttons. */
    public List<String> words() {
        return onScreen(() -> all().stream().filter(WindowHarness::shown)
                .map(node -> node instanceof Label label ? label.getText() : node instanceof Button button ? button.getText() : "").filter(text -> text != null && !text.isEmpty())
                .toList());
    }

    /** How many windows are open. */
    public int windows() {
        return onScreen(() -> (int) Window.getWindows().stream().filter(Stage.class::isInstance).filter(Window::isShowing).count());
    }

    public void closeAll() {
        run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private static Node focus() {
        return top().getScene().getFocusOwner();
    }

    private static Window top() {
        List<Window> stages = Window.getWindows().stream().filter(Stage.class::isInstance).filter(Window::isShowing).toList();
        return stages.stream().filter(Window::isFocused).reduce((first, last) -> last).orElse(stages.get(stages.size() - 1));
    }

    private List<Node> all() {
        return List.copyOf(top().getScene().getRoot().lookupAll("*"));
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
