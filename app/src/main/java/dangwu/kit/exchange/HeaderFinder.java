package dangwu.kit.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the header among the first rows of a sheet: the row, or two rows, whose texts mean the most fields. */
final class HeaderFinder {
    private final FieldIndex index;

    HeaderFinder(FieldIndex index) {
        this.index = index;
    }

    /** @param rows the first rows with content */
    Optional<Header> find(List<SheetRow> rows, MergedCells merged) {
        Header best = null;
        for (int i = 0; i < rows.size(); i++) {
            SheetRow lower = i + 1 < rows.size() ? rows.get(i + 1) : null;
            Header header = isTwoRows(rows.get(i), lower, merged) ? twoRows(rows.get(i), lower, merged) : oneRow(rows.get(i), merged);
            if (header.isEnough() && (best == null || header.score() > best.score())) {
                best = header;
            }
        }
        return Optional.ofNullable(best);
    }

    private Header oneRow(SheetRow row, MergedCells merged) {
        List<Header.Column> columns = new ArrayList<>();
        int last = row.number();
        for (Cell cell : row.cells()) {
            String text = cell.display();
            columns.add(new Header.Column(cell.column(), shown(text), List.of(text), Set.of(HeaderText.normal(text))));
            last = Math.max(last, merged.at(row.number(), cell.column()).map(MergedCells.Region::lastRow).orElse(last));
        }
        return new Header(last, columns, index);
    }

    /**
     * Whether the row below goes with this one: some heading spans columns that have headings of their own below, or spans both
     * rows, and below the headings that span nothing there is (nearly) nothing, as there would be if the row below were data.
     */
    private static boolean isTwoRows(SheetRow upper, SheetRow lower, MergedCells merged) {
        if (lower == null || lower.number() != upper.number() + 1) {
            return false;
        }
        int spans = 0;
        int filledBelow = 0;
        for (Cell cell : upper.cells()) {
            Optional<MergedCells.Region> region = merged.at(upper.number(), cell.column());
            boolean wide = region.map(r -> r.lastColumn() > r.firstColumn() && r.lastRow() == upper.number()).orElse(false);
            boolean tall = region.map(r -> r.lastRow() == lower.number()).orElse(false);
            if (wide || tall) {
                spans++;
            } else if (lower.cell(cell.column()) != null) {
                filledBelow++;
            }
        }
        return spans > 0 && filledBelow * 2 <= spans;
    }

    private Header twoRows(SheetRow upper, SheetRow lower, MergedCells merged) {
        Set<Integer> used = new TreeSet<>();
        upper.cells().forEach(cell -> used.add(cell.column()));
        lower.cells().forEach(cell -> used.add(cell.column()));
        List<Header.Column> columns = new ArrayList<>();
        for (int column : used) {
            String above = above(upper, column, merged);
            Cell below = lower.cell(column);
            boolean spansColumnsOnly = below == null && merged.at(upper.number(), column)
                    .map(r -> r.lastColumn() > r.firstColumn() && r.lastRow() == upper.number()).orElse(false);
            if (!spansColumnsOnly || !hasBelow(upper, lower, column, merged)) {
                columns.add(column(column, above, below == null ? "" : below.display()));
            }
        }
        return new Header(lower.number(), columns, index);
    }

    private static boolean hasBelow(SheetRow upper, SheetRow lower, int column, MergedCells merged) {
        return merged.at(upper.number(), column)
                .map(r -> lower.cells().stream().anyMatch(c -> c.column() >= r.firstColumn() && c.column() <= r.lastColumn()))
                .orElse(false);
    }

    /** The upper heading over a column: its own cell, or the merged one that reaches over it. */
    private static String above(SheetRow upper, int column, MergedCells merged) {
        int from = merged.at(upper.number(), column).map(MergedCells.Region::firstColumn).orElse(column);
        Cell cell = upper.cell(from);
        return cell == null ? "" : cell.display();
    }

    private static Header.Column column(int at, String above, String below) {
        Set<String> raw = new LinkedHashSet<>();
        List.of(above, below).stream().filter(text -> !text.isEmpty()).map(HeaderText::normal).forEach(raw::add);
        if (above.isEmpty() || below.isEmpty()) {
            String only = above + below;
            return new Header.Column(at, shown(only), List.of(only), raw);
        }
        String shown = shown(above) + "/" + shown(below);
        return new Header.Column(at, shown, List.of(shown, above + below, below), raw);
    }

    private static String shown(String text) {
        String line = CellText.withoutSpacesAmongHan(CellText.oneLine(text));
        return line == null ? "" : line;
    }
}
