package dangwu.records.dues.screen.reconcile;

import dangwu.records.dues.reconcile.Reconciliation;
import dangwu.records.org.Organization;

/** One branch's figures of the period. */
record BranchLine(Organization branch, Reconciliation figures) {}
