package dangwu.records.meeting.form;

import dangwu.kit.office.Align;
import dangwu.kit.office.Block;
import dangwu.kit.office.Column;
import dangwu.kit.office.Face;
import dangwu.kit.office.NoteLine;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.Paragraph;
import dangwu.kit.office.SignatureLine;
import dangwu.kit.office.Table;
import dangwu.kit.office.TableOptions;
import dangwu.kit.office.Title;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.Contribution;
import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The papers of one 组织生活会 in the order of the file: 方案 … 情况报告 (L35, OL-02). What is not recorded is left for the pen. */
final class LifeMaterials {

    private static final double ROW = 10;
    private static final int EMPTY_ROWS = 8;

    private final MeetingFile file;
    private final String organization;

    /** @param organization full name of who held it */
    LifeMaterials(MeetingFile file, String organization) {
        this.file = file;
        this.organization = organization;
    }

    List<Paper> papers() {
        LifeLetters letters = new LifeLetters(file, organization);
        return List.of(letters.plan(), study(), talks(), opinions(), teamProblems(), ownProblems(), MinutesForm.of(file, organization), criticisms(),
                measures(), letters.report());
    }

    private String title(String paper) {
        return organization + "\n" + file.meeting().belongsToYear() + "年度组织生活会" + paper;
    }

    private Paper study() {
        FormRows rows = new FormRows();
        rows.pair("时间", "", "地点", "");
        rows.pair("主持人", "", "参加人数", "");
        String materials = file.meeting().text(MeetingField.MATERIALS);
        rows.wide("学习材料", materials);
        rows.band("学习情况");
        rows.textOrBlank(step(MeetingStep.STUDY), EMPTY_ROWS);
        return Paper.of("学习记录", PageSetup.portrait(), Title.of(title("会前学习记录")), rows.form(0), SignatureLine.of("主持人(签字)：", "记录人(签字)："));
    }

    private Paper talks() {
        List<Block> blocks = new ArrayList<>(List.of(Title.of(title("谈心谈话记录")), note()));
        told(blocks, MeetingStep.HEART_TALKS);
        blocks.add(table(List.of(Column.integer("序号", 5), Column.centred("谈话人", 10), Column.centred("谈话对象", 10), Column.centred("时间", 12), Column.text("主要内容", 34),
                Column.centred("签字", 10)), List.of()));
        return new Paper("谈心谈话记录", PageSetup.portrait(), blocks);
    }

    private Paper opinions() {
        List<List<Object>> rows = new ArrayList<>();
        for (Contribution entry : file.contributions(Contribution.Kind.OPINION)) {
            rows.add(row(rows.size() + 1, entry.content(), entry.person() == null ? null : entry.person().name(), entry.about(), entry.owner()));
        }
        List<Block> blocks = new ArrayList<>(List.of(Title.of(title("征求意见汇总表")), note()));
        told(blocks, MeetingStep.OPINIONS);
        blocks.add(table(List.of(Column.integer("序号", 5), Column.text("意见建议", 36), Column.centred("提出人范围", 12), Column.centred("涉及对象", 12), Column.centred("责任人", 10)), rows));
        blocks.add(SignatureLine.ledger());
        return new Paper("征求意见汇总表", PageSetup.portrait(), blocks);
    }

    private Paper teamProblems() {
        List<List<Object>> rows = new ArrayList<>();
        for (Contribution entry : file.contributions(Contribution.Kind.TEAM_PROBLEM)) {
            rows.add(row(rows.size() + 1, entry.content(), entry.owner(), entry.about()));
        }
        List<Block> blocks = new ArrayList<>(List.of(Title.of(title("支委会班子查摆问题清单")), note()));
        told(blocks, MeetingStep.PROBLEMS);
        blocks.add(table(List.of(Column.integer("序号", 5), Column.text("查摆的问题", 44), Column.centred("责任人", 12), Column.centred("备注", 12)), rows));
        blocks.add(SignatureLine.of("党支部书记(签字)：", "填表日期："));
        return new Paper("查摆问题清单", PageSetup.portrait(), blocks);
    }

