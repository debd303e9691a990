package dangwu.kit.office;

import java.util.List;

/**
 * A row of a form: its cells from left to right. Places taken by a cell that spans down from above are skipped.
 *
 * @param heightMm least height in millimetres; the row grows with its text
 * @param keepWithNext whether it must stand on the same page as the beginning of the row that follows
 */
public record FormRow(double heightMm, List<FormCell> cells, boolean keepWithNext) {
    public FormRow {
        cells = List.copyOf(cells);
    }

    public static FormRow of(double heightMm, FormCell... cells) {
        return new FormRow(heightMm, List.of(cells), false);
    }

    /** The same, never without the row that follows at the foot of a page: a heading. */
    public FormRow keptWithNext() {
        return new FormRow(heightMm, cells, true);
    }
}
