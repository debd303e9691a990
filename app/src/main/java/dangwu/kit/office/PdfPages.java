package dangwu.kit.office;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * The pages of one paper in a PDF, filled from top to bottom. Lengths are points; x counts from the left margin, y downwards from the
 * top margin.
 */
final class PdfPages {
    static final double RULE = 0.5;
    /** The middle of a Chinese character stands this far above the base line; the same in every font, so text sits in the middle. */
    private static final double MIDDLE = 0.38;
    private static final double FAKE_BOLD = 0.025;

    private final PDDocument document;
    private final PdfEmbedded embedded;
    private final PageSetup setup;
    private final List<PDPage> pages = new ArrayList<>();
    private final double left;
    private final double top;
    private PDPageContentStream content;
    private PdfEmbedded.InUse font;
    private double y;
    private boolean untouched;
    private double bodyTop;

    PdfPages(PDDocument document, PdfEmbedded embedded, PageSetup setup) throws IOException {
        this.document = document;
        this.embedded = embedded;
        this.setup = setup;
        this.left = Units.points(setup.leftMm());
        this.top = Units.points(setup.heightMm() - setup.topMm());
        newPage();
    }

    void newPage() throws IOException {
        close();
        PDPage page = new PDPage(new PDRectangle((float) Units.points(setup.widthMm()), (float) Units.points(setup.heightMm())));
        document.addPage(page);
        pages.add(page);
        content = new PDPageContentStream(document, page);
        content.setLineWidth((float) RULE);
        font = null;
        y = 0;
        bodyTop = 0;
        untouched = true;
    }

    /** Ends the current page; nothing more can be drawn until a new one is begun. */
    void close() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    /** How many pages there are by now. */
    int count() {
        return pages.size();
    }

    double width() {
        return Units.points(setup.textWidthMm());
    }

    double height() {
        return Units.points(setup.textHeightMm());
    }

    double y() {
        return y;
    }

    /** Room left on this page. */
    double room() {
        return height() - y + 0.01;
    }

    /** Whether nothing but a repeated table header stands on this page. */
    boolean fresh() {
        return untouched || y <= bodyTop;
    }

    /** What stands above here is only the header that is repeated on each page. */
    void bodyBegins() {
        bodyTop = y;
    }

    void down(double height) {
        y += height;
        untouched = false;
    }

    void fill(double x, double atY, double width, double height, String rgb) throws IOException {
        content.setNonStrokingColor(color(rgb));
        content.addRect((float) (left + x), (float) (top - atY - height), (float) width, (float) height);
        content.fill();
        content.setNonStrokingColor(Color.BLACK);
    }

    /** Adds a rectangle; {@link #stroke()} draws all that were added. */
    void box(double x, double atY, double width, double height) throws IOException {
        content.addRect((float) (left + x), (float) (top - atY - height), (float) width, (float) height);
    }

    void stroke() throws IOException {
        content.stroke();
    }

    void line(double x, double atY, double width) throws IOException {
        content.moveTo((float) (left + x), (float) (top - atY));
        content.lineTo((float) (left + x + width), (float) (top - atY));
        content.stroke();
    }

    /**
     * Sets one line of text.
     *
     * @param middleY where the middle of the characters stands
     * @param squeeze width of the letters, 1 for natural
     * @param spacing added after each letter
     */
    void text(FontChain face, double pt, String line, double x, double middleY, double squeeze, double spacing, String rgb) throws IOException {
        if (line.isEmpty()) {
            return;
        }
        content.beginText();
        if (rgb != null) {
            content.setNonStrokingColor(color(rgb));
        }
        if (squeeze != 1) {
            content.setHorizontalScaling((float) (squeeze * 100));
        }
        if (spacing != 0) {
            content.setCharacterSpacing((float) spacing);
        }
        if (face.thickened()) {
            content.setRenderingMode(RenderingMode.FILL_STROKE);
            content.setLineWidth((float) (pt * FAKE_BOLD));
        }
        content.newLineAtOffset((float) (left + x), (float) (top - middleY - pt * MIDDLE));
        show(face, line, pt);
        content.endText();
        restore(face, squeeze, spacing, rgb);
    }

