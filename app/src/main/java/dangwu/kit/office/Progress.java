package dangwu.kit.office;

/** Told how far a piece of work has come, and asked whether to go on. Called from the working thread. */
public interface Progress {
    /** Nobody watches, nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long total) {
            // nobody watches
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Rows of tables and other blocks count one each, over the whole book.
     *
     * @param total -1 when unknown
     */
    void at(long done, long total);

    boolean cancelled();
}
