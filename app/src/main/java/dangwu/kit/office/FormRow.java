package dangwu.kit.office;

import java.util.List;

/**
 * A row of a form: its cells from left to right. Places taken by a cell that spans down from above are skipped.
 *
 * @param heightMm least height in millimetres; the row grows with its text
 */
public record FormRow(double heightMm, List<FormCell> cells) {
    public FormRow {
        cells = List.copyOf(cells);
    }

    public static FormRow of(double heightMm, FormCell... cells) {
        return new FormRow(heightMm, List.of(cells));
    }
}
