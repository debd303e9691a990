package dangwu.records.meeting.ledger;

import dangwu.kit.ledger.LedgerPeriod;
import dangwu.kit.office.CellText;
import dangwu.kit.office.Column;
import dangwu.kit.office.Format;
import dangwu.kit.office.Formula;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.Table;
import dangwu.kit.office.TableOptions;
import dangwu.records.meeting.coverage.Coverage;
import dangwu.records.meeting.coverage.CoverageCell;
import dangwu.records.meeting.coverage.CoverageReader;
import dangwu.records.meeting.coverage.Norm;
import dangwu.records.meeting.coverage.Rhythm;
import dangwu.records.meeting.coverage.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * L38 三会一课落实情况统计表: what each branch held, month by month and quarter by quarter, counted in whole months. A whole year is one wide sheet
 * in Excel; on paper it stands on two, so that it can be read.
 */
final class CoverageLedger extends MeetingBasedLedger {

    private static final String TITLE = "三会一课落实情况统计表";
    private static final int CELLS_OF_A_PAGE = 30;
    private static final List<Norm> FIRST_PAGE = List.of(Norm.GENERAL_MEETING, Norm.COMMITTEE_MEETING, Norm.GROUP_MEETING);
    private static final List<Norm> SECOND_PAGE = List.of(Norm.LECTURE, Norm.THEMED_DAY, Norm.ORGANIZATIONAL_LIFE);

    private final CoverageReader coverages;

    CoverageLedger(LifeSource source, CoverageReader coverages) {
        super("L38", TITLE, MeetingLedgers.BOX, source);
        this.coverages = coverages;
    }

    @Override
    protected PaperBook paper(LifeScope scope) {
        LedgerPeriod period = scope.period().filled();
        int last = period.to().getYear();
        Coverage coverage = coverages.read(period.from().getYear(), last);
        List<Paper> papers = new ArrayList<>();
        for (int year = period.from().getYear(); year <= last; year++) {
            papers.addAll(new Year(scope, coverage, year, period).papers(last > period.from().getYear()));
        }
        return new PaperBook(scope.top().name() + name(), papers);
    }

    /** One year of it. */
    private final class Year {

        private final LifeScope scope;
        private final int year;
        private final LedgerPeriod period;
        private final List<CoverageRow> rows;
        private final CoverageExtras extras;

        Year(LifeScope scope, Coverage coverage, int year, LedgerPeriod period) {
            this.scope = scope;
            this.year = year;
            this.period = period;
            rows = scope.branches().stream().filter(one -> one.kind().branch()).map(one -> CoverageRow.of(coverage, one, year, period)).toList();
            extras = CoverageExtras.read(source(), scope, year, coverage.facts().cells(), period);
        }

        List<Paper> papers(boolean several) {
            String sheet = several ? year + "年" : "统计表";
            String title = several ? TITLE + "(" + year + "年)" : TITLE;
            Paper whole = paper(sheet, title, CoverageRow.NORMS, true);
            if (CoverageRow.NORMS.stream().mapToInt(norm -> CoverageRow.spans(norm, year, period).size()).sum() <= CELLS_OF_A_PAGE) {
                return List.of(whole);
            }
            return List.of(whole.onlyIn(Format.XLSX), paper(sheet + "一", title + "(一)", FIRST_PAGE, false).onlyIn(Format.DOCX, Format.PDF),
                    paper(sheet + "二", title + "(二)", SECOND_PAGE, true).onlyIn(Format.DOCX, Format.PDF));
        }

        private Paper paper(String sheet, String title, List<Norm> norms, boolean rest) {
            List<Column> columns = new ArrayList<>(List.of(Column.text("支部", 18)));
            norms.forEach(norm -> CoverageRow.spans(norm, year, period).forEach(span -> columns.add(column(norm, span))));
            if (rest) {
                columns.addAll(List.of(Column.integer("民主评议", 5), Column.integer("谈心谈话(次)", 5), Column.centred("出勤率", 7), Column.text("存在问题", 30)));
            }
            List<List<Object>> lines = new ArrayList<>();
            rows.forEach(row -> lines.add(line(row, norms, rest)));
            if (!lines.isEmpty()) {
                lines.add(total(norms, rest));
            }
            return LifePaper.of(scope, scope.top(), sheet, title, LifePaper.table(columns, lines, TableOptions.submitted()), CoverageRow.LEGEND,
                    rest ? "谈心谈话为组织生活会记录中登记了会前谈心谈话的次数；民主评议为以民主评议党员为专题的会议次数；没有登记的为“—”。" : "");
        }

        private Column column(Norm norm, Span span) {
            if (norm.rhythm() == Rhythm.YEARLY) {
                return Column.integer(norm.label(), 5);
            }
            String heading = norm.label().replace("支部党员", "党员") + (norm.rhythm() == Rhythm.MONTHLY ? "(月)" : "(季度)");
            return Column.integer(Integer.toString(span.index()), norm.rhythm() == Rhythm.MONTHLY ? 3 : 4).under(heading);
        }

        private List<Object> line(CoverageRow row, List<Norm> norms, boolean rest) {
            List<Object> line = new ArrayList<>(List.of(row.branch().displayName()));
            norms.forEach(norm -> row.cells().get(norm).forEach(cell -> line.add(row.value(cell))));
            if (rest) {
                long[] attendance = extras.attendance(scope.onSheetOf(row.branch()));
                line.addAll(Arrays.asList(extras.appraisals(scope, row.branch()), extras.talks(scope, row.branch()), LifeWords.rate(attendance[0], attendance[1]),
                        row.problems()));
            }
            return line;
        }

        private List<Object> total(List<Norm> norms, boolean rest) {
            List<Object> total = new ArrayList<>(List.of("合计"));
            for (Norm norm : norms) {
                for (int i = 0; i < CoverageRow.spans(norm, year, period).size(); i++) {
                    int span = i;
                    total.add(sum(total.size(), norm, span));
                }
            }
            if (rest) {
                total.add(recorded(total.size(), rows.stream().map(row -> extras.appraisals(scope, row.branch())).toList()));
                total.add(recorded(total.size(), rows.stream().map(row -> extras.talks(scope, row.branch())).toList()));
                Set<Long> holders = new HashSet<>();
                rows.forEach(row -> holders.addAll(scope.onSheetOf(row.branch())));
                long[] attendance = extras.attendance(holders);
                total.add(LifeWords.rate(attendance[0], attendance[1]));
            }
            return total;
        }

        /** The sum of what was held; of 2缺 the figure counts, which is text to Excel and is added by itself. */
        private Formula sum(int column, Norm norm, int span) {
            StringBuilder text = new StringBuilder("SUM(" + cells(column) + ")");
            Map<String, Integer> parts = new TreeMap<>();
            int sum = 0;
            for (CoverageRow row : rows) {
                CoverageCell cell = row.cells().get(norm).get(span);
                if (CoverageRow.shownInPart(cell)) {
                    parts.put((String) ((CellText) row.value(cell)).value(), cell.held());
                }
                sum += cell.held();
            }
            parts.forEach((shown, held) -> text.append("+").append(held).append("*COUNTIF(").append(cells(column)).append(",\"").append(shown).append("\")"));
            return new Formula(text.toString(), sum);
        }
    }

    /** Null where nothing is recorded in the whole column. */
    private static Formula recorded(int column, List<Integer> values) {
        int sum = values.stream().filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
        return sum == 0 ? null : new Formula("SUM(" + cells(column) + ")", sum);
    }

    private static String cells(int column) {
        return Formula.column(column) + "{first}:" + Formula.column(column) + "{row-1}";
    }
}
