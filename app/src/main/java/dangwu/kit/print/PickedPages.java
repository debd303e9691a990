package dangwu.kit.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Some pages of a PDF as a PDF. */
final class PickedPages {

    private PickedPages() {}

    /**
     * A copy that holds only these pages.
     *
     * @param pages from 1
     */
    static byte[] of(byte[] pdf, List<Integer> pages) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (pages.size() == document.getNumberOfPages()) {
                return pdf;
            }
            Set<Integer> wanted = new HashSet<>(pages);
            for (int page = document.getNumberOfPages(); page >= 1; page--) {
                if (!wanted.contains(page)) {
                    document.removePage(page - 1);
                }
            }
            // Its entries may lead to pages that are gone.
            document.getDocumentCatalog().setDocumentOutline(null);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
