package dangwu.kit.office;

import java.io.IOException;
import java.io.OutputStream;

/** Writes papers in one file format. A writer may be kept and used again; it writes one book at a time. */
public interface PaperWriter {
    Format format();

    /**
     * Writes the book; the stream is flushed and left open.
     *
     * @throws java.util.concurrent.CancellationException when the progress asked to stop; what was written by then is of no use
     */
    void write(PaperBook book, OutputStream out, Progress progress) throws IOException;
}
