package dangwu.kit.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A typeface as it is really set: which font gives each character, and how wide it is. Remembers what it has looked up. */
final class FontChain implements GlyphWidths {
    /** Text that one font can set; no font: its characters are drawn. */
    record Run(FontProgram font, String text) {}

    private record Glyph(FontProgram font, float em) {}

    private static final int REMEMBERED = 0x10000;

    private final FontProgram first;
    private final FontProgram reserve;
    private final boolean thickened;
    private final PdfFonts fonts;
    private final Glyph[] known = new Glyph[REMEMBERED];
    private final Map<Integer, Glyph> rare = new HashMap<>();

    FontChain(FontProgram first, FontProgram reserve, boolean thickened, PdfFonts fonts) {
        this.first = first;
        this.reserve = reserve;
        this.thickened = thickened;
        this.fonts = fonts;
    }

    @Override
    public double em(int codePoint) {
        return glyph(codePoint).em();
    }

    /** Whether bold has to be made by thickening the strokes, the font having no bold of its own. */
    boolean thickened() {
        return thickened;
    }

    /** The text cut where the font changes. */
    List<Run> runs(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        FontProgram only = glyph(text.codePointAt(0)).font();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (glyph(c).font() != only) {
                return severalRuns(text);
            }
            at += Character.charCount(c);
        }
        return List.of(new Run(only, text));
    }

    private List<Run> severalRuns(String text) {
        List<Run> runs = new ArrayList<>(1);
        StringBuilder run = new StringBuilder(text.length());
        FontProgram font = null;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            Glyph glyph = glyph(c);
            if (!run.isEmpty() && glyph.font() != font) {
                runs.add(new Run(font, run.toString()));
                run.setLength(0);
            }
            font = glyph.font();
            run.appendCodePoint(c);
            i += Character.charCount(c);
        }
        if (!run.isEmpty()) {
            runs.add(new Run(font, run.toString()));
        }
        return runs;
    }

    private Glyph glyph(int c) {
        if (c >= REMEMBERED) {
            return rare.computeIfAbsent(c, this::find);
        }
        Glyph glyph = known[c];
        if (glyph == null) {
            glyph = find(c);
            known[c] = glyph;
        }
        return glyph;
    }

    private Glyph find(int c) {
        if (first.has(c)) {
            return of(first, c);
        }
        if (reserve.has(c)) {
            return of(reserve, c);
        }
        if (Outlines.composed(c)) {
            return new Glyph(null, (float) fonts.outlines().of(c).em());
        }
        return fonts.anyWith(c).map(font -> of(font, c)).orElseGet(() -> new Glyph(null, (float) fonts.outlines().of(c).em()));
    }

    private static Glyph of(FontProgram font, int c) {
        return new Glyph(font, (float) font.em(c));
    }
}
