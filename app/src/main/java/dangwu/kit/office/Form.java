package dangwu.kit.office;

import java.util.List;
import java.util.Objects;

/**
 * A ruled form of labels and values that fills the width of the page.
 *
 * @param columns relative widths of the grid's columns
 * @param face typeface of the values
 * @param pt size of labels and values in points
 */
public record Form(List<Double> columns, List<FormRow> rows, Face face, double pt) implements Block {
    public Form {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        Objects.requireNonNull(face, "face");
        if (columns.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException("a form needs columns and rows");
        }
    }

    /** A form in 仿宋 12. */
    public static Form of(List<Double> columns, List<FormRow> rows) {
        return new Form(columns, rows, Face.FANGSONG, 12);
    }
}
