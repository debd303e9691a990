package dangwu.kit.exchange;

import java.util.List;

/**
 * A row with content.
 *
 * @param number row number as Excel shows it
 * @param hidden whether it is hidden (by hand or by a filter)
 * @param cells  its cells that are not blank, by column
 */
public record SheetRow(int number, boolean hidden, List<Cell> cells) {

    /** The cell in the column, or null if it is blank. */
    public Cell cell(int column) {
        for (Cell cell : cells) {
            if (cell.column() >= column) {
                return cell.column() == column ? cell : null;
            }
        }
        return null;
    }
}
