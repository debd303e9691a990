package dangwu.records.member;

import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A member as he stood on the roster's day.
 *
 * @param member    his fields as they are kept now
 * @param branchId  the branch he belonged to
 * @param groupId   his Party group; null: in none
 * @param category  full or probationary on that day
 * @param status    normal or suspended on that day
 * @param enteredOn first day in the branch; null: not known
 * @param posts     posts he held on that day, in roster order
 */
public record RosterEntry(Member member, long branchId, Long groupId, MemberCategory category, MembershipStatus status, LocalDate enteredOn,
        List<Post> posts) {

    public RosterEntry {
        posts = List.copyOf(posts);
    }

    /** 党内职务 as a roster writes it, titles of several posts parted by 、; empty for none. */
    public String postText() {
        return posts.stream().map(post -> post.title().label()).distinct().collect(Collectors.joining("、"));
    }

    /** The highest post he held in his own branch; {@link PostTitle#OTHER} when none. */
    public PostTitle rank() {
        return posts.stream().filter(post -> post.organizationId() == branchId).map(Post::title).min(PostTitle::compareTo).orElse(PostTitle.OTHER);
    }

    /** Whether he is a full member in normal standing (the ground of voting_member, rules.md 0.2). */
    public boolean fullInNormalStanding() {
        return category == MemberCategory.FULL && status == MembershipStatus.NORMAL;
    }
}
