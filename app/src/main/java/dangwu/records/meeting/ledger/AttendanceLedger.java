package dangwu.records.meeting.ledger;

import dangwu.kit.office.Column;
import dangwu.kit.office.ColumnKind;
import dangwu.kit.office.Formula;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.Table;
import dangwu.kit.office.TableOptions;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.org.Organization;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** L33 考勤汇总表: who attended what. Where the meetings of a branch do not fit a page, sums first, then quarter by quarter or month by month. */
final class AttendanceLedger extends MeetingBasedLedger {

    AttendanceLedger(LifeSource source) {
        super("L33", "考勤汇总表", MeetingLedgers.BOX, source);
    }

    @Override
    protected PaperBook paper(LifeScope scope) {
        AttendanceFacts facts = AttendanceFacts.read(source(), scope);
        List<Organization> organizations = scope.sheets(facts.meetings().stream().map(MeetingLine::organizationId).toList());
        List<AttendanceSheet> sheets = organizations.stream().map(one -> AttendanceSheet.of(facts, scope, one)).toList();
        List<Paper> papers = new ArrayList<>();
        if (scope.several() && sheets.size() > 1) {
            papers.add(overview(scope, sheets));
        }
        sheets.forEach(sheet -> papers.addAll(papers(scope, sheet)));
        return new PaperBook(scope.top().name() + name(), papers);
    }

    private List<Paper> papers(LifeScope scope, AttendanceSheet sheet) {
        List<AttendancePart> parts = AttendancePart.of(sheet.meetings());
        String name = sheet.organization().displayName();
        List<Paper> papers = new ArrayList<>();
        if (parts.size() > 1) {
            papers.add(LifePaper.of(scope, sheet.organization(), name, name(), totals(sheet), numbersOnly(sheet, sheet.meetings())));
        }
        for (AttendancePart part : parts) {
            String sheetName = part.name() == null ? name : name + part.name();
            String title = part.name() == null ? name() : name() + "(" + part.name() + ")";
            papers.add(LifePaper.of(scope, sheet.organization(), sheetName, title, new AttendanceTable(scope, sheet, part).table(), AttendanceRow.LEGEND,
                    numbersOnly(sheet, part.meetings())));
        }
        return papers;
    }

    /** A person's sums over all parts. */
    private static Table totals(AttendanceSheet sheet) {
        List<Column> columns = new ArrayList<>(List.of(LifePaper.number(), Column.centred("姓名", 10)));
        columns.addAll(AttendanceTable.counts().stream().map(column -> column.wide(9)).toList());
        columns.add(Column.text("备注", 20));
        List<Long> ids = sheet.meetings().stream().map(MeetingLine::id).toList();
        List<List<Object>> rows = new ArrayList<>();
        for (AttendanceRow row : sheet.rows()) {
            AttendanceRow.Count count = row.count(ids);
            rows.add(line(rows.size() + 1, row.name(), count, row.remark()));
        }
        return withSums(columns, rows, sheet.total(), 1);
    }

    private static List<Object> line(int number, String name, AttendanceRow.Count count, String remark) {
        return Arrays.asList(number, name, count.due(), count.present(), count.leave(), count.absent(),
                LifeWords.rate("C{row}", "D{row}", count.due(), count.present()), remark);
    }

    private Paper overview(LifeScope scope, List<AttendanceSheet> sheets) {
        List<Column> columns = new ArrayList<>(List.of(LifePaper.number(), Column.text("党组织", 26), Column.integer("应到人次", 9), Column.integer("实到人次", 9),
                Column.integer("请假人次", 9), Column.integer("缺席人次", 9), Column.integer("出勤率", 9), Column.integer("会议(活动)次数", 9)));
        List<List<Object>> rows = new ArrayList<>();
        for (AttendanceSheet sheet : sheets) {
            AttendanceRow.Count count = sheet.total();
            List<Object> row = new ArrayList<>(line(rows.size() + 1, sheet.organization().name(), count, null));
            row.set(row.size() - 1, sheet.meetings().size());
            rows.add(row);
        }
        int due = sheets.stream().mapToInt(sheet -> sheet.total().due()).sum();
        int present = sheets.stream().mapToInt(sheet -> sheet.total().present()).sum();
        int leave = sheets.stream().mapToInt(sheet -> sheet.total().leave()).sum();
        Table table = withSums(columns, rows, new AttendanceRow.Count(due, present, leave, due - present - leave), 1);
        int numbers = sheets.stream().mapToInt(sheet -> sheet.numbersOnly().size()).sum();
        return LifePaper.of(scope, scope.top(), "汇总", name(), table, numbers == 0 ? ""
                : "另有" + numbers + "次会议(活动)只记了人数、未记姓名，计入次数，不计入人次。");
    }

    /** With a last line 合计 that sums up columns C to F and works out the rate of all. */
    private static Table withSums(List<Column> columns, List<List<Object>> rows, AttendanceRow.Count total, int label) {
        if (rows.isEmpty()) {
            return LifePaper.table(columns, rows, TableOptions.submitted());
        }
        List<Object> sums = new ArrayList<>(Arrays.asList(new Object[columns.size()]));
        sums.set(label, "合计");
        int[] values = {total.due(), total.present(), total.leave(), total.absent()};
        for (int i = 0; i < values.length; i++) {
            sums.set(i + 2, sum(i + 2, values[i]));
        }
        sums.set(6, LifeWords.rate("C{row}", "D{row}", total.due(), total.present()));
        if (columns.get(columns.size() - 1).kind() == ColumnKind.INTEGER) {
            int last = columns.size() - 1;
            sums.set(last, sum(last, rows.stream().mapToInt(row -> (Integer) row.get(last)).sum()));
        }
        rows.add(sums);
        return new Table(columns, rows, TableOptions.submitted().expecting(rows.size()));
    }

    private static Formula sum(int column, int value) {
        String letters = Formula.column(column);
        return new Formula("SUM(" + letters + "{first}:" + letters + "{row-1})", value);
    }

    private static String numbersOnly(AttendanceSheet sheet, List<MeetingLine> meetings) {
        String list = meetings.stream().filter(line -> sheet.numbersOnly().contains(line.id()))
                .map(line -> line.heldOn() + line.kind().label() + counts(line)).collect(Collectors.joining("、"));
        return list.isEmpty() ? "" : "只记人数、未记姓名的(表中以“·”表示，不计入个人考勤)：" + list + "。";
    }

    private static String counts(MeetingLine line) {
        String numbers = LifeWords.joined("、", line.due() == null ? null : "应到" + line.due() + "人", line.present() == null ? null : "实到" + line.present() + "人");
        return numbers == null ? "(未记人数)" : "(" + numbers + ")";
    }
}
