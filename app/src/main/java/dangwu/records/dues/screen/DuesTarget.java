package dangwu.records.dues.screen;

import java.time.YearMonth;

/**
 * What the room 党费 is opened for.
 *
 * @param organizationId the branch, or what stands above branches; null: what was chosen last
 * @param month          null: what was chosen last
 * @param detail         something of the part's own, e.g. a member's id; null: nothing
 */
public record DuesTarget(DuesMode mode, Long organizationId, YearMonth month, Object detail) {

    /** A part, of what was chosen last. */
    public static DuesTarget of(DuesMode mode) {
        return new DuesTarget(mode, null, null, null);
    }

    /** A part, of a branch and a month. */
    public static DuesTarget of(DuesMode mode, Long organizationId, YearMonth month) {
        return new DuesTarget(mode, organizationId, month, null);
    }

    /** The same for the sake of {@code wanted}. */
    public DuesTarget with(Object wanted) {
        return new DuesTarget(mode, organizationId, month, wanted);
    }
}
