package dangwu.kit.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF held in memory, drawn one at a time. Safe for several threads; never to be used on the window's. */
public final class PdfPages implements AutoCloseable {

    /** A picture wider or higher than this would be refused by some graphics cards. */
    private static final double MOST_PIXELS = 6000;

    private final byte[] pdf;
    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<PageSize> sizes;
    private boolean closed;

    private PdfPages(byte[] pdf, PDDocument document) {
        this.pdf = pdf;
        this.document = document;
        this.renderer = new PDFRenderer(document);
        List<PageSize> found = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            found.add(PageSize.of(page));
        }
        this.sizes = List.copyOf(found);
    }

    /** Reads a PDF; the bytes are kept and must not be changed. */
    public static PdfPages of(byte[] pdf) throws IOException {
        return new PdfPages(pdf, Loader.loadPDF(pdf));
    }

    /** The PDF itself; not to be changed. */
    public byte[] pdf() {
        return pdf;
    }

    /** How many pages there are. */
    public int count() {
        return sizes.size();
    }

    /** How large a page is; {@code page} from 0. */
    public PageSize size(int page) {
        return sizes.get(page);
    }

    /**
     * Draws a page on white.
     *
     * @param page  from 0
     * @param width how wide the picture shall be, in pixels; lessened where it would become too large to show
     * @throws IllegalStateException after {@link #close}
     */
    public synchronized PageImage draw(int page, double width) throws IOException {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        PageSize size = sizes.get(page);
        double scale = Math.min(width / size.width(), MOST_PIXELS / Math.max(size.width(), size.height()));
        BufferedImage image = renderer.renderImage(page, (float) scale, ImageType.RGB);
        return new PageImage(image.getWidth(), image.getHeight(),
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    }

    /** Gives the memory back. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        document.close();
    }
}
