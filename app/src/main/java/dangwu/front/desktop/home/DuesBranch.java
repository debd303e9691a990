package dangwu.front.desktop.home;

import dangwu.records.dues.account.DuesTotals;

/**
 * This month's dues of a branch.
 *
 * @param name   what the clerk calls it
 * @param totals of its members
 */
public record DuesBranch(long id, String name, DuesTotals totals) {

    /** Whether anybody has to pay. */
    public boolean owes() {
        return totals.members() > 0;
    }
}
