package dangwu.kit.db;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jooq.DSLContext;

/** One transaction in which records are written. Whatever it writes, it must also audit; it is committed as a whole or not at all. */
public final class WriteScope {

    private final DSLContext sql;
    private final LongSupplier ids;
    private final List<AuditChange> changes = new ArrayList<>();
    private final Set<AuditChange> goingOn = Collections.newSetFromMap(new IdentityHashMap<>());

    WriteScope(DSLContext sql, LongSupplier ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** Where statements of this transaction go. */
    public DSLContext sql() {
        return sql;
    }

    /** A number that no record has had before. */
    public long nextId() {
        return ids.getAsLong();
    }

    /** Notes what was done; written with the transaction. */
    public void audit(AuditChange change) {
        changes.add(change);
    }

    /**
     * Notes what was done where the same act goes on and on, as when a draft saves itself: while it is the last thing that happened to the
     * record, on the same day and since the program was started, the entry there is goes on, from its first "before" to the latest "after".
     * For changes only, not for adding or removing.
     */
    public void auditOn(AuditChange change) {
        if (change.kind() == AuditChange.Kind.REMOVED) {
            throw new IllegalArgumentException("a removal ends what went on before");
        }
        changes.add(change);
        goingOn.add(change);
    }

    /** Whether {@code change} may go on an entry that is there. */
    boolean goesOn(AuditChange change) {
        return goingOn.contains(change);
    }

    List<AuditChange> changes() {
        return changes;
    }
}
