package dangwu.kit.ui;

import java.text.Normalizer;

/** What was typed, as it enters the house. */
final class Typed {

    private Typed() {
    }

    /** Trimmed and in NFC; null when nothing is left. */
    static String clean(String typed) {
        String text = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC).strip();
        return text.isEmpty() ? null : text;
    }

    /** At most that many characters; a character outside the BMP counts as one and is never cut in two. */
    static String atMost(String text, int characters) {
        return text.codePointCount(0, text.length()) <= characters ? text : text.substring(0, text.offsetByCodePoints(0, characters));
    }
}
