package dangwu.kit.exchange;

/** Hears how far an import is, and can stop it. */
public interface ImportProgress {

    /** Nobody listens and nobody stops. */
    ImportProgress NONE = (done, total) -> {};

    /** So many rows are done of so many; total is 0 while it is not known. */
    void at(int done, int total);

    /** Whether the person has asked to stop. */
    default boolean cancelled() {
        return false;
    }

    /**
     * Reports, and stops if asked to.
     *
     * @throws ImportCancelledException if the person has asked to stop; a transaction around it rolls back
     */
    default void step(int done, int total) {
        if (cancelled()) {
            throw new ImportCancelledException();
        }
        at(done, total);
    }
}
