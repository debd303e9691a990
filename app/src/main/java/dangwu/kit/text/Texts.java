package dangwu.kit.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it is kept: trimmed, NFC-normalised, no invisible characters at its ends, no control characters but line ends. */
public final class Texts {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\n]]");

    private Texts() {}

    /** {@code text} as it is kept, or null when nothing visible is left (null stays null). */
    public static String clean(String text) {
        if (text == null || isClean(text)) {
            return text;
        }
        String trimmed = strip(CONTROLS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(""));
        return trimmed.isEmpty() ? null : trimmed;
    }

    /** Number of characters as a reader counts them: a character outside the basic plane counts once. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether there is surely nothing to do: common Han characters, visible ASCII. */
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= 0x4E00 && c <= 0x9FFF || c > ' ' && c < 0x7F;
            if (!plain) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && invisible(text.charAt(from))) {
            from++;
        }
        while (to > from && invisible(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean invisible(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
