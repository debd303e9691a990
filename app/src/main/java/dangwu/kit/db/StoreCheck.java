package dangwu.kit.db;

import dangwu.kit.db.schema.DefaultSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;

/** Reads every row of every table once: what can be read to the end is whole. */
public final class StoreCheck {

    private final Database database;

    public StoreCheck(Database database) {
        this.database = database;
    }

    /**
     * What the reading found.
     *
     * @param rows     rows by table, in alphabetical order
     * @param problems Chinese sentences, one for each table that could not be read to its end
     */
    public record Result(Map<String, Long> rows, List<String> problems) {

        public Result {
            problems = List.copyOf(problems);
        }
    }

    /** Reads everything; memory stays small however much there is. */
    public Result run() {
        Map<String, Long> rows = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        List<Table<?>> tables = new ArrayList<>(DefaultSchema.DEFAULT_SCHEMA.getTables());
        tables.sort((a, b) -> a.getName().compareTo(b.getName()));
        for (Table<?> table : tables) {
            try {
                rows.put(table.getName(), database.read(sql -> count(sql, table)));
            } catch (DataAccessException | StoreException e) {
                problems.add("数据表" + table.getName() + "读不完整，文件可能已损坏，请从备份恢复。");
            }
        }
        return new Result(rows, problems);
    }

    private static long count(DSLContext sql, Table<?> table) {
        long count = 0;
        try (Cursor<? extends Record> cursor = sql.selectFrom(table).fetchSize(500).fetchLazy()) {
            while (cursor.fetchNext() != null) {
                count++;
            }
        }
        return count;
    }
}
