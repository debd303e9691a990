package dangwu.kit.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;

/** Writes a transaction's audit entries. Plain JDBC: an import writes one for each of its thousands of rows. */
final class AuditWriter {

    private static final String INSERT = "INSERT INTO AUDIT_ENTRY (ID, ACT_ID, HAPPENED_AT, ACTOR, ACT, SUBJECT_KIND, SUBJECT_ID,"
            + " SUBJECT_NAME, CHANGE_KIND, CHANGES) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int BATCH = 1000;

    private final String actor;

    AuditWriter(String actor) {
        this.actor = actor;
    }

    void write(Connection connection, String act, WriteScope scope) throws SQLException {
        List<AuditChange> changes = scope.changes();
        if (changes.isEmpty()) {
            return;
        }
        long actId = scope.nextId();
        LocalDateTime now = LocalDateTime.now();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (AuditChange change : changes) {
                bind(insert, scope.nextId(), actId, now, act, change);
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private void bind(PreparedStatement insert, long id, long actId, LocalDateTime now, String act, AuditChange change) throws SQLException {
        insert.setLong(1, id);
        insert.setLong(2, actId);
        insert.setObject(3, now);
        insert.setString(4, actor);
        insert.setString(5, act);
        insert.setString(6, change.subjectKind());
        insert.setLong(7, change.subjectId());
        insert.setString(8, change.subjectName());
        insert.setString(9, change.kind().name());
        insert.setString(10, DeltaText.write(change.deltas()));
    }
}
