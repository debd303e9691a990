package dangwu.kit.attachment;

import static dangwu.kit.db.schema.Tables.ATTACHMENT;
import static dangwu.kit.db.schema.Tables.AUDIT_ENTRY;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.WriteScope;
import dangwu.kit.db.schema.tables.AuditEntry;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Where it is kept which files belong to which records. */
public final class AttachmentRepository {

    private final Database database;

    public AttachmentRepository(Database database) {
        this.database = database;
    }

    /** The files of one record, the oldest first. */
    public List<Attachment> of(String ownerKind, long ownerId) {
        return database.read(sql -> of(sql, ownerKind, ownerId));
    }

    /** As {@link #of(String, long)}, inside a transaction. */
    public List<Attachment> of(DSLContext sql, String ownerKind, long ownerId) {
        return fetch(sql, ATTACHMENT.OWNER_KIND.eq(ownerKind).and(ATTACHMENT.OWNER_ID.eq(ownerId)));
    }

    /** The files of one record of several sorts, the oldest first. */
    public List<Attachment> of(Collection<String> ownerKinds, long ownerId) {
        return database.read(sql -> fetch(sql, ATTACHMENT.OWNER_KIND.in(ownerKinds).and(ATTACHMENT.OWNER_ID.eq(ownerId))));
    }

    /** How many files each record of this kind has; who has none is absent. */
    public Map<Long, Integer> counts(String ownerKind) {
        return database.read(sql -> sql.select(ATTACHMENT.OWNER_ID, DSL.count()).from(ATTACHMENT).where(ATTACHMENT.OWNER_KIND.eq(ownerKind))
                .groupBy(ATTACHMENT.OWNER_ID).fetchMap(ATTACHMENT.OWNER_ID, DSL.count()));
    }

    /** All files kept. */
    public List<Attachment> all() {
        return database.read(sql -> fetch(sql, DSL.noCondition()));
    }

    Optional<Attachment> find(DSLContext sql, long id) {
        return fetch(sql, ATTACHMENT.ID.eq(id)).stream().findFirst();
    }

    /** One file with that content. */
    Optional<Attachment> withContent(String sha256) {
        return database.read(sql -> fetch(sql, ATTACHMENT.SHA256.eq(sha256))).stream().findFirst();
    }

    /** Names of the encrypted files that rows name. */
    Set<String> named(DSLContext sql) {
        return sql.selectDistinct(ATTACHMENT.STORED_AS).from(ATTACHMENT).fetchSet(ATTACHMENT.STORED_AS);
    }

    /**
     * Files of records that were removed before {@code before} and not brought back since, as the audit trail tells: the last entry about
     * such a record says removed.
     *
     * @param recordKind as audit entries on those records have it
     */
    List<Attachment> ofRecordsRemovedBefore(DSLContext sql, Collection<String> ownerKinds, String recordKind, LocalDateTime before) {
        AuditEntry later = AUDIT_ENTRY.as("LATER");
        Condition removed = AUDIT_ENTRY.SUBJECT_ID.eq(ATTACHMENT.OWNER_ID).and(AUDIT_ENTRY.SUBJECT_KIND.eq(recordKind))
                .and(AUDIT_ENTRY.CHANGE_KIND.eq(AuditChange.Kind.REMOVED.name())).and(AUDIT_ENTRY.HAPPENED_AT.lt(before));
        Condition since = later.SUBJECT_ID.eq(AUDIT_ENTRY.SUBJECT_ID).and(later.SUBJECT_KIND.eq(recordKind)).and(later.ID.gt(AUDIT_ENTRY.ID));
        return fetch(sql, ATTACHMENT.OWNER_KIND.in(ownerKinds).andExists(DSL.selectOne().from(AUDIT_ENTRY).where(removed)
                .andNotExists(DSL.selectOne().from(later).where(since))));
    }

    /** Puts a row with its id. */
    Attachment insert(WriteScope scope, Attachment kept) {
        scope.sql().insertInto(ATTACHMENT).set(ATTACHMENT.ID, kept.id()).set(ATTACHMENT.OWNER_KIND, kept.ownerKind())
                .set(ATTACHMENT.OWNER_ID, kept.ownerId()).set(ATTACHMENT.FILE_NAME, kept.fileName()).set(ATTACHMENT.BYTE_COUNT, kept.byteCount())
                .set(ATTACHMENT.SHA256, kept.sha256()).set(ATTACHMENT.STORED_AS, kept.storedAs()).set(ATTACHMENT.ADDED_AT, kept.addedAt()).execute();
        return kept;
    }

    /** Writes name and sort. */
    void update(WriteScope scope, Attachment kept) {
        scope.sql().update(ATTACHMENT).set(ATTACHMENT.OWNER_KIND, kept.ownerKind()).set(ATTACHMENT.FILE_NAME, kept.fileName())
                .where(ATTACHMENT.ID.eq(kept.id())).execute();
    }

    /** Lets every row with that content name this file; how many there were. */
    int restore(WriteScope scope, String sha256, String storedAs) {
        return scope.sql().update(ATTACHMENT).set(ATTACHMENT.STORED_AS, storedAs).where(ATTACHMENT.SHA256.eq(sha256)).execute();
    }

    /** Whether there was such a row. */
    boolean remove(WriteScope scope, long id) {
        return scope.sql().deleteFrom(ATTACHMENT).where(ATTACHMENT.ID.eq(id)).execute() > 0;
    }

    private static List<Attachment> fetch(DSLContext sql, Condition which) {
        return sql.selectFrom(ATTACHMENT).where(which).orderBy(ATTACHMENT.ID).fetch(AttachmentRepository::attachment);
    }

    private static Attachment attachment(Record row) {
        return new Attachment(row.get(ATTACHMENT.ID), row.get(ATTACHMENT.OWNER_KIND), row.get(ATTACHMENT.OWNER_ID), row.get(ATTACHMENT.FILE_NAME),
                row.get(ATTACHMENT.BYTE_COUNT), row.get(ATTACHMENT.SHA256), row.get(ATTACHMENT.STORED_AS), row.get(ATTACHMENT.ADDED_AT));
    }
}
