package dangwu.records.dues.screen.remit;

import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.account.DuesTotals;
import dangwu.records.dues.closing.Closing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/**
 * One month of a year and whether it is closed.
 *
 * @param closing the closing that stands; null: it is open
 * @param before  closings of it that were opened again
 * @param totals  of the unit for it; null: it has not begun
 */
record MonthRow(YearMonth month, Closing closing, List<Closing> before, DuesTotals totals) {

    boolean closed() {
        return closing != null;
    }

    LocalDate closedOn() {
        return closed() ? closing.closedOn() : null;
    }

    /** 2026年9月. */
    String label() {
        return ChineseDates.month(month);
    }

    String state() {
        return closed() ? "已结账" : totals == null ? "未到" : "未结账";
    }

    BigDecimal sum(Function<DuesTotals, BigDecimal> figure) {
        boolean nothing = totals == null || totals.gross().signum() == 0 && totals.paid().signum() == 0;
        return nothing ? null : figure.apply(totals);
    }

    String history() {
        return before.isEmpty() ? "" : before.get(before.size() - 1).reopenedOn() + " 重新开账：" + before.get(before.size() - 1).reason();
    }
}
