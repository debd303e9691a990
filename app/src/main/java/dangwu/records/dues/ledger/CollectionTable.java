package dangwu.records.dues.ledger;

import dangwu.kit.office.Align;
import dangwu.kit.office.CellText;
import dangwu.kit.office.Column;
import dangwu.kit.office.Formula;
import dangwu.kit.office.Table;
import dangwu.kit.office.TableOptions;
import dangwu.kit.office.Tone;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * The tables of L51: a column for each month with what was paid and when, and the sums behind. In Excel amounts are numbers and the day stands in a
 * row of its own below; printed, both stand in one cell.
 */
final class CollectionTable {

    private static final double AMOUNT = 6.6;
    private static final double SUM = 8;
    private static final double MARGIN = 0.6;
    private static final int SUMS = 5;

    private final DuesScope scope;
    private final LedgerMonths period;
    private final List<YearMonth> months;
    private final YearMonth thisMonth;
    private final CollectionRemarks remarks;

    CollectionTable(DuesScope scope, LedgerMonths period) {
        this.scope = scope;
        this.period = period;
        months = period.months();
        remarks = new CollectionRemarks(period);
        thisMonth = YearMonth.from(scope.today());
    }

    /** For Excel: two rows for each member, amounts and days. */
    Table inTwoRows(DuesSheet sheet, List<Column> columns) {
        if (sheet.lines().isEmpty()) {
            return DuesPaper.table(columns, List.of(), TableOptions.ledger());
        }
        Iterable<List<Object>> rows = () -> new TwoRows(sheet.lines().iterator());
        return new Table(columns, rows, TableOptions.ledger().withRowHeight(6).withTotal().withRowsInTwos().expecting(2L * sheet.lines().size()));
    }

    /** For Word and PDF: amount and day in one cell. */
    Table printed(DuesSheet sheet, List<Column> columns) {
        if (sheet.lines().isEmpty()) {
            return DuesPaper.table(columns, List.of(), TableOptions.ledger());
        }
        Iterable<List<Object>> rows = () -> printedRows(sheet).iterator();
        return new Table(columns, rows, TableOptions.ledger().expecting(sheet.lines().size() + 1L));
    }

    private List<List<Object>> printedRows(DuesSheet sheet) {
        List<List<Object>> rows = new ArrayList<>();
        for (DuesLine line : sheet.lines()) {
            List<Object> row = new ArrayList<>(Arrays.asList(rows.size() + 1, line.name(), line.monthly()));
            months.forEach(month -> row.add(printed(line.month(month))));
            row.addAll(sums(line, null, null));
            rows.add(row);
        }
        rows.add(total(sheet));
        return rows;
    }

    /** For sorting and filtering: one row for each member of all branches, without the days. */
    Table everybody(List<DuesSheet> sheets) {
        List<Column> columns = columns(sheets, true);
        long members = sheets.stream().mapToLong(sheet -> sheet.lines().size()).sum();
        if (members == 0) {
            return DuesPaper.table(columns, List.of(), TableOptions.ledger());
        }
        Iterable<List<Object>> rows = () -> {
            AtomicInteger number = new AtomicInteger();
            return sheets.stream().flatMap(sheet -> sheet.lines().stream().map(line -> withBranch(number.incrementAndGet(), sheet, line))).iterator();
        };
        return new Table(columns, rows, TableOptions.ledger().withTotal().expecting(members));
    }

    private List<Object> withBranch(int number, DuesSheet sheet, DuesLine line) {
        List<Object> row = new ArrayList<>(months.size() + SUMS + 5);
        row.addAll(Arrays.asList(number, sheet.organization().displayName(), line.name(), line.monthly()));
        addAmounts(row, line, 4);
        return row;
    }

    /** Amounts on paper stand in their rows; in Excel the sums of all below them must find room, too. */
    List<Column> columns(List<DuesSheet> sheets, boolean withBranch) {
        double amount = width(AMOUNT, largestAmount(sheets));
        double sum = width(SUM, together(sheets, DuesLine::received).max(together(sheets, DuesLine::net)));
        List<Column> columns = new ArrayList<>(List.of(DuesPaper.number()));
        if (withBranch) {
            columns.add(Column.text("党支部", 12));
        }
        Column name = DuesPaper.name(sheets.stream().flatMap(sheet -> sheet.lines().stream()).map(DuesLine::name), 7, 11);
        columns.addAll(List.of(name, Column.money("月应交", amount)));
        for (YearMonth month : months) {
            BigDecimal all = sheets.stream().map(sheet -> sheet.received(month)).reduce(Money.ZERO, BigDecimal::add);
            Column column = Column.money(month.getMonthValue() + "月", Math.max(amount, width(AMOUNT, all))).aligned(Align.CENTRE);
            columns.add(column.total());
        }
        for (Column column : List.of(Column.money(period.span() + "应交", sum), Column.money(period.span() + "实交", sum), Column.money("补交", width(AMOUNT, together(sheets, DuesLine::late))),
                Column.money("多交", width(AMOUNT, together(sheets, DuesLine::beyond))), Column.money("欠交", width(AMOUNT, together(sheets, DuesLine::owed))))) {
            columns.add(column.total());
        }
        columns.add(Column.text("备注", 14));
        return columns;
    }

