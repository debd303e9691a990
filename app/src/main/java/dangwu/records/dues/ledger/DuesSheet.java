package dangwu.records.dues.ledger;

import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.rate.Money;
import dangwu.records.org.Organization;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The members that one branch collects from in a period. Immutable. */
public final class DuesSheet {

    private final Organization organization;
    private final LedgerMonths period;
    private final List<DuesLine> lines;
    private final Map<YearMonth, BigDecimal> received = new HashMap<>();

    /**
     * @param organization the branch, or a group of it
     * @param lines        in the order of the roster; empty: nobody
     */
    public DuesSheet(Organization organization, LedgerMonths period, List<DuesLine> lines) {
        this.organization = organization;
        this.period = period;
        this.lines = List.copyOf(lines);
        lines.forEach(line -> line.months().forEach((month, state) -> received.merge(month, DuesLine.received(state), BigDecimal::add)));
    }

    public Organization organization() {
        return organization;
    }

    public LedgerMonths period() {
        return period;
    }

    public List<DuesLine> lines() {
        return lines;
    }

    /** What all paid for {@code month}. */
    public BigDecimal received(YearMonth month) {
        return received.getOrDefault(month, Money.ZERO);
    }

    /** The sheets of all branches in {@code scope}, each account looked at once; of a period for which nothing was kept they are empty. */
    static List<DuesSheet> of(DuesScope scope, LedgerMonths period) {
        Map<Long, List<DuesLine>> byBranch = new HashMap<>();
        for (MemberAccount account : scope.accounts()) {
            lines(account, period).forEach((branch, months) -> byBranch.computeIfAbsent(branch, id -> new ArrayList<>()).add(new DuesLine(account, months, scope.today())));
        }
        List<DuesSheet> sheets = scope.part().branches().stream().map(one -> {
            List<DuesLine> lines = byBranch.getOrDefault(scope.collecting(one), List.of()).stream().map(line -> line.only(month -> scope.inGroup(line.account(), one, month)))
                    .filter(line -> !line.months().isEmpty()).toList();
            return new DuesSheet(one, period, scope.inOrder(one, lines));
        }).toList();
        boolean kept = sheets.stream().anyMatch(sheet -> sheet.lines().stream().anyMatch(line -> !line.isEmpty()));
        return kept ? sheets : sheets.stream().map(sheet -> new DuesSheet(sheet.organization(), period, List.of())).toList();
    }

    private static Map<Long, TreeMap<YearMonth, DuesMonth>> lines(MemberAccount account, LedgerMonths period) {
        Map<Long, TreeMap<YearMonth, DuesMonth>> byBranch = new HashMap<>(2);
        for (YearMonth month : period.months()) {
            if (account.concerns(month)) {
                DuesMonth state = account.month(month);
                byBranch.computeIfAbsent(state.branchId(), id -> new TreeMap<>()).put(month, state);
            }
        }
        return byBranch;
    }

    /** The sum of {@code amount} over all members. */
    public BigDecimal sum(Function<DuesLine, BigDecimal> amount) {
        BigDecimal sum = Money.ZERO;
        for (DuesLine line : lines) {
            sum = sum.add(amount.apply(line));
        }
        return sum;
    }
}
