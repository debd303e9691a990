package dangwu.records.dues.remit;

import static dangwu.kit.db.schema.Tables.DUES_FUND_ENTRY;

import dangwu.kit.db.Batch;
import dangwu.kit.db.Database;
import dangwu.kit.db.WriteScope;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Where the rows of the unit's money from dues are kept; they are added and never changed. */
public final class FundRepository {

    private final Database database;
    private final RemittanceRepository remittances;

    public FundRepository(Database database, RemittanceRepository remittances) {
        this.database = database;
        this.remittances = remittances;
    }

    /** The account book as it stands. */
    public FundBook book() {
        return database.read(this::book);
    }

    /** As {@link #book()}, inside a transaction. */
    public FundBook book(DSLContext sql) {
        return new FundBook(all(sql), remittances.all(sql), remittances.carried(sql));
    }

    /** All rows, in the order they were booked. */
    public List<FundEntry> all(DSLContext sql) {
        return sql.selectFrom(DUES_FUND_ENTRY).orderBy(DUES_FUND_ENTRY.ID).fetch(FundRepository::entry);
    }

    public Optional<FundEntry> find(DSLContext sql, long id) {
        return sql.selectFrom(DUES_FUND_ENTRY).where(DUES_FUND_ENTRY.ID.eq(id)).fetchOptional(FundRepository::entry);
    }

    /** Whether a later row undoes {@code id}. */
    boolean reversed(DSLContext sql, long id) {
        return sql.fetchExists(DUES_FUND_ENTRY, DUES_FUND_ENTRY.REVERSES_ID.eq(id));
    }

    FundEntry add(WriteScope scope, FundEntry entry) {
        FundEntry kept = entry.withId(scope.nextId());
        Batch.insert(scope, DUES_FUND_ENTRY, Arrays.asList(DUES_FUND_ENTRY.fields()), List.<Object[]>of(values(kept)));
        return kept;
    }

    private static Object[] values(FundEntry e) {
        return new Object[] {e.id(), e.kind().name(), e.happenedOn(), e.amount(), e.category() == null ? null : e.category().name(), e.matter(), e.decisionNo(),
            e.handler(), e.approver(), e.voucherNo(), e.reversesId(), e.remarks()};
    }

    private static FundEntry entry(Record row) {
        String category = row.get(DUES_FUND_ENTRY.CATEGORY);
        return new FundEntry(row.get(DUES_FUND_ENTRY.ID), FundKind.valueOf(row.get(DUES_FUND_ENTRY.KIND)), row.get(DUES_FUND_ENTRY.HAPPENED_ON),
                row.get(DUES_FUND_ENTRY.AMOUNT), category == null ? null : UseCategory.valueOf(category), row.get(DUES_FUND_ENTRY.MATTER),
                row.get(DUES_FUND_ENTRY.DECISION_NO), row.get(DUES_FUND_ENTRY.HANDLER), row.get(DUES_FUND_ENTRY.APPROVER), row.get(DUES_FUND_ENTRY.VOUCHER_NO),
                row.get(DUES_FUND_ENTRY.REVERSES_ID), row.get(DUES_FUND_ENTRY.REMARKS));
    }
}
