package dangwu.kit.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The merged regions of a sheet. */
public final class MergedCells {
    /** A sheet without any. */
    public static final MergedCells NONE = new MergedCells(List.of());

    private final List<Region> regions;

    /** @param regions in any order */
    public MergedCells(List<Region> regions) {
        List<Region> sorted = new ArrayList<>(regions);
        sorted.sort(Comparator.comparingInt(Region::firstRow).thenComparingInt(Region::firstColumn));
        this.regions = List.copyOf(sorted);
    }

    /** All of them, from the top. */
    public List<Region> regions() {
        return regions;
    }

    /** The region that covers the cell. */
    public Optional<Region> at(int row, int column) {
        return regions.stream().filter(region -> region.covers(row, column)).findFirst();
    }

    /**
     * A merged region; all bounds belong to it.
     *
     * @param firstRow    row number from 1
     * @param lastRow     row number from 1
     * @param firstColumn column index from 0
     * @param lastColumn  column index from 0
     */
    public record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        /** Whether the cell belongs to it. */
        public boolean covers(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }
}
