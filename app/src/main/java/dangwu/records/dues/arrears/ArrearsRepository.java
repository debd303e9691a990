package dangwu.records.dues.arrears;

import static dangwu.kit.db.schema.Tables.DUES_ARREARS_STEP;
import static dangwu.kit.db.schema.Tables.DUES_CASE;

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

/** Where it is kept what was done about arrears, and the cases that a meeting is to decide. */
public final class ArrearsRepository {

    /** Every step, the earliest first. */
    public List<ArrearsStep> steps(DSLContext sql) {
        return steps(sql, DSL.noCondition());
    }

    public Optional<ArrearsStep> step(DSLContext sql, long id) {
        return steps(sql, DUES_ARREARS_STEP.ID.eq(id)).stream().findFirst();
    }

    /** Adds {@code step}, which already carries a new id. */
    public void add(WriteScope scope, ArrearsStep step) {
        scope.sql().insertInto(DUES_ARREARS_STEP).set(columns(step)).set(DUES_ARREARS_STEP.ID, step.id()).execute();
    }

    /** Writes {@code step} over the one with its id. */
    public void update(WriteScope scope, ArrearsStep step) {
        scope.sql().update(DUES_ARREARS_STEP).set(columns(step)).where(DUES_ARREARS_STEP.ID.eq(step.id())).execute();
    }

    public void removeStep(WriteScope scope, long id) {
        scope.sql().deleteFrom(DUES_ARREARS_STEP).where(DUES_ARREARS_STEP.ID.eq(id)).execute();
    }

    /** Every case, the earliest first. */
    public List<DuesCase> cases(DSLContext sql) {
        return cases(sql, DSL.noCondition());
    }

    public List<DuesCase> casesOf(DSLContext sql, long memberId) {
        return cases(sql, DUES_CASE.MEMBER_ID.eq(memberId));
    }

    public Optional<DuesCase> find(DSLContext sql, long id) {
        return cases(sql, DUES_CASE.ID.eq(id)).stream().findFirst();
    }

    /** Adds {@code added}, which already carries a new id. */
    public void add(WriteScope scope, DuesCase added) {
        scope.sql().insertInto(DUES_CASE).set(columns(added)).set(DUES_CASE.ID, added.id()).execute();
    }

    /** Writes {@code changed} over the one with its id. */
    public void update(WriteScope scope, DuesCase changed) {
        scope.sql().update(DUES_CASE).set(columns(changed)).where(DUES_CASE.ID.eq(changed.id())).execute();
    }

    public void removeCase(WriteScope scope, long id) {
        scope.sql().deleteFrom(DUES_CASE).where(DUES_CASE.ID.eq(id)).execute();
    }

    private static List<ArrearsStep> steps(DSLContext sql, Condition which) {
        return sql.selectFrom(DUES_ARREARS_STEP).where(which).orderBy(DUES_ARREARS_STEP.HAPPENED_ON, DUES_ARREARS_STEP.ID).fetch(ArrearsRepository::step);
    }

    private static List<DuesCase> cases(DSLContext sql, Condition which) {
        return sql.selectFrom(DUES_CASE).where(which).orderBy(DUES_CASE.OPENED_ON, DUES_CASE.ID).fetch(ArrearsRepository::duesCase);
    }

    private static Map<Field<?>, Object> columns(ArrearsStep step) {
        Map<Field<?>, Object> columns = new LinkedHashMap<>();
        columns.put(DUES_ARREARS_STEP.MEMBER_ID, step.memberId());
        columns.put(DUES_ARREARS_STEP.KIND, step.kind().name());
        columns.put(DUES_ARREARS_STEP.HAPPENED_ON, step.happenedOn());
        columns.put(DUES_ARREARS_STEP.BY_NAME, step.byName());
        columns.put(DUES_ARREARS_STEP.CONTENT, step.content());
        columns.put(DUES_ARREARS_STEP.DEADLINE_ON, step.deadlineOn());
        return columns;
    }

    private static Map<Field<?>, Object> columns(DuesCase kept) {
        Map<Field<?>, Object> columns = new LinkedHashMap<>();
        DuesCase.Decision decision = kept.decision();
        columns.put(DUES_CASE.MEMBER_ID, kept.memberId());
        columns.put(DUES_CASE.OPENED_ON, kept.openedOn());
        columns.put(DUES_CASE.FROM_MONTH, Months.number(kept.from()));
        columns.put(DUES_CASE.TO_MONTH, Months.number(kept.to()));
        columns.put(DUES_CASE.JUST_CAUSE, kept.justCause());
        columns.put(DUES_CASE.DECIDED_ON, decision == null ? null : decision.decidedOn());
        columns.put(DUES_CASE.DECISION, decision == null ? null : decision.kind().name());
        columns.put(DUES_CASE.DECISION_NOTE, decision == null ? null : decision.note());
        columns.put(DUES_CASE.APPROVED_ON, decision == null ? null : decision.approvedOn());
        columns.put(DUES_CASE.APPROVAL_NO, decision == null ? null : decision.approvalNo());
        return columns;
    }

    private static ArrearsStep step(Record row) {
        return new ArrearsStep(row.get(DUES_ARREARS_STEP.ID), row.get(DUES_ARREARS_STEP.MEMBER_ID), StepKind.valueOf(row.get(DUES_ARREARS_STEP.KIND)),
                row.get(DUES_ARREARS_STEP.HAPPENED_ON), row.get(DUES_ARREARS_STEP.BY_NAME), row.get(DUES_ARREARS_STEP.CONTENT), row.get(DUES_ARREARS_STEP.DEADLINE_ON));
    }

    private static DuesCase duesCase(Record row) {
        String decision = row.get(DUES_CASE.DECISION);
        return new DuesCase(row.get(DUES_CASE.ID), row.get(DUES_CASE.MEMBER_ID), row.get(DUES_CASE.OPENED_ON), Months.of(row.get(DUES_CASE.FROM_MONTH)),
                Months.of(row.get(DUES_CASE.TO_MONTH)), row.get(DUES_CASE.JUST_CAUSE), decision == null ? null
                        : new DuesCase.Decision(CaseDecision.valueOf(decision), row.get(DUES_CASE.DECIDED_ON), row.get(DUES_CASE.DECISION_NOTE),
                                row.get(DUES_CASE.APPROVED_ON), row.get(DUES_CASE.APPROVAL_NO)));
    }
}
