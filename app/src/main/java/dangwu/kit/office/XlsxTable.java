package dangwu.kit.office;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;

/** Writes a table to a worksheet. Styles and widths are worked out once; a row costs little more than its cells. */
final class XlsxTable {
    private static final double LONGEST_NUMBER = 1e15;

    private final XlsxSheet sheet;
    private final Table table;
    private final TableOptions options;
    private final List<Column> columns;
    private final int[] first;
    private final boolean merged;
    private final CellStyle[][] looks;
    private final double[] widths;
    private final double[] capacity;
    private final double leastHeight;
    private int firstData;

    XlsxTable(XlsxSheet sheet, Table table) {
        this.sheet = sheet;
        this.table = table;
        this.options = table.options();
        this.columns = table.columns();
        this.first = sheet.grid().firstColumns(table, sheet.textWidth());
        this.merged = sheet.grid().columns() > columns.size();
        this.looks = new CellStyle[columns.size()][Tone.values().length];
        this.widths = new double[columns.size()];
        this.capacity = new double[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = sheet.grid().edge(first[i + 1]) - sheet.grid().edge(first[i]);
            capacity[i] = (widths[i] - 6) / options.pt() * 0.95;
            for (Tone tone : Tone.values()) {
                looks[i][tone.ordinal()] = dataStyle(columns.get(i), tone);
            }
        }
        leastHeight = Math.max(Units.points(options.rowHeightMm()), XlsxSheet.height(1, options.pt()));
    }

    private CellStyle dataStyle(Column column, Tone tone) {
        var letters = new XlsxStyles.Letters(options.face(), options.pt(), false, false, tone.ink());
        return sheet.styles().style(XlsxStyles.Look.ruled(letters, column.align(), XlsxStyles.format(column)).on(tone.ground()));
    }