    private void show(FontChain face, String line, double pt) throws IOException {
        for (FontChain.Run run : face.runs(line)) {
            font = embedded.show(content, run, pt, font);
        }
    }

    /**
     * Sets lines of text one below the other, in natural width.
     *
     * @param xs      where each line begins
     * @param middleY where the middle of the first line's characters stands
     * @param pitch   from line to line
     */
    void lines(FontChain face, double pt, List<String> lines, double[] xs, double middleY, double pitch, String rgb) throws IOException {
        content.beginText();
        if (rgb != null) {
            content.setNonStrokingColor(color(rgb));
        }
        if (face.thickened()) {
            content.setRenderingMode(RenderingMode.FILL_STROKE);
            content.setLineWidth((float) (pt * FAKE_BOLD));
        }
        double x = 0;
        double y = 0;
        for (int i = 0; i < xs.length; i++) {
            if (!lines.get(i).isEmpty()) {
                double nextX = left + xs[i];
                double nextY = top - middleY - i * pitch - pt * MIDDLE;
                content.newLineAtOffset((float) (nextX - x), (float) (nextY - y));
                x = nextX;
                y = nextY;
                show(face, lines.get(i), pt);
            }
        }
        content.endText();
        restore(face, 1, 0, rgb);
    }

    private void restore(FontChain face, double squeeze, double spacing, String rgb) throws IOException {
        if (rgb != null) {
            content.setNonStrokingColor(Color.BLACK);
        }
        if (squeeze != 1) {
            content.setHorizontalScaling(100);
        }
        if (spacing != 0) {
            content.setCharacterSpacing(0);
        }
        if (face.thickened()) {
            content.setRenderingMode(RenderingMode.FILL);
            content.setLineWidth((float) RULE);
        }
    }

    void picture(Picture picture, double x, double atY, Pictures.Fitted size) throws IOException {
        PDImageXObject image = PDImageXObject.createFromByteArray(document, picture.data(), picture.description());
        content.drawImage(image, (float) (left + x), (float) (top - atY - size.height()), (float) size.width(), (float) size.height());
    }

    private static Color color(String rgb) {
        return new Color(Integer.parseInt(rgb, 16));
    }

    /**
     * Writes the page numbers, once all pages of the book are there.
     *
     * @param runningOn number of the first page when the paper runs on from the one before
     * @return the number after the last
     */
    int number(PdfFonts fonts, int runningOn, int total) throws IOException {
        close();
        int first = setup.firstPage() > 0 ? setup.firstPage() : runningOn;
        for (int i = 0; i < pages.size() && setup.numbers() != PageNumbers.NONE; i++) {
            int number = first + i;
            try (PDPageContentStream over = new PDPageContentStream(document, pages.get(i), PDPageContentStream.AppendMode.APPEND, false, false)) {
                // Pages leave everything as they found it, and so little text is not worth packing.
                content = over;
                font = null;
                if (setup.numbers() == PageNumbers.OF_TOTAL) {
                    foot(fonts, 9, "第 " + number + " 页 共 " + total + " 页", 0.5, Units.points(setup.bottomMm()) / 2);
                } else {
                    // 7 mm below the text, one character in from the outer edge.
                    foot(fonts, 14, "— " + number + " —", number % 2 == 1 ? 1 : 0, Units.points(7) + 7);
                }
                content = null;
            }
        }
        return first + pages.size();
    }

    private void foot(PdfFonts fonts, double pt, String text, double place, double below) throws IOException {
        FontChain face = fonts.chain(Face.SONG, false);
        double inset = place == 0.5 ? 0 : pt;
        double spare = width() - 2 * inset - face.em(text) * pt;
        text(face, pt, text, inset + spare * place, height() + below, 1, 0, null);
    }
}
