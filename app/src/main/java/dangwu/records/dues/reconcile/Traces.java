package dangwu.records.dues.reconcile;

import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.remit.DuesPeriod;
import dangwu.records.dues.remit.Remittance;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Which rows stand behind each figure of some branches in a period. */
final class Traces {

    private final PeriodBooks books;
    private final DuesPeriod period;
    private final Set<Long> branches;
    private final List<Cell> cells;
    private final List<Flow> paidAt;
    private final List<Flow> owedAt;

    Traces(PeriodBooks books, Set<Long> branches) {
        this.books = books;
        period = books.period();
        this.branches = branches;
        cells = books.cells(branches);
        paidAt = books.paidAt(branches);
        owedAt = books.owedAt(branches);
    }

    List<Cell> cells() {
        return cells;
    }

    List<Flow> paidAt() {
        return paidAt;
    }

    BigDecimal sum(Figure figure) {
        return switch (figure) {
            case GROSS, APPLIED, EXEMPTED, OPEN, EXCESS, VOLUNTARY -> cells.stream().map(Cell::month).map(amount(figure)).reduce(Money.ZERO, BigDecimal::add);
            case REMITTED -> vouchers().stream().map(this::handedOn).reduce(Money.ZERO, BigDecimal::add);
            default -> flows(figure).stream().map(flow -> flow.entry().amount()).reduce(Money.ZERO, BigDecimal::add);
        };
    }

    List<Cause> causes(Figure figure) {
        return switch (figure) {
            case GROSS, APPLIED, EXEMPTED, OPEN, EXCESS, VOLUNTARY -> months(amount(figure));
            case REMITTED -> vouchers().stream().map(this::voucher).toList();
            default -> flows(figure).stream().map(flow -> flow.cause(text(flow))).toList();
        };
    }

    private static Function<DuesMonth, BigDecimal> amount(Figure figure) {
        return switch (figure) {
            case GROSS -> DuesMonth::gross;
            case APPLIED -> DuesMonth::applied;
            case EXEMPTED -> DuesMonth::exempted;
            case OPEN -> DuesMonth::open;
            case EXCESS -> DuesMonth::excess;
            default -> DuesMonth::voluntary;
        };
    }

    private List<Cause> months(Function<DuesMonth, BigDecimal> amount) {
        List<Cause> causes = new ArrayList<>();
        for (Cell cell : cells) {
            BigDecimal yuan = amount.apply(cell.month());
            if (yuan.signum() != 0) {
                DuesMonth month = cell.month();
                causes.add(new Cause(cell.memberId(), cell.name(), cell.branchId(), month.month(), month.lastPaidOn(), yuan, null, null,
                        month.state().label() + (month.exempted().signum() > 0 ? "，减免" + Money.text(month.exempted()) + "元" : "")));
            }
        }
        return causes;
    }

    private List<Flow> flows(Figure figure) {
        boolean owed = figure == Figure.PAID_FOR || figure == Figure.PAID_BEFORE || figure == Figure.PAID_AFTER || figure == Figure.PAID_ELSEWHERE;
        return (owed ? owedAt : paidAt).stream().filter(which(figure)).toList();
    }

    private Predicate<Flow> which(Figure figure) {
        YearMonth from = period.from();
        YearMonth to = period.to();
        return switch (figure) {
            case OPENING -> flow -> flow.entry().paidOn().isBefore(period.begins()) && (flow.remittance() == null || !flow.remittance().remittedOn().isBefore(period.begins()));
            case CLOSING -> flow -> !flow.entry().paidOn().isAfter(period.ends()) && (flow.remittance() == null || flow.remittance().remittedOn().isAfter(period.ends()));
            case RECEIVED -> this::cameIn;
            case PAID_FOR -> flow -> true;
            case PAID_BEFORE -> flow -> flow.entry().paidMonth().isBefore(from);
            case PAID_AFTER -> flow -> flow.entry().paidMonth().isAfter(to);
            case PAID_ELSEWHERE -> flow -> cameIn(flow) && !branches.contains(flow.entry().branchId());
            case FOR_EARLIER -> flow -> cameIn(flow) && flow.entry().month() != null && flow.entry().month().isBefore(from);
            case FOR_LATER -> flow -> cameIn(flow) && flow.entry().month() != null && flow.entry().month().isAfter(to);
            case FOR_ELSEWHERE -> flow -> cameIn(flow) && flow.entry().month() != null && period.holds(flow.entry().month())
                    && (flow.owedBranchId() == null || !branches.contains(flow.owedBranchId()));
            default -> flow -> cameIn(flow) && flow.entry().month() == null;
        };
    }

    private boolean cameIn(Flow flow) {
        return period.holds(flow.entry().paidOn());
    }

    private static String text(Flow flow) {
        String kind = flow.entry().kind().label();
        String went = flow.remittance() == null ? "在手" : flow.remittance().remittedOn() + "上缴（凭单" + flow.remittance().voucherNo() + "）";
        return kind + "，" + went;
    }

    private List<Remittance> vouchers() {
        return books.vouchers(branches).stream().filter(each -> each.stands() && period.holds(each.remittedOn())).toList();
    }

    /** By the vouchers; of the money that a unit which is itself a branch shares with its superior, what left its hand. */
    private BigDecimal handedOn(Remittance each) {
        BigDecimal carried = books.carried(each.id());
        return !each.toSuperior() || each.large() ? each.amount() : carried == null ? Money.ZERO : carried;
    }

    private Cause voucher(Remittance each) {
        return new Cause(null, each.kindText(), each.organizationId(), null, each.remittedOn(), handedOn(each), null, each.id(),
                each.period().label() + "，凭单" + each.voucherNo() + (each.receiptNo() == null ? "" : "，票据" + each.receiptNo()));
    }
}
