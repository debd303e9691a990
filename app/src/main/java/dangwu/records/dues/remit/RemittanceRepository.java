package dangwu.records.dues.remit;

import static dangwu.kit.db.schema.Tables.DUES_ENTRY;
import static dangwu.kit.db.schema.Tables.DUES_REMITTANCE;

import dangwu.kit.db.Batch;
import dangwu.kit.db.Database;
import dangwu.kit.db.Months;
import dangwu.kit.db.WriteScope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Where remittances are kept, and which rows of the journal went with which. */
public final class RemittanceRepository {

    private final Database database;

    public RemittanceRepository(Database database) {
        this.database = database;
    }

    /** All there ever were, voided ones too, in the order of their numbers. */
    public List<Remittance> all() {
        return database.read(this::all);
    }

    /** As {@link #all()}, inside a transaction. */
    public List<Remittance> all(DSLContext sql) {
        return sql.selectFrom(DUES_REMITTANCE).orderBy(DUES_REMITTANCE.VOUCHER_NO).fetch(RemittanceRepository::remittance);
    }

    public Optional<Remittance> find(DSLContext sql, long id) {
        return sql.selectFrom(DUES_REMITTANCE).where(DUES_REMITTANCE.ID.eq(id)).fetchOptional(RemittanceRepository::remittance);
    }

    /** What came in from the first to the last of the two days, without 大额党费, yuan. */
    public BigDecimal received(DSLContext sql, LocalDate from, LocalDate to) {
        BigDecimal sum = sql.select(DSL.sum(DUES_ENTRY.AMOUNT)).from(DUES_ENTRY).where(DUES_ENTRY.PAID_ON.between(from, to).and(DUES_ENTRY.DUES_MONTH.isNotNull()))
                .fetchOneInto(BigDecimal.class);
        return sum == null ? BigDecimal.ZERO : sum;
    }

    /** What the rows of the journal that went with each remittance come to, yuan; absent: none went with it. */
    public Map<Long, BigDecimal> carried(DSLContext sql) {
        return new TreeMap<>(sql.select(DUES_ENTRY.REMITTANCE_ID, DSL.sum(DUES_ENTRY.AMOUNT)).from(DUES_ENTRY).where(DUES_ENTRY.REMITTANCE_ID.isNotNull())
                .groupBy(DUES_ENTRY.REMITTANCE_ID).fetchMap(DUES_ENTRY.REMITTANCE_ID, DSL.sum(DUES_ENTRY.AMOUNT)));
    }

    /** How many rows the journal of payments has. */
    public long journalRows(DSLContext sql) {
        return sql.fetchCount(DUES_ENTRY);
    }

    /** The numbers of all vouchers of {@code year}. */
    List<String> vouchers(DSLContext sql, int year) {
        return sql.select(DUES_REMITTANCE.VOUCHER_NO).from(DUES_REMITTANCE).where(DUES_REMITTANCE.VOUCHER_NO.startsWith(year + "-")).fetch(DUES_REMITTANCE.VOUCHER_NO);
    }

    /** Keeps {@code remittance}, whose id was given. */
    public void add(WriteScope scope, Remittance remittance) {
        Batch.insert(scope, DUES_REMITTANCE, Arrays.asList(DUES_REMITTANCE.fields()), List.<Object[]>of(values(remittance)));
    }

    /** Writes {@code remittance} over the one with its id. */
    void update(WriteScope scope, Remittance remittance) {
        Record row = scope.sql().newRecord(DUES_REMITTANCE);
        row.from(values(remittance));
        scope.sql().update(DUES_REMITTANCE).set(row).where(DUES_REMITTANCE.ID.eq(remittance.id())).execute();
    }

    private static Object[] values(Remittance r) {
        return new Object[] {r.id(), r.organizationId(), r.toSuperior(), r.large(), Months.number(r.period().from()), Months.number(r.period().to()), r.memberCount(),
            r.basisAmount(), r.share(), r.dueAmount(), r.amount(), r.remittedOn(), r.deadlineOn(), r.voucherNo(), r.receiptNo(), r.payer(), r.receiver(), r.remarks(),
            r.voidedOn(), r.voidReason()};
    }

    private static Remittance remittance(Record row) {
        return new Remittance(row.get(DUES_REMITTANCE.ID), row.get(DUES_REMITTANCE.ORGANIZATION_ID), row.get(DUES_REMITTANCE.TO_SUPERIOR), row.get(DUES_REMITTANCE.LARGE),
                new DuesPeriod(Months.of(row.get(DUES_REMITTANCE.FROM_MONTH)), Months.of(row.get(DUES_REMITTANCE.TO_MONTH))), row.get(DUES_REMITTANCE.MEMBER_COUNT),
                row.get(DUES_REMITTANCE.BASIS_AMOUNT), row.get(DUES_REMITTANCE.SHARE), row.get(DUES_REMITTANCE.DUE_AMOUNT), row.get(DUES_REMITTANCE.AMOUNT),
                row.get(DUES_REMITTANCE.REMITTED_ON), row.get(DUES_REMITTANCE.DEADLINE_ON), row.get(DUES_REMITTANCE.VOUCHER_NO), row.get(DUES_REMITTANCE.RECEIPT_NO),
                row.get(DUES_REMITTANCE.PAYER), row.get(DUES_REMITTANCE.RECEIVER), row.get(DUES_REMITTANCE.REMARKS), row.get(DUES_REMITTANCE.VOIDED_ON),
                row.get(DUES_REMITTANCE.VOID_REASON));
    }
}
