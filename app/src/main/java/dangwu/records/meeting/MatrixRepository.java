package dangwu.records.meeting;

import static dangwu.kit.db.schema.Tables.MEETING;
import static dangwu.kit.db.schema.Tables.MEETING_COUNT;

import dangwu.kit.db.Batch;
import dangwu.kit.db.WriteScope;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * Meetings counted by organization, month and kind. The counts stand in a table of their own; whatever writes a meeting has the cells that
 * it touches counted anew in the same transaction, never added to or subtracted from, so that no error can stay in them.
 */
final class MatrixRepository {

    private static final Field<Integer> ONE = DSL.inline(1);
    private static final Field<Integer> NONE = DSL.inline(0);
    private static final Condition COMPLETE = MEETING.STATUS.eq(DSL.inline(Meeting.Status.COMPLETE.name()));
    private static final Map<String, MeetingKind> KINDS = Stream.of(MeetingKind.values()).collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));

    private MatrixRepository() {}

    /** One cell: the key of MEETING_COUNT. */
    record Cell(int month, long organizationId, String kind, int belongsToYear) {

        static Cell of(Meeting meeting) {
            return new Cell(MeetingColumnsRepository.month(meeting.heldOn()), meeting.organizationId(), meeting.kind().name(), meeting.belongsToYear());
        }

        private Object[] values() {
            return new Object[] {month, organizationId, kind, belongsToYear};
        }
    }

    static List<MatrixCell> matrix(DSLContext sql, LocalDate from, LocalDate to) {
        return sql.selectFrom(MEETING_COUNT)
                .where(MEETING_COUNT.HELD_MONTH.between(MeetingColumnsRepository.month(from), MeetingColumnsRepository.month(to)))
                .orderBy(MEETING_COUNT.HELD_MONTH, MEETING_COUNT.ORGANIZATION_ID, MEETING_COUNT.KIND, MEETING_COUNT.BELONGS_TO_YEAR)
                .fetch(MatrixRepository::cell);
    }

    private static MatrixCell cell(Record row) {
        int month = row.get(MEETING_COUNT.HELD_MONTH);
        int held = row.get(MEETING_COUNT.HELD_COUNT);
        return new MatrixCell(row.get(MEETING_COUNT.ORGANIZATION_ID), YearMonth.of(month / 12, month % 12 + 1), KINDS.get(row.get(MEETING_COUNT.KIND)),
                row.get(MEETING_COUNT.BELONGS_TO_YEAR), held, row.get(MEETING_COUNT.ALL_COUNT) - held, row.get(MEETING_COUNT.LECTURE_COUNT),
                row.get(MEETING_COUNT.DUE_SUM), row.get(MEETING_COUNT.PRESENT_SUM));
    }

    /** The cell in which meeting {@code id} counts, as it is kept; empty when it is not. */
    static Set<Cell> cellOf(DSLContext sql, long id) {
        return sql.select(MEETING.HELD_MONTH, MEETING.ORGANIZATION_ID, MEETING.KIND, MEETING.BELONGS_TO_YEAR).from(MEETING).where(MEETING.ID.eq(id))
                .fetchSet(row -> new Cell(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** Counts these cells anew; each counting reads that cell's part of IX_MEETING_MONTH and nothing else. */
    static void count(WriteScope scope, Collection<Cell> cells) {
        List<Object[]> keys = cells.stream().distinct().map(Cell::values).toList();
        DSLContext sql = scope.sql();
        // The values only make the parameters, in the order of a cell's own.
        Condition old = MEETING_COUNT.HELD_MONTH.eq(0).and(MEETING_COUNT.ORGANIZATION_ID.eq(0L)).and(MEETING_COUNT.KIND.eq("")).and(MEETING_COUNT.BELONGS_TO_YEAR.eq(0));
        Condition counted = MEETING.HELD_MONTH.eq(0).and(MEETING.ORGANIZATION_ID.eq(0L)).and(MEETING.KIND.eq("")).and(MEETING.BELONGS_TO_YEAR.eq(0));
        Batch.run(scope, sql.deleteFrom(MEETING_COUNT).where(old).getSQL(), keys);
        Batch.run(scope, sql.insertInto(MEETING_COUNT).columns(MEETING_COUNT.fields()).select(counts(sql, counted)).getSQL(), keys);
    }

    /** Everything counted from the records themselves. */
    static List<MatrixCell> recounted(DSLContext sql) {
        return counts(sql, DSL.noCondition()).fetch(row -> {
            Record counted = sql.newRecord(MEETING_COUNT.fields());
            for (int i = 0; i < MEETING_COUNT.fields().length; i++) {
                counted.set(named(i), row.get(i, named(i).getType()));
            }
            return cell(counted);
        });
    }

    @SuppressWarnings("unchecked")
    private static Field<Object> named(int place) {
        return (Field<Object>) MEETING_COUNT.field(place);
    }

    /** Everything as it stands counted. */
    static List<MatrixCell> counted(DSLContext sql) {
        return sql.selectFrom(MEETING_COUNT).fetch(MatrixRepository::cell);
    }

    /** Counts everything anew. */
    static void recount(WriteScope scope) {
        DSLContext sql = scope.sql();
        sql.deleteFrom(MEETING_COUNT).execute();
        sql.insertInto(MEETING_COUNT).columns(MEETING_COUNT.fields()).select(counts(sql, DSL.noCondition())).execute();
    }

    private static Select<Record> counts(DSLContext sql, Condition which) {
        Field<?>[] key = {MEETING.HELD_MONTH, MEETING.ORGANIZATION_ID, MEETING.KIND, MEETING.BELONGS_TO_YEAR};
        Field<?>[] sums = {DSL.count(), sum(COMPLETE, ONE), sum(COMPLETE.and(MEETING.COUNTS_AS_LECTURE.isTrue()), ONE),
                sum(COMPLETE.and(MEETING.DUE_COUNT.isNotNull()), MEETING.DUE_COUNT), sum(COMPLETE.and(MEETING.PRESENT_COUNT.isNotNull()), MEETING.PRESENT_COUNT)};
        return sql.select(Stream.concat(Stream.of(key), Stream.of(sums)).toList()).from(MEETING).where(which).groupBy(key);
    }

    private static Field<?> sum(Condition condition, Field<Integer> what) {
        return DSL.sum(DSL.when(condition, what).else_(NONE));
    }
}
