package dangwu.kit.office;

/** Text that office files can carry. */
final class Texts {
    private Texts() {}

    /** Without control characters (except line breaks) and broken surrogates, which neither Excel nor Word can store. */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' || c >= 0xFFFE || Character.isSurrogate(c)) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ').codePoints().forEach(c -> {
            boolean broken = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (broken) {
                clean.append('\uFFFD');
            } else if (c == '\n' || c >= ' ' && c != 0xFFFE && c != 0xFFFF) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }
}
