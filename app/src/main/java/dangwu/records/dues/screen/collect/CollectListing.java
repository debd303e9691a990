package dangwu.records.dues.screen.collect;

import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.DuesTotals;
import dangwu.records.dues.assess.DuesExplanation;
import dangwu.records.org.Organization;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One branch in one month.
 *
 * @param branch  null: the unit has none
 * @param rows    its members, in the order of the roster
 * @param totals  of the month
 * @param quarter of the quarter that the month lies in, up to {@code through}
 * @param through the last month that {@code quarter} counts: the quarter's, or this month in the quarter that is not over
 * @param collectingOn 党费日 of the month; null: none is set
 * @param explanation tells how an amount came about, by the rules as they were when it was read; null: there is nothing to explain
 */
public record CollectListing(Organization branch, YearMonth month, List<CollectRow> rows, DuesTotals totals, DuesTotals quarter, YearMonth through,
        LocalDate collectingOn, DuesExplanation explanation) {

    static final int QUARTER = 3;

    public CollectListing {
        rows = List.copyOf(rows);
    }

    /** Nothing was read yet, or the unit has no branch. */
    static CollectListing nothing(YearMonth month) {
        return new CollectListing(null, month, List.of(), DuesTotals.NONE, DuesTotals.NONE, month, null, null);
    }

    /** The same with other rows. */
    CollectListing withRows(List<CollectRow> other) {
        return new CollectListing(branch, month, other, totals, quarter, through, collectingOn, explanation);
    }

    /** As it will be once what is open of {@code paying} has been paid. */
    CollectListing settled(Collection<CollectRow> paying, LocalDate paidOn, Channel channel) {
        Set<Long> ids = paying.stream().map(CollectRow::memberId).collect(Collectors.toSet());
        List<CollectRow> after = rows.stream().map(row -> ids.contains(row.memberId()) ? row.settled(paidOn, channel) : row).toList();
        DuesTotals sums = after.stream().map(row -> DuesTotals.of(List.of(row.month()))).reduce(DuesTotals.NONE, DuesTotals::plus);
        return new CollectListing(branch, month, after, sums, quarter, through, collectingOn, explanation);
    }

    /** Whether none of its members has been assessed, so that nobody owes anything. */
    public boolean nobodyAssessed() {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.assessment() == null && row.paid() == null);
    }

    /** 2026年第四季度, with the month up to which it counts while it is not over. */
    String quarterName() {
        String name = month.getYear() + "年第" + "一二三四".charAt((month.getMonthValue() - 1) / QUARTER) + "季度";
        return through.getMonthValue() % QUARTER == 0 ? name : name + "（至 " + through.getMonthValue() + " 月）";
    }
}
