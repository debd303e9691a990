package dangwu.records.meeting.ledger;

import dangwu.kit.office.Column;
import dangwu.kit.office.Formula;
import dangwu.kit.office.Table;
import dangwu.kit.office.TableOptions;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.org.Organization;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The table of one sheet of L33: a line for each person, a column for each meeting, sums at the right and below that stay alive in Excel. */
final class AttendanceTable {

    private static final int FIRST_MEETING = 2;
    private static final String NUMBERS_ONLY = "·";
    private static final String LEAVE_MARKS = "△○◇";

    private final LifeScope scope;
    private final AttendanceSheet sheet;
    private final AttendancePart part;
    private final List<Long> ids;
    private final String from;
    private final String to;

    AttendanceTable(LifeScope scope, AttendanceSheet sheet, AttendancePart part) {
        this.scope = scope;
        this.sheet = sheet;
        this.part = part;
        ids = part.meetings().stream().map(MeetingLine::id).toList();
        from = Formula.column(FIRST_MEETING) + "{row}";
        to = Formula.column(FIRST_MEETING + Math.max(0, ids.size() - 1)) + "{row}";
    }

    Table table() {
        TableOptions options = TableOptions.submitted();
        List<Column> columns = columns();
        if (sheet.rows().isEmpty() || part.meetings().isEmpty()) {
            return LifePaper.table(columns, List.of(), options);
        }
        List<List<Object>> rows = new ArrayList<>();
        sheet.rows().forEach(row -> rows.add(row(rows.size() + 1, row)));
        rows.addAll(sums());
        return new Table(columns, rows, options.expecting(rows.size()));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(LifePaper.number(), Column.centred("姓名", 9)));
        part.meetings().forEach(line -> columns.add(Column.integer(header(line), 6).under(month(line))));
        columns.addAll(counts());
        columns.add(Column.text("备注", 9));
        return columns;
    }

    /** The columns of sums, in the order of {@link AttendanceRow.Count}. */
    static List<Column> counts() {
        return List.of(Column.integer("应到\n次数", 5), Column.integer("实到", 5), Column.integer("请假", 5), Column.integer("缺席", 5), Column.integer("出勤率", 7));
    }

    private String month(MeetingLine line) {
        return (part.severalYears() ? line.heldOn().getYear() + "年" : "") + line.heldOn().getMonthValue() + "月";
    }

    private String header(MeetingLine line) {
        long alike = part.meetings().stream().filter(other -> other.heldOn().equals(line.heldOn()) && other.kind() == line.kind()
                && other.organizationId() == line.organizationId()).count();
        return line.heldOn().getDayOfMonth() + "日\n" + (alike > 1 && line.startsAt() != null ? line.startsAt() + "\n" : "") + kind(line.kind()) + group(line);
    }

    /** Short enough for a narrow column, broken where a reader would break it. */
    private static String kind(MeetingKind kind) {
        return switch (kind) {
            case BRANCH_GENERAL_MEETING -> "党员\n大会";
            case PARTY_GROUP_MEETING -> "小组会";
            case THEMED_PARTY_DAY -> "党日";
            case ORGANIZATIONAL_LIFE_MEETING -> "组织\n生活会";
            case DEMOCRATIC_LIFE_MEETING -> "民主\n生活会";
            case COMMITTEE_MEETING -> "党委会";
            case SPECIAL_MEETING -> "专题\n会议";
            case COLLECTIVE_STUDY -> "集中\n学习";
            case OTHER_ACTIVITY -> "其他\n活动";
            default -> kind.label();
        };
    }

    /** A branch's groups meet by themselves: which of them, where it has several. */
    private String group(MeetingLine line) {
        if (line.organizationId() == sheet.organization().id()) {
            return "";
        }
        String name = scope.tree().find(line.organizationId()).map(Organization::displayName).orElse("");
        return "\n" + name.replace("党小组", "组");
    }

    private List<Object> row(int number, AttendanceRow row) {
        List<Object> cells = new ArrayList<>(List.of(number, row.name()));
        part.meetings().forEach(line -> cells.add(sheet.numbersOnly().contains(line.id()) ? NUMBERS_ONLY : row.mark(line.id())));
        AttendanceRow.Count count = row.count(ids);
        cells.add(new Formula(marks("√" + LEAVE_MARKS + "×"), count.due()));
        cells.add(new Formula(marks("√"), count.present()));
        cells.add(new Formula(marks(LEAVE_MARKS), count.leave()));
        cells.add(new Formula(marks("×"), count.absent()));
        cells.add(LifeWords.rate(sum(0) + "{row}", sum(1) + "{row}", count.due(), count.present()));
        cells.add(row.remark());
        return cells;
    }

    /** Letters of the column of sums number {@code index}, counted from 0. */
    private String sum(int index) {
        return Formula.column(FIRST_MEETING + ids.size() + index);
    }

    /** Counts each of {@code marks} in the cells of the meetings. */
    private String marks(String marks) {
        return marks.codePoints().mapToObj(mark -> "COUNTIF(" + from + ":" + to + ",\"" + Character.toString(mark) + "\")").collect(Collectors.joining("+"));
    }

    /** 应到, 实到 and 出勤率 of each meeting, below it. */
    private List<List<Object>> sums() {
        List<Object> due = new ArrayList<>(Arrays.asList(null, "应到人数"));
        List<Object> present = new ArrayList<>(Arrays.asList(null, "实到人数"));
        List<Object> rate = new ArrayList<>(Arrays.asList(null, "出勤率"));
        for (int i = 0; i < ids.size(); i++) {
            String column = Formula.column(FIRST_MEETING + i);
            MeetingLine line = part.meetings().get(i);
            if (sheet.numbersOnly().contains(line.id())) {
                due.add(line.due());
                present.add(line.present());
                boolean known = line.due() != null && line.present() != null;
                rate.add(known ? LifeWords.rate(column + "{row-2}", column + "{row-1}", line.due(), line.present()) : null);
            } else {
                List<Attendance> marks = sheet.rows().stream().map(row -> row.marks().get(line.id())).filter(Objects::nonNull).toList();
                int dueCount = (int) sheet.rows().stream().filter(row -> row.count(List.of(line.id())).due() > 0).count();
                int presentCount = (int) marks.stream().filter(Attendance::counted).count();
                String cells = column + "{first}:" + column;
                due.add(new Formula(countDown(cells + "{row-1}", "√" + LEAVE_MARKS + "×"), dueCount));
                present.add(new Formula(countDown(cells + "{row-2}", "√"), presentCount));
                rate.add(LifeWords.rate(column + "{row-2}", column + "{row-1}", dueCount, presentCount));
            }
        }
        List<AttendanceRow.Count> counts = sheet.rows().stream().map(row -> row.count(ids)).toList();
        int dueSum = counts.stream().mapToInt(AttendanceRow.Count::due).sum();
        int presentSum = counts.stream().mapToInt(AttendanceRow.Count::present).sum();
        due.add(down(0, 1, dueSum));
        present.addAll(Arrays.asList(null, down(1, 2, presentSum), down(2, 2, counts.stream().mapToInt(AttendanceRow.Count::leave).sum()),
                down(3, 2, counts.stream().mapToInt(AttendanceRow.Count::absent).sum())));
        rate.addAll(Arrays.asList(null, null, null, null, LifeWords.rate(sum(0) + "{row-2}", sum(1) + "{row-1}", dueSum, presentSum)));
        return List.of(due, present, rate);
    }

    private static String countDown(String cells, String marks) {
        return marks.codePoints().mapToObj(mark -> "COUNTIF(" + cells + ",\"" + Character.toString(mark) + "\")").collect(Collectors.joining("+"));
    }

    /** The sum of a column of sums, in the row {@code below} the last person. */
    private Formula down(int index, int below, int value) {
        return new Formula("SUM(" + sum(index) + "{first}:" + sum(index) + "{row-" + below + "})", value);
    }
}
