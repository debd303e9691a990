package dangwu.records.dues.ledger;

import dangwu.kit.office.CellText;
import dangwu.kit.office.Column;
import dangwu.kit.office.Formula;
import dangwu.kit.office.Table;
import dangwu.kit.office.TableOptions;
import dangwu.kit.office.Tone;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.rate.DuesRulesBook;
import dangwu.records.dues.rate.PayNature;
import dangwu.records.dues.rate.RateTable;
import dangwu.records.dues.rate.StaffKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The table of L50 for one kind of staff: items of pay, base, rate and dues, alive in Excel. */
final class AssessmentTable {

    private final StaffKind kind;
    private final LedgerMonths period;
    private final List<AssessedLine> lines;
    private final AssessmentFormulas formulas;
    private final DuesRulesBook rules;
    private final Function<AssessedLine, String> branch;
    private final List<PayColumn> pay;
    private final boolean extra;

    /**
     * @param lines  those of {@code kind}
     * @param branch names the branch of a line; null: all are of one, which needs no column
     */
    AssessmentTable(StaffKind kind, LedgerMonths period, List<AssessedLine> lines, DuesRulesBook rules, Function<AssessedLine, String> branch) {
        this.kind = kind;
        this.period = period;
        this.lines = lines;
        this.rules = rules;
        this.branch = branch;
        formulas = new AssessmentFormulas(rules);
        pay = PayColumn.of(kind, lines.stream().map(AssessedLine::assessment).toList());
        extra = lines.stream().anyMatch(line -> line.assessment().extra().signum() > 0);
    }

    Table table() {
        List<List<Object>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(row(rows.size() + 1, line)));
        return DuesPaper.table(columns(), rows, TableOptions.submitted().withTotal());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(DuesPaper.number()));
        if (branch != null) {
            columns.add(Column.text("党支部", 13));
        }
        columns.add(DuesPaper.name(lines.stream().map(line -> line.line().name()), 7, 11));
        if (kind == StaffKind.OTHER) {
            columns.add(Column.centred("类别", 10));
        }
        pay.forEach(item -> columns.add(Column.money(item.name(), 9).under(item.nature() == PayNature.COUNTED ? "应计入项目" : "应扣除项目")));
        boolean afterTax = pay.stream().anyMatch(item -> item.nature() == PayNature.DEDUCTED);
        columns.add(Column.money(afterTax ? "税后工资总额(计算基数)" : "计算基数", 10.5));
        columns.add(Column.percent("交纳比例", 6.5, scale()));
        if (extra) {
            columns.add(Column.money("按标准每月应交", 8.5));
            columns.add(Column.money("自愿增交", 7.5));
        }
        Column monthly = Column.money("每月应交纳党费", 9);
        boolean once = lines.stream().map(line -> line.line().memberId()).distinct().count() == lines.size();
        columns.add(once ? monthly.total() : monthly);
        columns.add(Column.money("共交纳党费金额(" + period.span() + ")", 10.5).total());
        columns.add(Column.text("备注", 10));
        return columns;
    }

    /** Decimals of the rates in percent; one at least. */
    private int scale() {
        return lines.stream().map(line -> line.assessment().rate()).filter(Objects::nonNull).mapToInt(rate -> rate.movePointRight(2).stripTrailingZeros().scale()).map(scale -> Math.max(1, scale))
                .max().orElse(1);
    }

    private List<Object> row(int number, AssessedLine line) {
        Assessment assessment = line.assessment();
        List<Object> row = new ArrayList<>(List.of(number));
        if (branch != null) {
            row.add(branch.apply(line));
        }
        row.add(line.line().name());
        if (kind == StaffKind.OTHER) {
            row.add(assessment.payer().label());
        }
        int first = row.size();
        pay.forEach(item -> row.add(item.amount(assessment)));
        String base = Formula.column(row.size());
        row.add(formulas.base(assessment, span(first, PayNature.COUNTED), span(first, PayNature.DEDUCTED)));
        String rate = Formula.column(row.size());
        row.add(formulas.rate(assessment, base));
        Object computed = formulas.computed(assessment, base, rate);
        if (extra) {
            row.add(computed);
            row.add(DuesWords.orNull(assessment.extra()));
            String column = Formula.column(row.size() - 2);
            row.add(new Formula("ROUND(SUM(" + column + "{row}:" + Formula.column(row.size() - 1) + "{row}),2)", assessment.monthly()));
        } else {
            row.add(computed);
        }
        String monthly = Formula.column(row.size() - 1);
        row.add(new Formula("ROUND(" + monthly + "{row}*" + line.months().size() + ",2)", line.whole()));
        row.add(remarks(line));
        return row;
    }

    /** Letters of the first and the last column of the items of {@code nature}; empty: there are none. */
    private List<String> span(int first, PayNature nature) {
        List<Integer> places = Stream.iterate(0, i -> i < pay.size(), i -> i + 1).filter(i -> pay.get(i).nature() == nature).toList();
        return places.isEmpty() ? List.of() : List.of(Formula.column(first + places.get(0)), Formula.column(first + places.get(places.size() - 1)));
    }

    private Object remarks(AssessedLine line) {
        Assessment assessment = line.assessment();
        if (!formulas.agree(assessment)) {
            return new CellText(DuesWords.joined("；", "与现行标准不符", line.remarks(period)), Tone.WARN);
        }
        BigDecimal cap = rules.of(assessment.from()).cap();
        RateTable table = rules.of(assessment.from()).table(assessment.payer());
        boolean capped = cap != null && assessment.base() != null && assessment.base().multiply(table.tier(assessment.base()).rate()).compareTo(cap) > 0;
        return DuesWords.joined("；", capped ? "按月交纳上限" : null, line.remarks(period));
    }
}
