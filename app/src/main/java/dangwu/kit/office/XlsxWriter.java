package dangwu.kit.office;

import java.io.IOException;
import java.io.OutputStream;

/** Writes papers as XLSX. */
public final class XlsxWriter implements PaperWriter {
    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public void write(PaperBook book, OutputStream out, Progress progress) throws IOException {
        out.flush();
    }
}
