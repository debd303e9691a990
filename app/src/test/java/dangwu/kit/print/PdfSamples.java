package dangwu.kit.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;

/** Small documents to print. */
final class PdfSamples {

    static final PDRectangle ON_ITS_SIDE = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

    private PdfSamples() {}

    /** Upright A4 pages that say "Sheet 1", "Sheet 2" …, each with a black square of 20 points at its lower left corner. */
    static byte[] upright(int pages) throws IOException {
        PDRectangle[] sizes = new PDRectangle[pages];
        java.util.Arrays.fill(sizes, PDRectangle.A4);
        return of(sizes);
    }

    /** Pages of these sizes, marked alike. */
    static byte[] of(PDRectangle... sizes) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < sizes.length; i++) {
                PDPage page = new PDPage(sizes[i]);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.addRect(0, 0, 20, 20);
                    content.fill();
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                    content.newLineAtOffset(100, 300);
                    content.showText("Sheet " + (i + 1));
                    content.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    static int count(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** The text of a page, from 1, in one line. */
    static String text(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("\\s+", " ").strip();
        }
    }
}
