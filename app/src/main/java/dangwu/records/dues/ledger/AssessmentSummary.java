package dangwu.records.dues.ledger;

import dangwu.kit.office.CellText;
import dangwu.kit.office.Column;
import dangwu.kit.office.Formula;
import dangwu.kit.office.Table;
import dangwu.kit.office.TableOptions;
import dangwu.kit.office.Tone;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.org.Organization;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The sheets of L50 that take all kinds of staff together.
 *
 * @param links where the sheets of branches stand, whose sums the 汇总 takes over
 */
record AssessmentSummary(LedgerMonths period, AssessmentFormulas formulas, UnaryOperator<String> links) {

    private static final double ROOM_TO_SIGN = 9;
    /** The columns 月应交 and 全年应交 of {@link #byMember}. */
    private static final String MONTHLY = "F";
    private static final String WHOLE = "G";
    /** Title, 填报单位 and header stand above its rows. */
    private static final int ROWS_ABOVE = 3;

    /** 序号, 姓名, 人员类别, 计算基数, 比例, 月应交, 本人签字. */
    Table byMember(List<AssessedLine> lines) {
        int scale = lines.stream().map(AssessedLine::assessment).filter(Objects::nonNull).map(Assessment::rate).filter(Objects::nonNull)
                .mapToInt(rate -> rate.movePointRight(2).stripTrailingZeros().scale()).map(decimals -> Math.max(1, decimals)).max().orElse(1);
        List<Column> columns = List.of(DuesPaper.number(), Column.centred("姓名", 9), Column.centred("人员类别", 9), Column.money("计算基数", 11), Column.percent("交纳比例", 8, scale),
                Column.money("月应交", 10).total(), Column.money("全年应交", 11).total(), Column.tick("本人签字", 13), Column.text("备注", 15));
        List<List<Object>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(line.assessment() == null ? unassessed(rows.size() + 1, line) : row(rows.size() + 1, line)));
        return DuesPaper.table(columns, rows, TableOptions.submitted().withRowHeight(ROOM_TO_SIGN).withTotal());
    }

    private List<Object> unassessed(int number, AssessedLine line) {
        return Arrays.asList(number, line.line().name(), null, null, null, null, null, Boolean.FALSE, new CellText(line.remarks(period), Tone.WARN));
    }

    /** An amount that does not hold any more is text, which the sum passes over. */
    private List<Object> row(int number, AssessedLine line) {
        Assessment assessment = line.assessment();
        Object monthly = line.last() ? formulas.monthly(assessment, "D", "E") : Money.text(assessment.monthly());
        Object whole = line.last() ? new Formula("ROUND(" + MONTHLY + "{row}*" + line.months().size() + ",2)", line.whole()) : line.whole();
        return Arrays.asList(number, line.line().name(), assessment.staff().label(), assessment.base(), formulas.rate(assessment, "D"), monthly, whole, Boolean.FALSE, line.remarks(period));
    }

    /** A line for each branch: how many of each kind, how many are not assessed, and what all pay a month and a year. */
    Table byBranch(Map<Organization, List<AssessedLine>> branches) {
        List<Column> columns = new ArrayList<>(List.of(DuesPaper.number(), Column.text("党支部", 20), Column.integer("交纳党费\n党员数", 8).total()));
        Arrays.stream(StaffKind.values()).forEach(kind -> columns.add(Column.integer(kind.label(), 7).under("其中").total()));
        columns.addAll(List.of(Column.integer("未核定", 7).under("其中").total(), Column.money("月应交合计", 12).total(), Column.money("全年应交合计", 13).total()));
        List<List<Object>> rows = new ArrayList<>();
        branches.forEach((branch, lines) -> rows.add(row(rows.size() + 1, branch, lines)));
        return DuesPaper.table(columns, rows, TableOptions.submitted().withTotal());
    }

    private List<Object> row(int number, Organization branch, List<AssessedLine> lines) {
        List<AssessedLine> latest = lines.stream().filter(AssessedLine::last).toList();
        List<Object> row = new ArrayList<>(List.of(number, branch.displayName(), count(lines)));
        for (StaffKind kind : StaffKind.values()) {
            row.add(count(latest.stream().filter(line -> line.of(kind)).toList()));
        }
        row.add(count(latest.stream().filter(line -> line.assessment() == null).toList()));
        row.add(total(branch, lines, MONTHLY, latest.stream().map(line -> line.assessment() == null ? Money.ZERO : line.assessment().monthly()).reduce(Money.ZERO, BigDecimal::add)));
        row.add(total(branch, lines, WHOLE, lines.stream().map(line -> line.assessment() == null ? Money.ZERO : line.whole()).reduce(Money.ZERO, BigDecimal::add)));
        return row;
    }

    /** The cell of the total on the branch's own sheet. */
    private Object total(Organization branch, List<AssessedLine> lines, String column, BigDecimal value) {
        String sheet = links.apply(branch.displayName());
        return lines.isEmpty() || sheet == null ? value : new Formula("'" + sheet + "'!" + column + (ROWS_ABOVE + lines.size() + 1), value);
    }

    private static long count(List<AssessedLine> lines) {
        return lines.stream().map(line -> line.line().memberId()).distinct().count();
    }
}