    private static BigDecimal largestAmount(List<DuesSheet> sheets) {
        BigDecimal largest = Money.ZERO;
        for (DuesSheet sheet : sheets) {
            for (DuesLine line : sheet.lines()) {
                for (DuesMonth month : line.months().values()) {
                    largest = largest.max(DuesLine.received(month)).max(month.gross());
                }
            }
        }
        return largest;
    }

    private static BigDecimal together(List<DuesSheet> sheets, Function<DuesLine, BigDecimal> amount) {
        return sheets.stream().map(sheet -> sheet.sum(amount)).reduce(Money.ZERO, BigDecimal::add);
    }

    private static double width(double least, BigDecimal largest) {
        return Math.max(least, Money.text(largest).length() + MARGIN);
    }

    /** What was paid for a month as a number; where nothing was, why. */
    private Object amount(DuesMonth month) {
        if (month == null) {
            return null;
        }
        BigDecimal received = DuesLine.received(month);
        boolean over = month.month().isBefore(thisMonth);
        if (received.signum() != 0) {
            return over && month.open().signum() > 0 ? new CellText(received, Tone.WARN) : received;
        }
        return switch (month.state()) {
            case UNASSESSED -> over ? "未核定" : null;
            case EXEMPT -> "免交";
            case UNPAID -> over ? new CellText("未交", Tone.BAD) : null;
            default -> null;
        };
    }

    private Object printed(DuesMonth month) {
        Object amount = amount(month);
        Object plain = amount instanceof CellText cell ? cell.value() : amount;
        if (!(plain instanceof BigDecimal number)) {
            return amount;
        }
        String text = Money.text(number) + (month.lastPaidOn() == null ? "" : "\n" + DuesWords.day(month.lastPaidOn(), month.month()));
        return amount instanceof CellText cell ? new CellText(text, cell.tone()) : text;
    }

    /** The months' amounts and the sums of a member, alive in Excel. */
    private void addAmounts(List<Object> row, DuesLine line, int first) {
        months.forEach(month -> row.add(amount(line.month(month))));
        String monthly = Formula.column(first - 1);
        row.addAll(sums(line, monthly, Formula.column(first) + "{row}:" + Formula.column(first + months.size() - 1) + "{row}"));
    }

    /**
     * @param monthly letters of the column 月应交; null: numbers only
     * @param paid    the cells of the months
     */
    private List<Object> sums(DuesLine line, String monthly, String paid) {
        boolean even = monthly != null && even(line);
        Object net = even ? new Formula("ROUND(" + monthly + "{row}*" + line.due().size() + ",2)", line.net()) : line.net();
        Object received = paid == null ? line.received() : new Formula("ROUND(SUM(" + paid + "),2)", line.received());
        BigDecimal owed = DuesWords.orNull(line.owed());
        return Arrays.asList(net, received, DuesWords.orNull(line.late()), DuesWords.orNull(line.beyond()), owed == null ? null : new CellText(owed, Tone.BAD),
                remarks.of(line));
    }

    /** Whether every month is as much. */
    private static boolean even(DuesLine line) {
        BigDecimal monthly = line.monthly();
        for (DuesMonth month : line.due()) {
            if (monthly == null || month.net().compareTo(monthly) != 0) {
                return false;
            }
        }
        return monthly != null;
    }

    private List<Object> total(DuesSheet sheet) {
        List<Object> row = new ArrayList<>(Arrays.asList(null, "合计", null));
        months.forEach(month -> row.add(DuesWords.orNull(sheet.received(month))));
        row.addAll(Arrays.asList(sheet.sum(DuesLine::net), sheet.sum(DuesLine::received), sheet.sum(DuesLine::late), sheet.sum(DuesLine::beyond),
                sheet.sum(DuesLine::owed)));
        return row;
    }

    /** A member's amounts, then the days on which they were paid. */
    private final class TwoRows implements Iterator<List<Object>> {

        private final Iterator<DuesLine> lines;
        private int number;
        private DuesLine below;

        TwoRows(Iterator<DuesLine> lines) {
            this.lines = lines;
        }

        @Override
        public boolean hasNext() {
            return below != null || lines.hasNext();
        }

        @Override
        public List<Object> next() {
            List<Object> row = new ArrayList<>(months.size() + SUMS + 4);
            if (below == null) {
                below = lines.next();
                row.addAll(Arrays.asList(++number, below.name(), below.monthly()));
                addAmounts(row, below, 3);
                return row;
            }
            row.addAll(Collections.nCopies(2, null));
            row.add("日期");
            DuesLine line = below;
            below = null;
            for (YearMonth month : months) {
                DuesMonth state = line.month(month);
                row.add(state == null || state.lastPaidOn() == null ? null : DuesWords.day(state.lastPaidOn(), month));
            }
            return row;
        }
    }
}
