package dangwu.kit.office;

import java.io.IOException;
import java.util.List;

/** Sets text in the cells of tables and forms. */
final class PdfCells {
    static final double LINE = 1.28;
    static final double ABOVE_AND_BELOW = 4;
    private static final double MOST_SQUEEZED = 0.75;

    private final PdfPages pages;

    PdfCells(PdfPages pages) {
        this.pages = pages;
    }

    /** A number that is a little too long for its cell stays on one line and is set narrower. */
    static List<String> lines(FontChain face, LineBreaker breaker, String text, double width, double pt) {
        double em = width / pt;
        if (text.length() <= em && text.indexOf('\n') < 0) {
            return List.of(text);
        }
        if (unbroken(text) && face.em(text) * MOST_SQUEEZED <= em) {
            return List.of(text);
        }
        return breaker.lines(text, em);
    }

    private static boolean unbroken(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    static double height(int lines, double pt) {
        return lines * pt * LINE + ABOVE_AND_BELOW;
    }

    /** Where and how a cell's text is set. */
    record Box(double x, double y, double width, double height, double padding, Align align, VAlign valign) {}

    void text(FontChain face, double pt, List<String> lines, Box box, String rgb) throws IOException {
        double line = pt * LINE;
        double all = lines.size() * line;
        double from = switch (box.valign()) {
            case TOP -> box.y() + ABOVE_AND_BELOW / 2;
            case MIDDLE -> box.y() + (box.height() - all) / 2;
            case BOTTOM -> box.y() + box.height() - all - ABOVE_AND_BELOW / 2;
        };
        double room = box.width() - 2 * box.padding();
        double[] xs = new double[lines.size()];
        boolean natural = true;
        for (int i = 0; i < xs.length; i++) {
            double width = face.em(lines.get(i)) * pt;
            natural &= width <= room + 0.01;
            xs[i] = box.x() + box.padding() + switch (box.align()) {
                case LEFT, JUSTIFIED -> 0;
                case CENTRE -> Math.max(0, room - width) / 2;
                case RIGHT -> Math.max(0, room - width);
            };
        }
        if (natural) {
            pages.lines(face, pt, lines, xs, from + line / 2, line, rgb);
            return;
        }
        for (int i = 0; i < xs.length; i++) {
            double width = face.em(lines.get(i)) * pt;
            pages.text(face, pt, lines.get(i), xs[i], from + (i + 0.5) * line, width > room + 0.01 ? room / width : 1, 0, rgb);
        }
    }
}
