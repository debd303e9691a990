package dangwu.records.dues.screen.remit;

import dangwu.records.dues.policy.DuesPolicy;
import dangwu.records.dues.remit.DuesPeriod;
import dangwu.records.dues.remit.FundBook;
import dangwu.records.dues.remit.Remittance;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What 上缴与使用 shows.
 *
 * @param unit    null: there is none
 * @param tree    all organizations, those dissolved included
 * @param rows    who hands in for the period
 * @param book    the account book of the unit's dues
 * @param notices of the year, by organization
 * @param months  of the year
 */
record MoneyListing(Organization unit, OrganizationTree tree, DuesPeriod period, List<RemitRow> rows, FundBook book, List<NoticeRow> notices, List<MonthRow> months, DuesPolicy policy) {

    MoneyListing {
        rows = List.copyOf(rows);
        notices = List.copyOf(notices);
        months = List.copyOf(months);
    }

    static MoneyListing nothing(DuesPeriod period) {
        return new MoneyListing(null, OrganizationTree.EMPTY, period, List.of(), new FundBook(List.of(), List.of(), Map.of()), List.of(), List.of(), DuesPolicy.DEFAULT);
    }

    /** What the clerk calls an organization. */
    String name(long organizationId) {
        return tree.find(organizationId).map(Organization::displayName).orElse("");
    }

    /** Whether there is a unit above branches, but no branch yet. */
    boolean noBranch() {
        return unit != null && !unit.kind().branch() && tree.branchesUnder(unit.id()).isEmpty();
    }

    /** What branches have handed in for the period and stands, in the order of the numbers. */
    List<Remittance> handedIn() {
        return rows.stream().filter(row -> !row.superior()).map(RemitRow::standing).flatMap(List::stream).filter(each -> each.amount().signum() > 0)
                .sorted(Comparator.comparing(Remittance::voucherNo)).toList();
    }

    int year() {
        return period.from().getYear();
    }

    /** Branches that have something to hand in; the unit itself where it is a branch. */
    List<RemitRow> waiting() {
        boolean alone = unit != null && unit.kind().branch();
        return rows.stream().filter(row -> row.large() == null && row.open() && (alone || !row.superior())).toList();
    }

    static BigDecimal sum(List<RemitRow> rows) {
        return rows.stream().map(RemitRow::due).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
