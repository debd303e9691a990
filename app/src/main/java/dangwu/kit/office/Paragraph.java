package dangwu.kit.office;

import java.util.List;
import java.util.Objects;

/**
 * Running text.
 *
 * @param indentChars indent of the first line in characters
 * @param rightIndentChars distance from the right edge in characters (signature and date of a letter)
 * @param pt size in points
 * @param linePt distance from line to line in points; 0 for the usual 1.3 times the size
 * @param beforePt space above in points
 * @param afterPt space below in points
 * @param keepWithNext whether it must stand on the same page as the beginning of the block that follows
 */
public record Paragraph(List<Span> spans, Align align, double indentChars, double rightIndentChars, Face face, double pt, double linePt,
        double beforePt, double afterPt, boolean keepWithNext) implements Block {
    public Paragraph {
        spans = List.copyOf(spans);
        Objects.requireNonNull(align, "align");
        Objects.requireNonNull(face, "face");
    }

    /** Small text below or above a table: 仿宋 10.5, left, no indent. */
    public static Paragraph note(String text) {
        return new Paragraph(List.of(Span.of(text)), Align.LEFT, 0, 0, Face.FANGSONG, 10.5, 0, 3, 3, false);
    }

    /** Body text of a letter, GB/T 9704-2012: 仿宋 16, both edges straight, first line indented by two characters, 22 lines a page. */
    public static Paragraph body(Span... spans) {
        return new Paragraph(List.of(spans), Align.JUSTIFIED, 2, 0, Face.FANGSONG, 16, 28.95, 0, 0, false);
    }

    public static Paragraph body(String text) {
        return body(Span.of(text));
    }

    public Paragraph aligned(Align other) {
        return new Paragraph(spans, other, indentChars, rightIndentChars, face, pt, linePt, beforePt, afterPt, keepWithNext);
    }

    public Paragraph indented(double first, double right) {
        return new Paragraph(spans, align, first, right, face, pt, linePt, beforePt, afterPt, keepWithNext);
    }

    public Paragraph in(Face other, double size) {
        return new Paragraph(spans, align, indentChars, rightIndentChars, other, size, linePt, beforePt, afterPt, keepWithNext);
    }

    public Paragraph spaced(double before, double after) {
        return new Paragraph(spans, align, indentChars, rightIndentChars, face, pt, linePt, before, after, keepWithNext);
    }

    public Paragraph keptWithNext() {
        return new Paragraph(spans, align, indentChars, rightIndentChars, face, pt, linePt, beforePt, afterPt, true);
    }

    /** The whole text without its looks. */
    public String text() {
        StringBuilder all = new StringBuilder();
        spans.forEach(span -> all.append(span.text()));
        return all.toString();
    }
}
