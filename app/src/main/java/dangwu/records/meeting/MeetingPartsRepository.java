package dangwu.records.meeting;

import static dangwu.kit.db.schema.Tables.AGENDA_ITEM;
import static dangwu.kit.db.schema.Tables.FOLLOW_UP;
import static dangwu.kit.db.schema.Tables.MEETING_ATTENDANCE;
import static dangwu.kit.db.schema.Tables.MEETING_CONTRIBUTION;
import static dangwu.kit.db.schema.Tables.MEETING_EXPLANATION;
import static dangwu.kit.db.schema.Tables.MEETING_STEP;
import static dangwu.kit.db.schema.Tables.MEETING_TOPIC;
import static dangwu.kit.db.schema.Tables.MEETING_VOTE;

import dangwu.kit.db.Batch;
import dangwu.kit.db.WriteScope;
import dangwu.records.meeting.vote.ElectionBase;
import dangwu.records.meeting.vote.VoteRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** How the parts of a {@link MeetingFile} lie in their tables: a row each, numbered within the meeting. */
final class MeetingPartsRepository {

    private static final List<Table<?>> TABLES = List.of(MEETING_TOPIC, MEETING_ATTENDANCE, MEETING_VOTE, MEETING_CONTRIBUTION, MEETING_STEP,
            MEETING_EXPLANATION, AGENDA_ITEM, FOLLOW_UP);

    /** Removes every part of meeting {@code id}. */
    void remove(WriteScope scope, long id) {
        for (Table<?> table : TABLES) {
            scope.sql().deleteFrom(table).where(table.field("MEETING_ID", Long.class).eq(id)).execute();
        }
    }

    /** Adds the parts of {@code files}; items and follow-ups already carry ids. */
    void add(WriteScope scope, List<MeetingFile> files) {
        Rows topics = new Rows();
        Rows people = new Rows();
        Rows items = new Rows();
        Rows votes = new Rows();
        Rows entries = new Rows();
        Rows steps = new Rows();
        Rows followUps = new Rows();
        Rows explanations = new Rows();
        for (MeetingFile file : files) {
            long id = file.meeting().id();
            file.meeting().topics().forEach(topic -> topics.add(id, topic.name()));
            number(file.attendance(), (seq, a) -> people.add(id, seq, a.memberId(), a.name(), a.post(), a.guest(), a.due(), a.voting(), a.status().name(),
                    a.reason(), a.leaveApprovedBy(), a.madeUpOn(), a.madeUpHow(), a.speeches()));
            number(file.agenda(), (seq, i) -> items.add(i.id(), id, seq, i.kind().name(), i.title(), i.sourceOn(), i.leader(), i.content(), i.discussion(),
                    i.speakers(), i.decision(), i.owner(), i.dueOn(), i.result(), i.priorItemId()));
            number(file.votes(), (seq, v) -> votes.add(vote(id, seq, v)));
            number(file.contributions(), (seq, c) -> entries.add(id, seq, c.kind().name(), c.agendaSeq(), c.person() == null ? null : c.person().memberId(),
                    c.person() == null ? null : c.person().name(), c.about(), c.content(), c.owner()));
            file.steps().forEach((step, text) -> steps.add(id, step.name(), text));
            number(file.followUps(), (seq, f) -> followUps.add(f.id(), id, seq, f.agendaSeq(), f.matter(), f.measure(), f.owner(), f.dueOn(),
                    f.progress(), f.doneOn()));
            number(file.explanations(), (seq, e) -> explanations.add(id, seq, e.rule(), e.reason()));
        }
        topics.into(scope, MEETING_TOPIC);
        people.into(scope, MEETING_ATTENDANCE);
        items.into(scope, AGENDA_ITEM);
        votes.into(scope, MEETING_VOTE);
        entries.into(scope, MEETING_CONTRIBUTION);
        steps.into(scope, MEETING_STEP);
        followUps.into(scope, FOLLOW_UP);
        explanations.into(scope, MEETING_EXPLANATION);
    }

    static Attendance attendance(Record row) {
        return new Attendance(row.get(MEETING_ATTENDANCE.MEMBER_ID), row.get(MEETING_ATTENDANCE.PERSON_NAME), row.get(MEETING_ATTENDANCE.POST_TEXT),
                row.get(MEETING_ATTENDANCE.GUEST), row.get(MEETING_ATTENDANCE.DUE), row.get(MEETING_ATTENDANCE.VOTING),
                AttendanceStatus.valueOf(row.get(MEETING_ATTENDANCE.STATUS)), row.get(MEETING_ATTENDANCE.REASON),
                row.get(MEETING_ATTENDANCE.LEAVE_APPROVED_BY), row.get(MEETING_ATTENDANCE.MADE_UP_ON), row.get(MEETING_ATTENDANCE.MADE_UP_HOW),
                row.get(MEETING_ATTENDANCE.SPEECHES));
    }

