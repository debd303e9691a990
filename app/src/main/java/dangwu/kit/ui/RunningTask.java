package dangwu.kit.ui;

/** A started piece of work. */
public interface RunningTask {

    /** Asks the work to stop; does nothing when it has ended. */
    void cancel();

    /** True when the result, the error or the cancellation has been handed over. */
    boolean isDone();
}
