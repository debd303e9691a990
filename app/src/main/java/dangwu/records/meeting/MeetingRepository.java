package dangwu.records.meeting;

import static dangwu.kit.db.schema.Tables.AGENDA_ITEM;
import static dangwu.kit.db.schema.Tables.FOLLOW_UP;
import static dangwu.kit.db.schema.Tables.MEETING;
import static dangwu.kit.db.schema.Tables.MEETING_ATTENDANCE;
import static dangwu.kit.db.schema.Tables.MEETING_COUNT;
import static dangwu.kit.db.schema.Tables.MEETING_TOPIC;

import dangwu.kit.db.Batch;
import dangwu.kit.db.Database;
import dangwu.kit.db.WriteScope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Where meetings are kept with all that belongs to them. */
public final class MeetingRepository {

    private final Database database;
    private final MeetingColumnsRepository columns = new MeetingColumnsRepository();
    private final MeetingRowsRepository rows = new MeetingRowsRepository(columns);
    private final MeetingPartsRepository parts = new MeetingPartsRepository();

    public MeetingRepository(Database database) {
        this.database = database;
    }

    /** Everything kept of meeting {@code id}. */
    public Optional<MeetingFile> find(long id) {
        return database.read(sql -> find(sql, id));
    }

    /** As {@link #find(long)}, inside a transaction. */
    public Optional<MeetingFile> find(DSLContext sql, long id) {
        return rows.files(sql, MEETING.ID.eq(id)).stream().findFirst();
    }

    /** The meetings that {@code filter} lets through, the earliest first. */
    public List<MeetingLine> list(MeetingFilter filter) {
        return database.read(sql -> rows.lines(sql, condition(filter)));
    }

    /** The meetings of the last days on which together at least {@code most} were held, the earliest first; all where fewer are kept. */
    public List<MeetingLine> newest(int most) {
        return database.read(sql -> {
            LocalDate first = sql.select(MEETING.HELD_ON).from(MEETING).orderBy(MEETING.HELD_ON.desc()).limit(1).offset(most - 1).fetchOne(MEETING.HELD_ON);
            return rows.lines(sql, first == null ? DSL.noCondition() : MEETING.HELD_ON.ge(first));
        });
    }

    /** Meetings {@code ids} by their ids; those that are not kept are left out. */
    public Map<Long, MeetingLine> lines(Collection<Long> ids) {
        return database.read(sql -> rows.lines(sql, ids));
    }

    /** Whether any meeting is kept, draft or complete. */
    public boolean any() {
        return database.read(sql -> sql.fetchExists(sql.selectOne().from(MEETING)));
    }

    /** Everything kept of the meetings that {@code filter} lets through, the earliest first; for ledgers and bound volumes. */
    public List<MeetingFile> files(MeetingFilter filter) {
        return database.read(sql -> files(sql, filter));
    }

    /** As {@link #files(MeetingFilter)}, inside a transaction. */
    public List<MeetingFile> files(DSLContext sql, MeetingFilter filter) {
        return rows.files(sql, condition(filter));
    }

    /**
     * How many meetings each organization held, by month, kind and the year they belong to; no row where none was recorded. It reads the
     * counts and nothing else, whatever the number of meetings and of those who attended.
     *
     * @param from its month is the first
     * @param to   its month is the last
     */
    public List<MatrixCell> matrix(LocalDate from, LocalDate to) {
        return database.read(sql -> MatrixRepository.matrix(sql, from, to));
    }

    /** What member {@code memberId} attended or should have attended in the period, the earliest first; complete records only. */
    public List<MemberAttendance> attendanceOf(long memberId, LocalDate from, LocalDate to) {
        return database.read(sql -> {
            List<Field<?>> fields = new ArrayList<>(columns.line());
            fields.addAll(List.of(MEETING_ATTENDANCE.fields()));
            List<? extends Record> found = sql.select(fields).from(MEETING_ATTENDANCE).join(MEETING).on(MEETING.ID.eq(MEETING_ATTENDANCE.MEETING_ID))
                    .where(MEETING_ATTENDANCE.MEMBER_ID.eq(memberId).and(MEETING.HELD_ON.between(from, to)).and(completeOnly()))
                    .orderBy(MEETING.HELD_ON, MEETING.STARTS_AT, MEETING.ID).fetch();
            Map<Long, Set<Topic>> topics = MeetingRowsRepository.topics(sql, found.stream().map(row -> row.get(MEETING.ID)).toList());
            return found.stream().map(row -> new MemberAttendance(columns.line(row, topics.getOrDefault(row.get(MEETING.ID), Set.of())),
                    MeetingPartsRepository.attendance(row))).toList();
        });
    }

