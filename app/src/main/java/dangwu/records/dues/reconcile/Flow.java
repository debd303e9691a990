package dangwu.records.dues.reconcile;

import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.remit.Remittance;

/**
 * One payment with what it must be compared with.
 *
 * @param name         the member's
 * @param owedBranchId the branch that collects for the month it is for; null: it is for no month, or for none of the period
 * @param remittance   with which it went on; null: in hand
 * @param undone       the row that it reverses; null: none, or it is not there
 */
record Flow(DuesEntry entry, String name, Long owedBranchId, Remittance remittance, DuesEntry undone) {

    Cause cause(String text) {
        return new Cause(entry.memberId(), name, entry.branchId(), entry.month(), entry.paidOn(), entry.amount(), entry.id(), entry.remittanceId(), text);
    }
}
