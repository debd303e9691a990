package dangwu.records.dues.screen.reconcile;

import dangwu.records.dues.reconcile.Cause;
import dangwu.records.dues.reconcile.Difference;

/**
 * One row behind a figure or a difference.
 *
 * @param number stands for the row over refreshes
 * @param kind   of what difference; null: it is a figure's
 * @param branch name of the branch it lies with
 */
record TraceLine(int number, Difference.Kind kind, Cause cause, String branch) {}
