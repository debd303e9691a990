package dangwu.kit.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The header of a sheet: where it is, and what its columns mean. */
final class Header {
    private final int lastRow;
    private final List<Column> columns;
    private final Map<Integer, FieldIndex.Match> matches = new HashMap<>();
    private final Map<Integer, Integer> losers = new HashMap<>();
    private final FieldIndex index;

    Header(int lastRow, List<Column> columns, FieldIndex index) {
        this.lastRow = lastRow;
        this.columns = List.copyOf(columns);
        this.index = index;
        Map<String, Integer> taken = new HashMap<>();
        for (Column column : columns) {
            index.match(column.names()).ifPresent(match -> take(column.at(), match, taken));
        }
    }

    /** The surer heading keeps the field; of equals the one further left. */
    private void take(int column, FieldIndex.Match match, Map<String, Integer> taken) {
        if (match.leavesOut()) {
            matches.put(column, match);
            return;
        }
        Integer other = taken.get(match.key());
        if (other == null) {
            matches.put(column, match);
            taken.put(match.key(), column);
        } else if (match.basis().compareTo(matches.get(other).basis()) < 0) {
            matches.remove(other);
            losers.put(other, column);
            matches.put(column, match);
            taken.put(match.key(), column);
        } else {
            losers.put(column, other);
        }
    }

    int lastRow() {
        return lastRow;
    }

    List<Column> columns() {
        return columns;
    }

    /** The field of the column; empty if it has none. */
    Optional<ImportField<?>> field(Column column) {
        FieldIndex.Match match = matches.get(column.at());
        return match == null || match.leavesOut() ? Optional.empty() : Optional.of(index.field(match.key()));
    }

    boolean isLeftOut(Column column) {
        FieldIndex.Match match = matches.get(column.at());
        return match != null && match.leavesOut();
    }

    MatchedColumn.Basis basis(Column column) {
        return matches.get(column.at()).basis();
    }

    /** The column that has the field which this column's heading means too. */
    Optional<Column> rival(Column column) {
        Integer rival = losers.get(column.at());
        return rival == null ? Optional.empty() : columns.stream().filter(c -> c.at() == rival).findFirst();
    }

    /** How well it fits: surely matched headings count a little more. */
    int score() {
        return columns.stream().filter(c -> field(c).isPresent())
                .mapToInt(c -> basis(c) == MatchedColumn.Basis.BARE_NAME ? 9 : 10).sum();
    }

    /** Whether it says enough to be a header: two fields, and those required or one that tells whom a row is about. */
    boolean isEnough() {
        Set<String> found = new HashSet<>();
        columns.forEach(column -> field(column).ifPresent(field -> found.add(field.key())));
        List<ImportField<?>> fields = index.fields();
        boolean identified = fields.stream().anyMatch(f -> f.identifying() && found.contains(f.key()));
        List<ImportField<?>> required = fields.stream().filter(ImportField::required).toList();
        boolean complete = required.stream().allMatch(f -> found.contains(f.key()));
        return found.size() >= Math.min(2, fields.size()) && (identified || complete);
    }

    /** Required fields without a column. */
    List<ImportField<?>> missing() {
        List<ImportField<?>> missing = new ArrayList<>(index.fields().stream().filter(ImportField::required).toList());
        columns.forEach(column -> field(column).ifPresent(missing::remove));
        return missing;
    }

    /**
     * A column with a heading.
     *
     * @param at    column index, from 0
     * @param text  the heading as shown; two rows are joined by /
     * @param names the heading and what else it may be called, the surest first
     * @param raw   the texts of its header cells, normalised
     */
    record Column(int at, String text, List<String> names, Set<String> raw) {}
}
