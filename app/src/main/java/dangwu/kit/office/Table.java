package dangwu.kit.office;

import java.util.List;
import java.util.Objects;

/**
 * A ruled table with a header that is repeated on every page.
 *
 * <p>Cell values: String, LocalDate, YearMonth, Integer, Long, BigDecimal, Boolean, null; {@link CellText} around one of these for a
 * coloured cell; {@link Formula}. Rows shorter than the columns are filled with nulls.
 *
 * @param rows pulled lazily, once for each write; when its iterator is {@link AutoCloseable} it is closed after the last row
 */
public record Table(List<Column> columns, Iterable<? extends List<?>> rows, TableOptions options) implements Block {
    public Table {
        columns = List.copyOf(columns);
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(options, "options");
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs a column");
        }
    }

    /** A table with the looks of a ledger. */
    public static Table ledger(List<Column> columns, List<? extends List<?>> rows) {
        return new Table(columns, rows, TableOptions.ledger().expecting(rows.size()));
    }
}
