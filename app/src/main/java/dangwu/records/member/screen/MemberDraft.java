package dangwu.records.member.screen;

import dangwu.records.member.EntryReason;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import java.time.LocalDate;

/**
 * A member as the dialog would have him.
 *
 * @param member      his fields; id 0 for a new one
 * @param category    what he is after the last known date
 * @param groupId     null: in no group
 * @param effectiveOn first day in the branch for a new member (null: not known); for a change of branch or group, its day
 * @param reason      why a new member came; ignored for one on the rolls
 * @param correctedEntry since when he has really belonged to the branch he is in; null: as it is kept; ignored for a new member
 * @param photo       what becomes of his photograph
 */
public record MemberDraft(Member member, MemberCategory category, long branchId, Long groupId, LocalDate effectiveOn, EntryReason reason,
        LocalDate correctedEntry, PhotoChange photo) {

    /** With nothing to put right about when he came. */
    public MemberDraft(Member member, MemberCategory category, long branchId, Long groupId, LocalDate effectiveOn, EntryReason reason, PhotoChange photo) {
        this(member, category, branchId, groupId, effectiveOn, reason, null, photo);
    }

    /**
     * What becomes of a photograph.
     *
     * @param changed false: it stays as it is
     * @param jpeg    the new one; null: taken away
     */
    public record PhotoChange(boolean changed, byte[] jpeg) {

        /** It stays as it is. */
        public static final PhotoChange NONE = new PhotoChange(false, null);
    }
}
