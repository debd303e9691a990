package dangwu.kit.office;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of worksheets: without the characters Excel refuses, at most 31 long, no two alike. */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final String ILLEGAL = "\\/?*[]:";

    private final Set<String> used = new HashSet<>();

    String next(String wanted) {
        String legal = legal(wanted);
        String name = shortened(legal, LONGEST);
        for (int number = 2; !used.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = "(" + number + ")";
            name = shortened(legal, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String legal(String wanted) {
        StringBuilder name = new StringBuilder();
        for (char c : Texts.clean(wanted).toCharArray()) {
            name.append(ILLEGAL.indexOf(c) >= 0 || c == '\n' ? '_' : c);
        }
        String text = name.toString().strip();
        while (text.startsWith("'")) {
            text = text.substring(1);
        }
        while (text.endsWith("'")) {
            text = text.substring(0, text.length() - 1);
        }
        // Excel keeps this name for itself.
        return text.isBlank() ? "表" : text.equalsIgnoreCase("history") ? text + "_" : text;
    }

    /** Never cuts a character outside the BMP in two. */
    private static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing();
    }
}
