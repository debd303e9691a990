package dangwu.records.meeting.study;

import static dangwu.kit.db.schema.Tables.MEETING;
import static dangwu.kit.db.schema.Tables.MEETING_ATTENDANCE;
import static dangwu.kit.db.schema.Tables.STUDY_RECORD;

import dangwu.kit.db.Batch;
import dangwu.kit.db.Database;
import dangwu.kit.db.WriteScope;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Where study records are kept. */
public final class StudyRepository {

    private static final List<String> ATTENDED = Stream.of(AttendanceStatus.values())
            .filter(status -> status.present() || status == AttendanceStatus.MADE_UP).map(Enum::name).toList();

    private final Database database;

    public StudyRepository(Database database) {
        this.database = database;
    }

    /** Those of any of {@code kinds} that began in the period, the earliest first. */
    public List<StudyRecord> between(Collection<StudyKind> kinds, LocalDate from, LocalDate to) {
        return database.read(sql -> fetch(sql, STUDY_RECORD.KIND.in(kinds.stream().map(Enum::name).toList()).and(STUDY_RECORD.HAPPENED_ON.between(from, to))));
    }

    public Optional<StudyRecord> find(long id) {
        return database.read(sql -> find(sql, id));
    }

    public Optional<StudyRecord> find(DSLContext sql, long id) {
        return fetch(sql, STUDY_RECORD.ID.eq(id)).stream().findFirst();
    }

    /** 学时 of each member from training elsewhere that began in the period (ED-01); who has none is absent. */
    public Map<Long, BigDecimal> hours(LocalDate from, LocalDate to) {
        List<String> kinds = Stream.of(StudyKind.values()).filter(StudyKind::countsHours).map(Enum::name).toList();
        Field<BigDecimal> sum = DSL.sum(STUDY_RECORD.HOURS);
        return database.read(sql -> sql.select(STUDY_RECORD.MEMBER_ID, sum).from(STUDY_RECORD)
                .where(STUDY_RECORD.KIND.in(kinds).and(STUDY_RECORD.HAPPENED_ON.between(from, to)).and(STUDY_RECORD.HOURS.isNotNull())
                        .and(STUDY_RECORD.MEMBER_ID.isNotNull()))
                .groupBy(STUDY_RECORD.MEMBER_ID).fetchMap(STUDY_RECORD.MEMBER_ID, sum));
    }

    /** What members were credited with for meetings attended or made up for in the period, the earliest first (L141). */
    public List<HourEntry> attended(LocalDate from, LocalDate to) {
        return database.read(sql -> sql.select(MEETING.ID, MEETING.HELD_ON, MEETING.KIND, MEETING.THEME, MEETING.LECTURE_TITLE, MEETING.TITLE, MEETING.HOURS,
                MEETING_ATTENDANCE.MEMBER_ID, MEETING_ATTENDANCE.STATUS)
                .from(MEETING).join(MEETING_ATTENDANCE).on(MEETING_ATTENDANCE.MEETING_ID.eq(MEETING.ID))
                .where(MEETING.HELD_ON.between(from, to).and(MEETING.STATUS.eq(Meeting.Status.COMPLETE.name())).and(MEETING.HOURS.isNotNull())
                        .and(MEETING_ATTENDANCE.MEMBER_ID.isNotNull())
                        .and(MEETING_ATTENDANCE.STATUS.in(ATTENDED).or(MEETING_ATTENDANCE.MADE_UP_ON.isNotNull())))
                .orderBy(MEETING.HELD_ON, MEETING.ID).fetch(StudyRepository::attendedEntry));
    }

    private static HourEntry attendedEntry(Record row) {
        MeetingKind kind = MeetingKind.valueOf(row.get(MEETING.KIND));
        String content = Stream.of(row.get(MEETING.LECTURE_TITLE), row.get(MEETING.THEME), row.get(MEETING.TITLE)).filter(Objects::nonNull).findFirst()
                .orElse(kind.label());
        boolean there = AttendanceStatus.valueOf(row.get(MEETING_ATTENDANCE.STATUS)).present();
        return new HourEntry(row.get(MEETING_ATTENDANCE.MEMBER_ID), row.get(MEETING.HELD_ON), content, there ? kind.label() : kind.label() + "（补学）",
                HourEntry.Source.MEETING, row.get(MEETING.ID), row.get(MEETING.HOURS));
    }

    /** Adds {@code records} under new ids (those that carry one keep it). */
    public List<StudyRecord> add(WriteScope scope, List<StudyRecord> records) {
        List<StudyRecord> kept = records.stream().map(record -> record.id() == 0 ? record.withId(scope.nextId()) : record).toList();
        Batch.insert(scope, STUDY_RECORD, Arrays.asList(STUDY_RECORD.fields()), kept.stream().map(StudyRepository::values).toList());
        return kept;
    }

    public void remove(WriteScope scope, long id) {
        scope.sql().deleteFrom(STUDY_RECORD).where(STUDY_RECORD.ID.eq(id)).execute();
    }

    private static Object[] values(StudyRecord r) {
        StudyRecord.Detail d = r.detail();
        // 0: the quarter of its day, not one that was set.
        int quarter = d.quarter() == null ? 0 : d.quarter();
        return new Object[] {r.id(), r.organizationId(), r.kind().name(), r.memberId(), r.person(), r.title(), r.happenedOn(), r.endedOn(), quarter, d.words(),
            d.publishedIn(), d.level(), d.award(), d.place(), d.audience(), d.form(), d.hours(), d.score(), d.grade(), d.content(), d.remarks()};
    }

    private static List<StudyRecord> fetch(DSLContext sql, Condition which) {
        return sql.selectFrom(STUDY_RECORD).where(which).orderBy(STUDY_RECORD.HAPPENED_ON, STUDY_RECORD.ID).fetch(StudyRepository::record);
    }

    private static StudyRecord record(Record row) {
        int quarter = row.get(STUDY_RECORD.STUDY_QUARTER);
        StudyRecord.Detail detail = new StudyRecord.Detail(quarter == 0 ? null : quarter, row.get(STUDY_RECORD.WORD_COUNT), row.get(STUDY_RECORD.PUBLISHED_IN),
                row.get(STUDY_RECORD.RELEASE_LEVEL), row.get(STUDY_RECORD.AWARD), row.get(STUDY_RECORD.PLACE), row.get(STUDY_RECORD.AUDIENCE),
                row.get(STUDY_RECORD.FORM), row.get(STUDY_RECORD.HOURS), row.get(STUDY_RECORD.SCORE), row.get(STUDY_RECORD.GRADE),
                row.get(STUDY_RECORD.CONTENT), row.get(STUDY_RECORD.REMARKS));
        return new StudyRecord(row.get(STUDY_RECORD.ID), row.get(STUDY_RECORD.ORGANIZATION_ID), StudyKind.valueOf(row.get(STUDY_RECORD.KIND)),
                row.get(STUDY_RECORD.MEMBER_ID), row.get(STUDY_RECORD.PERSON_NAME), row.get(STUDY_RECORD.TITLE), row.get(STUDY_RECORD.HAPPENED_ON),
                row.get(STUDY_RECORD.ENDED_ON), detail);
    }
}
