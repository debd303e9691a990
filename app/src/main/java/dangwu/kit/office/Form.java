package dangwu.kit.office;

import java.util.List;
import java.util.Objects;

/**
 * A ruled form of labels and values that fills the width of the page.
 *
 * @param columns relative widths of the grid's columns
 * @param face typeface of the values
 * @param pt size of labels and values in points
 * @param headRows so many rows from the top are repeated on every page the form runs on to; cells may not span out of them
 */
public record Form(List<Double> columns, List<FormRow> rows, Face face, double pt, int headRows) implements Block {
    public Form {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        Objects.requireNonNull(face, "face");
        if (columns.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException("a form needs columns and rows");
        }
        if (headRows < 0 || headRows > rows.size()) {
            throw new IllegalArgumentException("a form of " + rows.size() + " rows cannot repeat " + headRows);
        }
    }

    /** A form that repeats nothing. */
    public Form(List<Double> columns, List<FormRow> rows, Face face, double pt) {
        this(columns, rows, face, pt, 0);
    }

    /** A form in 仿宋 12. */
    public static Form of(List<Double> columns, List<FormRow> rows) {
        return new Form(columns, rows, Face.FANGSONG, 12);
    }

    /** The same, its first {@code count} rows repeated on every page. */
    public Form repeating(int count) {
        return new Form(columns, rows, face, pt, count);
    }
}
