package dangwu.kit.office;

import java.io.IOException;
import java.io.OutputStream;

/** Writes papers as PDF. */
public final class PdfWriter implements PaperWriter {
    private final FontFiles fonts;

    /** @param fonts where the typefaces of this machine are found */
    public PdfWriter(FontFiles fonts) {
        this.fonts = fonts;
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public void write(PaperBook book, OutputStream out, Progress progress) throws IOException {
        out.flush();
    }
}
