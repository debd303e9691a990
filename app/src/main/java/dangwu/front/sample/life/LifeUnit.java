package dangwu.front.sample.life;

import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.due.DueAttendance;
import dangwu.records.meeting.due.DuePerson;
import dangwu.records.meeting.due.StandingVote;
import dangwu.records.meeting.due.StandingVotes;
import dangwu.records.meeting.due.VotingExclusion;
import dangwu.records.member.Affiliation;
import dangwu.records.member.GroupAssignment;
import dangwu.records.member.Member;
import dangwu.records.member.MemberFile;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.member.Standing;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationTree;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The unit as its meetings see it: who belonged where on a day, who held which post, who is due. Read once; no day costs a query. */
final class LifeUnit {

    private final OrganizationTree tree;
    private final List<Post> posts;
    private final List<MemberFile> files;
    private final List<VotingExclusion> exclusions;
    private final DueAttendance dueAttendance;
    /** Days on which anything about members, posts or exclusions is other than the day before. */
    private final TreeSet<LocalDate> changes = new TreeSet<>(List.of(LocalDate.of(1900, 1, 1)));
    private final Map<LocalDate, Roster> rosters = new HashMap<>();
    private final Map<List<Object>, List<DuePerson>> due = new HashMap<>();
    private final Map<Long, Member> members = new HashMap<>();

    LifeUnit(OrganizationTree tree, List<Post> posts, List<MemberFile> files, List<VotingExclusion> exclusions, DueAttendance dueAttendance) {
        this.tree = tree;
        this.posts = posts;
        this.files = files;
        this.exclusions = exclusions;
        this.dueAttendance = dueAttendance;
        files.forEach(file -> members.put(file.member().id(), file.member()));
        posts.forEach(post -> span(post.fromOn(), post.toOn()));
        exclusions.forEach(exclusion -> {
            span(exclusion.fromOn(), exclusion.toOn());
            span(exclusion.superiorApprovedOn(), null);
            span(exclusion.assemblyApprovedOn(), null);
        });
        files.forEach(file -> {
            file.affiliations().forEach(each -> span(each.fromOn(), each.toOn()));
            file.groups().forEach(each -> span(each.fromOn(), each.toOn()));
            file.standings().forEach(each -> span(each.fromOn(), each.toOn()));
        });
    }

    private void span(LocalDate from, LocalDate to) {
        Stream.of(from, to == null ? null : to.plusDays(1)).filter(Objects::nonNull).forEach(changes::add);
    }

    OrganizationTree tree() {
        return tree;
    }

    List<MemberFile> files() {
        return files;
    }

    Organization committee() {
        return tree.unit().orElseThrow();
    }

    Organization leadingGroup() {
        return tree.roots().stream().filter(root -> root.kind() == OrganizationKind.LEADING_GROUP).findFirst().orElseThrow();
    }

    List<Organization> branches() {
        return tree.branchesUnder(committee().id());
    }

    List<Organization> groups(Organization branch) {
        return tree.children(branch.id());
    }

    /** 党组 and 机关党委 by these words, a branch by its short name. */
    Organization named(String name) {
        return switch (name) {
            case "党组" -> leadingGroup();
            case "机关党委" -> committee();
            default -> tree.named(name).get(0);
        };
    }

    Member member(long id) {
        return members.get(id);
    }

    /** Who is due on {@code day}, in the order of a sign-in sheet. */
    List<DuePerson> due(MeetingKind kind, Organization organization, LocalDate day) {
        LocalDate since = changes.floor(day);
        return due.computeIfAbsent(List.of(kind.dueBody(), organization.id(), since), key -> dueAttendance.of(kind, organization, roster(since), posts, exclusions, StandingVotes.NONE));
    }

    /** As {@link #due(MeetingKind, Organization, LocalDate)}, for a meeting that votes on {@code votes}. */
    List<DuePerson> due(MeetingKind kind, Organization organization, LocalDate day, List<StandingVote> votes) {
        return votes.isEmpty() ? due(kind, organization, day)
                : dueAttendance.of(kind, organization, new Roster(day, on(day).tree(), on(day).entries()), posts, exclusions, new StandingVotes(votes));
    }

    /** Who holds {@code title} in {@code organization} on {@code day}. */
    Optional<PersonRef> holder(Organization organization, PostTitle title, LocalDate day) {
        return holders(organization, day).stream().filter(post -> post.title() == title).findFirst().map(post -> new PersonRef(post.memberId(), post.personName()));
    }

    /** Posts held in {@code organization} on {@code day}, in roster order. */
    List<Post> holders(Organization organization, LocalDate day) {
        return posts.stream().filter(post -> post.organizationId() == organization.id() && post.heldOn(day)).toList();
    }

    /** Every committee post that was ever taken in {@code organization} by election. */
    List<Post> elected(Organization organization) {
        return posts.stream().filter(post -> post.organizationId() == organization.id() && post.title().committee() && post.obtainedBy() == Post.ObtainedBy.ELECTED).toList();
    }

    /** The branch to which member {@code id} belonged on {@code day}. */
    Optional<Organization> branchOf(long id, LocalDate day) {
        return roster(changes.floor(day)).find(id).map(entry -> tree.get(entry.branchId()));
    }

    /** Who belonged to the unit on {@code day}. */
    Roster on(LocalDate day) {
        return roster(changes.floor(day));
    }

    private Roster roster(LocalDate day) {
        return rosters.computeIfAbsent(day, this::read);
    }

    private Roster read(LocalDate day) {
        List<RosterEntry> entries = new ArrayList<>();
        for (MemberFile file : files) {
            Optional<Affiliation> at = file.affiliations().stream().filter(each -> each.holdsOn(day)).findFirst();
            Optional<Standing> as = file.standingOn(day);
            if (at.isPresent() && as.isPresent()) {
                Long group = file.groups().stream().filter(each -> holds(each, day)).map(GroupAssignment::groupId).findFirst().orElse(null);
                entries.add(new RosterEntry(file.member(), at.get().branchId(), group, as.get().category(), as.get().status(), at.get().fromOn(),
                        file.posts().stream().filter(post -> post.heldOn(day)).sorted(Post.BY_RANK).toList()));
            }
        }
        return new Roster(day, tree.on(day), entries);
    }

    private static boolean holds(GroupAssignment assignment, LocalDate day) {
        return (assignment.fromOn() == null || !assignment.fromOn().isAfter(day)) && (assignment.toOn() == null || !assignment.toOn().isBefore(day));
    }
}
