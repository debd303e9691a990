package dangwu.kit.attachment;

import static dangwu.kit.db.schema.Tables.ATTACHMENT;

import dangwu.kit.db.Database;
import dangwu.kit.db.WriteScope;
import java.util.List;
import java.util.Map;
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

    /** How many files each record of this kind has; who has none is absent. */
    public Map<Long, Integer> counts(String ownerKind) {
        return database.read(sql -> sql.select(ATTACHMENT.OWNER_ID, DSL.count()).from(ATTACHMENT).where(ATTACHMENT.OWNER_KIND.eq(ownerKind))
                .groupBy(ATTACHMENT.OWNER_ID).fetchMap(ATTACHMENT.OWNER_ID, DSL.count()));
    }

    /** All files kept. */
    public List<Attachment> all() {
        return database.read(sql -> fetch(sql, DSL.noCondition()));
    }

    Attachment add(WriteScope scope, Attachment attachment) {
        Attachment kept = attachment.withId(scope.nextId());
        scope.sql().insertInto(ATTACHMENT).set(ATTACHMENT.ID, kept.id()).set(ATTACHMENT.OWNER_KIND, kept.ownerKind())
                .set(ATTACHMENT.OWNER_ID, kept.ownerId()).set(ATTACHMENT.FILE_NAME, kept.fileName()).set(ATTACHMENT.BYTE_COUNT, kept.byteCount())
                .set(ATTACHMENT.SHA256, kept.sha256()).set(ATTACHMENT.STORED_AS, kept.storedAs()).set(ATTACHMENT.ADDED_AT, kept.addedAt()).execute();
        return kept;
    }

    void remove(WriteScope scope, long id) {
        scope.sql().deleteFrom(ATTACHMENT).where(ATTACHMENT.ID.eq(id)).execute();
    }

    private static List<Attachment> fetch(DSLContext sql, Condition which) {
        return sql.selectFrom(ATTACHMENT).where(which).orderBy(ATTACHMENT.ID).fetch(AttachmentRepository::attachment);
    }

    private static Attachment attachment(Record row) {
        return new Attachment(row.get(ATTACHMENT.ID), row.get(ATTACHMENT.OWNER_KIND), row.get(ATTACHMENT.OWNER_ID), row.get(ATTACHMENT.FILE_NAME),
                row.get(ATTACHMENT.BYTE_COUNT), row.get(ATTACHMENT.SHA256), row.get(ATTACHMENT.STORED_AS), row.get(ATTACHMENT.ADDED_AT));
    }
}
