package dangwu.records.member;

import dangwu.kit.text.Texts;
import java.time.LocalDate;

/**
 * 党组织关系: that a member belonged to a branch from one day to another.
 *
 * @param id          0 before it is kept
 * @param fromOn      first day; null: since before the records begin
 * @param entryReason may be null: not known
 * @param toOn        last day; null: still
 * @param endReason   null while it lasts
 * @param endNote     where to, by which decision; may be null
 */
public record Affiliation(long id, long memberId, long branchId, LocalDate fromOn, EntryReason entryReason, LocalDate toOn,
        EndReason endReason, String endNote) {

    /** @throws IllegalArgumentException with a Chinese sentence when it ends before it begins */
    public Affiliation {
        endNote = Texts.clean(endNote);
        if (fromOn != null && toOn != null && toOn.isBefore(fromOn)) {
            throw new IllegalArgumentException("组织关系的结束日期" + toOn + "早于转入日期" + fromOn + "。");
        }
    }

    /** Whether it holds on {@code day}. */
    public boolean holdsOn(LocalDate day) {
        return (fromOn == null || !fromOn.isAfter(day)) && (toOn == null || !toOn.isBefore(day));
    }

    public Affiliation ended(LocalDate lastDay, EndReason reason, String note) {
        return new Affiliation(id, memberId, branchId, fromOn, entryReason, lastDay, reason, note);
    }
}