    /**
     * Who attended or should have attended the meetings that {@code filter} lets through, by the meeting's id, in the order of its sign-in
     * sheet; a meeting of which only numbers are recorded is absent. One query, whatever the number of meetings.
     */
    public Map<Long, List<Attendance>> attendance(MeetingFilter filter) {
        return attendance(condition(filter));
    }

    /** As {@link #attendance(MeetingFilter)}, of members {@code ids} alone. */
    public Map<Long, List<Attendance>> attendance(MeetingFilter filter, Collection<Long> ids) {
        return attendance(condition(filter).and(MEETING_ATTENDANCE.MEMBER_ID.in(ids)));
    }

    /** How many of the meetings that {@code filter} lets through are recorded without the names of those due, by numbers at most. */
    public int withoutNames(MeetingFilter filter) {
        return database.read(sql -> sql.fetchCount(MEETING, condition(filter).and(DSL.notExists(DSL.selectOne().from(MEETING_ATTENDANCE)
                .where(MEETING_ATTENDANCE.MEETING_ID.eq(MEETING.ID).and(MEETING_ATTENDANCE.GUEST.isFalse()))))));
    }

    private Map<Long, List<Attendance>> attendance(Condition which) {
        Map<Long, List<Attendance>> people = new HashMap<>();
        database.read(sql -> sql.select(MEETING_ATTENDANCE.fields()).from(MEETING).join(MEETING_ATTENDANCE).on(MEETING_ATTENDANCE.MEETING_ID.eq(MEETING.ID))
                .where(which).orderBy(MEETING_ATTENDANCE.MEETING_ID, MEETING_ATTENDANCE.SEQ).fetch())
                .forEach(row -> people.computeIfAbsent(row.get(MEETING_ATTENDANCE.MEETING_ID), id -> new ArrayList<>())
                        .add(MeetingPartsRepository.attendance(row)));
        return people;
    }

    /** 学时 of each member from what he attended or made up for in the period (ED-01); who has none is absent. */
    public Map<Long, BigDecimal> hours(LocalDate from, LocalDate to) {
        List<String> counted = EnumSet.allOf(AttendanceStatus.class).stream()
                .filter(status -> status.present() || status == AttendanceStatus.MADE_UP).map(Enum::name).toList();
        Field<BigDecimal> sum = DSL.sum(MEETING.HOURS);
        return database.read(sql -> sql.select(MEETING_ATTENDANCE.MEMBER_ID, sum).from(MEETING)
                .join(MEETING_ATTENDANCE).on(MEETING_ATTENDANCE.MEETING_ID.eq(MEETING.ID))
                .where(MEETING.HELD_ON.between(from, to).and(completeOnly()).and(MEETING.HOURS.isNotNull()).and(MEETING_ATTENDANCE.MEMBER_ID.isNotNull())
                        .and(MEETING_ATTENDANCE.STATUS.in(counted).or(MEETING_ATTENDANCE.MADE_UP_ON.isNotNull())))
                .groupBy(MEETING_ATTENDANCE.MEMBER_ID).fetchMap(MEETING_ATTENDANCE.MEMBER_ID, sum));
    }

