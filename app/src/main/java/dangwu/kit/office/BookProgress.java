package dangwu.kit.office;

import java.util.concurrent.CancellationException;

/** How far the writing of a whole book has come: every row of its tables and every other block counts one. */
final class BookProgress {
    private static final int TELL_EVERY = 250;

    private final Progress progress;
    private final long total;
    private long done;

    BookProgress(PaperBook book, Progress progress) {
        this.progress = progress;
        long sum = 0;
        boolean known = true;
        for (Paper paper : book.papers()) {
            for (Block block : paper.blocks()) {
                long own = block instanceof Table table ? table.options().expectedRows() : 1;
                known &= own >= 0;
                sum += own;
            }
        }
        this.total = known ? sum : -1;
    }

    /** A row is about to be written. */
    void row() {
        if (done % TELL_EVERY == 0) {
            tell();
        }
        done++;
    }

    /** A block is about to be written; a table's rows count for themselves. */
    void block(Block block) {
        tell();
        if (!(block instanceof Table)) {
            done++;
        }
    }

    /** Says where the work stands. */
    void tell() {
        stopIfCancelled(progress);
        progress.at(done, total);
    }

    /** @throws CancellationException when the progress asks to stop */
    static void stopIfCancelled(Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException("cancelled by the user");
        }
    }
}
