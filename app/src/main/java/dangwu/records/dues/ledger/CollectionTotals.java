package dangwu.records.dues.ledger;

import dangwu.kit.office.Column;
import dangwu.kit.office.Formula;
import dangwu.kit.office.Table;
import dangwu.kit.office.TableOptions;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The 汇总 of L51: a line for each branch, month by month or, where that are too many for a page, by quarters. */
record CollectionTotals(LedgerMonths period) {

    private static final int FIRST_SUM = 3;
    private static final int MOST_MONTHS = 6;
    private static final double MARGIN = 0.6;
    private static final String[] QUARTERS = {"第一季度", "第二季度", "第三季度", "第四季度"};

    Table table(List<DuesSheet> sheets) {
        Map<String, List<YearMonth>> spans = spans();
        List<List<Object>> rows = new ArrayList<>();
        for (DuesSheet sheet : sheets) {
            List<Object> row = new ArrayList<>(List.of(rows.size() + 1, sheet.organization().displayName(), sheet.lines().stream().filter(line -> !line.due().isEmpty()).count()));
            spans.values().forEach(months -> row.add(received(sheet, months)));
            row.add(new Formula("ROUND(SUM(" + Formula.column(FIRST_SUM) + "{row}:" + Formula.column(FIRST_SUM + spans.size() - 1) + "{row}),2)", sheet.sum(DuesLine::received)));
            sums().forEach(sum -> row.add(sheet.sum(sum)));
            rows.add(row);
        }
        return DuesPaper.table(columns(sheets, spans), rows, TableOptions.ledger().withTotal());
    }

    /** 应交, 补交, 多交, 欠交. */
    private List<Function<DuesLine, BigDecimal>> sums() {
        return List.of(DuesLine::net, DuesLine::late, DuesLine::beyond, DuesLine::owed);
    }

    private Map<String, List<YearMonth>> spans() {
        Map<String, List<YearMonth>> spans = new LinkedHashMap<>();
        List<YearMonth> months = period.months();
        boolean quarters = months.size() > MOST_MONTHS;
        months.forEach(month -> spans.computeIfAbsent(quarters ? QUARTERS[(month.getMonthValue() - 1) / 3] : month.getMonthValue() + "月", name -> new ArrayList<>()).add(month));
        return spans;
    }

    private List<Column> columns(List<DuesSheet> sheets, Map<String, List<YearMonth>> spans) {
        List<Column> columns = new ArrayList<>(List.of(DuesPaper.number(), Column.text("党支部", 20), Column.integer("党员数", 7).total()));
        String received = period.span() + "实交";
        spans.forEach((name, months) -> columns.add(column(name, sheets, sheet -> received(sheet, months)).under(received)));
        columns.add(column("合计", sheets, sheet -> sheet.sum(DuesLine::received)).under(received));
        List<String> names = List.of(period.span() + "应交", "补交", "多交", "欠交");
        for (int i = 0; i < names.size(); i++) {
            Function<DuesLine, BigDecimal> sum = sums().get(i);
            columns.add(column(names.get(i), sheets, sheet -> sheet.sum(sum)));
        }
        return columns;
    }

    /** Wide enough for the sum of all. */
    private static Column column(String name, List<DuesSheet> sheets, Function<DuesSheet, BigDecimal> amount) {
        BigDecimal all = sheets.stream().map(amount).reduce(Money.ZERO, BigDecimal::add);
        return Column.money(name, Math.max(9, Money.text(all).length() + MARGIN)).total();
    }

    private static BigDecimal received(DuesSheet sheet, List<YearMonth> months) {
        return months.stream().map(sheet::received).reduce(Money.ZERO, BigDecimal::add);
    }
}
