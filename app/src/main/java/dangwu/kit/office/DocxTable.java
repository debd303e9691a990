package dangwu.kit.office;

import java.io.IOException;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Writes a table as a Word table whose header rows are repeated on each page. */
final class DocxTable {
    static final double SIGNATURE_HEIGHT = 34;
    private static final double LONGEST_WHOLE_ROW = 300;

    private final Table table;
    private final TableOptions options;
    private final List<Column> columns;
    private final DocxGrid grid;
    private final double pt;
    private final double headerPt;
    private final double leastHeight;
    private final LineBreaker breaker = new LineBreaker(GlyphWidths.CAUTIOUS);

    DocxTable(CTTbl word, DocxStyles styles, Table table, double textWidth) {
        this.table = table;
        this.options = table.options();
        this.columns = table.columns();
        ColumnPlan plan = new ColumnPlan(columns, options.pt(), textWidth);
        this.grid = new DocxGrid(word, styles, plan.edges(), ColumnPlan.PADDING * plan.scale());
        this.pt = options.pt() * plan.scale();
        this.headerPt = options.headerPt() * plan.scale();
        this.leastHeight = Units.points(options.rowHeightMm()) * plan.scale();
    }

    /**
     * @param signatures lines that follow at once, written into the table
     * @param noted      whether notes follow that must not be left alone
     */
    void write(List<SignatureLine> signatures, boolean noted, BookProgress progress) throws IOException {
        header();
        Totals totals = new Totals(columns);
        boolean total = options.totalLabel() != null;
        boolean foot = noted || !signatures.isEmpty();
        try (RowSource rows = new RowSource(table, progress)) {
            while (rows.hasNext()) {
                List<?> row = rows.next();
                totals.add(row);
                // The last row is not left alone on a page: the one before it stays with it.
                row(row, rows.last() != null || !rows.hasNext() && (total || foot));
            }
        }
        if (total) {
            total(totals, foot);
        }
        for (int i = 0; i < signatures.size(); i++) {
            grid.signatures(signatures.get(i).labels(), SIGNATURE_HEIGHT, i < signatures.size() - 1);
        }
    }

    private void header() {
        HeaderGrid header = new HeaderGrid(columns);
        var letters = new DocxText.Letters(Face.HEI, headerPt, true, false, null);
        for (int r = 0; r < header.depth(); r++) {
            CTRow row = grid.row(leastHeight, true, true);
            int column = 0;
            while (column < columns.size()) {
                HeaderGrid.Place place = at(header, r, column);
                int end = column + place.colSpan();
                String text = place.row() == r ? place.text() : "";
                CTTc cell = grid.cell(row, new DocxGrid.Cell(column, end, text, letters, Align.CENTRE, VAlign.MIDDLE, XlsxStyles.LABEL_GROUND, true));
                if (place.rowSpan() > 1) {
                    DocxGrid.mergeDown(cell, place.row() == r);
                }
                column = end;
            }
        }
    }

    private static HeaderGrid.Place at(HeaderGrid header, int row, int column) {
        return header.places().stream()
                .filter(place -> place.row() <= row && row < place.row() + place.rowSpan() && place.column() <= column
                        && column < place.column() + place.colSpan())
                .findFirst().orElseThrow();
    }

    private void row(List<?> values, boolean keepNext) {
        boolean whole = true;
        for (int i = 0; i < columns.size() && whole; i++) {
            String text = CellValues.text(columns.get(i), RowSource.value(values, i), options.emptyText());
            whole = text.length() < 100 || breaker.count(text, grid.points(i, i + 1) / pt) * pt * PdfCells.LINE < LONGEST_WHOLE_ROW;
        }
        CTRow row = grid.row(leastHeight, false, whole);
        for (int i = 0; i < columns.size(); i++) {
            Object value = RowSource.value(values, i);
            Tone tone = CellValues.tone(value);
            String text = CellValues.text(columns.get(i), value, options.emptyText());
            var letters = new DocxText.Letters(options.face(), pt, false, false, tone.ink());
            grid.cell(row, new DocxGrid.Cell(i, i + 1, text, letters, columns.get(i).align(), VAlign.MIDDLE, tone.ground(), keepNext));
        }
    }

    private void total(Totals totals, boolean keepNext) {
        CTRow row = grid.row(leastHeight, false, true);
        var letters = DocxText.Letters.of(Face.HEI, pt);
        int label = totals.labelColumns();
        grid.cell(row, new DocxGrid.Cell(0, label, options.totalLabel(), letters, Align.CENTRE, VAlign.MIDDLE, null, keepNext));
        for (int i = label; i < columns.size(); i++) {
            grid.cell(row, new DocxGrid.Cell(i, i + 1, totals.text(i), letters, columns.get(i).align(), VAlign.MIDDLE, null, keepNext));
        }
    }
}
