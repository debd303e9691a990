package dangwu.records.meeting.due;

import dangwu.records.meeting.DueBody;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.vote.VoteRule;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MembershipStatus;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.Post;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Works out who should attend a meeting and who has a vote, from the roster and the posts of its day. */
public final class DueAttendance {

    private final Comparator<String> names;

    /** @param names the order of names within a group, e.g. by pinyin or by strokes */
    public DueAttendance(Comparator<String> names) {
        this.names = names;
    }

    /**
     * Those whom a meeting of {@code kind} held by {@code organization} concerns, in the order of a sign-in sheet; empty where the clerk
     * says who is due ({@link DueBody#OPEN}).
     *
     * @param roster     as of the meeting's day; the meeting's organization must stand in its tree
     * @param posts      held on that day, in roster order
     * @param exclusions all that are recorded
     * @param votes      on taking members in and making them full members, that meeting's own among them
     */
    public List<DuePerson> of(MeetingKind kind, Organization organization, Roster roster, List<Post> posts, List<VotingExclusion> exclusions, StandingVotes votes) {
        return switch (kind.dueBody()) {
            case MEMBERS -> members(organization, roster, exclusions, votes);
            case COMMITTEE -> seats(organization, roster, posts);
            case LEADING_BODY -> seats(organization, roster, posts);
            case OPEN -> List.of();
        };
    }

    private List<DuePerson> members(Organization organization, Roster roster, List<VotingExclusion> exclusions, StandingVotes votes) {
        Map<Long, VotingExclusion> effective = exclusions.stream().filter(exclusion -> exclusion.holdsOn(roster.asOf()))
                .collect(Collectors.toMap(VotingExclusion::memberId, Function.identity(), (first, second) -> first));
        Map<Long, Integer> groups = new HashMap<>();
        roster.tree().all().forEach(each -> groups.put(each.id(), groups.size()));
        Comparator<RosterEntry> byGroup = Comparator.comparingInt(entry -> entry.groupId() == null ? -1 : groups.getOrDefault(entry.groupId(), Integer.MAX_VALUE));
        Comparator<RosterEntry> byBranch = Comparator.comparingInt(entry -> groups.getOrDefault(entry.branchId(), Integer.MAX_VALUE));
        return roster.under(organization.id()).stream().sorted(byBranch.thenComparing(byGroup).thenComparing(roster.inOrder(names)))
                .map(entry -> votes.pending(entry, roster).map(vote -> person(entry, vote)).orElseGet(() -> person(entry, effective.get(entry.member().id())))).toList();
    }

    private static DuePerson person(RosterEntry entry, VotingExclusion exclusion) {
        String post = entry.postText().isEmpty() ? null : entry.postText();
        boolean suspended = entry.status() != MembershipStatus.NORMAL;
        boolean probationary = entry.category() == MemberCategory.PROBATIONARY;
        String note = suspended ? "停止党籍" : probationary ? "预备党员，没有表决权" : exclusion == null ? null : exclusion.cause().label();
        boolean due = !suspended && (probationary || exclusion == null || !exclusion.cause().needsApprovals());
        return new DuePerson(entry.member().id(), entry.member().name(), post, entry.groupId(), due, entry.fullInNormalStanding() && exclusion == null, note);
    }

    /** One on whom the members had still to vote: not yet one of them, or not yet one who votes. */
    private static DuePerson person(RosterEntry entry, StandingVote vote) {
        String post = entry.postText().isEmpty() ? null : entry.postText();
        boolean conversion = vote.rule() == VoteRule.CONVERSION;
        String note = vote.heldOn() + "的支部党员大会讨论" + (conversion ? "其转正，此前是预备党员" : "接收其为预备党员，此前不是党员，到会的为列席");
        boolean due = conversion && entry.status() == MembershipStatus.NORMAL;
        return new DuePerson(entry.member().id(), entry.member().name(), post, entry.groupId(), due, false, note);
    }

    /** One who holds two posts has one seat. */
    private static List<DuePerson> seats(Organization organization, Roster roster, List<Post> posts) {
        Map<Object, List<Post>> byPerson = new LinkedHashMap<>();
        boolean everyPost = organization.kind() == OrganizationKind.LEADING_GROUP;
        for (Post post : posts) {
            if (post.organizationId() == organization.id() && post.heldOn(roster.asOf()) && (everyPost || post.title().committee())) {
                byPerson.computeIfAbsent(post.memberId() != null ? post.memberId() : post.personName(), key -> new ArrayList<>()).add(post);
            }
        }
        List<DuePerson> people = new ArrayList<>();
        byPerson.values().forEach(held -> {
            Post first = held.get(0);
            Long group = first.memberId() == null ? null : roster.find(first.memberId()).map(RosterEntry::groupId).orElse(null);
            String titles = held.stream().map(post -> post.title().label()).distinct().collect(Collectors.joining("、"));
            people.add(new DuePerson(first.memberId(), first.personName(), titles, group, true, true, null));
        });
        return people;
    }
}
