package dangwu.kit.office;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Pulls a table's rows once, one row ahead, tells the progress and stops when it is cancelled. */
final class RowSource implements AutoCloseable {
    private static final int TELL_EVERY = 250;

    private final Iterator<? extends List<?>> rows;
    private final int columns;
    private final long expected;
    private final Progress progress;
    private long done;

    RowSource(Table table, Progress progress) {
        this.rows = table.rows().iterator();
        this.columns = table.columns().size();
        this.expected = table.options().expectedRows();
        this.progress = progress;
        stopIfCancelled(progress);
    }

    boolean hasNext() {
        return rows.hasNext();
    }

    /** @throws CancellationException when cancelled */
    List<?> next() {
        if (done % TELL_EVERY == 0) {
            stopIfCancelled(progress);
            progress.at(done, expected);
        }
        done++;
        List<?> row = rows.next();
        if (row.size() > columns) {
            throw new IllegalArgumentException("row " + done + " has " + row.size() + " values for " + columns + " columns");
        }
        return row;
    }

    static Object value(List<?> row, int column) {
        return column < row.size() ? row.get(column) : null;
    }

    static void stopIfCancelled(Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException("cancelled by the user");
        }
    }

    @Override
    public void close() throws IOException {
        progress.at(done, expected);
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
