package dangwu.records.meeting.due;

import static dangwu.kit.db.schema.Tables.MEETING;
import static dangwu.kit.db.schema.Tables.MEETING_VOTE;

import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.vote.VoteRule;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Reads the votes on members' standing out of the complete records. */
public final class StandingVoteRepository {

    /** Those of complete records held on {@code day} or later, record {@code exceptId} apart. */
    public StandingVotes since(DSLContext sql, LocalDate day, long exceptId) {
        return read(sql, MEETING.HELD_ON.ge(day).and(MEETING.ID.ne(exceptId)));
    }

    /** Those of all complete records. */
    public StandingVotes all(DSLContext sql) {
        return read(sql, MEETING.ID.isNotNull());
    }

    private static StandingVotes read(DSLContext sql, Condition which) {
        return new StandingVotes(sql.select(MEETING_VOTE.RULE, MEETING_VOTE.SUBJECT, MEETING.ORGANIZATION_ID, MEETING.HELD_ON).from(MEETING_VOTE).join(MEETING)
                .on(MEETING_VOTE.MEETING_ID.eq(MEETING.ID))
                .where(MEETING_VOTE.RULE.in(StandingVote.RULES.stream().map(Enum::name).toList()), MEETING.STATUS.eq(Meeting.Status.COMPLETE.name()), which)
                .orderBy(MEETING.HELD_ON, MEETING_VOTE.MEETING_ID, MEETING_VOTE.SEQ)
                .fetch(row -> new StandingVote(VoteRule.valueOf(row.value1()), row.value2(), row.value3(), row.value4())));
    }
}
