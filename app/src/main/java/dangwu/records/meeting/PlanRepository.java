package dangwu.records.meeting;

import static dangwu.kit.db.schema.Tables.PLAN_LINE;

import dangwu.kit.db.Batch;
import dangwu.kit.db.Database;
import dangwu.kit.db.WriteScope;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Where plans are kept. */
public final class PlanRepository {

    private final Database database;

    public PlanRepository(Database database) {
        this.database = database;
    }

    /** The lines of all organizations for the months of the period, in order of month, organization and kind. */
    public List<PlanLine> between(LocalDate from, LocalDate to) {
        return database.read(sql -> between(sql, from, to));
    }

    /** As {@link #between(LocalDate, LocalDate)}, inside a transaction. */
    public List<PlanLine> between(DSLContext sql, LocalDate from, LocalDate to) {
        return fetch(sql, PLAN_LINE.PLAN_MONTH.between(MeetingColumnsRepository.month(from), MeetingColumnsRepository.month(to)));
    }

    public Optional<PlanLine> find(DSLContext sql, long id) {
        return fetch(sql, PLAN_LINE.ID.eq(id)).stream().findFirst();
    }

    /** The lines that meeting {@code id} fulfils. */
    public List<PlanLine> fulfilledBy(DSLContext sql, long id) {
        return fetch(sql, PLAN_LINE.MEETING_ID.eq(id));
    }

    /** The first open line that plans {@code meeting}. */
    public Optional<PlanLine> openFor(DSLContext sql, Meeting meeting) {
        return fetch(sql, PLAN_LINE.PLAN_MONTH.eq(MeetingColumnsRepository.month(meeting.heldOn())).and(PLAN_LINE.ORGANIZATION_ID.eq(meeting.organizationId()))
                .and(PLAN_LINE.KIND.eq(meeting.kind().name())).and(PLAN_LINE.MEETING_ID.isNull())).stream().findFirst();
    }

    /** Adds {@code lines} under new ids. */
    public List<PlanLine> add(WriteScope scope, List<PlanLine> lines) {
        List<PlanLine> kept = lines.stream().map(line -> line.withId(line.id() == 0 ? scope.nextId() : line.id())).toList();
        Batch.insert(scope, PLAN_LINE, Arrays.asList(PLAN_LINE.fields()), kept.stream().map(PlanRepository::values).toList());
        return kept;
    }

    /** Writes {@code line} over the one with its id. */
    public void update(WriteScope scope, PlanLine line) {
        remove(scope, line.id());
        add(scope, List.of(line));
    }

    public void remove(WriteScope scope, long id) {
        scope.sql().deleteFrom(PLAN_LINE).where(PLAN_LINE.ID.eq(id)).execute();
    }

    private static Object[] values(PlanLine l) {
        return new Object[] {l.id(), l.organizationId(), MeetingColumnsRepository.month(l.month().atDay(1)), l.kind().name(), l.title(), l.theme(), l.plannedOn(),
            l.timeText(), l.presenter(), l.scope(), l.owner(), l.form(), l.materials(), l.remarks(), l.meetingId()};
    }

    private static List<PlanLine> fetch(DSLContext sql, Condition which) {
        return sql.selectFrom(PLAN_LINE).where(which).orderBy(PLAN_LINE.PLAN_MONTH, PLAN_LINE.ORGANIZATION_ID, PLAN_LINE.PLANNED_ON.asc().nullsLast(), PLAN_LINE.ID)
                .fetch(PlanRepository::line);
    }

    private static PlanLine line(Record row) {
        int month = row.get(PLAN_LINE.PLAN_MONTH);
        return new PlanLine(row.get(PLAN_LINE.ID), row.get(PLAN_LINE.ORGANIZATION_ID), YearMonth.of(month / 12, month % 12 + 1),
                MeetingKind.valueOf(row.get(PLAN_LINE.KIND)), row.get(PLAN_LINE.TITLE), row.get(PLAN_LINE.THEME), row.get(PLAN_LINE.PLANNED_ON),
                row.get(PLAN_LINE.TIME_TEXT), row.get(PLAN_LINE.PRESENTER), row.get(PLAN_LINE.SCOPE), row.get(PLAN_LINE.OWNER), row.get(PLAN_LINE.FORM),
                row.get(PLAN_LINE.MATERIALS), row.get(PLAN_LINE.REMARKS), row.get(PLAN_LINE.MEETING_ID));
    }
}
