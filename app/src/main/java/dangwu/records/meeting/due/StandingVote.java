package dangwu.records.meeting.due;

import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.Vote;
import dangwu.records.meeting.vote.VoteRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * That a 党员大会 voted on taking somebody in, or on making him a full member. Until that day he was not yet what the roster calls him: 转正时间
 * counts from the end of probation, which is before the meeting that decides it.
 *
 * @param subject  whom it was about; his name stands somewhere in it
 * @param branchId whose meeting it was
 * @param heldOn   the day of the meeting
 */
public record StandingVote(VoteRule rule, String subject, long branchId, LocalDate heldOn) {

    /** The business that changes what a member is. */
    public static final Set<VoteRule> RULES = Set.of(VoteRule.ADMISSION, VoteRule.CONVERSION);

    /** Those of the votes in {@code file}. */
    public static List<StandingVote> of(MeetingFile file) {
        return file.votes().stream().filter(vote -> RULES.contains(vote.rule()))
                .map(vote -> of(file.meeting(), vote)).toList();
    }

    /** {@code vote}, held at {@code meeting}. */
    public static StandingVote of(Meeting meeting, Vote vote) {
        return new StandingVote(vote.rule(), vote.subject(), meeting.organizationId(), meeting.heldOn());
    }
}
