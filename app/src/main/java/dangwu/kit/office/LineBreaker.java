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

    /** A line: where it begins and ends in the text. */
    record Line(int from, int to, boolean endsParagraph) {}

    /** Width of the character at an index of the text, for text whose looks change on the way. */
    @FunctionalInterface
    interface WidthAt {
        double em(int index, int codePoint);
    }

    private final WidthAt widths;

    LineBreaker(GlyphWidths widths) {
        this((index, codePoint) -> widths.em(codePoint));
    }

    LineBreaker(WidthAt widths) {
        this.widths = widths;
    }

    /** The lines of the text within a width given in type sizes; at least one, empty ones where the text has empty lines. */
    List<String> lines(String text, double widthEm) {
        return ranges(text, widthEm, 0).stream().map(line -> text.substring(line.from(), line.to())).toList();
    }

    /** As above, as places in the text; the first line of each paragraph is shorter by an indent in type sizes. */
    List<Line> ranges(String text, double widthEm, double indentEm) {
        List<Line> lines = new ArrayList<>();
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
        return ranges(text, widthEm, 0).size();
    }

    private void breakParagraph(String text, int from, int end, double widthEm, double indentEm, List<Line> lines) {
        int start = from;
        double room = widthEm - indentEm;
        while (true) {
            int stop = endOfLine(text, start, end, room);
            int next = stop;
            while (next < end && text.charAt(next) == ' ') {
                next++;
            }
            lines.add(new Line(start, withoutBlanks(text, start, stop), next >= end));
            if (next >= end) {
                return;
            }
            start = next;
            room = widthEm;
        }
    }

    private static int withoutBlanks(String text, int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private int endOfLine(String text, int start, int end, double room) {
        double width = 0;
        int at = start;
        while (at < end) {
            int c = text.codePointAt(at);
            width += widths.em(at, c);
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
