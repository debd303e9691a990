package dangwu.kit.print;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The letters of a page one by one. A printer's language keeps their shapes and places, not what they mean: what a Chinese font showed comes out
 * under other codes. The text is the same when each code of a page stands for one letter throughout.
 */
final class Glyphs {

    /** A letter by its font and code there, what the file says it means, and where it stands from the left and the top, in points. */
    record Glyph(Code code, String text, double x, double y) {}

    /** Fonts are told apart by what they are, not by their names. */
    record Code(COSDictionary font, int code) {}

    private Glyphs() {}

    /** All letters but blanks on page {@code page}, from 1, in the order it was written. */
    static List<Glyph> of(byte[] pdf, int page) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (!letter.getUnicode().isBlank()) {
                        glyphs.add(new Glyph(new Code(letter.getFont().getCOSObject(), letter.getCharacterCodes()[0]), letter.getUnicode(), letter.getXDirAdj(), letter.getYDirAdj()));
                    }
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.writeText(document, new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8));
        }
        return glyphs;
    }

    /** What {@code printed} says, each of its codes read as the letter of {@code original} that stands where it first stood. */
    static String read(List<Glyph> printed, List<Glyph> original) {
        Map<Code, String> meaning = new HashMap<>();
        StringBuilder text = new StringBuilder();
        for (Glyph glyph : printed) {
            text.append(meaning.computeIfAbsent(glyph.code(), first -> original.stream()
                    .filter(other -> Math.hypot(other.x() - glyph.x(), other.y() - glyph.y()) < 2).findFirst().map(Glyph::text).orElse("?")));
        }
        return text.toString();
    }

    /** The letters as text. */
    static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }
}
