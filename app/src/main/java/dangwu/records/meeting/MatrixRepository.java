package dangwu.records.meeting;

import static dangwu.kit.db.schema.Tables.MEETING;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Counts meetings by organization, month and kind. Every column it reads stands in IX_MEETING_MONTH, in the order it groups by. */
final class MatrixRepository {

    private static final Field<Integer> ONE = DSL.inline(1);
    private static final Field<Integer> NONE = DSL.inline(0);
    private static final String COMPLETE = Meeting.Status.COMPLETE.name();
    private static final Map<String, MeetingKind> KINDS = Stream.of(MeetingKind.values()).collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));

    private MatrixRepository() {}

    static List<MatrixCell> matrix(DSLContext sql, LocalDate from, LocalDate to) {
        Field<Integer> all = DSL.count();
        Field<Integer> held = DSL.sum(DSL.when(MEETING.STATUS.eq(DSL.inline(COMPLETE)), ONE).else_(NONE)).cast(Integer.class);
        Field<Integer> lectures = DSL.sum(DSL.when(MEETING.STATUS.eq(DSL.inline(COMPLETE)).and(MEETING.COUNTS_AS_LECTURE.isTrue()), ONE).else_(NONE))
                .cast(Integer.class);
        Field<Long> due = DSL.sum(DSL.when(MEETING.STATUS.eq(DSL.inline(COMPLETE)), MEETING.DUE_COUNT)).cast(Long.class);
        Field<Long> present = DSL.sum(DSL.when(MEETING.STATUS.eq(DSL.inline(COMPLETE)), MEETING.PRESENT_COUNT)).cast(Long.class);
        return sql.select(MEETING.HELD_MONTH, MEETING.ORGANIZATION_ID, MEETING.KIND, MEETING.BELONGS_TO_YEAR, all, held, lectures, due, present).from(MEETING)
                .where(MEETING.HELD_MONTH.between(MeetingColumnsRepository.month(from), MeetingColumnsRepository.month(to)))
                .groupBy(MEETING.HELD_MONTH, MEETING.ORGANIZATION_ID, MEETING.KIND, MEETING.BELONGS_TO_YEAR)
                .fetch(row -> cell(row, row.value5(), row.value6(), row.value7(), row.value8(), row.value9()));
    }

    private static MatrixCell cell(Record row, int all, int held, int lectures, Long due, Long present) {
        int month = row.get(MEETING.HELD_MONTH);
        return new MatrixCell(row.get(MEETING.ORGANIZATION_ID), YearMonth.of(month / 12, month % 12 + 1), KINDS.get(row.get(MEETING.KIND)),
                row.get(MEETING.BELONGS_TO_YEAR), held, all - held, lectures, due == null ? 0 : due, present == null ? 0 : present);
    }
}
