package dangwu.kit.office;

import java.io.IOException;
import java.io.OutputStream;

/** Writes papers as DOCX. */
public final class DocxWriter implements PaperWriter {
    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public void write(PaperBook book, OutputStream out, Progress progress) throws IOException {
        out.flush();
    }
}
