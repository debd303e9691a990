package dangwu.kit.ui;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;

/**
 * {@link Tasks} on a small pool of named daemon threads; outcomes come back on the JavaFX thread. Work that lasts longer than
 * half a second appears in the {@link BusyViewModel} with its 取消.
 */
public final class BackgroundTasks implements Tasks, AutoCloseable {

    private static final int THREADS = 4;
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Failures failures;
    private final BusyViewModel busy;
    private final Executor screen;
    private final Clockwork clockwork;
    private final ExecutorService pool;
    private final Set<RunningTask> started = ConcurrentHashMap.newKeySet();

    /** Runs a thing once after a while, unless it was stopped before. A test replaces it to need no waiting. */
    @FunctionalInterface
    interface Clockwork {
        Runnable after(Duration delay, Runnable act);
    }

    /** Errors without a handler go to {@code failures}; lasting work shows up in {@code busy}. */
    public BackgroundTasks(Failures failures, BusyViewModel busy) {
        this(failures, busy, Platform::runLater, alarm());
    }

    BackgroundTasks(Failures failures, BusyViewModel busy, Executor screen, Clockwork clockwork) {
        this.failures = failures;
        this.busy = busy;
        this.screen = screen;
        this.clockwork = clockwork;
        this.pool = Executors.newFixedThreadPool(THREADS, named("dangwu-work"));
    }

    @Override
    public <T> TaskPlan<T> run(String title, Work<T> work) {
        return new AbstractTaskPlan<>(title, failures) {
            @Override
            public RunningTask start() {
                BackgroundRun<T> run = new BackgroundRun<>(title, work, this, busy, screen, started::remove);
                started.add(run);
                run.start(pool, clockwork, PATIENCE);
                return run;
            }
        };
    }

    /**
     * Stops taking work, asks what runs to stop, and waits a moment for it. Threads are not interrupted: an interrupt would close
     * the database file under the feet of a write.
     */
    @Override
    public void close() {
        pool.shutdown();
        started.forEach(RunningTask::cancel);
        try {
            pool.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Clockwork alarm() {
        ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(named("dangwu-alarm"));
        return (delay, act) -> {
            var pending = alarm.schedule(act, delay.toMillis(), TimeUnit.MILLISECONDS);
            return () -> pending.cancel(false);
        };
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return act -> {
            Thread thread = new Thread(act, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
