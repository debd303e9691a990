package dangwu.records.meeting;

import static dangwu.kit.db.schema.Tables.AGENDA_ITEM;
import static dangwu.kit.db.schema.Tables.FOLLOW_UP;
import static dangwu.kit.db.schema.Tables.MEETING;
import static dangwu.kit.db.schema.Tables.MEETING_ATTENDANCE;
import static dangwu.kit.db.schema.Tables.MEETING_CONTRIBUTION;
import static dangwu.kit.db.schema.Tables.MEETING_EXPLANATION;
import static dangwu.kit.db.schema.Tables.MEETING_STEP;
import static dangwu.kit.db.schema.Tables.MEETING_TOPIC;
import static dangwu.kit.db.schema.Tables.MEETING_VOTE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/** Puts meetings together from the rows of their tables. */
final class MeetingRowsRepository {

    private static final int ID_LIST = 500;

    private final MeetingColumnsRepository columns;

    MeetingRowsRepository(MeetingColumnsRepository columns) {
        this.columns = columns;
    }

    /** The meetings for which {@code which} holds in one line each, the earliest first. */
    List<MeetingLine> lines(DSLContext sql, Condition which) {
        List<? extends Record> rows = sql.select(columns.line()).from(MEETING).where(which).orderBy(MEETING.HELD_ON, MEETING.STARTS_AT, MEETING.ID).fetch();
        Map<Long, Set<Topic>> topics = topics(sql, rows.stream().map(row -> row.get(MEETING.ID)).toList());
        return rows.stream().map(row -> columns.line(row, topics.getOrDefault(row.get(MEETING.ID), Set.of()))).toList();
    }

    /** Meetings {@code ids} in one line each, by their ids. */
    Map<Long, MeetingLine> lines(DSLContext sql, Collection<Long> ids) {
        Map<Long, MeetingLine> lines = new HashMap<>();
        chunks(ids).forEach(chunk -> lines(sql, MEETING.ID.in(chunk)).forEach(line -> lines.put(line.id(), line)));
        return lines;
    }

    /** The topics of meetings {@code ids}; who carries none is absent. */
    static Map<Long, Set<Topic>> topics(DSLContext sql, List<Long> ids) {
        Map<Long, Set<Topic>> topics = new HashMap<>();
        for (Record row : parts(sql, MEETING_TOPIC, MEETING_TOPIC.MEETING_ID, MEETING_TOPIC.TOPIC, ids)) {
            topics.computeIfAbsent(row.get(MEETING_TOPIC.MEETING_ID), id -> EnumSet.noneOf(Topic.class)).add(Topic.valueOf(row.get(MEETING_TOPIC.TOPIC)));
        }
        return topics;
    }

    /** Everything kept of the meetings for which {@code which} holds, the earliest first; one query a table, whatever their number. */
    List<MeetingFile> files(DSLContext sql, Condition which) {
        List<? extends Record> rows = sql.select(columns.all()).from(MEETING).where(which).orderBy(MEETING.HELD_ON, MEETING.STARTS_AT, MEETING.ID).fetch();
        List<Long> ids = rows.stream().map(row -> row.get(MEETING.ID)).toList();
        Map<Long, Set<Topic>> topics = topics(sql, ids);
        Map<Long, List<Record>> people = byMeeting(sql, MEETING_ATTENDANCE, MEETING_ATTENDANCE.MEETING_ID, MEETING_ATTENDANCE.SEQ, ids);
        Map<Long, List<Record>> items = byMeeting(sql, AGENDA_ITEM, AGENDA_ITEM.MEETING_ID, AGENDA_ITEM.SEQ, ids);
        Map<Long, List<Record>> votes = byMeeting(sql, MEETING_VOTE, MEETING_VOTE.MEETING_ID, MEETING_VOTE.SEQ, ids);
        Map<Long, List<Record>> entries = byMeeting(sql, MEETING_CONTRIBUTION, MEETING_CONTRIBUTION.MEETING_ID, MEETING_CONTRIBUTION.SEQ, ids);
        Map<Long, List<Record>> steps = byMeeting(sql, MEETING_STEP, MEETING_STEP.MEETING_ID, MEETING_STEP.STEP, ids);
        Map<Long, List<Record>> followUps = byMeeting(sql, FOLLOW_UP, FOLLOW_UP.MEETING_ID, FOLLOW_UP.SEQ, ids);
        Map<Long, List<Record>> reasons = byMeeting(sql, MEETING_EXPLANATION, MEETING_EXPLANATION.MEETING_ID, MEETING_EXPLANATION.SEQ, ids);
        return rows.stream().map(row -> {
            long id = row.get(MEETING.ID);
            Map<MeetingStep, String> texts = new EnumMap<>(MeetingStep.class);
            of(steps, id).forEach(step -> texts.put(MeetingStep.valueOf(step.get(MEETING_STEP.STEP)), step.get(MEETING_STEP.CONTENT)));
            return new MeetingFile(columns.meeting(row, topics.getOrDefault(id, Set.of())),
                    of(people, id).stream().map(MeetingPartsRepository::attendance).toList(), of(items, id).stream().map(MeetingPartsRepository::item).toList(),
                    of(votes, id).stream().map(MeetingPartsRepository::vote).toList(),
                    of(entries, id).stream().map(MeetingPartsRepository::contribution).toList(), texts,
                    of(followUps, id).stream().map(MeetingPartsRepository::followUp).toList(),
                    of(reasons, id).stream().map(r -> new Explanation(r.get(MEETING_EXPLANATION.RULE), r.get(MEETING_EXPLANATION.REASON))).toList());
        }).toList();
    }

    private static List<Record> of(Map<Long, List<Record>> byMeeting, long id) {
        return byMeeting.getOrDefault(id, List.of());
    }

    private static Map<Long, List<Record>> byMeeting(DSLContext sql, Table<?> table, TableField<?, Long> meeting, Field<?> order, Collection<Long> ids) {
        Map<Long, List<Record>> rows = new HashMap<>();
        for (Record row : parts(sql, table, meeting, order, ids)) {
            rows.computeIfAbsent(row.get(meeting), id -> new ArrayList<>()).add(row);
        }
        return rows;
    }

    private static List<Record> parts(DSLContext sql, Table<?> table, TableField<?, Long> meeting, Field<?> order, Collection<Long> ids) {
        List<Record> rows = new ArrayList<>();
        chunks(ids).forEach(chunk -> rows.addAll(sql.select(table.fields()).from(table).where(meeting.in(chunk)).orderBy(meeting, order).fetch()));
        return rows;
    }

    /** So many ids as one query takes well. */
    private static List<List<Long>> chunks(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<List<Long>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += ID_LIST) {
            chunks.add(all.subList(from, Math.min(from + ID_LIST, all.size())));
        }
        return chunks;
    }
}
