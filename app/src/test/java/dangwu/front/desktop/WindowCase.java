package dangwu.front.desktop;

import dangwu.kit.ui.ToolkitWords;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Windows without a display: keys are pressed, and what they lead to is waited for, never for a time. */
abstract class WindowCase {

    private static final int PATIENCE_SECONDS = 90;

    final FxRobot robot = new FxRobot();

    @BeforeEach
    void startToolkit() throws TimeoutException {
        ToolkitWords.install();
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @AfterEach
    void closeWindows() {
        doOnScreen(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    <V> V onScreen(Callable<V> act) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, act);
    }

    void doOnScreen(Runnable act) {
        onScreen(() -> {
            act.run();
            return null;
        });
    }

    /** Waits until {@code condition}, asked on the window's thread, holds. */
    void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onScreen(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain: " + what + "; seen: " + onScreen(this::words), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until some window shows {@code words}. */
    void untilSeen(String words) {
        until("“" + words + "”", () -> words().stream().anyMatch(one -> one.contains(words)));
    }

    /** Waits until the keyboard is in the node of that id. */
    void untilFocused(String id) {
        until("keyboard in " + id, () -> focused() != null && id.equals(focused().getId()));
    }

    Node focused() {
        return Window.getWindows().stream().filter(Window::isFocused).map(Window::getScene).map(Scene::getFocusOwner).filter(Objects::nonNull).findFirst().orElse(null);
    }

    void keys(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Chinese comes by an input method, not by keys: it is put where the keyboard is. */
    void type(String text) {
        doOnScreen(() -> ((TextInputControl) focused()).appendText(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** All words to be seen in all windows. */
    List<String> words() {
        return List.copyOf(Window.getWindows()).stream().filter(Window::isShowing).flatMap(window -> window.getScene().getRoot().lookupAll("*").stream())
                .filter(node -> shown(node)).filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty()).toList();
    }

    private static boolean shown(Node node) {
        Node at = node;
        while (at != null && at.isVisible()) {
            at = at.getParent();
        }
        return at == null;
    }
}
