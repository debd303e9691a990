package dangwu.kit.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;

/** Writes a form to a worksheet: one row or more for each of its rows, cells merged as the form says. */
final class XlsxForm {
    private static final int PIECE_LINES = 8;

    private final XlsxSheet sheet;
    private final Form form;
    private final FormGrid cells;
    private final int[] first;
    private final XlsxPictures pictures;

    XlsxForm(XlsxSheet sheet, Form form, XlsxPictures pictures) {
        this.sheet = sheet;
        this.form = form;
        this.cells = new FormGrid(form);
        this.first = sheet.grid().firstColumns(form, sheet.textWidth());
        this.pictures = pictures;
    }

    /** @param repeatHead whether its head rows are those that Excel prints on every page */
    void write(boolean repeatHead, double below) {
        double[] heights = FormHeights.of(form, cells, this::needed);
        double lastRow = heights[heights.length - 1];
        int[] top = new int[heights.length + 1];
        List<LongCell> longCells = new ArrayList<>();
        for (int r = 0; r < heights.length; r++) {
            if (r == heights.length - 1 && r > 0 && below > 0 && sheet.pages().tears(lastRow + below)) {
                sheet.pageBreak();
            }
            top[r] = sheet.nextRow();
            LongCell longCell = heights[r] > XlsxSheet.HIGHEST_ROW ? longest(r) : null;
            if (longCell == null) {
                evenPieces(r, heights[r]);
            } else {
                longCells.add(longCell);
                textPieces(r, longCell);
            }
        }
        top[heights.length] = sheet.nextRow();
        if (repeatHead && form.headRows() > 0) {
            sheet.sheet().setRepeatingRows(new CellRangeAddress(top[0], top[form.headRows()] - 1, -1, -1));
        }
        for (FormGrid.Place place : cells.places()) {
            if (longCells.stream().noneMatch(longCell -> longCell.place() == place)) {
                fill(place, top, heights);
            }
        }
    }

    /** A cell whose text is higher than Excel's highest row, and the text in pieces, each for a row of its own. */
    private record LongCell(FormGrid.Place place, List<String> pieces) {}

    private LongCell longest(int row) {
        return cells.places().stream()
                .filter(place -> place.row() == row && place.cell().rowSpan() == 1 && place.cell().picture() == null)
                .max(Comparator.comparingDouble(this::needed)).filter(place -> needed(place) > XlsxSheet.HIGHEST_ROW)
                .map(place -> new LongCell(place, sheet.pieces(Texts.clean(place.cell().text()), width(place), form.pt(), PIECE_LINES)))
                .orElse(null);
    }

    private void evenPieces(int formRow, double height) {
        int pieces = (int) Math.ceil(height / XlsxSheet.HIGHEST_ROW);
        for (int piece = 0; piece < pieces; piece++) {
            styled(sheet.row(height / pieces), formRow);
        }
    }

    private void textPieces(int formRow, LongCell cell) {
        int column = first[cell.place().column()];
        int end = first[cell.place().endColumn()];
        int count = cell.pieces().size();
        for (int piece = 0; piece < count; piece++) {
            String text = cell.pieces().get(piece);
            SXSSFRow row = sheet.row(XlsxSheet.height(sheet.lines(text, width(cell.place()), form.pt()), form.pt()));
            styled(row, formRow);
            var rules = piece == 0 ? XlsxStyles.Rules.FIRST_PIECE : piece == count - 1 ? XlsxStyles.Rules.LAST_PIECE : XlsxStyles.Rules.MIDDLE_PIECE;
            CellStyle style = sheet.styles().style(look(cell.place().cell()).at(VAlign.TOP).with(rules));
            for (int c = column; c < end; c++) {
                row.getCell(c).setCellStyle(style);
            }
            row.getCell(column).setCellValue(text);
            sheet.merge(row.getRowNum(), row.getRowNum(), column, end);
        }
    }

    private double width(FormGrid.Place place) {
        return sheet.grid().edge(first[place.endColumn()]) - sheet.grid().edge(first[place.column()]);
    }

    private double needed(FormGrid.Place place) {
        double width = width(place);
        FormCell cell = place.cell();
        if (cell.picture() != null) {
            return Pictures.fit(cell.picture(), width - 4, Double.MAX_VALUE).map(fitted -> fitted.height() + 4).orElse(0.0);
        }
        return cell.text().isEmpty() ? 0 : XlsxSheet.height(sheet.lines(cell.text(), width, form.pt()), form.pt());
    }

    private void styled(SXSSFRow row, int formRow) {
        for (FormGrid.Place place : cells.places()) {
            if (place.row() <= formRow && place.lastRow() >= formRow) {
                CellStyle style = sheet.styles().style(look(place.cell()));
                for (int c = first[place.column()]; c < first[place.endColumn()]; c++) {
                    row.createCell(c).setCellStyle(style);
                }
            }
        }
    }

    private XlsxStyles.Look look(FormCell cell) {
        var letters = XlsxStyles.Letters.of(cell.label() ? Face.HEI : form.face(), form.pt());
        var look = XlsxStyles.Look.ruled(letters, cell.align(), XlsxStyles.AS_TEXT).at(cell.valign());
        return cell.label() ? look.on(XlsxStyles.LABEL_GROUND) : look;
    }

    private void fill(FormGrid.Place place, int[] top, double[] heights) {
        int firstRow = top[place.row()];
        int column = first[place.column()];
        FormCell cell = place.cell();
        sheet.merge(firstRow, top[place.lastRow() + 1] - 1, column, first[place.endColumn()]);
        if (cell.picture() != null) {
            double width = width(place);
            double height = Arrays.stream(heights, place.row(), place.lastRow() + 1).sum();
            pictures.put(cell.picture(), firstRow, sheet.grid().edge(column), width, height);
        } else if (!cell.text().isEmpty()) {
            sheet.sheet().getRow(firstRow).getCell(column).setCellValue(Texts.clean(cell.text()));
        }
    }
}
