package dangwu.records.member.imports;

import dangwu.records.member.Member;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;

/**
 * A post that an import enters, with no known first day.
 *
 * @param title          what
 * @param organizationId where; null: in the unit or in the member's branch or group, which is founded with the import
 * @param inUnit         whether it is the unit that is founded; otherwise branch or group, as the title says
 * @param kept           the post that is kept under his name without a member and is now his; null: none
 */
public record ImportPost(PostTitle title, Long organizationId, boolean inUnit, Post kept) {

    /** The post as it is to be kept. */
    Post post(long heldIn, Member member) {
        return kept == null ? new Post(0, heldIn, member.id(), member.name(), title, null, null, null, null, null)
                : new Post(kept.id(), heldIn, member.id(), member.name(), title, kept.fromOn(), kept.toOn(), kept.obtainedBy(), kept.approvalNo(),
                        kept.remarks());
    }
}
