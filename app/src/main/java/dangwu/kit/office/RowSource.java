package dangwu.kit.office;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** Pulls a table's rows once, one row ahead, and tells the progress. */
final class RowSource implements AutoCloseable {
    private final Iterator<? extends List<?>> rows;
    private final int columns;
    private final BookProgress progress;
    private long pulled;
    private List<?> ahead;

    RowSource(Table table, BookProgress progress) {
        this.rows = table.rows().iterator();
        this.columns = table.columns().size();
        this.progress = progress;
    }

    boolean hasNext() {
        return ahead != null || rows.hasNext();
    }

    /** @throws java.util.concurrent.CancellationException when cancelled */
    List<?> next() {
        progress.row();
        List<?> row = ahead == null ? pull() : ahead;
        ahead = null;
        return row;
    }

    /** The row that follows when it is the last one, else null. It is still to be had from {@link #next()}. */
    List<?> last() {
        List<?> following = peek();
        return rows.hasNext() ? null : following;
    }

    /** The row that follows, null when there is none. It is still to be had from {@link #next()}. */
    List<?> peek() {
        if (ahead == null && rows.hasNext()) {
            ahead = pull();
        }
        return ahead;
    }

    private List<?> pull() {
        pulled++;
        List<?> row = rows.next();
        if (row.size() > columns) {
            throw new IllegalArgumentException("row " + pulled + " has " + row.size() + " values for " + columns + " columns");
        }
        return row;
    }

    static Object value(List<?> row, int column) {
        return column < row.size() ? row.get(column) : null;
    }

    @Override
    public void close() throws IOException {
        if (rows instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        }
    }
}
