package dangwu.kit.ui;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** One piece of work on its way: its state, its progress, and the hand-over on the JavaFX thread. */
final class BackgroundRun<T> implements RunningTask, Progress {

    private final String title;
    private final Work<T> work;
    private final AbstractTaskPlan<T> plan;
    private final BusyViewModel busy;
    private final Executor screen;
    private final Consumer<RunningTask> ended;
    private final BusyItem item;
    private final AtomicBoolean refreshAsked = new AtomicBoolean();

    private volatile boolean cancelled;
    private volatile boolean done;
    private volatile String message = "";
    private volatile double fraction = -1;
    private volatile Runnable stopAlarm = () -> { };

    BackgroundRun(String title, Work<T> work, AbstractTaskPlan<T> plan, BusyViewModel busy, Executor screen,
                  Consumer<RunningTask> ended) {
        this.title = title;
        this.work = work;
        this.plan = plan;
        this.busy = busy;
        this.screen = screen;
        this.ended = ended;
        this.item = new BusyItem(title, this::cancel);
    }

    void start(ExecutorService pool, BackgroundTasks.Clockwork clockwork, Duration patience) {
        stopAlarm = clockwork.after(patience, () -> screen.execute(this::showBusy));
        try {
            pool.execute(this::work);
        } catch (RejectedExecutionException closed) {
            // The program is closing: nobody is left to be told.
            stopAlarm.run();
            ended.accept(this);
            done = true;
        }
    }

    private void work() {
        T result;
        try {
            stopIfCancelled();
            result = work.run(this);
        } catch (Throwable problem) {
            hand(() -> {
                // Work that was told to stop may stop by any exception (an interrupted file, a closed channel).
                if (cancelled) {
                    plan.cancelled();
                } else {
                    plan.failed(problem);
                }
            });
            return;
        }
        // What is finished is finished, even when 取消 came too late to stop it.
        hand(() -> plan.succeeded(result));
    }

    private void hand(Runnable outcome) {
        stopAlarm.run();
        ended.accept(this);
        screen.execute(() -> {
            done = true;
            busy.remove(item);
            outcome.run();
        });
    }

    private void showBusy() {
        if (!done) {
            item.show(message, fraction);
            busy.add(item);
        }
    }

    @Override
    public void cancel() {
        if (done || cancelled) {
            return;
        }
        cancelled = true;
        message("正在取消");
    }

    @Override
    public boolean isDone() {
        return done;
    }

    @Override
    public void message(String text) {
        message = text == null ? "" : text;
        refresh();
    }

    @Override
    public void done(long parts, long total) {
        fraction = total <= 0 ? -1 : Math.min(1.0, Math.max(0.0, (double) parts / total));
        refresh();
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /** Many calls become one change on the screen: fast work must not flood the JavaFX thread. */
    private void refresh() {
        if (refreshAsked.compareAndSet(false, true)) {
            screen.execute(() -> {
                refreshAsked.set(false);
                if (!done) {
                    item.show(message, fraction);
                }
            });
        }
    }

    @Override
    public String toString() {
        return title + (done ? " (done)" : "");
    }
}
