package dangwu.kit.ui;

import java.util.concurrent.CancellationException;

/** How background work tells how far it is, and learns that it should stop. Safe to call from any thread. */
public interface Progress {

    /** Says what is being done just now, in the clerk's words. */
    void message(String text);

    /** Says how many of all parts are done; a total of 0 or less means "unknown". */
    void done(long parts, long total);

    /** True once the clerk has pressed 取消. */
    boolean isCancelled();

    /** Leaves the work by a {@link CancellationException} when it was cancelled; call it between two parts. */
    default void stopIfCancelled() {
        if (isCancelled()) {
            throw new CancellationException("已取消");
        }
    }

    /** A progress nobody watches and nobody cancels: for tests and the command line. */
    static Progress ignored() {
        return new Progress() {
            @Override
            public void message(String text) {
                // nobody watches
            }

            @Override
            public void done(long parts, long total) {
                // nobody watches
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
