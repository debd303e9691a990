package dangwu.records.dues.account;

import static dangwu.kit.db.schema.Tables.DUES_LARGE;

import dangwu.kit.db.WriteScope;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Where it is kept what goes with 大额党费. */
public final class LargeRepository {

    /** What goes with each, by the act that booked it. */
    public Map<Long, LargeDetail> all(DSLContext sql) {
        Map<Long, LargeDetail> found = new HashMap<>();
        sql.selectFrom(DUES_LARGE).fetch(LargeRepository::detail).forEach(detail -> found.put(detail.actId(), detail));
        return found;
    }

    public Optional<LargeDetail> find(DSLContext sql, long actId) {
        return sql.selectFrom(DUES_LARGE).where(DUES_LARGE.ACT_ID.eq(actId)).fetchOptional(LargeRepository::detail);
    }

    public void add(WriteScope scope, LargeDetail detail) {
        scope.sql().insertInto(DUES_LARGE).set(DUES_LARGE.ACT_ID, detail.actId()).set(DUES_LARGE.MEMBER_ID, detail.memberId())
                .set(DUES_LARGE.SITUATION, detail.situation()).set(DUES_LARGE.REASON, detail.reason()).set(DUES_LARGE.CENTRAL_RECEIPT_NO, detail.centralReceipt()).execute();
    }

    /** Keeps the number of the receipt that has come. */
    public void receipt(WriteScope scope, long actId, String number) {
        scope.sql().update(DUES_LARGE).set(DUES_LARGE.CENTRAL_RECEIPT_NO, number).where(DUES_LARGE.ACT_ID.eq(actId)).execute();
    }

    private static LargeDetail detail(Record row) {
        return new LargeDetail(row.get(DUES_LARGE.ACT_ID), row.get(DUES_LARGE.MEMBER_ID), row.get(DUES_LARGE.SITUATION), row.get(DUES_LARGE.REASON),
                row.get(DUES_LARGE.CENTRAL_RECEIPT_NO));
    }
}
