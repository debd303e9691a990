package dangwu.kit.office;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Outlines of characters that no TrueType font at hand has: the ticked box, which is put together here; characters that only
 * PostScript-flavoured fonts of this machine have (they cannot be embedded); lastly 〓 in their place.
 */
final class Outlines {
    /** A character's shape, one type size being 1000 units. */
    record Outline(GeneralPath path, double em) {}

    private static final int TICKED_BOX = 0x2611;
    private static final int EMPTY_BOX = 0x25A1;
    /** 〓, the printer's mark for a character that is missing. */
    private static final int MISSING = 0x3013;
    private static final double UNITS = 1000;

    private final FontFiles files;
    private final FontProgram bundled;
    private final Map<Integer, Outline> known = new HashMap<>();
    private final List<OpenTypeFont> fonts = new ArrayList<>();
    private List<Path> unread;

    Outlines(FontFiles files, FontProgram bundled) {
        this.files = files;
        this.bundled = bundled;
    }

    /** Whether the character is put together here, to match the empty box, rather than taken from some other font. */
    static boolean composed(int codePoint) {
        return codePoint == TICKED_BOX;
    }

    Outline of(int codePoint) {
        return known.computeIfAbsent(codePoint, this::make);
    }

    private Outline make(int codePoint) {
        if (composed(codePoint)) {
            return tickedBox();
        }
        return installed(codePoint).orElseGet(() -> bundled(MISSING));
    }

    private Outline tickedBox() {
        Outline box = bundled(EMPTY_BOX);
        GeneralPath path = new GeneralPath(box.path());
        double[][] tick = {{230, 400}, {300, 460}, {430, 300}, {720, 680}, {790, 620}, {440, 170}};
        path.moveTo(tick[0][0], tick[0][1]);
        for (int i = 1; i < tick.length; i++) {
            path.lineTo(tick[i][0], tick[i][1]);
        }
        path.closePath();
        return new Outline(path, box.em());
    }

    private Outline bundled(int codePoint) {
        try {
            TrueTypeFont font = bundled.font();
            int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
            return new Outline(scaled(font.getGlyph().getGlyph(glyph).getPath(), font.getUnitsPerEm()), bundled.em(codePoint));
        } catch (IOException e) {
            throw new IllegalStateException("font broken in the program", e);
        }
    }

    private static GeneralPath scaled(GeneralPath path, double unitsPerEm) {
        GeneralPath copy = new GeneralPath(path);
        copy.transform(AffineTransform.getScaleInstance(UNITS / unitsPerEm, UNITS / unitsPerEm));
        return copy;
    }

    private Optional<Outline> installed(int codePoint) {
        for (OpenTypeFont font : fonts) {
            Optional<Outline> outline = outline(font, codePoint);
            if (outline.isPresent()) {
                return outline;
            }
        }
        if (unread == null) {
            unread = new ArrayList<>(files.postScriptFlavoured());
        }
        while (!unread.isEmpty()) {
            for (OpenTypeFont font : read(unread.remove(0))) {
                fonts.add(font);
                Optional<Outline> outline = outline(font, codePoint);
                if (outline.isPresent()) {
                    return outline;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Outline> outline(OpenTypeFont font, int codePoint) {
        try {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
            if (glyph == 0) {
                return Optional.empty();
            }
            CFFFont shapes = font.getCFF().getFont();
            int id = shapes.getCharset().isCIDFont() ? shapes.getCharset().getCIDForGID(glyph) : glyph;
            GeneralPath path = shapes.getType2CharString(id).getPath();
            return Optional.of(new Outline(scaled(path, font.getUnitsPerEm()), font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm()));
        } catch (IOException | RuntimeException e) {
            // A font with faults in it is passed over.
            return Optional.empty();
        }
    }

    /** The fonts of a file, only one of each collection: its fonts differ in regional shapes, not in what they cover. */
    private static List<OpenTypeFont> read(Path file) {
        try {
            if (!file.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(".ttc")) {
                return List.of(new OTFParser().parse(new RandomAccessReadBufferedFile(file.toFile())));
            }
            List<OpenTypeFont> found = new ArrayList<>();
            TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
            TrueTypeFont chinese = collection.getFontByName(file.getFileName().toString().replaceFirst("(?i)CJK-(\\w+)\\.ttc", "CJKsc-$1"));
            if (chinese instanceof OpenTypeFont font && font.isPostScript()) {
                found.add(font);
            }
            return found;
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }
}
