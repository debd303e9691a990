package dangwu.kit.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Excel writes control characters as _x000D_; ECMA-376 part 1, 22.4.2.4. */
final class XlsxEscapes {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxEscapes() {}

    static String decode(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(
                match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
