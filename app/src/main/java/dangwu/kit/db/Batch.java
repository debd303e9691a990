package dangwu.kit.db;

import java.sql.PreparedStatement;
import java.util.List;
import org.jooq.Field;
import org.jooq.Table;

/** Runs one prepared statement for many rows, past jOOQ's own batch, which costs as much again as the statement itself. */
public final class Batch {

    private Batch() {}

    /** Inserts {@code rows}, each with a value for every one of {@code fields} in their order; nothing happens when there are none. */
    public static void insert(WriteScope scope, Table<?> table, List<Field<?>> fields, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            run(scope, scope.sql().insertInto(table).columns(fields).values(new Object[fields.size()]).getSQL(), rows);
        }
    }

    /** Runs {@code text} once for each of {@code rows}, whose values go to its parameters in order. */
    public static void run(WriteScope scope, String text, List<Object[]> rows) {
        scope.sql().connection(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                for (Object[] row : rows) {
                    for (int i = 0; i < row.length; i++) {
                        statement.setObject(i + 1, row[i]);
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }
}