    static AgendaItem item(Record row) {
        return new AgendaItem(row.get(AGENDA_ITEM.ID), AgendaItem.Kind.valueOf(row.get(AGENDA_ITEM.KIND)), row.get(AGENDA_ITEM.TITLE),
                row.get(AGENDA_ITEM.SOURCE_ON), row.get(AGENDA_ITEM.LEADER), row.get(AGENDA_ITEM.CONTENT), row.get(AGENDA_ITEM.DISCUSSION),
                row.get(AGENDA_ITEM.SPEAKERS), row.get(AGENDA_ITEM.DECISION), row.get(AGENDA_ITEM.OWNER), row.get(AGENDA_ITEM.DUE_ON),
                row.get(AGENDA_ITEM.RESULT), row.get(AGENDA_ITEM.PRIOR_ITEM_ID));
    }

    static Vote vote(Record row) {
        Vote.PaperCount count = new Vote.PaperCount(row.get(MEETING_VOTE.ISSUED), row.get(MEETING_VOTE.RETURNED), row.get(MEETING_VOTE.VALID),
                row.get(MEETING_VOTE.SCRUTINEER), row.get(MEETING_VOTE.VOTE_COUNTER));
        return new Vote(row.get(MEETING_VOTE.AGENDA_SEQ), row.get(MEETING_VOTE.SUBJECT), VoteRule.valueOf(row.get(MEETING_VOTE.RULE)),
                ElectionBase.valueOf(row.get(MEETING_VOTE.ELECTION_BASE)), row.get(MEETING_VOTE.SECRET), row.get(MEETING_VOTE.DUE),
                row.get(MEETING_VOTE.PRESENT), row.get(MEETING_VOTE.YES), row.get(MEETING_VOTE.YES_WRITTEN), row.get(MEETING_VOTE.NO_VOTES),
                row.get(MEETING_VOTE.ABSTAIN), row.get(MEETING_VOTE.WRITTEN), count, row.get(MEETING_VOTE.PASSED));
    }

    static Contribution contribution(Record row) {
        String name = row.get(MEETING_CONTRIBUTION.PERSON_NAME);
        return new Contribution(Contribution.Kind.valueOf(row.get(MEETING_CONTRIBUTION.KIND)), row.get(MEETING_CONTRIBUTION.AGENDA_SEQ),
                name == null ? null : new PersonRef(row.get(MEETING_CONTRIBUTION.MEMBER_ID), name), row.get(MEETING_CONTRIBUTION.ABOUT_NAME),
                row.get(MEETING_CONTRIBUTION.CONTENT), row.get(MEETING_CONTRIBUTION.OWNER));
    }

    static FollowUp followUp(Record row) {
        return new FollowUp(row.get(FOLLOW_UP.ID), row.get(FOLLOW_UP.AGENDA_SEQ), row.get(FOLLOW_UP.MATTER), row.get(FOLLOW_UP.MEASURE),
                row.get(FOLLOW_UP.OWNER), row.get(FOLLOW_UP.DUE_ON), row.get(FOLLOW_UP.PROGRESS), row.get(FOLLOW_UP.DONE_ON));
    }

    private static Object[] vote(long id, int seq, Vote v) {
        return new Object[] {id, seq, v.agendaSeq(), v.subject(), v.rule().name(), v.electionBase().name(), v.secret(), v.due(), v.present(), v.yes(),
            v.yesWritten(), v.no(), v.abstain(), v.written(), v.count().issued(), v.count().returned(), v.count().valid(), v.count().scrutineer(),
            v.count().voteCounter(), v.passed()};
    }

    private static <T> void number(List<T> parts, Numbered<T> use) {
        for (int i = 0; i < parts.size(); i++) {
            use.accept(i + 1, parts.get(i));
        }
    }

    /** Takes a part with its number, from 1. */
    @FunctionalInterface
    private interface Numbered<T> {
        void accept(int seq, T part);
    }

    /** Rows of one table, in the order of its columns. */
    private static final class Rows {

        private final List<Object[]> rows = new ArrayList<>();

        void add(Object... row) {
            rows.add(row);
        }

        void into(WriteScope scope, Table<?> table) {
            List<Field<?>> fields = Arrays.asList(table.fields());
            Batch.insert(scope, table, fields, rows);
        }
    }
}
