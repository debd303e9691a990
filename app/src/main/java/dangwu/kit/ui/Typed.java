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
}
