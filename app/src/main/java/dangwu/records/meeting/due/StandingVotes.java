package dangwu.records.meeting.due;

import dangwu.records.meeting.vote.VoteRule;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The {@link StandingVote}s that are known. A roster read after 转正时间 is entered calls him a full member from the end of his probation on; at
 * every meeting up to and with the one that decided it he had no vote (党章 Art. 7, MT-14).
 */
public record StandingVotes(List<StandingVote> votes) {

    /** None are known. */
    public static final StandingVotes NONE = new StandingVotes(List.of());

    /** A vote found by name belongs to a change of this age at most; an older full member only bears the name. */
    private static final int YEARS = 2;

    public StandingVotes {
        votes = List.copyOf(votes);
    }

    /** Together with {@code more}. */
    public StandingVotes and(List<StandingVote> more) {
        return more.isEmpty() ? this : new StandingVotes(Stream.concat(votes.stream(), more.stream()).toList());
    }

    /**
     * The vote on {@code entry} that on the roster's day was still to come, or was that day's own business; empty: he was what the roster says.
     *
     * @param roster his branch's, on the meeting's day
     */
    public Optional<StandingVote> pending(RosterEntry entry, Roster roster) {
        return votes.stream().filter(vote -> changes(vote, entry, roster.asOf()) && named(vote.subject(), entry, roster)).findFirst();
    }

    /** Whether {@code vote} names somebody of its branch of whom it can be, by the roster of its day. */
    public static boolean names(StandingVote vote, Roster roster) {
        return roster.entries().stream().anyMatch(entry -> entry.branchId() == vote.branchId() && named(vote.subject(), entry, roster)
                && (entry.category() == MemberCategory.PROBATIONARY || changes(vote, entry, roster.asOf())));
    }

    private static boolean changes(StandingVote vote, RosterEntry entry, LocalDate day) {
        if (vote.branchId() != entry.branchId() || vote.heldOn().isBefore(day)) {
            return false;
        }
        if (vote.rule() == VoteRule.ADMISSION) {
            // 入党时间 is the day of that very meeting.
            return entry.category() == MemberCategory.PROBATIONARY && vote.heldOn().equals(day) && day.equals(entry.member().date(MemberField.JOINED_ON));
        }
        LocalDate full = entry.member().date(MemberField.FULL_ON);
        return entry.category() == MemberCategory.FULL && (full == null || full.isAfter(vote.heldOn().minusYears(YEARS)));
    }

    /** Whether his name stands in {@code subject}, other than as a part of a longer name of his branch (王伟, 王伟明). */
    private static boolean named(String subject, RosterEntry entry, Roster roster) {
        String name = entry.member().name();
        if (!subject.contains(name)) {
            return false;
        }
        List<String> longer = new ArrayList<>(roster.entries().stream().filter(each -> each.branchId() == entry.branchId()).map(each -> each.member().name())
                .filter(each -> each.length() > name.length() && each.contains(name)).toList());
        longer.sort(Comparator.comparingInt(String::length).reversed());
        String rest = subject;
        for (String each : longer) {
            rest = rest.replace(each, "\n");
        }
        return rest.contains(name);
    }
}