    /** A line for each entry, and one for everybody due of whom none is recorded. */
    private Paper ownProblems() {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        file.attendance().stream().filter(Attendance::due).forEach(person -> byName.put(person.name(), new ArrayList<>()));
        for (Contribution entry : file.contributions(Contribution.Kind.SELF_EXAMINATION)) {
            byName.computeIfAbsent(entry.person() == null ? MeetingWords.DASH : entry.person().name(), name -> new ArrayList<>()).add(entry.content());
        }
        List<List<Object>> rows = new ArrayList<>();
        byName.forEach((name, problems) -> (problems.isEmpty() ? Collections.singletonList("") : problems)
                .forEach(problem -> rows.add(row(rows.size() + 1, name, problem, ""))));
        return Paper.of("个人问题清单", PageSetup.portrait(), Title.of(title("党员个人检视问题清单")), note(),
                forThePen(List.of(Column.integer("序号", 5), Column.centred("姓名", 10), Column.text("检视的问题", 44), Column.centred("本人签字", 12)), rows, ROW),
                SignatureLine.of("党支部书记(签字)：", "填表日期："));
    }

    private Paper criticisms() {
        List<List<Object>> rows = new ArrayList<>();
        for (Contribution entry : file.contributions(Contribution.Kind.CRITICISM)) {
            rows.add(row(rows.size() + 1, entry.person() == null ? null : entry.person().name(), entry.about(), entry.content()));
        }
        List<Block> blocks = new ArrayList<>(List.of(Title.of(title("批评意见记录")), note()));
        told(blocks, MeetingStep.CRITICISM);
        blocks.add(table(List.of(Column.integer("序号", 5), Column.centred("批评人", 10), Column.centred("被批评人", 10), Column.text("意见", 48)), rows));
        blocks.add(SignatureLine.of("主持人(签字)：", "记录人(签字)："));
        return new Paper("批评意见记录", PageSetup.portrait(), blocks);
    }

    private Paper measures() {
        List<List<Object>> rows = new ArrayList<>();
        for (FollowUp item : file.followUps()) {
            String progress = item.doneOn() == null ? item.progress() : (item.progress() == null ? "" : item.progress() + "\n") + MeetingWords.day(item.doneOn()) + "完成";
            rows.add(row(rows.size() + 1, item.matter(), item.measure(), item.owner(), item.dueOn(), progress));
        }
        List<Block> blocks = new ArrayList<>(List.of(Title.of(title("整改措施清单")), note()));
        told(blocks, MeetingStep.RECTIFICATION);
        blocks.add(table(List.of(Column.integer("序号", 5), Column.text("问题", 20), Column.text("整改措施", 24), Column.centred("责任人", 10), Column.date("完成时限"), Column.text("进展", 14)), rows));
        blocks.add(SignatureLine.ledger());
        return new Paper("整改措施清单", PageSetup.portrait(), blocks);
    }

    private NoteLine note() {
        return new NoteLine("党支部(盖章)：" + organization, "召开日期：" + MeetingWords.day(file.meeting().heldOn()));
    }

    private String step(MeetingStep step) {
        String text = file.steps().get(step);
        return text == null ? null : MeetingWords.indented(text);
    }

    private void told(List<Block> blocks, MeetingStep step) {
        String text = file.steps().get(step);
        if (text != null) {
            text.lines().filter(line -> !line.isBlank())
                    .forEach(line -> blocks.add(Paragraph.note(line.strip()).aligned(Align.LEFT).in(Face.FANGSONG, 12).indented(2, 0)));
        }
    }

    private static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }

    /** A table whose empty values are —; without any row, one with room to write. */
    private static Table table(List<Column> columns, List<List<Object>> rows) {
        return rows.isEmpty() ? forThePen(columns, Collections.nCopies(EMPTY_ROWS, List.of()), ROW)
                : new Table(columns, rows, looks(ROW).withEmptyText(MeetingWords.DASH).expecting(rows.size()));
    }

    /** A table that is filled in by hand where it is blank. */
    static Table forThePen(List<Column> columns, List<? extends List<?>> rows, double heightMm) {
        return new Table(columns, rows, looks(heightMm).expecting(rows.size()));
    }

    /** As above, in letters of another size. */
    static Table forThePen(List<Column> columns, List<? extends List<?>> rows, double heightMm, double pt) {
        return new Table(columns, rows, looks(heightMm).withFace(Face.FANGSONG, pt).expecting(rows.size()));
    }

    private static TableOptions looks(double heightMm) {
        return TableOptions.ledger().withFace(Face.FANGSONG, 12).withHeaderPt(12).withRowHeight(heightMm);
    }
}
