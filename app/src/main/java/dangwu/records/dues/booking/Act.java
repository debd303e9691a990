package dangwu.records.dues.booking;

import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * What was booked together.
 *
 * @param id      {@link CollectionService#undo} takes it
 * @param subject whose it is: a member, or a branch and month
 */
public record Act(long id, String subject, List<DuesEntry> entries) {

    public Act {
        entries = List.copyOf(entries);
    }

    /** What came in by it, yuan; negative: what went out. */
    public BigDecimal sum() {
        return entries.stream().map(DuesEntry::amount).reduce(Money.ZERO, BigDecimal::add);
    }

    /** How many members it is about. */
    public int members() {
        return (int) entries.stream().mapToLong(DuesEntry::memberId).distinct().count();
    }
}
