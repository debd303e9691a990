package dangwu.kit.ui;

/** Where errors go that nobody else handles: shown as a plain sentence with a short code, and written to the log. */
@FunctionalInterface
public interface Failures {

    /**
     * Reports an error.
     *
     * @param doing what was being done, e.g. "正在导出花名册"; may be empty
     * @param problem the error
     */
    void report(String doing, Throwable problem);

    /** Throws what it is given (wrapped when checked): for tests, where an error must not pass unseen. */
    static Failures thrown() {
        return (doing, problem) -> {
            if (problem instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (problem instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(doing, problem);
        };
    }
}
