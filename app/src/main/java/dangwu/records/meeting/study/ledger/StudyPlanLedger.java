package dangwu.records.meeting.study.ledger;

import dangwu.kit.ledger.LedgerPeriod;
import dangwu.kit.office.Block;
import dangwu.kit.office.Column;
import dangwu.kit.office.Format;
import dangwu.kit.office.NoteLine;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.SignatureLine;
import dangwu.kit.office.TableOptions;
import dangwu.kit.office.Title;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.ledger.LifePaper;
import dangwu.records.meeting.ledger.LifeScope;
import dangwu.records.meeting.ledger.LifeSource;
import dangwu.records.meeting.study.StudyRecord;
import dangwu.records.meeting.study.StudyYear;
import dangwu.records.meeting.study.StudyYears;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** L40 年度学习计划: the plan as a document for Word and paper, and the 安排表, which alone goes into Excel. */
final class StudyPlanLedger extends CentreGroupLedger {

    private static final String[] QUARTERS = {"一季度", "二季度", "三季度", "四季度"};
    private static final List<Column> COLUMNS = List.of(LifePaper.number(), Column.centred("季度/月份", 11), Column.text("学习专题", 29),
            Column.text("学习书目/材料", 26), Column.centred("学习方式", 10), Column.centred("重点发言人", 12), Column.centred("时间", 17),
            Column.centred("责任人", 10));

    StudyPlanLedger(LifeSource source, StudyYears years) {
        super("L40", "中心组年度学习计划", source, years);
    }

    @Override
    List<Paper> papers(LifeScope scope, StudyYear year) {
        List<Paper> papers = new ArrayList<>();
        year.planDocument().ifPresent(plan -> papers.add(document(year, plan)));
        if (!year.planned().isEmpty()) {
            papers.add(schedule(year));
        }
        return papers;
    }

    @Override
    List<Paper> blank(LifeScope scope, StudyYear year) {
        return List.of(schedule(year));
    }

    private static Paper document(StudyYear year, StudyRecord plan) {
        List<Block> blocks = new ArrayList<>(LetterText.of(plan.title(), plan.detail().content()));
        if (!year.planned().isEmpty()) {
            blocks.addAll(LetterText.of("", "附件：" + title(year)).subList(1, 3));
        }
        return new Paper(sheet(year, "学习计划"), PageSetup.letter(), LetterText.signed(blocks, year.body().name(), plan.happenedOn())).onlyIn(Format.DOCX, Format.PDF);
    }

    private static Paper schedule(StudyYear year) {
        List<List<Object>> rows = new ArrayList<>();
        for (PlanLine line : year.planned()) {
            int month = line.month().getMonthValue();
            rows.add(Arrays.asList(rows.size() + 1, QUARTERS[(month - 1) / 3] + month + "月", line.theme() == null ? line.name() : line.theme(), line.materials(),
                    line.form(), line.presenter(), time(line), line.owner()));
        }
        return Paper.of(sheet(year, "学习安排"), PageSetup.landscape(), Title.of(title(year)),
                new NoteLine("填报单位(盖章)：" + year.body().name(), "截止日期：" + LedgerPeriod.day(year.today())),
                LifePaper.table(COLUMNS, rows, TableOptions.submitted()), SignatureLine.ledger());
    }

    private static String title(StudyYear year) {
        return year.body().name() + "理论学习中心组" + year.year() + "年度学习安排表";
    }

    private static String time(PlanLine line) {
        return line.plannedOn() == null ? line.timeText() : line.plannedOn() + (line.timeText() == null ? "" : " " + line.timeText());
    }
}
