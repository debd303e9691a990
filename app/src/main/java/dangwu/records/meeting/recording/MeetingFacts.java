package dangwu.records.meeting.recording;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Clash;
import dangwu.records.meeting.MeetingPaper;
import dangwu.records.meeting.due.DuePerson;
import dangwu.records.meeting.due.StandingVotes;
import dangwu.records.meeting.due.VotingExclusion;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.Roster;
import dangwu.records.org.Organization;
import dangwu.records.org.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a record is held against: the unit as it stood on the meeting's day, and what else was held.
 *
 * @param organization   who held it, whether it stood on that day or not
 * @param roster         as of that day
 * @param posts          held on that day
 * @param due            those whom it concerns; empty where the clerk says who is due
 * @param exclusions     all that are recorded
 * @param standingVotes  on taking members in and making them full members, the record's own among them
 * @param clashes        other meetings at the same time
 * @param committeeItems items of 支委会 of the same branch in the days before (MT-13)
 * @param papers         the sorts of files already kept with it
 * @param today          nothing is held after it
 */
public record MeetingFacts(Organization organization, Roster roster, List<Post> posts, List<DuePerson> due, List<VotingExclusion> exclusions,
        StandingVotes standingVotes, List<Clash> clashes, Map<Long, AgendaItem> committeeItems, Set<MeetingPaper> papers, LocalDate today, MeetingPolicy policy) {

    /** Those who have a vote. */
    public int dueVoters() {
        return (int) due.stream().filter(DuePerson::voting).count();
    }

    /** 应到. */
    public int dueCount() {
        return (int) due.stream().filter(DuePerson::due).count();
    }

    /** Posts in the organization itself, in roster order. */
    public List<Post> ownPosts() {
        return posts.stream().filter(post -> post.organizationId() == organization.id()).toList();
    }

    /** Full members of the organization and all under it. */
    public int fullMembers() {
        return (int) roster.under(organization.id()).stream().filter(entry -> entry.category() == MemberCategory.FULL).count();
    }

    /** Persons with a seat on the organization's committee; one who holds two posts counts once. */
    public int committeeSize() {
        return (int) ownPosts().stream().filter(post -> post.title().committee())
                .map(post -> post.memberId() != null ? post.memberId().toString() : post.personName()).distinct().count();
    }

    /** Whether the branch has a committee: three seats, or two where it has the seven full members that call for one (BR-03, BR-06). */
    public boolean hasCommittee() {
        return committeeSize() >= 3 || committeeSize() >= 2 && fullMembers() >= 7;
    }
}
