package dangwu.kit.office;

/** The advance width of characters, as a share of the type size. */
@FunctionalInterface
interface GlyphWidths {
    double em(int codePoint);

    /** Width of a piece of text, as a share of the type size. */
    default double em(String text) {
        double width = 0;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            width += em(c);
            i += Character.charCount(c);
        }
        return width;
    }

    /**
     * Widths on the safe side of the fonts that office programs may choose: used where the program, not this one, draws the text.
     */
    GlyphWidths CAUTIOUS = c -> {
        if (c >= 0x2000 || c == 0xB7) {
            return 1;
        }
        if (c >= '0' && c <= '9') {
            return 0.56;
        }
        if (c >= 'A' && c <= 'Z') {
            return c == 'M' || c == 'W' ? 0.9 : 0.68;
        }
        return c == '@' || c == '%' ? 0.95 : 0.57;
    };
}
