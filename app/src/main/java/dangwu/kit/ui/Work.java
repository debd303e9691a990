package dangwu.kit.ui;

/** A piece of background work that yields a value. Runs off the JavaFX thread. */
@FunctionalInterface
public interface Work<T> {

    /** Does the work; may throw anything, which is then handed to the error handler. A null result is allowed. */
    T run(Progress progress) throws Exception;
}
