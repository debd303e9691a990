package dangwu.records.member;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That a member is entered on the rolls.
 *
 * @param member    his fields; the id is given when he is kept
 * @param branchId  the branch he belongs to
 * @param groupId   his Party group in that branch; null: none
 * @param category  full or probationary after the last known date
 * @param enteredOn first day in the branch (转入党组织日期); null: not known
 * @param reason    why he came
 */
public record Enrolment(Member member, long branchId, Long groupId, MemberCategory category, LocalDate enteredOn, EntryReason reason) {

    public Enrolment {
        Objects.requireNonNull(member);
        Objects.requireNonNull(category);
        Objects.requireNonNull(reason);
    }

    public Enrolment with(Member other) {
        return new Enrolment(other, branchId, groupId, category, enteredOn, reason);
    }
}
