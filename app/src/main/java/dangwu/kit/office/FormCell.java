package dangwu.kit.office;

import java.util.Objects;

/**
 * A cell of a form.
 *
 * @param label true for a printed label (黑体 on grey, centred), false for what is filled in
 * @param text line breaks start new lines; "" when blank
 * @param picture null for none; it takes the place of the text
 */
public record FormCell(int rowSpan, int colSpan, boolean label, String text, Picture picture, Align align, VAlign valign) {
    private static final String CHECKED = "☑";
    private static final String UNCHECKED = "□";

    public FormCell {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(align, "align");
        Objects.requireNonNull(valign, "valign");
        if (rowSpan < 1 || colSpan < 1) {
            throw new IllegalArgumentException("a cell spans at least one row and one column");
        }
    }

    public static FormCell label(String text) {
        return new FormCell(1, 1, true, text, null, Align.CENTRE, VAlign.MIDDLE);
    }

    /** A filled-in value, centred; null shows nothing. */
    public static FormCell value(String text) {
        return new FormCell(1, 1, false, text == null ? "" : text, null, Align.CENTRE, VAlign.MIDDLE);
    }

    /** Longer text, left and from the top; a cell higher than a page runs on over the next. */
    public static FormCell longText(String text) {
        return value(text).aligned(Align.LEFT).at(VAlign.TOP);
    }

    public static FormCell picture(Picture picture) {
        return new FormCell(1, 1, false, "", picture, Align.CENTRE, VAlign.MIDDLE);
    }

    /** A word with its box, as in 正常☑ or 正常□: in the national forms the box stands after the word. */
    public static String check(String word, boolean checked) {
        return word + (checked ? CHECKED : UNCHECKED);
    }

    public FormCell span(int rows, int columns) {
        return new FormCell(rows, columns, label, text, picture, align, valign);
    }

    /** Spans this many columns. */
    public FormCell across(int columns) {
        return span(rowSpan, columns);
    }

    /** Spans this many rows. */
    public FormCell down(int rows) {
        return span(rows, colSpan);
    }

    public FormCell aligned(Align other) {
        return new FormCell(rowSpan, colSpan, label, text, picture, other, valign);
    }

    public FormCell at(VAlign other) {
        return new FormCell(rowSpan, colSpan, label, text, picture, align, other);
    }
}
