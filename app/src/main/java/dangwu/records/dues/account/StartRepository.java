package dangwu.records.dues.account;

import static dangwu.kit.db.schema.Tables.DUES_START;

import dangwu.kit.db.Months;
import dangwu.kit.db.WriteScope;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Where it is kept up to which month members had paid elsewhere (党费已交至). */
public final class StartRepository {

    /** Every note, the earliest first. */
    public List<DuesStart> all(DSLContext sql) {
        return fetch(sql, DSL.noCondition());
    }

    /** Those of member {@code id}, the earliest first. */
    public List<DuesStart> ofMember(DSLContext sql, long id) {
        return fetch(sql, DUES_START.MEMBER_ID.eq(id));
    }

    public Optional<DuesStart> find(DSLContext sql, long id) {
        return fetch(sql, DUES_START.ID.eq(id)).stream().findFirst();
    }

    /** Adds {@code start}, which already carries a new id. */
    public void add(WriteScope scope, DuesStart start) {
        scope.sql().insertInto(DUES_START).set(DUES_START.ID, start.id()).set(DUES_START.MEMBER_ID, start.memberId()).set(DUES_START.KNOWN_ON, start.knownOn())
                .set(DUES_START.PAID_TO, Months.number(start.paidTo())).set(DUES_START.SOURCE, start.source()).execute();
    }

    /** Writes {@code start} over the one with its id. */
    public void update(WriteScope scope, DuesStart start) {
        scope.sql().update(DUES_START).set(DUES_START.KNOWN_ON, start.knownOn()).set(DUES_START.PAID_TO, Months.number(start.paidTo()))
                .set(DUES_START.SOURCE, start.source()).where(DUES_START.ID.eq(start.id())).execute();
    }

    public void remove(WriteScope scope, long id) {
        scope.sql().deleteFrom(DUES_START).where(DUES_START.ID.eq(id)).execute();
    }

    private static List<DuesStart> fetch(DSLContext sql, Condition which) {
        return sql.selectFrom(DUES_START).where(which).orderBy(DUES_START.KNOWN_ON, DUES_START.ID).fetch(StartRepository::start);
    }

    private static DuesStart start(Record row) {
        return new DuesStart(row.get(DUES_START.ID), row.get(DUES_START.MEMBER_ID), row.get(DUES_START.KNOWN_ON), Months.of(row.get(DUES_START.PAID_TO)),
                row.get(DUES_START.SOURCE));
    }
}
