package dangwu.kit.office;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines as Chinese typesetting asks: anywhere between Chinese characters, words and numbers kept whole where they
 * fit, no closing mark at the beginning of a line and no opening mark at its end.
 */
final class LineBreaker {
    private static final String NOT_FIRST = "，。、；：！？）》〉」』】〕”’…·,.;:!?)]}%％℃";
    private static final String NOT_LAST = "（《〈「『【〔“‘([{￥$";
    private static final int CHINESE_FROM = 0x2E80;

    private final GlyphWidths widths;

    LineBreaker(GlyphWidths widths) {
        this.widths = widths;
    }

    /** The lines of the text within a width given in type sizes; at least one, empty ones where the text has empty lines. */
    List<String> lines(String text, double widthEm) {
        return lines(text, widthEm, 0);
    }

    /** As above, the first line of each paragraph being shorter by an indent in type sizes. */
    List<String> lines(String text, double widthEm, double indentEm) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            if (end < 0) {
                end = text.length();
            }
            breakParagraph(text, from, end, widthEm, indentEm, lines);
            from = end + 1;
        }
        return lines;
    }

    /** How many lines the text takes; cheap for text that plainly fits one. */
    int count(String text, double widthEm) {
        if (text.length() <= widthEm && text.indexOf('\n') < 0) {
            return 1;
        }
        return lines(text, widthEm).size();
    }

    private void breakParagraph(String text, int from, int end, double widthEm, double indentEm, List<String> lines) {
        int start = from;
        double room = widthEm - indentEm;
        while (true) {
            int stop = endOfLine(text, start, end, room);
            lines.add(text.substring(start, stop).stripTrailing());
            if (stop >= end) {
                return;
            }
            start = stop;
            while (start < end && text.charAt(start) == ' ') {
                start++;
            }
            if (start >= end) {
                return;
            }
            room = widthEm;
        }
    }

    private int endOfLine(String text, int start, int end, double room) {
        double width = 0;
        int at = start;
        while (at < end) {
            int c = text.codePointAt(at);
            width += widths.em(c);
            if (width > room + 1e-6 && at > start && c != ' ') {
                return breakBefore(text, start, at);
            }
            at += Character.charCount(c);
        }
        return end;
    }

    /** The last good place to break at or before the character that no longer fits; that character itself when there is none. */
    private static int breakBefore(String text, int start, int overflow) {
        for (int at = overflow; at > start;) {
            int before = text.codePointBefore(at);
            if (mayBreak(before, text.codePointAt(at))) {
                return at;
            }
            at -= Character.charCount(before);
        }
        return overflow;
    }

    private static boolean mayBreak(int before, int after) {
        if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0 || after == ' ') {
            return false;
        }
        return before == ' ' || before == '-' && !Character.isDigit(after) || chinese(before) || chinese(after);
    }

    private static boolean chinese(int c) {
        return c >= CHINESE_FROM || c >= 0x2190 && c <= 0x27BF;
    }
}
