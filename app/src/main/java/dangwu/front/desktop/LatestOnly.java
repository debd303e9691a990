package dangwu.front.desktop;

import dangwu.kit.ui.Tasks;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads something in the background, one reading at a time: what is asked for while a reading runs becomes one more reading after it,
 * so that the last result shown is never older than the last change.
 *
 * @param <T> what is read
 */
final class LatestOnly<T> {

    private final Tasks tasks;
    private final Supplier<T> read;
    private final Consumer<T> show;
    private boolean running;
    private boolean again;

    LatestOnly(Tasks tasks, Supplier<T> read, Consumer<T> show) {
        this.tasks = tasks;
        this.read = read;
        this.show = show;
    }

    /** Reads anew; on the window's thread. */
    void refresh() {
        if (running) {
            again = true;
            return;
        }
        running = true;
        again = false;
        tasks.run("正在读取", progress -> read.get()).onSuccess(show).onFinally(this::ended).start();
    }

    private void ended() {
        running = false;
        if (again) {
            refresh();
        }
    }
}
