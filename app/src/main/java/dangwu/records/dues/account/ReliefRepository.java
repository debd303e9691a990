package dangwu.records.dues.account;

import static dangwu.kit.db.schema.Tables.DUES_RELIEF;

import dangwu.kit.db.Months;
import dangwu.kit.db.WriteScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Where 少交 and 免交 are kept. */
public final class ReliefRepository {

    /** Every relief, approved or not, the earliest first. */
    public List<Relief> all(DSLContext sql) {
        return fetch(sql, DSL.noCondition());
    }

    /** Those of member {@code id}, the earliest first. */
    public List<Relief> ofMember(DSLContext sql, long id) {
        return fetch(sql, DUES_RELIEF.MEMBER_ID.eq(id));
    }

    public Optional<Relief> find(DSLContext sql, long id) {
        return fetch(sql, DUES_RELIEF.ID.eq(id)).stream().findFirst();
    }

    /** Adds {@code relief}, which already carries a new id. */
    public void add(WriteScope scope, Relief relief) {
        scope.sql().insertInto(DUES_RELIEF).set(columns(relief)).set(DUES_RELIEF.ID, relief.id()).execute();
    }

    /** Writes {@code relief} over the one with its id. */
    public void update(WriteScope scope, Relief relief) {
        scope.sql().update(DUES_RELIEF).set(columns(relief)).where(DUES_RELIEF.ID.eq(relief.id())).execute();
    }

    public void remove(WriteScope scope, long id) {
        scope.sql().deleteFrom(DUES_RELIEF).where(DUES_RELIEF.ID.eq(id)).execute();
    }

    private static List<Relief> fetch(DSLContext sql, Condition which) {
        return sql.selectFrom(DUES_RELIEF).where(which).orderBy(DUES_RELIEF.FROM_MONTH, DUES_RELIEF.ID).fetch(ReliefRepository::relief);
    }

    private static Map<Field<?>, Object> columns(Relief relief) {
        Map<Field<?>, Object> columns = new LinkedHashMap<>();
        columns.put(DUES_RELIEF.MEMBER_ID, relief.memberId());
        columns.put(DUES_RELIEF.FROM_MONTH, Months.number(relief.from()));
        columns.put(DUES_RELIEF.TO_MONTH, Months.number(relief.to()));
        columns.put(DUES_RELIEF.KIND, relief.kind().name());
        columns.put(DUES_RELIEF.AMOUNT, relief.amount());
        columns.put(DUES_RELIEF.CAUSE, relief.cause());
        columns.put(DUES_RELIEF.BRANCH_DECIDED_ON, relief.branchDecidedOn());
        columns.put(DUES_RELIEF.SUPERIOR_APPROVED_ON, relief.superiorApprovedOn());
        columns.put(DUES_RELIEF.APPROVAL_NO, relief.approvalNo());
        columns.put(DUES_RELIEF.REMARKS, relief.remarks());
        return columns;
    }

    private static Relief relief(Record row) {
        return new Relief(row.get(DUES_RELIEF.ID), row.get(DUES_RELIEF.MEMBER_ID), Months.of(row.get(DUES_RELIEF.FROM_MONTH)), Months.of(row.get(DUES_RELIEF.TO_MONTH)),
                ReliefKind.valueOf(row.get(DUES_RELIEF.KIND)), row.get(DUES_RELIEF.AMOUNT), row.get(DUES_RELIEF.CAUSE), row.get(DUES_RELIEF.BRANCH_DECIDED_ON),
                row.get(DUES_RELIEF.SUPERIOR_APPROVED_ON), row.get(DUES_RELIEF.APPROVAL_NO), row.get(DUES_RELIEF.REMARKS));
    }
}
