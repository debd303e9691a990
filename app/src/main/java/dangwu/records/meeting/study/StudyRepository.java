package dangwu.records.meeting.study;

import static dangwu.kit.db.schema.Tables.STUDY_RECORD;

import dangwu.kit.db.Batch;
import dangwu.kit.db.Database;
import dangwu.kit.db.WriteScope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Where study records are kept. */
public final class StudyRepository {

    private final Database database;

    public StudyRepository(Database database) {
        this.database = database;
    }

    /** Those of any of {@code kinds} that began in the period, the earliest first. */
    public List<StudyRecord> between(Collection<StudyKind> kinds, LocalDate from, LocalDate to) {
        return database.read(sql -> fetch(sql, STUDY_RECORD.KIND.in(kinds.stream().map(Enum::name).toList()).and(STUDY_RECORD.HAPPENED_ON.between(from, to))));
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
