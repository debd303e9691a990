package dangwu.front.desktop;

import dangwu.front.launch.DisplayCheck;
import dangwu.front.launch.LaunchException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Starts JavaFX, opens the program's window and stays until it is closed. */
public final class WindowStart {
    /** The window system files the windows under this name; the menu entry's StartupWMClass must be the same. */
    private static final String WINDOW_CLASS = "dangwu";
    private static final int[] ICON_SIZES = {16, 24, 32, 48, 64, 128, 256};

    private WindowStart() {}

    /**
     * Opens the window and returns when it was closed. To be called once in a process, on the main thread.
     *
     * @param open fills and shows the window, on the JavaFX thread
     * @throws LaunchException if JavaFX cannot start here: no display after all (exit status 4)
     */
    public static void run(Consumer<Stage> open) throws LaunchException {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        try {
            Platform.startup(() -> open(open, closed));
        } catch (RuntimeException | LinkageError cannotStart) {
            throw LaunchException.noDisplay(DisplayCheck.sentence("图形组件启动失败"), cannotStart);
        }
        try {
            closed.join();
        } catch (CompletionException e) {
            throw new LaunchException("窗口打不开：" + e.getCause().getMessage(), e.getCause());
        } finally {
            Platform.exit();
        }
    }

    private static void open(Consumer<Stage> open, CompletableFuture<Void> closed) {
        try {
            // No public interface sets this name unless the program is an Application built by JavaFX without its constructor's arguments.
            com.sun.glass.ui.Application.GetApplication().setName(WINDOW_CLASS);
            Stage stage = new Stage();
            IntStream.of(ICON_SIZES).mapToObj(WindowStart::icon).forEach(stage.getIcons()::add);
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> closed.complete(null));
            open.accept(stage);
        } catch (RuntimeException | Error failure) {
            closed.completeExceptionally(failure);
        }
    }

    private static Image icon(int size) {
        return new Image(WindowStart.class.getResource("/dangwu/front/icon-" + size + ".png").toExternalForm());
    }
}
