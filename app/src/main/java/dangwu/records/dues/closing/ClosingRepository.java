package dangwu.records.dues.closing;

import static dangwu.kit.db.schema.Tables.DUES_CLOSED_LINE;
import static dangwu.kit.db.schema.Tables.DUES_CLOSING;

import dangwu.kit.db.Batch;
import dangwu.kit.db.Database;
import dangwu.kit.db.Months;
import dangwu.kit.db.WriteScope;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Where it is kept which months are closed. */
public final class ClosingRepository {

    private final Database database;

    public ClosingRepository(Database database) {
        this.database = database;
    }

    /** Which months are closed. */
    public ClosedMonths closed() {
        return database.read(this::closed);
    }

    /** As {@link #closed()}, inside a transaction. */
    public ClosedMonths closed(DSLContext sql) {
        return new ClosedMonths(Months.of(sql.select(DSL.max(DUES_CLOSING.CLOSED_MONTH)).from(DUES_CLOSING).where(DUES_CLOSING.REOPENED_ON.isNull()).fetchOne().value1()));
    }

    /** Every closing there was, those opened again included, the earliest month first. */
    public List<Closing> all(DSLContext sql) {
        return sql.selectFrom(DUES_CLOSING).orderBy(DUES_CLOSING.CLOSED_MONTH, DUES_CLOSING.ID).fetch(ClosingRepository::closing);
    }

    /** What was owed for the months that are closed, from {@code from} to {@code to}; each line names its closing. */
    public List<ClosedLine> lines(DSLContext sql, YearMonth from, YearMonth to) {
        return sql.select(DUES_CLOSED_LINE.fields()).from(DUES_CLOSED_LINE).join(DUES_CLOSING).on(DUES_CLOSING.ID.eq(DUES_CLOSED_LINE.CLOSING_ID))
                .where(DUES_CLOSING.REOPENED_ON.isNull().and(DUES_CLOSING.CLOSED_MONTH.between(Months.number(from), Months.number(to)))).fetch(ClosingRepository::line);
    }

    /** Keeps {@code closing}, which carries a new id, with what was owed. */
    public void add(WriteScope scope, Closing closing, List<ClosedLine> lines) {
        scope.sql().insertInto(DUES_CLOSING).set(DUES_CLOSING.ID, closing.id()).set(DUES_CLOSING.CLOSED_MONTH, Months.number(closing.month()))
                .set(DUES_CLOSING.CLOSED_ON, closing.closedOn()).execute();
        Batch.insert(scope, DUES_CLOSED_LINE, Arrays.asList(DUES_CLOSED_LINE.fields()),
                lines.stream().map(line -> new Object[] {line.closingId(), line.memberId(), line.branchId(), line.gross(), line.exempted()}).toList());
    }

    /** Keeps that {@code closing} was opened again. */
    public void reopen(WriteScope scope, Closing closing) {
        scope.sql().update(DUES_CLOSING).set(DUES_CLOSING.REOPENED_ON, closing.reopenedOn()).set(DUES_CLOSING.REASON, closing.reason())
                .where(DUES_CLOSING.ID.eq(closing.id())).execute();
    }

    private static Closing closing(Record row) {
        return new Closing(row.get(DUES_CLOSING.ID), Months.of(row.get(DUES_CLOSING.CLOSED_MONTH)), row.get(DUES_CLOSING.CLOSED_ON), row.get(DUES_CLOSING.REOPENED_ON),
                row.get(DUES_CLOSING.REASON));
    }

    private static ClosedLine line(Record row) {
        return new ClosedLine(row.get(DUES_CLOSED_LINE.CLOSING_ID), row.get(DUES_CLOSED_LINE.MEMBER_ID), row.get(DUES_CLOSED_LINE.ORGANIZATION_ID),
                row.get(DUES_CLOSED_LINE.GROSS), row.get(DUES_CLOSED_LINE.EXEMPTED));
    }
}
