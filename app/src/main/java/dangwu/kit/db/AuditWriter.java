package dangwu.kit.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Writes a transaction's audit entries. Plain JDBC: an import writes one for each of its thousands of rows. */
final class AuditWriter {

    private static final String INSERT = "INSERT INTO AUDIT_ENTRY (ID, ACT_ID, HAPPENED_AT, ACTOR, ACT, SUBJECT_KIND, SUBJECT_ID,"
            + " SUBJECT_NAME, CHANGE_KIND, CHANGES) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LATEST = "SELECT ID, HAPPENED_AT, ACTOR, ACT, CHANGE_KIND, CHANGES FROM AUDIT_ENTRY"
            + " WHERE SUBJECT_ID = ? AND SUBJECT_KIND = ? ORDER BY ID DESC FETCH FIRST 1 ROW ONLY";
    private static final String GO_ON = "UPDATE AUDIT_ENTRY SET HAPPENED_AT = ?, SUBJECT_NAME = ?, CHANGES = ? WHERE ID = ?";
    private static final int BATCH = 1000;

    private final String actor;
    /** Numbers only grow: whatever has a smaller one was written before the program was started. */
    private long firstOwn;

    /** An entry that can go on. */
    private record Begun(long id, List<AuditChange.Delta> deltas) {}

    AuditWriter(String actor) {
        this.actor = actor;
    }

    void write(Connection connection, String act, WriteScope scope) throws SQLException {
        List<AuditChange> changes = scope.changes();
        if (changes.isEmpty()) {
            return;
        }
        long actId = scope.nextId();
        firstOwn = firstOwn == 0 ? actId : firstOwn;
        LocalDateTime now = LocalDateTime.now();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (AuditChange change : changes) {
                if (scope.goesOn(change) && goneOn(connection, act, change, now)) {
                    continue;
                }
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

    private boolean goneOn(Connection connection, String act, AuditChange change, LocalDateTime now) throws SQLException {
        Optional<Begun> begun = begun(connection, act, change, now);
        if (begun.isEmpty()) {
            return false;
        }
        try (PreparedStatement update = connection.prepareStatement(GO_ON)) {
            update.setObject(1, now);
            update.setString(2, change.subjectName());
            update.setString(3, DeltaText.write(change.after(begun.get().deltas())));
            update.setLong(4, begun.get().id());
            return update.executeUpdate() == 1;
        }
    }

    /** The last entry on the record, when it is of the same act by the same person on this day, and was begun since the program was started. */
    private Optional<Begun> begun(Connection connection, String act, AuditChange change, LocalDateTime now) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LATEST)) {
            select.setLong(1, change.subjectId());
            select.setString(2, change.subjectKind());
            try (ResultSet row = select.executeQuery()) {
                boolean same = row.next() && row.getLong(1) >= firstOwn && row.getObject(2, LocalDateTime.class).toLocalDate().equals(now.toLocalDate())
                        && row.getString(3).equals(actor) && row.getString(4).equals(act)
                        && !row.getString(5).equals(AuditChange.Kind.REMOVED.name()) && change.kind() == AuditChange.Kind.CHANGED;
                return same ? Optional.of(new Begun(row.getLong(1), DeltaText.read(row.getString(6)))) : Optional.empty();
            }
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
