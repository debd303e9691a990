package dangwu.kit.office;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Adds up the columns that the total row shows, while the rows go by. */
final class Totals {
    private final List<Column> columns;
    private final BigDecimal[] sums;

    Totals(List<Column> columns) {
        this.columns = columns;
        this.sums = new BigDecimal[columns.size()];
        Arrays.fill(sums, BigDecimal.ZERO);
    }

    void add(List<?> row) {
        for (int i = 0; i < sums.length; i++) {
            if (columns.get(i).summed() && i < row.size()) {
                sums[i] = sums[i].add(CellValues.amount(row.get(i)));
            }
        }
    }

    BigDecimal sum(int column) {
        return sums[column];
    }

    /** How many columns the label spans: those before the first sum, at least one. */
    int labelColumns() {
        for (int i = 0; i < sums.length; i++) {
            if (columns.get(i).summed()) {
                return Math.max(1, i);
            }
        }
        return sums.length;
    }

    /** The text of a column behind the label. */
    String text(int column) {
        Column of = columns.get(column);
        return of.summed() ? CellValues.text(of, sums[column], "") : "";
    }
}
