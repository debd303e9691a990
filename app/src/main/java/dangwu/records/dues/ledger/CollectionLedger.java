package dangwu.records.dues.ledger;

import dangwu.kit.ledger.FiledLedger;
import dangwu.kit.ledger.LedgerPeriod;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.office.Column;
import dangwu.kit.office.Format;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import java.util.ArrayList;
import java.util.List;

/**
 * L51 党费收缴台账: who paid what for which month and when, a sheet for each branch; of several branches before them a 汇总 by branches and, in Excel,
 * one with everybody for sorting and filtering. A period of several years makes sheets for each of them.
 */
final class CollectionLedger extends FiledLedger {

    private static final String SUMS = "补交为该月过后交纳的，多交为超过应交的（含自愿多交），欠交算到上个月";
    private static final String LEGEND = "说明：各月栏为交纳该月党费的金额和日期；" + SUMS + "；空白为不需交纳或尚未到期。";

    private final DuesSource source;

    CollectionLedger(DuesSource source) {
        super("L51", "党费收缴台账", DuesLedgers.BOX);
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
            papers.addAll(papers(scope, period, years.size() == 1 ? "" : period.year() + "年"));
        }
        return new PaperBook(scope.top().name() + name(), papers);
    }

    private List<Paper> papers(DuesScope scope, LedgerMonths period, String suffix) {
        List<DuesSheet> sheets = scope.sheets(period);
        String what = period.name() + name();
        String nothing = scope.nothingKept(sheets, period);
        String legend = nothing.isEmpty() ? LEGEND : nothing;
        String day = "截至：" + LedgerPeriod.day(scope.today());
        List<Paper> papers = new ArrayList<>();
        if (scope.several()) {
            papers.add(DuesPaper.of(scope.top(), DuesPaper.SUMMARY + suffix, what, day, new CollectionTotals(period).table(sheets), nothing.isEmpty() ? "说明：" + SUMS + "。" : nothing));
            papers.add(DuesPaper.of(scope.top(), "全体党员" + suffix, what, day, new CollectionTable(scope, period).everybody(sheets)).onlyIn(Format.XLSX));
        }
        for (DuesSheet sheet : sheets) {
            String name = sheet.organization().displayName() + suffix;
            CollectionTable table = new CollectionTable(scope, period);
            List<Column> columns = table.columns(List.of(sheet), false);
            papers.add(DuesPaper.of(sheet.organization(), name, what, day, table.inTwoRows(sheet, columns), legend).onlyIn(Format.XLSX));
            papers.add(DuesPaper.of(sheet.organization(), name, what, day, table.printed(sheet, columns), legend).onlyIn(Format.DOCX, Format.PDF));
        }
        return papers;
    }
}
