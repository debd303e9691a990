package dangwu.kit.ui;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window of its own for each test, without a display. */
abstract class WindowTest {

    private static final AtomicReference<Theme> SHARED = new AtomicReference<>();

    final FxRobot robot = new FxRobot();
    Stage stage;
    Theme theme;

    @BeforeEach
    void startToolkit() throws Exception {
        ToolkitWords.install();
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @AfterEach
    void closeWindows() {
        onScreen(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return null;
        });
        onScreen(() -> null);
    }

    /** Shows what the supplier makes, in the light look, with the keyboard in the window. */
    <N extends Parent> N show(Supplier<N> maker) {
        return show(maker, Theme.Mode.LIGHT, 1);
    }

    <N extends Parent> N show(Supplier<N> maker, Theme.Mode mode, double scale) {
        N node = onScreen(() -> {
            N made = maker.get();
            theme = shared(mode, scale);
            stage = new Stage();
            Scene scene = new Scene(made, 1000, 600);
            theme.apply(scene);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            return made;
        });
        settle();
        return node;
    }

    /** The fonts are large: one theme serves all tests. */
    private static Theme shared(Theme.Mode mode, double scale) {
        Theme theme = SHARED.updateAndGet(known -> known == null ? new Theme(mode, scale) : known);
        theme.set(mode, scale);
        return theme;
    }

    <V> V onScreen(Callable<V> act) {
        V result = WaitForAsyncUtils.waitForAsyncFx(20_000, act);
        settle();
        return result;
    }

    void doOnScreen(Runnable act) {
        onScreen(() -> {
            act.run();
            return null;
        });
    }

    void keys(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    void type(String text) {
        Window.getWindows().stream().filter(Window::isFocused).reduce((first, last) -> last).ifPresent(robot::targetWindow);
        robot.write(text, 0);
        settle();
    }

    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
