package dangwu.kit.exchange;

import java.util.BitSet;

/** Is shown the sheets of a workbook, one row after the other. */
public interface SheetVisitor {

    /** Whether the sheet is to be shown; one that is not is passed over unread. */
    boolean wants(SheetInfo sheet);

    /**
     * A sheet begins.
     *
     * @param merged        its merged regions
     * @param hiddenColumns indexes of its hidden columns
     */
    void begin(SheetInfo sheet, MergedCells merged, BitSet hiddenColumns);

    /** A row with content. */
    void row(SheetRow row);

    /**
     * The sheet ends.
     *
     * @param emptyRows rows that the file mentions although they hold nothing
     */
    void end(int emptyRows);
}
