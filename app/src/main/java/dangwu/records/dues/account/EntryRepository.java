package dangwu.records.dues.account;

import static dangwu.kit.db.schema.Tables.DUES_ENTRY;

import dangwu.kit.db.Batch;
import dangwu.kit.db.Database;
import dangwu.kit.db.Months;
import dangwu.kit.db.WriteScope;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Where the journal of payments is kept. Rows are added; nothing of them is ever changed but with which 上缴 the money went on. */
public final class EntryRepository {

    /** Sort of record in audit entries and change notices; with nothing else in a notice, rows were added and none was changed. */
    public static final String SUBJECT = "dues_entry";

    private static final List<Field<?>> FIELDS = List.of(DUES_ENTRY.ID, DUES_ENTRY.ACT_ID, DUES_ENTRY.MEMBER_ID, DUES_ENTRY.ORGANIZATION_ID, DUES_ENTRY.KIND,
            DUES_ENTRY.DUES_MONTH, DUES_ENTRY.AMOUNT, DUES_ENTRY.PAID_ON, DUES_ENTRY.PAID_MONTH, DUES_ENTRY.CHANNEL, DUES_ENTRY.PAID_BY, DUES_ENTRY.REVERSES_ID,
            DUES_ENTRY.NOTE, DUES_ENTRY.REMITTANCE_ID, DUES_ENTRY.BOOKED_AT);
    private static final int ID_LIST = 500;
    /** Answers of more rows than this may be laid out in a file before they are given, which takes several times as long. */
    private static final int PIECE = 8_000;

    private final Database database;

    public EntryRepository(Database database) {
        this.database = database;
    }

    /** Every row, in the order they were booked. */
    public List<DuesEntry> all(DSLContext sql) {
        return after(sql, Long.MIN_VALUE);
    }

    /** The rows that were booked after row {@code id}, in the order they were booked. */
    List<DuesEntry> after(DSLContext sql, long id) {
        List<DuesEntry> found = new ArrayList<>();
        EntryRowsRepository rows = new EntryRowsRepository();
        int before;
        do {
            before = found.size();
            long last = before == 0 ? id : found.get(before - 1).id();
            rows.each(sql, sql.select(FIELDS).from(DUES_ENTRY).where(DUES_ENTRY.ID.gt(last)).orderBy(DUES_ENTRY.ID).limit(PIECE), found::add);
        } while (found.size() - before == PIECE);
        return found;
    }

    /** The rows of member {@code id}, in the order they were booked. */
    public List<DuesEntry> ofMember(DSLContext sql, long id) {
        return fetch(sql, DUES_ENTRY.MEMBER_ID.eq(id));
    }

    /** The rows that were booked together, in the order they were booked. */
    public List<DuesEntry> ofAct(DSLContext sql, long actId) {
        return fetch(sql, DUES_ENTRY.ACT_ID.eq(actId));
    }

    public Optional<DuesEntry> find(DSLContext sql, long id) {
        return fetch(sql, DUES_ENTRY.ID.eq(id)).stream().findFirst();
    }

    /** The rows with a day of money in the months from {@code from} to {@code to}. */
    public List<DuesEntry> paidIn(DSLContext sql, YearMonth from, YearMonth to) {
        return fetch(sql, DUES_ENTRY.PAID_MONTH.between(Months.number(from), Months.number(to)));
    }

    /** As {@link #paidIn(DSLContext, YearMonth, YearMonth)}, outside a transaction. */
    public List<DuesEntry> paidIn(YearMonth from, YearMonth to) {
        return database.read(sql -> paidIn(sql, from, to));
    }

    /** The rows that money for the months from {@code from} to {@code to} stands in, whenever it was paid. */
    public List<DuesEntry> forMonths(DSLContext sql, YearMonth from, YearMonth to) {
        return fetch(sql, DUES_ENTRY.DUES_MONTH.between(Months.number(from), Months.number(to)));
    }

    /** Rows of kind LARGE and what reverses them, whenever they were paid. */
    public List<DuesEntry> large(DSLContext sql) {
        return fetch(sql, DUES_ENTRY.DUES_MONTH.isNull());
    }

    /**
     * What was paid to any of {@code organizations} up to {@code through} and has not gone on yet.
     *
     * @param large true: 大额党费 and what reverses them, which go on by themselves; false: everything else
     */
    public List<DuesEntry> inHand(DSLContext sql, Collection<Long> organizations, LocalDate through, boolean large) {
        return fetch(sql, DUES_ENTRY.REMITTANCE_ID.isNull().and(DUES_ENTRY.ORGANIZATION_ID.in(organizations)).and(DUES_ENTRY.PAID_ON.le(through))
                .and(large ? DUES_ENTRY.DUES_MONTH.isNull() : DUES_ENTRY.DUES_MONTH.isNotNull()));
    }

    /** The rows that went on with remittance {@code id}. */
    public List<DuesEntry> remittedWith(DSLContext sql, long id) {
        return fetch(sql, DUES_ENTRY.REMITTANCE_ID.eq(id));
    }

    /** Keeps that rows {@code ids} went on with {@code remittanceId}. */
    public void remitted(WriteScope scope, Collection<Long> ids, long remittanceId) {
        Batch.run(scope, scope.sql().update(DUES_ENTRY).set(DUES_ENTRY.REMITTANCE_ID, remittanceId).where(DUES_ENTRY.ID.eq(0L)).getSQL(),
                ids.stream().map(id -> new Object[] {remittanceId, id}).toList());
    }

    /** Gives back what had gone on with remittance {@code id}. */
    public void released(WriteScope scope, long id) {
        scope.sql().update(DUES_ENTRY).setNull(DUES_ENTRY.REMITTANCE_ID).where(DUES_ENTRY.REMITTANCE_ID.eq(id)).execute();
    }

    /** Those of rows {@code ids} that another row reverses. */
    public Set<Long> reversed(DSLContext sql, Collection<Long> ids) {
        Set<Long> found = new HashSet<>();
        List<Long> wanted = new ArrayList<>(ids);
        for (int from = 0; from < wanted.size(); from += ID_LIST) {
            found.addAll(sql.select(DUES_ENTRY.REVERSES_ID).from(DUES_ENTRY)
                    .where(DUES_ENTRY.REVERSES_ID.in(wanted.subList(from, Math.min(from + ID_LIST, wanted.size())))).fetch(DUES_ENTRY.REVERSES_ID));
        }
        return found;
    }

    /** Whether member {@code id} stands in the journal. */
    public boolean any(DSLContext sql, long id) {
        return sql.fetchExists(DUES_ENTRY, DUES_ENTRY.MEMBER_ID.eq(id));
    }

    /** Adds {@code entries}, which already carry new ids. */
    public void add(WriteScope scope, List<DuesEntry> entries) {
        Batch.insert(scope, DUES_ENTRY, FIELDS, entries.stream().map(EntryRepository::values).toList());
    }

    private static Object[] values(DuesEntry e) {
        return new Object[] {e.id(), e.actId(), e.memberId(), e.branchId(), e.kind().name(), Months.number(e.month()), e.amount(), e.paidOn(),
            Months.number(e.paidMonth()), e.channel().name(), e.paidBy(), e.reversesId(), e.note(), e.remittanceId(), e.bookedAt()};
    }

    private static List<DuesEntry> fetch(DSLContext sql, Condition which) {
        List<DuesEntry> found = new ArrayList<>();
        new EntryRowsRepository().each(sql, sql.select(FIELDS).from(DUES_ENTRY).where(which).orderBy(DUES_ENTRY.ID), found::add);
        return found;
    }
}
