package dangwu.records.meeting.screen.study;

import dangwu.kit.ui.Buttons;
import dangwu.kit.ui.Card;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.DataTable;
import dangwu.kit.ui.EmptyState;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Tone;
import dangwu.records.meeting.study.MemberYear;
import dangwu.records.meeting.study.StudySession;
import dangwu.records.meeting.study.StudyYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** 考勤与补学 (L42, CG-04): a mark for each member and session; below, every absence with what was made up for it. */
final class AttendancePane extends StudyPartPane {

    private static final String LEGEND = "√出席　△请假　○公差　×缺席　◇补学　—不应到";
    private static final double ROW_HEIGHT = 31;
    private static final double LEAST_HEIGHT = 125;
    private static final int ROWS_IN_SIGHT = 8;
    private static final int MOST_ROWS = 16;
    private static final double MARK_WIDTH = 54;

    private double scale = 1;
    private int members;

    private final StudyViewModel model;
    private final StudyDialog windows;
    private final StackPane grid = new StackPane();
    private final DataTable<AbsenceRow> absences;
    private final Card below = new Card();
    private final Button record;
    private final Label legend = dim(LEGEND);
    private List<Long> shown = List.of();
    private DataTable<MemberYear> marks;

    AttendancePane(StudyViewModel model, StudyDialog windows, TableMemory memory) {
        this.model = model;
        this.windows = windows;
        absences = new DataTable<>("study-absences", AbsenceRow::key, memory);
        absences.columns(List.of(
                DataColumn.<AbsenceRow>date("DAY", "学习日期", row -> row.session().day()).width(88),
                DataColumn.<AbsenceRow>text("TOPIC", "学习专题", row -> row.session().topic()).width(220).grows(),
                DataColumn.<AbsenceRow>text("NAME", "姓名", row -> row.person().name()).width(80).strong(),
                DataColumn.<AbsenceRow>text("STATUS", "情况", row -> row.person().status().label()).width(60),
                DataColumn.<AbsenceRow>text("REASON", "事由", row -> row.person().reason()).width(130).grows(),
                DataColumn.<AbsenceRow>text("APPROVED", "批准人", row -> row.person().leaveApprovedBy()).width(76).hidden(),
                DataColumn.<AbsenceRow, String>badge("STATE", "补学", AbsenceRow::state, text -> text,
                        text -> text.startsWith("已") ? Tone.OK : Tone.WARN).width(92),
                DataColumn.<AbsenceRow>text("HOW", "补学方式", row -> row.person().madeUpHow()).width(120).grows()));
        absences.onOpen(row -> windows.makeUp(chosen(row))).menu(this::menu);
        absences.empty(new EmptyState("没有人缺席", "缺席的人会列在这里，补学后在这里登记。"));
        record = Buttons.plain("登记补学 Enter", () -> windows.makeUp(absences.chosenRows()));
        record.setDisable(true);
        absences.onSelect(row -> record.setDisable(row.isEmpty()));
        setVgrow(absences, Priority.ALWAYS);
        below.setTitle("缺席与补学");
        below.setContent(absences);
        below.setMinHeight(180);
        setVgrow(below, Priority.ALWAYS);
        legend.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(grid, legend, below, scaleProbe(larger -> {
            scale = larger;
            size();
        }));
        model.pictureProperty().addListener((property, before, now) -> follow());
        follow();
    }

    /** As tall as its members need, as long as the absences below keep their room. */
    private void size() {
        grid.setMinHeight(scale * Math.max(LEAST_HEIGHT, ROW_HEIGHT * (Math.min(ROWS_IN_SIGHT, members) + 1) + 6));
        grid.setPrefHeight(scale * Math.max(LEAST_HEIGHT, ROW_HEIGHT * (Math.min(MOST_ROWS, members) + 1) + 6));
    }

    private void follow() {
        StudyYear year = model.picture();
        List<StudySession> held = year == null ? List.of() : year.held();
        List<Long> wanted = held.stream().map(StudySession::id).toList();
        if (marks == null || !wanted.equals(shown)) {
            shown = wanted;
            marks = table(held);
            grid.getChildren().setAll(marks);
        }
        marks.setRows(year == null || held.isEmpty() ? List.of() : year.attendance());
        legend.setVisible(!held.isEmpty());
        members = held.isEmpty() ? 0 : year.members().size();
        size();
        List<AbsenceRow> rows = year == null ? List.of() : AbsenceRow.of(year);
        long open = rows.stream().filter(row -> !row.madeUp()).count();
        below.aside(dim(rows.isEmpty() ? "" : "共 " + rows.size() + " 人次，" + (open == 0 ? "都已补学" : open + " 人次未补学")), record);
        absences.setRows(rows);
    }

    private DataTable<MemberYear> table(List<StudySession> held) {
        List<DataColumn<MemberYear, ?>> columns = new ArrayList<>();
        columns.add(DataColumn.<MemberYear>text("NAME", "姓名", row -> row.member().name()).width(80).strong());
        columns.add(DataColumn.<MemberYear>text("POST", "职务", row -> row.member().post()).width(96).dim());
        for (int i = 0; i < held.size(); i++) {
            int place = i;
            String day = StudyText.day(held.get(i).day());
            columns.add(DataColumn.<MemberYear>text("S" + held.get(i).id(), day, row -> row.mark(place)).width(MARK_WIDTH));
        }
        columns.add(DataColumn.<MemberYear, Integer>number("DUE", "应学", MemberYear::due, String::valueOf).width(46));
        columns.add(DataColumn.<MemberYear, Integer>number("PRESENT", "实学", MemberYear::present, String::valueOf).width(46));
        columns.add(DataColumn.<MemberYear, Integer>number("MADE_UP", "补学", MemberYear::madeUp, String::valueOf).width(46));
        columns.add(DataColumn.<MemberYear, BigDecimal>number("RATE", "出勤率", MemberYear::rate, StudyText::percent).width(66));
        columns.add(DataColumn.<MemberYear, Integer>number("SPEECHES", "发言", MemberYear::speeches, String::valueOf).width(46));
        // Its columns are those of one group's year: what the clerk arranges there is not remembered.
        DataTable<MemberYear> table = new DataTable<>("study-marks", row -> row.member().key(), TableMemory.inMemory());
        table.columns(columns);
        table.empty(new EmptyState("还没有集体学习的记录", "登记集体学习后，每个人的考勤会列在这里。"));
        return table;
    }

    /** Enter on one of several selected means all of them. */
    private List<AbsenceRow> chosen(AbsenceRow row) {
        List<AbsenceRow> selected = absences.selectedRows();
        return selected.contains(row) ? selected : List.of(row);
    }

    private List<MenuAct> menu(List<AbsenceRow> chosen) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        List<MenuAct> acts = new ArrayList<>(List.of(MenuAct.of("登记补学…", "Enter", () -> windows.makeUp(chosen))));
        if (chosen.stream().anyMatch(row -> row.person().madeUpOn() != null)) {
            acts.add(MenuAct.of("取消补学登记", () -> model.madeUp(chosen.stream().filter(row -> row.person().madeUpOn() != null).map(AbsenceRow::absence).toList(),
                    null, null, model.quiet("已保存"))));
        }
        acts.add(MenuAct.line());
        acts.add(MenuAct.of("打开学习记录", () -> model.open(chosen.get(0).session().id())));
        return acts;
    }
}
