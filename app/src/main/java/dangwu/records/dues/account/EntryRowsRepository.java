package dangwu.records.dues.account;

import dangwu.kit.db.Months;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Query;

/**
 * Reads many rows of the journal, past jOOQ's own records, which cost more than the reading itself where there are hundreds of thousands. Days,
 * months and amounts are few and come again and again: each is kept in memory once.
 */
final class EntryRowsRepository {

    private final Map<Object, Object> known = new HashMap<>();
    private final Map<Integer, YearMonth> months = new HashMap<>();

    /** Gives each row of {@code query} to {@code consumer}, in order; its columns are those of the journal as {@link EntryRepository} lists them. */
    void each(DSLContext sql, Query query, Consumer<DuesEntry> consumer) {
        List<Object> values = query.getBindValues();
        String text = query.getSQL();
        sql.connection(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                for (int i = 0; i < values.size(); i++) {
                    statement.setObject(i + 1, values.get(i));
                }
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        consumer.accept(entry(row));
                    }
                }
            }
        });
    }

    private DuesEntry entry(ResultSet row) throws SQLException {
        int month = row.getInt(6);
        YearMonth dues = row.wasNull() ? null : months.computeIfAbsent(month, Months::of);
        return new DuesEntry(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), EntryKind.valueOf(row.getString(5)), dues,
                same(row.getBigDecimal(7)), same(row.getObject(8, LocalDate.class)), Channel.valueOf(row.getString(10)), row.getString(11), number(row, 12),
                same(row.getString(13)), number(row, 14), same(row.getObject(15, LocalDateTime.class)));
    }

    private Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : same(number);
    }

    @SuppressWarnings("unchecked")
    private <T> T same(T value) {
        if (value == null) {
            return null;
        }
        Object first = known.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }
}
