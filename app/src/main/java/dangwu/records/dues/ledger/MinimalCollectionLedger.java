package dangwu.records.dues.ledger;

import dangwu.kit.ledger.FiledLedger;
import dangwu.kit.ledger.LedgerPeriod;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.Column;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.TableOptions;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.rate.RateText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** L51 in the short form: 月工资收入, 执行标准, 月应缴, 全年应缴, 全年实缴. */
final class MinimalCollectionLedger extends FiledLedger {

    private final DuesSource source;

    MinimalCollectionLedger(DuesSource source) {
        super("L51A", "党费收缴简表", DuesLedgers.BOX);
        this.source = source;
    }

    @Override
    public boolean periodic() {
        return true;
    }

    @Override
    public PaperBook paper(LedgerRequest request) {
        DuesScope scope = source.scope(request);
        List<LedgerMonths> years = scope.years();
        List<Paper> papers = new ArrayList<>();
        for (LedgerMonths period : years) {
            String suffix = years.size() == 1 ? "" : period.year() + "年";
            List<DuesSheet> sheets = scope.sheets(period);
            String nothing = scope.nothingKept(sheets, period);
            if (scope.several()) {
                papers.add(paper(scope, new DuesSheet(scope.top(), period, sheets.stream().flatMap(sheet -> sheet.lines().stream()).toList()), DuesPaper.SUMMARY + suffix, nothing));
            }
            sheets.forEach(sheet -> papers.add(paper(scope, sheet, sheet.organization().displayName() + suffix, nothing)));
        }
        return new PaperBook(scope.top().name() + name(), papers);
    }

    private Paper paper(DuesScope scope, DuesSheet sheet, String name, String note) {
        LedgerMonths period = sheet.period();
        List<Column> columns = List.of(DuesPaper.number(), Column.centred("党员姓名", 10), Column.money("月工资收入\n(计算基数)", 12), Column.centred("执行标准", 9), Column.money("月应缴党费", 10),
                Column.money(period.span() + "应缴", 11).total(), Column.money(period.span() + "实缴", 11).total(), Column.text("备注", 26));
        CollectionRemarks remarks = new CollectionRemarks(period);
        List<List<Object>> rows = new ArrayList<>();
        for (DuesLine line : sheet.lines()) {
            Assessment assessment = line.assessment();
            rows.add(Arrays.asList(rows.size() + 1, line.name(), assessment == null ? null : assessment.base(), standard(assessment), line.monthly(), line.net(), line.received(),
                    remarks.of(line)));
        }
        return DuesPaper.of(sheet.organization(), name, period.name() + name(), "截至：" + LedgerPeriod.day(scope.today()),
                DuesPaper.table(columns, rows, TableOptions.submitted().withTotal()), note);
    }

    private static String standard(Assessment assessment) {
        if (assessment == null) {
            return null;
        }
        return assessment.rate() == null ? "定额" : RateText.percent(assessment.rate());
    }
}
