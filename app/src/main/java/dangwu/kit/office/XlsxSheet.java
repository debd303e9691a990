package dangwu.kit.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A worksheet being written from top to bottom: rows, merged cells, and where the printed pages end. */
final class XlsxSheet {
    /** Excel's own limit is 409 points. */
    static final double HIGHEST_ROW = 400;
    /** Office programs break lines a little earlier than the widths say. */
    private static final double CAUTION = 0.96;
    private static final double CELL_PADDING = 2.5;
    /** Lines of fonts that are not made for Chinese are this high. */
    private static final double LINE = 1.45;

    private final SXSSFWorkbook workbook;
    private final SXSSFSheet sheet;
    private final XlsxStyles styles;
    private final SheetGrid grid;
    private final double textWidth;
    private final PrintedPages pages;
    private final LineBreaker breaker = new LineBreaker(GlyphWidths.CAUTIOUS);
    private int nextRow;

    XlsxSheet(SXSSFWorkbook workbook, SXSSFSheet sheet, XlsxStyles styles, Paper paper) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.styles = styles;
        this.grid = new SheetGrid(paper);
        this.textWidth = Units.points(paper.page().textWidthMm());
        this.pages = new PrintedPages(Units.points(paper.page().textHeightMm()) * Math.max(1, grid.width() / textWidth));
        for (int i = 0; i < grid.columns(); i++) {
            sheet.setColumnWidth(i, columnWidth(grid.edge(i + 1) - grid.edge(i)));
        }
    }

    /** Excel counts in 1/256 of a digit of its standard font (8 pixels), plus 5 pixels of padding. */
    private static int columnWidth(double points) {
        double characters = Math.max(1, Units.pixels(points) - 5) / 8;
        return (int) Math.min(255 * 256, Math.round(characters * 256));
    }

    SXSSFRow row(double height) {
        SXSSFRow row = sheet.createRow(nextRow++);
        row.setHeightInPoints((float) Math.min(height, HIGHEST_ROW));
        pages.add(height);
        return row;
    }

    /** Makes the row that was begun last higher. */
    void heighten(SXSSFRow row, double height) {
        pages.add(height - row.getHeightInPoints());
        row.setHeightInPoints((float) height);
    }

    /** A row of cells in one look, blank but for those the caller fills; rules go round merged cells as well. */
    SXSSFRow row(double height, CellStyle style) {
        SXSSFRow row = row(height);
        for (int i = 0; i < grid.columns(); i++) {
            row.createCell(i).setCellStyle(style);
        }
        return row;
    }

    void merge(int firstRow, int lastRow, int firstColumn, int endColumn) {
        if (lastRow > firstRow || endColumn - firstColumn > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, endColumn - 1));
        }
    }

    /** Lines that the text takes in a cell of this width, in points. */
    int lines(String text, double width, double pt) {
        return breaker.count(text, Math.max(1, (width - 2 * CELL_PADDING) * CAUTION / pt));
    }

    /** The text in pieces of at most so many lines, cut where lines end. */
    List<String> pieces(String text, double width, double pt, int most) {
        List<LineBreaker.Line> lines = breaker.ranges(text, Math.max(1, (width - 2 * CELL_PADDING) * CAUTION / pt), 0);
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < lines.size();) {
            int to = Math.min(lines.size(), from + most);
            // Better cut between paragraphs than within one.
            for (int end = to; end > from + most / 2 && to < lines.size(); end--) {
                if (lines.get(end - 1).endsParagraph()) {
                    to = end;
                    break;
                }
            }
            pieces.add(text.substring(lines.get(from).from(), lines.get(to - 1).to()));
            from = to;
        }
        return pieces;
    }

    /** Height of a row of so many lines, in points. */
    static double height(int lines, double pt) {
        return lines * pt * LINE + 4;
    }

    void pageBreak() {
        if (nextRow > 0) {
            sheet.setRowBreak(nextRow - 1);
            pages.turn();
        }
    }

    /** States the used range, which programs that read in a stream rely on, and that it is what is printed. */
    void finish() {
        String last = CellReference.convertNumToColString(grid.columns() - 1) + Math.max(1, nextRow);
        workbook.getXSSFWorkbook().getSheet(sheet.getSheetName()).getCTWorksheet().getDimension().setRef("A1:" + last);
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, grid.columns() - 1, 0, Math.max(0, nextRow - 1));
    }

    int nextRow() {
        return nextRow;
    }

    SXSSFWorkbook workbook() {
        return workbook;
    }

    SXSSFSheet sheet() {
        return sheet;
    }

    XlsxStyles styles() {
        return styles;
    }

    SheetGrid grid() {
        return grid;
    }

    double textWidth() {
        return textWidth;
    }

    PrintedPages pages() {
        return pages;
    }
}