    /**
     * @param repeatHeader whether the header is the one that Excel prints on every page
     * @param after height of what must stay on the page of the last row
     */
    void write(boolean repeatHeader, double after, BookProgress progress) throws IOException {
        writeHeader(repeatHeader);
        firstData = sheet.nextRow();
        Totals totals = new Totals(columns);
        double foot = after + (options.totalLabel() == null ? 0 : leastHeight);
        long count = 0;
        try (RowSource rows = new RowSource(table, progress)) {
            while (rows.hasNext()) {
                List<?> row = rows.next();
                totals.add(row);
                boolean first = options.inTwos() && count % 2 == 0;
                List<?> last = count++ == 0 && !first ? null : rows.last();
                // The last row is not left alone on a page: the one before it stays with it.
                double below = last != null ? height(last) + foot : rows.hasNext() ? 0 : foot;
                writeRow(row, first && last == null && rows.peek() != null ? height(rows.peek()) : below);
            }
        }
        if (options.totalLabel() != null) {
            writeTotal(totals);
        }
        if (sheet.nextRow() > firstData) {
            // No green corners at the ID numbers and telephone numbers that are rightly kept as text.
            sheet.workbook().getXSSFWorkbook().getSheet(sheet.sheet().getSheetName()).addIgnoredErrors(
                    new CellRangeAddress(firstData, sheet.nextRow() - 1, 0, sheet.grid().columns() - 1),
                    IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        }
    }

    private void writeHeader(boolean repeat) {
        HeaderGrid header = new HeaderGrid(columns);
        int top = sheet.nextRow();
        var letters = XlsxStyles.Letters.of(Face.HEI, options.headerPt()).asBold();
        CellStyle style = sheet.styles().style(
                XlsxStyles.Look.ruled(letters, Align.CENTRE, XlsxStyles.AS_TEXT).on(XlsxStyles.LABEL_GROUND));
        double height = 0;
        for (double one : headerHeights(header)) {
            sheet.row(one, style);
            height += one;
        }
        for (HeaderGrid.Place place : header.places()) {
            int column = first[place.column()];
            sheet.sheet().getRow(top + place.row()).getCell(column).setCellValue(Texts.clean(place.text()));
            sheet.merge(top + place.row(), top + place.row() + place.rowSpan() - 1, column, first[place.column() + place.colSpan()]);
        }
        if (repeat) {
            sheet.sheet().createFreezePane(0, sheet.nextRow());
            sheet.sheet().setRepeatingRows(new CellRangeAddress(top, sheet.nextRow() - 1, -1, -1));
            sheet.pages().repeat(height);
        }
    }

    private double[] headerHeights(HeaderGrid header) {
        double[] heights = new double[header.depth()];
        java.util.Arrays.fill(heights, Math.max(leastHeight, XlsxSheet.height(1, options.headerPt()) + 4));
        for (HeaderGrid.Place place : header.places()) {
            double width = sheet.grid().edge(first[place.column() + place.colSpan()]) - sheet.grid().edge(first[place.column()]);
            double needed = XlsxSheet.height(sheet.lines(place.text(), width, options.headerPt()), options.headerPt()) + 4;
            double there = 0;
            for (int i = place.row(); i < place.row() + place.rowSpan(); i++) {
                there += heights[i];
            }
            if (needed > there) {
                heights[place.row() + place.rowSpan() - 1] += needed - there;
            }
        }
        return heights;
    }

    private void writeRow(List<?> values, double foot) {
        double height = height(values);
        if (foot > 0 && sheet.pages().tears(height + foot)) {
            sheet.pageBreak();
        }
        int pieces = (int) Math.ceil(height / XlsxSheet.HIGHEST_ROW);
        int top = sheet.nextRow();
        for (int piece = 0; piece < pieces; piece++) {
            SXSSFRow row = sheet.row(height / pieces);
            for (int i = 0; i < capacity.length; i++) {
                writeCell(row, i, piece == 0 ? RowSource.value(values, i) : null, piece == 0);
            }
        }
        if (merged || pieces > 1) {
            for (int i = 0; i < capacity.length; i++) {
                sheet.merge(top, top + pieces - 1, first[i], first[i + 1]);
            }
        }
    }

    private double height(List<?> values) {
        int lines = 1;
        for (int i = 0; i < capacity.length; i++) {
            lines = Math.max(lines, lines(i, RowSource.value(values, i)));
        }
        return lines == 1 ? leastHeight : Math.max(leastHeight, XlsxSheet.height(lines, options.pt()));
    }

    private int lines(int column, Object value) {
        Object plain = CellValues.plain(value);
        if (plain instanceof String text && (text.length() > capacity[column] || text.indexOf('\n') >= 0)) {
            return sheet.lines(text, widths[column], options.pt());
        }
        return 1;
    }

    private void writeCell(SXSSFRow row, int column, Object value, boolean head) {
        CellStyle style = looks[column][CellValues.tone(value).ordinal()];
        for (int rest = first[column] + 1; rest < first[column + 1]; rest++) {
            row.createCell(rest).setCellStyle(style);
        }
        SXSSFCell cell = row.createCell(first[column]);
        cell.setCellStyle(style);
        if (!head) {
            return;
        }
        Object plain = CellValues.plain(value);
        if (plain instanceof Formula formula) {
            writeFormula(cell, columns.get(column), formula, row.getRowNum() + 1);
        } else {
            writeValue(cell, columns.get(column), plain);
        }
    }

    private void writeValue(SXSSFCell cell, Column column, Object value) {
        if (numeric(column)) {
            BigDecimal number = CellValues.number(value);
            if (number != null && Math.abs(number.doubleValue()) < LONGEST_NUMBER) {
                cell.setCellValue(number.doubleValue());
                return;
            }
        }
        String text = CellValues.text(column, value, options.emptyText());
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private static boolean numeric(Column column) {
        return column.kind() == ColumnKind.INTEGER || column.kind() == ColumnKind.DECIMAL || column.kind() == ColumnKind.MONEY
                || column.kind() == ColumnKind.PERCENT;
    }

    private void writeFormula(SXSSFCell cell, Column column, Formula formula, int rowNumber) {
        cell.setCellFormula(formula.at(rowNumber, firstData + 1));
        BigDecimal number = CellValues.number(formula.value());
        if (number != null) {
            cell.setCellValue(number.doubleValue());
        } else if (formula.value() != null) {
            cell.setCellValue(CellValues.text(column, formula.value(), ""));
        }
    }

    private void writeTotal(Totals totals) {
        int at = sheet.nextRow();
        SXSSFRow row = sheet.row(leastHeight);
        var bold = XlsxStyles.Letters.of(Face.HEI, options.pt());
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String format = column.summed() ? XlsxStyles.format(column) : XlsxStyles.AS_TEXT;
            CellStyle style = sheet.styles().style(XlsxStyles.Look.ruled(bold, column.summed() ? column.align() : Align.CENTRE, format));
            for (int g = first[i]; g < first[i + 1]; g++) {
                row.createCell(g).setCellStyle(style);
            }
            if (column.summed() && at > firstData) {
                String letter = CellReference.convertNumToColString(first[i]);
                String sum = "SUM(" + letter + (firstData + 1) + ":" + letter + at + ")";
                // Many fens added up in binary fractions are no whole number of fens any more.
                sum = column.kind() == ColumnKind.MONEY ? "ROUND(" + sum + ",2)" : sum;
                writeFormula(row.getCell(first[i]), column, new Formula(sum, totals.sum(i)), at + 1);
            } else if (column.summed()) {
                row.getCell(first[i]).setCellValue(0);
            }
            if (i >= totals.labelColumns()) {
                sheet.merge(at, at, first[i], first[i + 1]);
            }
        }
        row.getCell(0).setCellValue(options.totalLabel());
        sheet.merge(at, at, 0, first[totals.labelColumns()]);
    }
}
