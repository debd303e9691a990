package dangwu.records.meeting.study.ledger;

import dangwu.kit.ledger.LedgerPeriod;
import dangwu.kit.office.Align;
import dangwu.kit.office.CellText;
import dangwu.kit.office.Column;
import dangwu.kit.office.NoteLine;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.SignatureLine;
import dangwu.kit.office.TableOptions;
import dangwu.kit.office.Title;
import dangwu.kit.office.Tone;
import dangwu.records.meeting.ledger.LifePaper;
import dangwu.records.meeting.ledger.LifeScope;
import dangwu.records.meeting.ledger.LifeSource;
import dangwu.records.meeting.study.StudyArchive;
import dangwu.records.meeting.study.StudyYear;
import dangwu.records.meeting.study.StudyYears;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** L43 学习档案目录: the nine headings, what stands under each and what is missing. */
final class StudyArchiveLedger extends CentreGroupLedger {

    private static final List<Column> COLUMNS = List.of(LifePaper.number(), Column.text("目录", 16).aligned(Align.CENTRE), Column.text("现有材料", 46),
            Column.text("尚缺材料", 28));

    StudyArchiveLedger(LifeSource source, StudyYears years) {
        super("L43", "中心组学习档案目录", source, years);
    }

    @Override
    List<Paper> papers(LifeScope scope, StudyYear year) {
        boolean nothing = year.planned().isEmpty() && year.sessions().isEmpty() && year.systemPapers() == 0
                && year.records().stream().noneMatch(record -> record.organizationId() == year.body().id());
        return nothing ? List.of() : blank(scope, year);
    }

    @Override
    List<Paper> blank(LifeScope scope, StudyYear year) {
        List<List<Object>> rows = new ArrayList<>();
        for (StudyArchive.Shelf shelf : StudyArchive.of(year)) {
            Object missing = shelf.missing().isEmpty() ? null : new CellText(String.join("\n", shelf.missing()), Tone.WARN);
            rows.add(Arrays.asList(shelf.heading().number(), shelf.heading().label(), shelf.present().isEmpty() ? null : String.join("\n", shelf.present()), missing));
        }
        return List.of(Paper.of(sheet(year, "档案目录"), PageSetup.portrait(), Title.of(year.body().name() + "理论学习中心组" + year.year() + "年学习档案目录"),
                new NoteLine("填报单位(盖章)：" + year.body().name(), "截止日期：" + LedgerPeriod.day(year.today())),
                LifePaper.table(COLUMNS, rows, TableOptions.submitted()), SignatureLine.of("学习秘书(签字)：", "审核人：", "填表日期：")));
    }
}
