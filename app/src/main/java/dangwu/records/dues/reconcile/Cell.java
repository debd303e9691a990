package dangwu.records.dues.reconcile;

import dangwu.records.dues.account.DuesMonth;

/** One member's month within the period. */
record Cell(long memberId, String name, DuesMonth month) {

    long branchId() {
        return month.branchId();
    }
}