    /** Complete meetings held at the same time as {@code file} by the same organization, or attended by somebody who attended this one (MT-17). */
    public List<Clash> clashes(DSLContext sql, MeetingFile file) {
        if (!file.meeting().timed()) {
            return List.of();
        }
        List<MeetingLine> others = rows.lines(sql, MEETING.HELD_ON.eq(file.meeting().heldOn()).and(MEETING.ID.ne(file.meeting().id())).and(completeOnly()))
                .stream().filter(other -> other.overlaps(file.meeting())).toList();
        List<Clash> clashes = new ArrayList<>();
        for (MeetingLine other : others) {
            List<String> people = sharedPeople(sql, other.id(), file);
            if (!people.isEmpty() || other.organizationId() == file.meeting().organizationId()) {
                clashes.add(new Clash(other, people));
            }
        }
        return clashes;
    }

    private static List<String> sharedPeople(DSLContext sql, long otherId, MeetingFile file) {
        Map<Long, String> present = new HashMap<>();
        file.attendance().stream().filter(person -> person.memberId() != null && person.status().present())
                .forEach(person -> present.put(person.memberId(), person.name()));
        return sql.selectFrom(MEETING_ATTENDANCE).where(MEETING_ATTENDANCE.MEETING_ID.eq(otherId)).orderBy(MEETING_ATTENDANCE.SEQ)
                .fetch(MeetingPartsRepository::attendance).stream().filter(person -> person.status().present() && present.containsKey(person.memberId()))
                .map(Attendance::name).toList();
    }

    /** Items of complete meetings of {@code kind} held by organization {@code id} in the period, by their ids (MT-13). */
    public Map<Long, AgendaItem> items(DSLContext sql, long id, MeetingKind kind, LocalDate from, LocalDate to) {
        Map<Long, AgendaItem> items = new HashMap<>();
        sql.select(AGENDA_ITEM.fields()).from(AGENDA_ITEM).join(MEETING).on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
                .where(MEETING.ORGANIZATION_ID.eq(id).and(MEETING.KIND.eq(kind.name())).and(MEETING.HELD_ON.between(from, to)).and(completeOnly()))
                .fetch(MeetingPartsRepository::item).forEach(item -> items.put(item.id(), item));
        return items;
    }

    /** Follow-ups still open, the most urgent first, each with its meeting's id (OL-03). */
    public List<Map.Entry<Long, FollowUp>> openFollowUps() {
        return database.read(sql -> sql.selectFrom(FOLLOW_UP).where(FOLLOW_UP.DONE_ON.isNull()).orderBy(FOLLOW_UP.DUE_ON.asc().nullsLast(), FOLLOW_UP.ID)
                .fetch(row -> Map.entry(row.get(FOLLOW_UP.MEETING_ID), MeetingPartsRepository.followUp(row))));
    }

    /** All follow-ups of complete records, done or not, each with its meeting's id. */
    public List<Map.Entry<Long, FollowUp>> followUps() {
        return database.read(sql -> sql.select(FOLLOW_UP.fields()).from(FOLLOW_UP).join(MEETING).on(MEETING.ID.eq(FOLLOW_UP.MEETING_ID)).where(completeOnly())
                .orderBy(FOLLOW_UP.DUE_ON.asc().nullsLast(), FOLLOW_UP.ID)
                .fetch(row -> Map.entry(row.get(FOLLOW_UP.MEETING_ID), MeetingPartsRepository.followUp(row))));
    }

    /** Follow-up {@code id} with its meeting's id. */
    public Optional<Map.Entry<Long, FollowUp>> followUp(DSLContext sql, long id) {
        return sql.selectFrom(FOLLOW_UP).where(FOLLOW_UP.ID.eq(id))
                .fetchOptional(row -> Map.entry(row.get(FOLLOW_UP.MEETING_ID), MeetingPartsRepository.followUp(row)));
    }

    /** Writes progress and end of {@code followUp} over what is kept under its id. */
    public void progress(WriteScope scope, FollowUp followUp) {
        scope.sql().update(FOLLOW_UP).set(FOLLOW_UP.PROGRESS, followUp.progress()).set(FOLLOW_UP.DONE_ON, followUp.doneOn())
                .where(FOLLOW_UP.ID.eq(followUp.id())).execute();
    }

