package dangwu.records.dues.reconcile;

import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.DuesTotals;
import dangwu.records.dues.remit.DuesPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What some branches' dues of a period come to: by the month that is owed for, by the day of the money, and how the one leads to the other. Worked out
 * to the fen from the same rows that all other figures come from; {@link #differences} says what does not agree and which rows make it.
 */
public final class Reconciliation {

    private final DuesPeriod period;
    private final Set<Long> branches;
    private final Traces traces;
    private final DuesTotals owed;
    private final CashSide cash;
    private final Bridge bridge;
    private final List<Difference> differences;

    Reconciliation(PeriodBooks books, Set<Long> branches) {
        period = books.period();
        this.branches = Set.copyOf(branches);
        traces = new Traces(books, this.branches);
        owed = owed(traces.cells());
        cash = new CashSide(sum(Figure.OPENING), sum(Figure.RECEIVED), sum(Figure.REMITTED), sum(Figure.CLOSING), sum(Figure.FOR_NO_MONTH));
        bridge = new Bridge(sum(Figure.PAID_FOR), sum(Figure.PAID_BEFORE), sum(Figure.PAID_AFTER), sum(Figure.PAID_ELSEWHERE), sum(Figure.FOR_EARLIER),
                sum(Figure.FOR_LATER), sum(Figure.FOR_ELSEWHERE), sum(Figure.FOR_NO_MONTH), cash.received());
        differences = new Differences(books, this.branches).found(traces.cells(), traces.paidAt());
    }

    private BigDecimal sum(Figure figure) {
        return traces.sum(figure);
    }

    /** The rows behind {@code figure}; they come to it exactly. */
    public List<Cause> causes(Figure figure) {
        return traces.causes(figure);
    }

    public DuesPeriod period() {
        return period;
    }

    /** The branches that it is of. */
    public Set<Long> branches() {
        return branches;
    }

    /** By the month that is owed for: 应交 = 实交 + 欠交 + 减免, where 实交 is without what was paid too much; with 收缴率 in both counts (DU-19). */
    public DuesTotals owed() {
        return owed;
    }

    /** 应交 − (实交 − 多交) − 欠交 − 减免: nothing, or there is a mistake in the books. */
    public BigDecimal owedDifference() {
        return owed.gross().subtract(owed.paid().subtract(owed.excess())).subtract(owed.open()).subtract(owed.exempted());
    }

    /** By the day of the money: 期初在手 + 收到 = 上缴 + 期末在手. */
    public CashSide cash() {
        return cash;
    }

    /** Why the payments for these months are not what came in during them. */
    public Bridge bridge() {
        return bridge;
    }

    /** What does not agree, and what needs a word; empty: nothing. */
    public List<Difference> differences() {
        return differences;
    }

    /** Whether every equation holds to the fen and nothing is wrong with the rows behind it. */
    public boolean balanced() {
        return owedDifference().signum() == 0 && cash.difference().signum() == 0 && bridge.difference().signum() == 0
                && differences.stream().noneMatch(difference -> difference.kind().wrong());
    }

    private static DuesTotals owed(List<Cell> cells) {
        Map<Long, List<DuesMonth>> byMember = new LinkedHashMap<>();
        cells.forEach(cell -> byMember.computeIfAbsent(cell.memberId(), k -> new ArrayList<>()).add(cell.month()));
        return byMember.values().stream().map(DuesTotals::of).reduce(DuesTotals.NONE, DuesTotals::plus);
    }
}
