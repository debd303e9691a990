package dangwu.kit.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
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

    /** The font that a page's text is being set in. */
    record InUse(PDFont font, float pt) {}

    /**
     * Shows a run of text.
     *
     * @param before what the text of the page before it was set in; null: nothing yet
     * @return what it is set in now
     */
    InUse show(PDPageContentStream content, FontChain.Run run, double pt, InUse before) throws IOException {
        InUse now = before;
        if (run.font() == null) {
            for (int i = 0; i < run.text().length();) {
                int c = run.text().codePointAt(i);
                now = set(content, drawnWith(c), pt, now);
                content.showText(Character.toString(c));
                i += Character.charCount(c);
            }
            return now;
        }
        PDType0Font font = loaded.get(run.font());
        if (font == null) {
            font = PDType0Font.load(document, run.font().font(), true);
            loaded.put(run.font(), font);
        }
        now = set(content, font, pt, now);
        content.showText(run.text());
        return now;
    }

    private static InUse set(PDPageContentStream content, PDFont font, double pt, InUse before) throws IOException {
        if (before != null && before.font() == font && before.pt() == (float) pt) {
            return before;
        }
        content.setFont(font, (float) pt);
        return new InUse(font, (float) pt);
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
