package dangwu.kit.ui;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Keeps the handlers and calls them in the agreed order: outcome first, "finally" last. */
abstract class AbstractTaskPlan<T> implements TaskPlan<T> {

    private Consumer<? super T> success = result -> { };
    private Consumer<? super Throwable> error;
    private Runnable cancel = () -> { };
    private Runnable last = () -> { };

    AbstractTaskPlan(String title, Failures failures) {
        Objects.requireNonNull(title, "title");
        this.error = problem -> failures.report(title, problem);
    }

    @Override
    public TaskPlan<T> onSuccess(Consumer<? super T> handler) {
        success = Objects.requireNonNull(handler);
        return this;
    }

    @Override
    public TaskPlan<T> onError(Consumer<? super Throwable> handler) {
        error = Objects.requireNonNull(handler);
        return this;
    }

    @Override
    public TaskPlan<T> onCancel(Runnable handler) {
        cancel = Objects.requireNonNull(handler);
        return this;
    }

    @Override
    public TaskPlan<T> onFinally(Runnable handler) {
        last = Objects.requireNonNull(handler);
        return this;
    }

    final void succeeded(T result) {
        finishing(() -> success.accept(result));
    }

    final void failed(Throwable problem) {
        if (problem instanceof CancellationException) {
            cancelled();
        } else {
            finishing(() -> error.accept(problem));
        }
    }

    final void cancelled() {
        finishing(cancel);
    }

    private void finishing(Runnable handler) {
        try {
            handler.run();
        } finally {
            last.run();
        }
    }
}
