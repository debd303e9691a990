package dangwu.kit.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF held in memory, drawn one at a time. Safe for several threads; never to be used on the window's. */
public final class PdfPages implements AutoCloseable {

    /** A picture wider or higher than this would be refused by some graphics cards. */
    private static final double MOST_PIXELS = 6000;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final int count;
    private boolean closed;

    private PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        this.count = document.getNumberOfPages();
    }

    /** Reads a PDF. */
    public static PdfPages of(byte[] pdf) throws IOException {
        return new PdfPages(Loader.loadPDF(pdf));
    }

    /** How many pages there are. */
    public int count() {
        return count;
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
        PDRectangle box = document.getPage(page).getCropBox();
        boolean turned = document.getPage(page).getRotation() % 180 != 0;
        double pageWidth = turned ? box.getHeight() : box.getWidth();
        double pageHeight = turned ? box.getWidth() : box.getHeight();
        double scale = Math.min(width / pageWidth, MOST_PIXELS / Math.max(pageWidth, pageHeight));
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