    /** Adds many meetings at once under new ids (those that carry one keep it); for imports and samples. Returns them in the same order. */
    public List<MeetingFile> add(WriteScope scope, List<MeetingFile> files) {
        List<MeetingFile> kept = files.stream().map(file -> numbered(scope, file)).toList();
        Batch.insert(scope, MEETING, columns.all(), kept.stream().map(file -> columns.values(file.meeting())).toList());
        parts.add(scope, kept);
        MatrixRepository.count(scope, kept.stream().map(file -> MatrixRepository.Cell.of(file.meeting())).toList());
        return kept;
    }

    /** Writes {@code file} over what is kept under its id. */
    public MeetingFile update(WriteScope scope, MeetingFile file) {
        MeetingFile kept = numbered(scope, file);
        Set<MatrixRepository.Cell> cells = new HashSet<>(MatrixRepository.cellOf(scope.sql(), kept.meeting().id()));
        cells.add(MatrixRepository.Cell.of(kept.meeting()));
        scope.sql().update(MEETING).set(columns.row(kept.meeting())).where(MEETING.ID.eq(kept.meeting().id())).execute();
        parts.remove(scope, kept.meeting().id());
        parts.add(scope, List.of(kept));
        MatrixRepository.count(scope, cells);
        return kept;
    }

    /** Removes meeting {@code id} with all that belongs to it; no plan line may still name it. */
    public void remove(WriteScope scope, long id) {
        Set<MatrixRepository.Cell> cells = MatrixRepository.cellOf(scope.sql(), id);
        parts.remove(scope, id);
        scope.sql().deleteFrom(MEETING).where(MEETING.ID.eq(id)).execute();
        MatrixRepository.count(scope, cells);
    }

    private static MeetingFile numbered(WriteScope scope, MeetingFile file) {
        Meeting meeting = file.meeting().id() == 0 ? file.meeting().withId(scope.nextId()) : file.meeting();
        List<AgendaItem> agenda = file.agenda().stream().map(item -> item.id() == 0 ? item.withId(scope.nextId()) : item).toList();
        List<FollowUp> followUps = file.followUps().stream().map(item -> item.id() == 0 ? item.withId(scope.nextId()) : item).toList();
        return file.with(meeting).withAgenda(agenda).withFollowUps(followUps);
    }

    private static Condition completeOnly() {
        return MEETING.STATUS.eq(Meeting.Status.COMPLETE.name());
    }

    private static Condition condition(MeetingFilter filter) {
        Condition all = DSL.noCondition();
        all = filter.organizations() == null ? all : all.and(MEETING.ORGANIZATION_ID.in(filter.organizations()));
        all = filter.from() == null ? all : all.and(MEETING.HELD_ON.ge(filter.from()));
        all = filter.to() == null ? all : all.and(MEETING.HELD_ON.le(filter.to()));
        all = filter.kinds() == null ? all : all.and(MEETING.KIND.in(filter.kinds().stream().map(Enum::name).toList()));
        all = filter.status() == null ? all : all.and(MEETING.STATUS.eq(filter.status().name()));
        // Drafts are few and have no index of their own: the counts say in which months there are any.
        all = filter.status() != Meeting.Status.DRAFT ? all : all.and(MEETING.HELD_MONTH.in(DSL.select(MEETING_COUNT.HELD_MONTH).from(MEETING_COUNT)
                .where(MEETING_COUNT.ALL_COUNT.gt(MEETING_COUNT.HELD_COUNT))));
        all = filter.belongsToYear() == null ? all : all.and(MEETING.BELONGS_TO_YEAR.eq(filter.belongsToYear()));
        all = filter.lectures() ? all.and(MEETING.COUNTS_AS_LECTURE.isTrue()) : all;
        all = filter.item() == null ? all : all.and(MEETING.ID.in(DSL.select(AGENDA_ITEM.MEETING_ID).from(AGENDA_ITEM)
                .where(AGENDA_ITEM.KIND.eq(filter.item().name()))));
        return filter.topic() == null ? all : all.and(MEETING.ID.in(DSL.select(MEETING_TOPIC.MEETING_ID).from(MEETING_TOPIC)
                .where(MEETING_TOPIC.TOPIC.eq(filter.topic().name()))));
    }
}
