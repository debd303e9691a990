package dangwu.records.dues.reconcile;

import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.remit.DuesPeriod;
import dangwu.records.dues.remit.Remittance;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All that is compared for one period, worked out once and put in order by branch, so that each branch costs no more than what is its own. */
public final class PeriodBooks {

    private final DuesPeriod period;
    private final Map<Long, List<Cell>> cells = new HashMap<>();
    private final Map<Long, List<Flow>> paidAt = new HashMap<>();
    private final Map<Long, List<Flow>> owedAt = new HashMap<>();
    private final Map<Long, List<Remittance>> vouchers = new HashMap<>();
    private final Map<Long, BigDecimal> carried = new HashMap<>();
    private final Map<Long, Remittance> byId = new HashMap<>();
    private final Map<Long, List<FrozenLine>> frozen = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();
    private final Set<YearMonth> closedMonths = new TreeSet<>();

    /**
     * What the books hold.
     *
     * @param accounts    every member's account
     * @param stray       payments of nobody in {@code accounts}
     * @param remittances every remittance, voided ones too
     * @param frozen      what was owed for the months of the period that are closed
     * @param closed      those months
     */
    public record Facts(Collection<MemberAccount> accounts, List<DuesEntry> stray, List<Remittance> remittances, List<FrozenLine> frozen, Set<YearMonth> closed) {}

    public PeriodBooks(DuesPeriod period, Facts facts) {
        this.period = period;
        facts.remittances().forEach(each -> {
            byId.put(each.id(), each);
            vouchers.computeIfAbsent(each.organizationId(), k -> new ArrayList<>()).add(each);
        });
        facts.accounts().forEach(this::take);
        facts.stray().forEach(entry -> flow(new Flow(entry, "党员编号" + entry.memberId(), null, byId.get(entry.remittanceId()), null)));
        facts.frozen().forEach(line -> frozen.computeIfAbsent(line.branchId(), k -> new ArrayList<>()).add(line));
        closedMonths.addAll(facts.closed());
    }

    public DuesPeriod period() {
        return period;
    }

    /** The branches that owe, paid, handed in or were frozen with anything. */
    public Set<Long> branches() {
        Set<Long> found = new TreeSet<>(cells.keySet());
        found.addAll(paidAt.keySet());
        found.addAll(frozen.keySet());
        return found;
    }

    /** The figures of {@code branches} together. */
    public Reconciliation of(Collection<Long> branches) {
        return new Reconciliation(this, new TreeSet<>(branches));
    }

    /** The payments of member {@code memberId} for {@code month}, in the order they were booked; null: for no month. */
    public List<DuesEntry> entries(long memberId, YearMonth month) {
        return paidAt.values().stream().flatMap(List::stream).map(Flow::entry)
                .filter(entry -> entry.memberId() == memberId && (month == null ? entry.month() == null : month.equals(entry.month())))
                .sorted((one, other) -> Long.compare(one.id(), other.id())).toList();
    }

    /** The payments that went with remittance {@code id}, in the order they were booked. */
    public List<DuesEntry> entriesOfRemittance(long id) {
        return paidAt.values().stream().flatMap(List::stream).map(Flow::entry).filter(entry -> entry.remittanceId() != null && entry.remittanceId() == id)
                .sorted((one, other) -> Long.compare(one.id(), other.id())).toList();
    }

    /** The name of a member who has an account. */
    public String name(long memberId) {
        return names.getOrDefault(memberId, "党员编号" + memberId);
    }

    List<Cell> cells(Set<Long> branches) {
        return gathered(cells, branches);
    }

    List<Flow> paidAt(Set<Long> branches) {
        return gathered(paidAt, branches);
    }

    List<Flow> owedAt(Set<Long> branches) {
        return gathered(owedAt, branches);
    }

    List<Remittance> vouchers(Set<Long> branches) {
        return gathered(vouchers, branches);
    }

    List<FrozenLine> frozen(Set<Long> branches) {
        return gathered(frozen, branches);
    }

    boolean closed(YearMonth month) {
        return closedMonths.contains(month);
    }

    boolean known(long memberId) {
        return names.containsKey(memberId);
    }

    /** What the payments that went with remittance {@code id} come to; null: none went with it. */
    BigDecimal carried(long id) {
        return carried.get(id);
    }

    private void take(MemberAccount account) {
        long id = account.file().member().id();
        String name = account.file().member().name();
        names.put(id, name);
        for (YearMonth month = period.from(); !month.isAfter(period.to()); month = month.plusMonths(1)) {
            if (account.concerns(month)) {
                Cell cell = new Cell(id, name, account.month(month));
                cells.computeIfAbsent(cell.branchId(), k -> new ArrayList<>()).add(cell);
            }
        }
        Map<Long, DuesEntry> own = new LinkedHashMap<>();
        account.entries().forEach(entry -> own.put(entry.id(), entry));
        for (DuesEntry entry : own.values()) {
            Long owed = entry.month() == null || !period.holds(entry.month()) ? null : Long.valueOf(account.branch(entry.month()));
            flow(new Flow(entry, name, owed, entry.remittanceId() == null ? null : byId.get(entry.remittanceId()),
                    entry.reversesId() == null ? null : own.get(entry.reversesId())));
        }
    }

    private void flow(Flow flow) {
        paidAt.computeIfAbsent(flow.entry().branchId(), k -> new ArrayList<>()).add(flow);
        if (flow.owedBranchId() != null) {
            owedAt.computeIfAbsent(flow.owedBranchId(), k -> new ArrayList<>()).add(flow);
        }
        if (flow.entry().remittanceId() != null) {
            carried.merge(flow.entry().remittanceId(), flow.entry().amount(), BigDecimal::add);
        }
    }

    private static <T> List<T> gathered(Map<Long, List<T>> by, Set<Long> branches) {
        List<T> found = new ArrayList<>();
        branches.forEach(branch -> found.addAll(by.getOrDefault(branch, List.of())));
        return found;
    }
}
