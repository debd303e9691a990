package dangwu.kit.office;

import java.text.Normalizer;
import java.util.Set;

/** Names for files that every system accepts. */
public final class FileNames {
    private static final int LONGEST = 120;
    private static final String ILLEGAL = "\\/:*?\"<>|";
    private static final Set<String> RESERVED = Set.of("CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7",
            "COM8", "COM9", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9");

    private FileNames() {}

    /**
     * The text as a file name (without folder): characters that Windows refuses become _, blanks and dots at the ends go,
     * device names (CON, NUL …) get a _ in front, at most 120 characters. 未命名 when nothing is left.
     */
    public static String legal(String text) {
        StringBuilder name = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().limit(LONGEST).forEach(c -> {
            if (ILLEGAL.indexOf(c) >= 0) {
                name.append('_');
            } else if (!Character.isISOControl(c)) {
                name.appendCodePoint(c);
            }
        });
        String trimmed = trimEnds(name.toString());
        if (trimmed.isEmpty()) {
            return "未命名";
        }
        int dot = trimmed.indexOf('.');
        String stem = (dot < 0 ? trimmed : trimmed.substring(0, dot)).strip();
        return RESERVED.contains(stem.toUpperCase(java.util.Locale.ROOT)) ? "_" + trimmed : trimmed;
    }

    private static String trimEnds(String name) {
        String text = name.strip();
        while (text.endsWith(".") || text.endsWith(" ")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text;
    }
}
