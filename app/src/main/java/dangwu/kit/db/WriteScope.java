package dangwu.kit.db;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jooq.DSLContext;

/** One transaction in which records are written. Whatever it writes, it must also audit; it is committed as a whole or not at all. */
public final class WriteScope {

    private final DSLContext sql;
    private final LongSupplier ids;
    private final List<AuditChange> changes = new ArrayList<>();

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

    List<AuditChange> changes() {
        return changes;
    }
}
