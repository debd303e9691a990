package dangwu.kit.ui;

import java.util.List;

/**
 * How a table is arranged.
 *
 * @param columns all columns in their order, hidden ones too
 * @param sortColumn id of the column the rows are sorted by; empty when unsorted
 * @param descending true when sorted downwards
 */
public record TableState(List<ColumnState> columns, String sortColumn, boolean descending) {

    /** Copies the list. */
    public TableState {
        columns = List.copyOf(columns);
    }

    /** One column: its id, its width in pixels, whether it is shown. */
    public record ColumnState(String id, double width, boolean visible) {
    }
}
