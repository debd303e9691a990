package dangwu.kit.audit;

import static dangwu.kit.db.schema.Tables.AUDIT_ENTRY;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.DeltaText;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reads who changed what and when. The entries are written by each write itself; only one that goes on
 * (see {@code WriteScope.auditOn}) is ever written over. */
public final class AuditRepository {

    private final Database database;

    public AuditRepository(Database database) {
        this.database = database;
    }

    /** The latest entries on one record, the newest first, at most {@code most}. */
    public List<AuditEntry> of(String subjectKind, long subjectId, int most) {
        return of(subjectKind, List.of(subjectId), most);
    }

    /** The latest entries on several records of one sort, the newest first, at most {@code most}; empty for no records. */
    public List<AuditEntry> of(String subjectKind, Collection<Long> subjectIds, int most) {
        return subjectIds.isEmpty() ? List.of() : fetch(AUDIT_ENTRY.SUBJECT_KIND.eq(subjectKind).and(AUDIT_ENTRY.SUBJECT_ID.in(subjectIds)), most);
    }

    /** The latest entries of all, the newest first, at most {@code most}. */
    public List<AuditEntry> latest(int most) {
        return fetch(DSL.noCondition(), most);
    }

    private List<AuditEntry> fetch(Condition which, int most) {
        return database.read(sql -> sql.selectFrom(AUDIT_ENTRY).where(which).orderBy(AUDIT_ENTRY.HAPPENED_AT.desc(), AUDIT_ENTRY.ID.desc()).limit(most)
                .fetch(AuditRepository::entry));
    }

    private static AuditEntry entry(Record row) {
        return new AuditEntry(row.get(AUDIT_ENTRY.ID), row.get(AUDIT_ENTRY.ACT_ID), row.get(AUDIT_ENTRY.HAPPENED_AT), row.get(AUDIT_ENTRY.ACTOR),
                row.get(AUDIT_ENTRY.ACT), row.get(AUDIT_ENTRY.SUBJECT_KIND), row.get(AUDIT_ENTRY.SUBJECT_ID), row.get(AUDIT_ENTRY.SUBJECT_NAME),
                AuditChange.Kind.valueOf(row.get(AUDIT_ENTRY.CHANGE_KIND)), DeltaText.read(row.get(AUDIT_ENTRY.CHANGES)));
    }
}
