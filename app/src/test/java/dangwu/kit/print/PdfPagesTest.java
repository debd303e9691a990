package dangwu.kit.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

    @Test
    void drawsPagesOnWhiteAsWideAsAskedFor() throws IOException {
        try (PdfPages pages = PdfPages.of(pdf(2))) {
            PageImage page = pages.draw(1, 400);

            assertThat(pages.count()).isEqualTo(2);
            assertThat(page.width()).isBetween(399, 401);
            assertThat((double) page.height() / page.width()).isCloseTo(842 / 595.0, within(0.01));
            assertThat(page.argb()).hasSize(page.width() * page.height());
            assertThat(page.argb()[0]).as("paper").isEqualTo(0xFFFFFFFF);
            assertThat(page.argb()[page.height() / 2 * page.width() + page.width() / 2]).as("ink in the middle").isEqualTo(0xFF000000);
        }
    }

    @Test
    void noPictureBecomesTooLargeToShow() throws IOException {
        try (PdfPages pages = PdfPages.of(pdf(1))) {
            assertThat(pages.draw(0, 100_000).height()).isLessThanOrEqualTo(6001);
        }
    }

    @Test
    void afterClosingNothingIsDrawn() throws IOException {
        PdfPages pages = PdfPages.of(pdf(1));
        pages.close();
        assertThatThrownBy(() -> pages.draw(0, 100)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsNoPdfIsRefused() {
        assertThatThrownBy(() -> PdfPages.of(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
    }

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.addRect(200, 300, 200, 240);
                    content.fill();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
