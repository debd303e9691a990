package dangwu.kit.ui;

import java.util.function.Consumer;

/** What shall happen with the outcome of some work; nothing happens before {@link #start()}. All handlers run on the JavaFX thread. */
public interface TaskPlan<T> {

    /** What to do with the result. */
    TaskPlan<T> onSuccess(Consumer<? super T> handler);

    /** What to do with an error instead of showing it; without this the error goes to {@link Failures}. */
    TaskPlan<T> onError(Consumer<? super Throwable> handler);

    /** What to do when the clerk cancelled; without this nothing happens. */
    TaskPlan<T> onCancel(Runnable handler);

    /** What to do last in every case, after the other handlers. */
    TaskPlan<T> onFinally(Runnable handler);

    /** Starts the work. */
    RunningTask start();
}
