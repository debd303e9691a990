package dangwu.records.member;

import dangwu.records.org.OrganizationTree;
import dangwu.records.org.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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

    private static Optional<RosterEntry> entry(MemberFile file, LocalDate day) {
        Optional<Affiliation> branch = latest(file.affiliations().stream().filter(affiliation -> affiliation.holdsOn(day)), Affiliation::fromOn);
        Optional<Standing> standing = latest(file.standings().stream().filter(each -> each.holdsOn(day)), Standing::fromOn);
        if (branch.isEmpty() || standing.isEmpty()) {
            return Optional.empty();
        }
        Long group = latest(file.groups().stream().filter(each -> holds(each, day)), GroupAssignment::fromOn).map(GroupAssignment::groupId).orElse(null);
        List<Post> posts = file.posts().stream().filter(post -> post.heldOn(day)).toList();
        return Optional.of(new RosterEntry(file.member(), branch.get().branchId(), group, standing.get().category(), standing.get().status(),
                branch.get().fromOn(), posts));
    }

    private static boolean holds(GroupAssignment group, LocalDate day) {
        return (group.fromOn() == null || !group.fromOn().isAfter(day)) && (group.toOn() == null || !group.toOn().isBefore(day));
    }

    /** Should two hold on the same day, what began last counts. */
    private static <T> Optional<T> latest(Stream<T> spans, Function<T, LocalDate> from) {
        return spans.max(Comparator.comparing(from, Comparator.nullsFirst(Comparator.naturalOrder())));
    }
}
