package dangwu.records.member;

import dangwu.kit.text.Texts;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a member was from one day to another: probationary or full, in normal standing or suspended.
 *
 * @param fromOn first day; null: since before the records begin
 * @param toOn   last day; null: still
 * @param basis  the decision behind a suspension; may be null
 */
public record Standing(MemberCategory category, MembershipStatus status, LocalDate fromOn, LocalDate toOn, String basis) {

    public Standing {
        Objects.requireNonNull(category);
        Objects.requireNonNull(status);
        basis = Texts.clean(basis);
    }

    /** Whether it holds on {@code day}. */
    public boolean holdsOn(LocalDate day) {
        return (fromOn == null || !fromOn.isAfter(day)) && (toOn == null || !toOn.isBefore(day));
    }
}
