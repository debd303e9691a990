package dangwu.records.dues.screen.reconcile;

import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.reconcile.Cause;
import dangwu.records.dues.reconcile.Figure;
import dangwu.records.dues.reconcile.PeriodBooks;
import dangwu.records.dues.reconcile.Reconciliation;
import dangwu.records.dues.remit.DuesPeriod;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What 对账 shows.
 *
 * @param organization of which; null: the unit has none
 * @param whole        the period that was asked for
 * @param books        of its months up to the present one; null: nothing was read
 * @param figures      null likewise
 * @param branches     each branch of it; of a branch all of the unit, so that it stands among the others
 */
record ReconcileListing(Organization organization, OrganizationTree tree, DuesPeriod whole, PeriodBooks books, Reconciliation figures, List<BranchLine> branches) {

    ReconcileListing {
        branches = List.copyOf(branches);
    }

    static ReconcileListing nothing(DuesPeriod period) {
        return new ReconcileListing(null, OrganizationTree.EMPTY, period, null, null, List.of());
    }

    /** What it is of, in words for a title: 局机关党支部2026年第四季度党费. */
    String title() {
        return any() ? organization.displayName() + whole.label() + "党费" : "党费";
    }

    /** Whether it is of something above branches. */
    boolean above() {
        return any() && !organization.kind().branch();
    }

    boolean any() {
        return figures != null;
    }

    /** Whether months to come are left out. */
    boolean cut() {
        return any() && !figures.period().equals(whole);
    }

    List<TraceLine> differences() {
        List<TraceLine> lines = new ArrayList<>();
        if (any()) {
            figures.differences().forEach(difference -> difference.causes().forEach(cause -> lines.add(new TraceLine(lines.size(), difference.kind(), cause, name(cause)))));
        }
        return lines;
    }

    List<TraceLine> rows(Figure figure) {
        List<TraceLine> lines = new ArrayList<>();
        if (any()) {
            figures.causes(figure).forEach(cause -> lines.add(new TraceLine(lines.size(), null, cause, name(cause))));
        }
        return lines;
    }

    static BigDecimal sum(List<TraceLine> lines) {
        return lines.stream().map(line -> line.cause().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The payments behind {@code line}: those of a voucher, or those of the member for the month. */
    List<DuesEntry> entries(TraceLine line) {
        Cause cause = line.cause();
        if (cause.memberId() == null) {
            return cause.remittanceId() == null ? List.of() : books.entriesOfRemittance(cause.remittanceId());
        }
        return books.entries(cause.memberId(), cause.month());
    }

    String name(long memberId) {
        return books.name(memberId);
    }

    private String name(Cause cause) {
        return cause.branchId() == null ? "" : tree.find(cause.branchId()).map(Organization::displayName).orElse("");
    }
}
