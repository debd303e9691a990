package dangwu.kit.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one PDF document, embedded when first used. */
final class PdfEmbedded {
    private final PDDocument document;
    private final PdfFonts fonts;
    private final Map<FontProgram, PDType0Font> loaded = new HashMap<>();
    private final List<DrawnFont> drawn = new ArrayList<>();

    PdfEmbedded(PDDocument document, PdfFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    void show(PDPageContentStream content, FontChain.Run run, double pt) throws IOException {
        if (run.font() == null) {
            for (int i = 0; i < run.text().length();) {
                int c = run.text().codePointAt(i);
                content.setFont(drawnWith(c), (float) pt);
                content.showText(Character.toString(c));
                i += Character.charCount(c);
            }
            return;
        }
        PDType0Font font = loaded.get(run.font());
        if (font == null) {
            font = PDType0Font.load(document, run.font().font(), true);
            loaded.put(run.font(), font);
        }
        content.setFont(font, (float) pt);
        content.showText(run.text());
    }

    private DrawnFont drawnWith(int codePoint) throws IOException {
        for (DrawnFont font : drawn) {
            if (font.takes(codePoint)) {
                return font;
            }
        }
        DrawnFont font = new DrawnFont(document, fonts.outlines());
        drawn.add(font);
        return font;
    }

    /** Completes the drawn fonts; to be called once, before the document is saved. */
    void finish() throws IOException {
        for (DrawnFont font : drawn) {
            font.finish();
        }
    }
}
