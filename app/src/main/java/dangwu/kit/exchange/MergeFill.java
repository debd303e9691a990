package dangwu.kit.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Carries the content of vertically merged cells down to the rows they cover. */
final class MergeFill {
    private final List<MergedCells.Region> regions;
    private final Map<Integer, Carried> byColumn = new HashMap<>();
    private int next;

    MergeFill(MergedCells merged, int afterRow) {
        regions = merged.regions().stream().filter(r -> r.firstRow() > afterRow && r.lastRow() > r.firstRow()).toList();
    }

    /** Must be told of every row with content, in order. */
    void enter(SheetRow row) {
        byColumn.values().removeIf(c -> c.region().lastRow() < row.number());
        for (; next < regions.size() && regions.get(next).firstRow() <= row.number(); next++) {
            MergedCells.Region region = regions.get(next);
            Cell cell = region.firstRow() == row.number() ? row.cell(region.firstColumn()) : null;
            if (cell != null) {
                byColumn.put(region.firstColumn(), new Carried(region, cell));
            }
        }
    }

    /** What a merged cell from above says here; null if there is none. */
    Cell above(int row, int column) {
        Carried c = byColumn.get(column);
        return c == null || row <= c.region().firstRow() || row > c.region().lastRow() ? null : c.cell().at(row, column);
    }

    private record Carried(MergedCells.Region region, Cell cell) {}
}
