package dangwu.records.meeting.study.ledger;

import dangwu.kit.office.Column;
import dangwu.kit.office.NoteLine;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.Paragraph;
import dangwu.kit.office.SignatureLine;
import dangwu.kit.office.TableOptions;
import dangwu.kit.office.Title;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.ledger.LifePaper;
import dangwu.records.meeting.ledger.LifeScope;
import dangwu.records.meeting.ledger.LifeSource;
import dangwu.records.meeting.study.MemberYear;
import dangwu.records.meeting.study.StudySession;
import dangwu.records.meeting.study.StudyYear;
import dangwu.records.meeting.study.StudyYears;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** L42 中心组考勤表: a line a member, a column a session. */
final class StudyAttendanceLedger extends CentreGroupLedger {

    private static final String LEGEND = "√出席　△请假　○公差　×缺席　◇补学　—不应到；出勤率按实学次数与应学次数计算，补学不计入实学。";

    StudyAttendanceLedger(LifeSource source, StudyYears years) {
        super("L42", "中心组考勤表", source, years);
    }

    @Override
    List<Paper> papers(LifeScope scope, StudyYear year) {
        List<StudySession> sessions = year.held().stream().filter(session -> !session.day().isBefore(scope.from()) && !session.day().isAfter(scope.to())).toList();
        return sessions.isEmpty() ? List.of() : List.of(paper(scope, year, sessions));
    }

    @Override
    List<Paper> blank(LifeScope scope, StudyYear year) {
        return List.of(paper(scope, year, List.of()));
    }

    private static Paper paper(LifeScope scope, StudyYear year, List<StudySession> sessions) {
        List<Column> columns = new ArrayList<>(List.of(LifePaper.number(), Column.centred("姓名", 8), Column.centred("职务", 10)));
        sessions.forEach(session -> columns.add(Column.centred(session.day().getMonthValue() + "-" + session.day().getDayOfMonth(), 6)));
        columns.addAll(List.of(Column.integer("应学", 5), Column.integer("实学", 5), Column.text("请假(事由)", 18), Column.text("补学日期/方式", 18),
                Column.integer("发言次数", 6), Column.centred("出勤率", 8)));
        List<List<Object>> rows = new ArrayList<>();
        for (MemberYear member : year.attendance(sessions)) {
            rows.add(row(rows.size() + 1, member));
        }
        return Paper.of(sheet(year, "考勤"), PageSetup.landscape(), Title.of(year.body().name() + "理论学习中心组" + year.year() + "年学习考勤表"),
                new NoteLine("填报单位(盖章)：" + year.body().name(), "统计期间：" + scope.period().days()),
                LifePaper.table(columns, rows, TableOptions.submitted()), Paragraph.note(LEGEND), SignatureLine.of("组长(签字)：", "学习秘书：", "填表日期："));
    }

    private static List<Object> row(int number, MemberYear member) {
        List<Object> row = new ArrayList<>();
        row.add(number);
        row.add(member.member().name());
        row.add(member.member().post());
        List<String> away = new ArrayList<>();
        List<String> madeUp = new ArrayList<>();
        for (int i = 0; i < member.sessions().size(); i++) {
            row.add(member.mark(i).isEmpty() ? null : member.mark(i));
            Attendance mark = member.marks().get(i);
            if (mark != null && mark.due() && !mark.status().present()) {
                LocalDate day = member.sessions().get(i).day();
                away.add(shortDay(day) + mark.status().label() + (mark.reason() == null ? "" : "（" + mark.reason() + "）"));
                if (mark.madeUpOn() != null) {
                    madeUp.add(mark.madeUpOn() + (mark.madeUpHow() == null ? "" : " " + mark.madeUpHow()));
                }
            }
        }
        row.add(member.due());
        row.add(member.present());
        row.add(text(away));
        row.add(text(madeUp));
        row.add(member.speeches());
        row.add(member.rate() == null ? null : member.rate().toPlainString() + "%");
        return row;
    }

    private static String shortDay(LocalDate day) {
        return day.getMonthValue() + "-" + day.getDayOfMonth();
    }

    private static String text(List<String> parts) {
        return parts.isEmpty() ? null : String.join("；", parts);
    }
}
