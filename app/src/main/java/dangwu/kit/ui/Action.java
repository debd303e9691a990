package dangwu.kit.ui;

/** A piece of background work without a result. Runs off the JavaFX thread. */
@FunctionalInterface
public interface Action {

    /** Does the work; may throw anything, which is then handed to the error handler. */
    void run(Progress progress) throws Exception;
}
