package dangwu.records.dues.reconcile;

import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.remit.DuesPeriod;
import dangwu.records.dues.remit.Remittance;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Looks through the rows behind some branches' figures for what does not agree. */
final class Differences {

    private final PeriodBooks books;
    private final DuesPeriod period;
    private final Set<Long> branches;
    private final List<Difference> found = new ArrayList<>();

    Differences(PeriodBooks books, Set<Long> branches) {
        this.books = books;
        period = books.period();
        this.branches = branches;
    }

    List<Difference> found(List<Cell> cells, List<Flow> paidAt) {
        add(Difference.Kind.VOUCHER, vouchers());
        add(Difference.Kind.CLOSED, closed(cells));
        add(Difference.Kind.REVERSAL, paidAt.stream().filter(flow -> period.holds(flow.entry().paidOn()) && mismatched(flow))
                .map(flow -> flow.cause(flow.undone() == null ? "找不到被冲正的记录" : "原记录" + Money.text(flow.undone().amount()) + "元")).toList());
        add(Difference.Kind.EARLY, paidAt.stream().filter(this::early).map(flow -> flow.cause("交纳" + flow.entry().paidOn() + "，上缴" + flow.remittance().remittedOn())).toList());
        add(Difference.Kind.VOIDED, paidAt.stream().filter(flow -> flow.remittance() != null && !flow.remittance().stands())
                .map(flow -> flow.cause("凭单" + flow.remittance().voucherNo() + "已作废")).toList());
        add(Difference.Kind.STRAY, paidAt.stream().filter(flow -> !books.known(flow.entry().memberId()) && concerned(flow.entry())).map(flow -> flow.cause("不在账内")).toList());
        add(Difference.Kind.EXCESS, cells.stream().filter(cell -> cell.month().excess().signum() != 0).map(Differences::excess).toList());
        add(Difference.Kind.UNASSESSED, unassessed(cells));
        return List.copyOf(found);
    }

    private void add(Difference.Kind kind, List<Cause> causes) {
        if (!causes.isEmpty()) {
            found.add(Difference.of(kind, causes));
        }
    }

    private List<Cause> vouchers() {
        List<Cause> causes = new ArrayList<>();
        for (Remittance each : books.vouchers(branches)) {
            BigDecimal carried = books.carried(each.id());
            boolean whole = !each.toSuperior() || each.large();
            BigDecimal difference = whole ? each.amount().subtract(carried == null ? Money.ZERO : carried) : each.difference();
            if (each.stands() && period.holds(each.remittedOn()) && difference.signum() != 0) {
                causes.add(new Cause(null, each.payer(), each.organizationId(), null, each.remittedOn(), difference, null, each.id(), "凭单" + each.voucherNo() + "金额"
                        + Money.text(each.amount()) + "元，" + (whole ? "所含明细合计" + Money.text(carried == null ? Money.ZERO : carried) : "应上缴" + Money.text(each.dueAmount()))
                        + "元" + (each.remarks() == null ? "" : "；" + each.remarks())));
            }
        }
        return causes;
    }

    /** What was owed when a month was closed, held against what is owed by what is known now. */
    private List<Cause> closed(List<Cell> cells) {
        Map<String, FrozenLine> before = new LinkedHashMap<>();
        books.frozen(branches).forEach(line -> before.put(key(line.memberId(), line.month()), line));
        Map<String, Cell> now = new HashMap<>();
        cells.stream().filter(cell -> books.closed(cell.month().month())).forEach(cell -> now.put(key(cell.memberId(), cell.month().month()), cell));
        List<Cause> causes = new ArrayList<>();
        before.forEach((key, line) -> {
            Cell cell = now.remove(key);
            if (cell == null || !same(line, cell.month())) {
                causes.add(changed(line.memberId(), books.name(line.memberId()), line.branchId(), line.month(), line, cell == null ? null : cell.month()));
            }
        });
        now.values().stream().filter(cell -> cell.month().gross().signum() != 0)
                .forEach(cell -> causes.add(changed(cell.memberId(), cell.name(), cell.branchId(), cell.month().month(), null, cell.month())));
        return causes;
    }

    private static Cause changed(long memberId, String name, long branchId, YearMonth month, FrozenLine line, DuesMonth now) {
        BigDecimal was = line == null ? Money.ZERO : line.net();
        BigDecimal is = now == null ? Money.ZERO : now.net();
        String wasText = line == null ? "结账时不在本支部应交之列" : "结账时应交" + text(line.gross(), line.exempted());
        String isText = now == null ? "现不在本支部应交之列" : "现应交" + text(now.gross(), now.exempted());
        return new Cause(memberId, name, branchId, month, null, is.subtract(was), null, null, wasText + "，" + isText);
    }

    private static String text(BigDecimal gross, BigDecimal exempted) {
        return Money.text(gross) + "元" + (exempted.signum() == 0 ? "" : "（减免" + Money.text(exempted) + "元）");
    }

    private static boolean same(FrozenLine line, DuesMonth now) {
        return line.branchId() == now.branchId() && line.gross().compareTo(now.gross()) == 0 && line.exempted().compareTo(now.exempted()) == 0;
    }

    /** A row that undoes another has its amount with the other sign, and the same month, branch and member. */
    private static boolean mismatched(Flow flow) {
        DuesEntry entry = flow.entry();
        if (entry.reversesId() == null) {
            return false;
        }
        DuesEntry undone = flow.undone();
        return undone == null || undone.amount().add(entry.amount()).signum() != 0 || undone.branchId() != entry.branchId()
                || !Objects.equals(undone.month(), entry.month());
    }

    private boolean early(Flow flow) {
        Remittance with = flow.remittance();
        return with != null && with.remittedOn().isBefore(flow.entry().paidOn()) && (period.holds(with.remittedOn()) || period.holds(flow.entry().paidOn()));
    }

    private boolean concerned(DuesEntry entry) {
        return period.holds(entry.paidOn()) || entry.month() != null && period.holds(entry.month());
    }

    private static Cause excess(Cell cell) {
        DuesMonth month = cell.month();
        return new Cause(cell.memberId(), cell.name(), cell.branchId(), month.month(), month.lastPaidOn(), month.excess(), null, null,
                "应交" + Money.text(month.net()) + "元，实交" + Money.text(month.paid()) + "元");
    }

    private static List<Cause> unassessed(List<Cell> cells) {
        Map<Long, List<Cell>> by = new LinkedHashMap<>();
        cells.stream().filter(cell -> cell.month().due() && cell.month().assessment() == null)
                .forEach(cell -> by.computeIfAbsent(cell.memberId(), k -> new ArrayList<>()).add(cell));
        return by.values().stream().map(months -> new Cause(months.get(0).memberId(), months.get(0).name(), months.get(0).branchId(), months.get(0).month().month(), null,
                Money.ZERO, null, null, months.size() + "个月未核定")).toList();
    }

    private static String key(long memberId, YearMonth month) {
        return memberId + "/" + month;
    }
}
