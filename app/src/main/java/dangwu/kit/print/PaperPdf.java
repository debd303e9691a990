package dangwu.kit.print;

import dangwu.kit.office.PaperBook;
import dangwu.kit.office.PaperWriter;
import dangwu.kit.ui.Progress;
import dangwu.kit.ui.Work;
import java.io.ByteArrayOutputStream;
import java.util.function.Supplier;

/** Makes the PDF of papers, in the background. */
public final class PaperPdf {

    private final PaperWriter writer;

    /** @param writer writes PDF; its fonts stay with it, so one serves the whole program */
    public PaperPdf(PaperWriter writer) {
        this.writer = writer;
    }

    /** The work that makes the PDF; {@code paper} is called in it. */
    public Work<byte[]> of(Supplier<PaperBook> paper) {
        return progress -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PaperBook book = paper.get();
            progress.stopIfCancelled();
            writer.write(book, out, new Written(progress));
            return out.toByteArray();
        };
    }

    /** The progress of a background task as the writers of papers want it. */
    record Written(Progress task) implements dangwu.kit.office.Progress {

        @Override
        public void at(long done, long total) {
            task.done(done, total);
        }

        @Override
        public boolean cancelled() {
            return task.isCancelled();
        }
    }
}
