package dangwu.records.member;

import dangwu.records.org.OrganizationTree;
import dangwu.records.org.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The unit's rosters of all days, from what is kept of every member, read once: for work that asks for many days. */
public final class RosterHistory {

    private final OrganizationTree tree;
    private final List<MemberFile> files;

    /**
     * @param tree  all organizations, dissolved ones too
     * @param files everything kept of every member; posts in roster order
     */
    public RosterHistory(OrganizationTree tree, List<MemberFile> files) {
        this.tree = tree;
        this.files = List.copyOf(files);
    }

    /** All organizations, whether they stand or not. */
    public OrganizationTree tree() {
        return tree;
    }

    /** Everything kept of every member, on the rolls or not any more. */
    public List<MemberFile> files() {
        return files;
    }

    /** Who belonged to the unit on {@code day}; the same as {@link MembershipRepository#roster(LocalDate)}, in another order perhaps. */
    public Roster on(LocalDate day) {
        List<RosterEntry> entries = new ArrayList<>();
        for (MemberFile file : files) {
            entry(file, day).ifPresent(entries::add);
        }
        return new Roster(day, tree.on(day), entries);
    }

    /** Called for every member and day: plain loops. */
    private static Optional<RosterEntry> entry(MemberFile file, LocalDate day) {
        Affiliation branch = null;
        for (Affiliation each : file.affiliations()) {
            branch = each.holdsOn(day) && (branch == null || later(each.fromOn(), branch.fromOn())) ? each : branch;
        }
        Standing standing = null;
        for (Standing each : file.standings()) {
            standing = each.holdsOn(day) && (standing == null || later(each.fromOn(), standing.fromOn())) ? each : standing;
        }
        if (branch == null || standing == null) {
            return Optional.empty();
        }
        GroupAssignment group = null;
        for (GroupAssignment each : file.groups()) {
            group = holds(each, day) && (group == null || later(each.fromOn(), group.fromOn())) ? each : group;
        }
        List<Post> posts = file.posts().isEmpty() ? List.of() : file.posts().stream().filter(post -> post.heldOn(day)).toList();
        return Optional.of(new RosterEntry(file.member(), branch.branchId(), group == null ? null : group.groupId(), standing.category(), standing.status(),
                branch.fromOn(), posts));
    }

    private static boolean holds(GroupAssignment group, LocalDate day) {
        return (group.fromOn() == null || !group.fromOn().isAfter(day)) && (group.toOn() == null || !group.toOn().isBefore(day));
    }

    /** Should two hold on the same day, what began last counts; null is before every day. */
    private static boolean later(LocalDate from, LocalDate other) {
        return from != null && (other == null || from.isAfter(other));
    }
}
