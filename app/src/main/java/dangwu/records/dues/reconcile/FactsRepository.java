package dangwu.records.dues.reconcile;

import dangwu.records.dues.account.Accounts;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.EntryRepository;
import dangwu.records.dues.closing.Closing;
import dangwu.records.dues.closing.ClosingRepository;
import dangwu.records.dues.remit.DuesPeriod;
import dangwu.records.dues.remit.RemittanceRepository;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Reads the vouchers, what was frozen at closing, and payments that no account holds. */
final class FactsRepository {

    private final EntryRepository entries;
    private final RemittanceRepository remittances;
    private final ClosingRepository closings;

    FactsRepository(EntryRepository entries, RemittanceRepository remittances, ClosingRepository closings) {
        this.entries = entries;
        this.remittances = remittances;
        this.closings = closings;
    }

    /** What the books of {@code period} are made of, besides the accounts. */
    PeriodBooks.Facts of(DSLContext sql, Accounts known, DuesPeriod period) {
        Map<Long, Closing> closed = closings.all(sql).stream().filter(each -> each.reopenedOn() == null && period.holds(each.month()))
                .collect(Collectors.toMap(Closing::id, Function.identity()));
        List<FrozenLine> frozen = closings.lines(sql, period.from(), period.to()).stream().filter(line -> closed.containsKey(line.closingId()))
                .map(line -> new FrozenLine(closed.get(line.closingId()).month(), line.memberId(), line.branchId(), line.gross(), line.exempted())).toList();
        Set<YearMonth> months = closed.values().stream().map(Closing::month).collect(Collectors.toSet());
        return new PeriodBooks.Facts(known.all(), stray(sql, known), remittances.all(sql), frozen, months);
    }

    /** By a count of its own, whether the accounts hold every row of the journal; only if they do not, the journal is read. */
    private List<DuesEntry> stray(DSLContext sql, Accounts known) {
        long held = known.all().stream().mapToLong(account -> account.entries().size()).sum();
        return held == remittances.journalRows(sql) ? List.of() : entries.all(sql).stream().filter(entry -> known.find(entry.memberId()).isEmpty()).toList();
    }
}
