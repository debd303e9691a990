package dangwu.kit.office;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A font that was read from its file: which characters it has, and how wide they are. */
final class FontProgram {
    private static final int RESTRICTED = 0x0002;
    private static final int PREVIEW_OR_EDITABLE = 0x000C;
    private static final int NO_SUBSETTING = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;

    FontProgram(TrueTypeFont font) throws IOException {
        this.font = font;
        // Ligatures and the like are not wanted in ledgers, and cost time.
        font.setEnableGsub(false);
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        if (font.getTableMap().get("glyf") == null || !permitted(font)) {
            throw new IOException("not a font that may be embedded: " + font.getName());
        }
    }

    private static boolean permitted(TrueTypeFont font) throws IOException {
        OS2WindowsMetricsTable metrics = font.getOS2Windows();
        if (metrics == null) {
            return true;
        }
        int type = metrics.getFsType();
        boolean restricted = (type & RESTRICTED) != 0 && (type & PREVIEW_OR_EDITABLE) == 0;
        return !restricted && (type & (NO_SUBSETTING | BITMAPS_ONLY)) == 0;
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    double em(int codePoint) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(codePoint)) / unitsPerEm;
        } catch (IOException e) {
            return 1;
        }
    }

    TrueTypeFont font() {
        return font;
    }
}
