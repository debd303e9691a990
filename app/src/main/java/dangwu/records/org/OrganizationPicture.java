package dangwu.records.org;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the screen of organizations shows as of one day. Immutable.
 *
 * @param asOf      the day
 * @param all       every organization, those dissolved included
 * @param shown     those the tree shows: of the day, or all
 * @param counts    members of the day; absent: nobody
 * @param posts     every post ever held, in roster order
 * @param terms     every committee term, the newest first
 */
public record OrganizationPicture(LocalDate asOf, OrganizationTree all, OrganizationTree shown, Map<Long, OrganizationMembers.Count> counts,
        List<Post> posts, List<CommitteeTerm> terms) {

    /** Before anything was read. */
    public static final OrganizationPicture EMPTY = new OrganizationPicture(LocalDate.EPOCH, OrganizationTree.EMPTY, OrganizationTree.EMPTY, Map.of(),
            List.of(), List.of());

    private static final Comparator<Post> NEWEST_FIRST = Comparator.comparing(Post::fromOn, Comparator.nullsFirst(Comparator.naturalOrder())).reversed();

    public OrganizationPicture {
        counts = Map.copyOf(counts);
        posts = List.copyOf(posts);
        terms = List.copyOf(terms);
    }

    /** How many belong to an organization and everything under it. */
    public OrganizationMembers.Count count(long id) {
        return counts.getOrDefault(id, OrganizationMembers.Count.NONE);
    }

    /** Posts held in an organization on the day, in roster order. */
    public List<Post> held(long id) {
        return posts.stream().filter(post -> post.organizationId() == id && post.heldOn(asOf)).toList();
    }

    /** Posts held in an organization at other times, the newest first. */
    public List<Post> past(long id) {
        return posts.stream().filter(post -> post.organizationId() == id && !post.heldOn(asOf)).sorted(NEWEST_FIRST).toList();
    }

    /** Terms of an organization's committee, the newest first. */
    public List<CommitteeTerm> terms(long id) {
        return terms.stream().filter(term -> term.organizationId() == id).toList();
    }

    /** The term that runs, or ran last, on the day. */
    public Optional<CommitteeTerm> currentTerm(long id) {
        return terms(id).stream().filter(term -> !term.electedOn().isAfter(asOf)).findFirst();
    }
}
