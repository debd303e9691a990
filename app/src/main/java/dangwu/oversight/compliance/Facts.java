package dangwu.oversight.compliance;

import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import dangwu.records.org.Post;
import java.time.LocalDate;
import java.util.List;

/**
 * What the rules on branches and members look at, as of one day.
 *
 * @param roster        organizations and members on that day
 * @param posts         posts held on that day
 * @param withoutBranch members who belong to no branch on that day and never left one
 */
public record Facts(Roster roster, List<Post> posts, List<Member> withoutBranch) {

    public Facts {
        posts = List.copyOf(posts);
        withoutBranch = List.copyOf(withoutBranch);
    }

    /** The day. */
    public LocalDate asOf() {
        return roster.asOf();
    }

    /** Branches of every kind that stand on that day. */
    public List<Organization> branches() {
        return roster.tree().all().stream().filter(organization -> organization.kind().branch()).toList();
    }

    /** Members of {@code branch} of one category. */
    public int count(Organization branch, MemberCategory category) {
        return (int) roster.entries().stream().filter(entry -> entry.branchId() == branch.id() && entry.category() == category).count();
    }

    /** Posts held in {@code organization}. */
    public List<Post> postsIn(Organization organization) {
        return posts.stream().filter(post -> post.organizationId() == organization.id()).toList();
    }

    /** The roster entry of member {@code id}; null when he is not on the rolls. */
    public RosterEntry entry(Long id) {
        return id == null ? null : roster.find(id).orElse(null);
    }
}
