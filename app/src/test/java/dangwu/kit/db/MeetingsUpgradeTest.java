package dangwu.kit.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file from before meetings were counted in a table of their own. */
class MeetingsUpgradeTest {

    @Test
    void meetingsKeptBeforeAreThereAndCounted(@TempDir Path folder) throws SQLException {
        DatabaseFile file = new DatabaseFile(folder);
        JdbcConnectionPool pool = file.connect();
        Flyway.configure().dataSource(pool).locations("classpath:dangwu/kit/db/migration").table("SCHEMA_HISTORY").target("2").load().migrate();
        try (Connection before = pool.getConnection()) {
            run(before, "insert into ORGANIZATION (ID, KIND, NAME, SORT_NO) values (1, 'BRANCH', '第一党支部', 1)");
            meeting(before, 10, "2026-03-12", "BRANCH_GENERAL_MEETING", "COMPLETE", "false, 25, 23");
            meeting(before, 11, "2026-03-20", "BRANCH_GENERAL_MEETING", "COMPLETE", "true, null, null");
            meeting(before, 12, "2026-03-31", "BRANCH_GENERAL_MEETING", "DRAFT", "true, 25, 25");
            meeting(before, 13, "2026-12-31", "PARTY_LECTURE", "COMPLETE", "true, 5, 5");
            run(before, "insert into MEETING_ATTENDANCE (MEETING_ID, SEQ, PERSON_NAME, GUEST, DUE, VOTING, STATUS, SPEECHES) "
                    + "values (10, 1, '𠮷䶮', false, true, true, 'PRESENT', 0)");
            run(before, "SHUTDOWN");
        } finally {
            pool.dispose();
        }
        try (Database after = Database.open(file, "")) {
            assertThat(rows(after, "select HELD_MONTH, KIND, ALL_COUNT, HELD_COUNT, LECTURE_COUNT, DUE_SUM, PRESENT_SUM from MEETING_COUNT order by HELD_MONTH"))
                    .containsExactly("24314, BRANCH_GENERAL_MEETING, 3, 2, 1, 25, 23", "24323, PARTY_LECTURE, 1, 1, 1, 5, 5");
            assertThat(rows(after, "select ID, PERSON_NAME from MEETING join MEETING_ATTENDANCE on ID = MEETING_ID")).containsExactly("10, 𠮷䶮");
            assertThat(rows(after, "select ID from MEETING order by ID")).containsExactly("10", "11", "12", "13");
            assertThat(new StoreCheck(after).run().problems()).isEmpty();
        }
        assertThat(folder.resolve("before-upgrade")).isDirectoryContaining("glob:**.mv.db.*");
    }

    private static void meeting(Connection connection, long id, String day, String kind, String status, String rest) throws SQLException {
        int month = Integer.parseInt(day.substring(0, 4)) * 12 + Integer.parseInt(day.substring(5, 7)) - 1;
        run(connection, "insert into MEETING (ID, ORGANIZATION_ID, KIND, STATUS, HELD_ON, HELD_MONTH, BELONGS_TO_YEAR, COUNTS_AS_LECTURE, DUE_COUNT, PRESENT_COUNT) "
                + "values (" + id + ", 1, '" + kind + "', '" + status + "', DATE '" + day + "', " + month + ", 2026, " + rest + ")");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(Database database, String query) {
        return database.read(sql -> sql.fetch(query).map(row -> String.join(", ", row.intoList().stream().map(String::valueOf).toList())));
    }
}
