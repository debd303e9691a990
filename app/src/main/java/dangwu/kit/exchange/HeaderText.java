package dangwu.kit.exchange;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Headings made comparable: widths, spaces, line breaks, brackets and marks do not count. */
public final class HeaderText {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");
    private static final Pattern MARKS = Pattern.compile("^[*:;,.、，。'’‘`]+|[*:;,.、，。]+$");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{<〔【〈《「][^)\\]}>〕】〉》」]*[)\\]}>〕】〉》」]?");

    private HeaderText() {}

    /** The heading with full-width characters narrowed, without white space and without leading or trailing marks. */
    public static String normal(String heading) {
        if (isPlain(heading)) {
            return heading;
        }
        String flat = SPACE.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC)).replaceAll("");
        return MARKS.matcher(MARKS.matcher(flat).replaceAll("")).replaceAll("").toLowerCase(java.util.Locale.ROOT);
    }

    /** The normalised heading also without brackets and what they hold: 学历（学位） becomes 学历. */
    public static String bare(String heading) {
        String bare = normal(BRACKETS.matcher(normal(heading)).replaceAll(""));
        return bare.isEmpty() ? normal(heading) : bare;
    }

    /** Every cell of every row is compared with the headings, and hardly any has something to make comparable. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= 0x4E00 && c <= 0x9FFF || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c == '-';
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
