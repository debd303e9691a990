package dangwu.kit.office;

import java.util.Arrays;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFRow;

/** Writes a form to a worksheet: one row or more for each of its rows, cells merged as the form says. */
final class XlsxForm {
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

    void write(double below) {
        double[] heights = FormHeights.of(form, cells, this::needed);
        double lastRow = heights[heights.length - 1];
        int[] top = new int[heights.length + 1];
        for (int r = 0; r < heights.length; r++) {
            if (r == heights.length - 1 && r > 0 && below > 0 && sheet.pages().tears(lastRow + below)) {
                sheet.pageBreak();
            }
            top[r] = sheet.nextRow();
            int pieces = (int) Math.ceil(heights[r] / XlsxSheet.HIGHEST_ROW);
            for (int piece = 0; piece < pieces; piece++) {
                styled(sheet.row(heights[r] / pieces), r);
            }
        }
        top[heights.length] = sheet.nextRow();
        for (FormGrid.Place place : cells.places()) {
            fill(place, top, heights);
        }
    }

    private double needed(FormGrid.Place place) {
        double width = sheet.grid().edge(first[place.endColumn()]) - sheet.grid().edge(first[place.column()]);
        FormCell cell = place.cell();
        if (cell.picture() != null) {
            return Pictures.fit(cell.picture(), width - 4, Double.MAX_VALUE).map(fitted -> fitted.height() + 4).orElse(0.0);
        }
        return cell.text().isEmpty() ? 0 : XlsxSheet.height(sheet.lines(cell.text(), width, form.pt()), form.pt());
    }

    private void styled(SXSSFRow row, int formRow) {
        for (FormGrid.Place place : cells.places()) {
            if (place.row() <= formRow && place.lastRow() >= formRow) {
                CellStyle style = style(place.cell());
                for (int c = first[place.column()]; c < first[place.endColumn()]; c++) {
                    row.createCell(c).setCellStyle(style);
                }
            }
        }
    }

    private CellStyle style(FormCell cell) {
        var letters = XlsxStyles.Letters.of(cell.label() ? Face.HEI : form.face(), form.pt());
        var look = XlsxStyles.Look.ruled(letters, cell.align(), XlsxStyles.AS_TEXT).at(cell.valign());
        return sheet.styles().style(cell.label() ? look.on(XlsxStyles.LABEL_GROUND) : look);
    }

    private void fill(FormGrid.Place place, int[] top, double[] heights) {
        int firstRow = top[place.row()];
        int column = first[place.column()];
        FormCell cell = place.cell();
        sheet.merge(firstRow, top[place.lastRow() + 1] - 1, column, first[place.endColumn()]);
        if (cell.picture() != null) {
            double width = sheet.grid().edge(first[place.endColumn()]) - sheet.grid().edge(column);
            double height = Arrays.stream(heights, place.row(), place.lastRow() + 1).sum();
            pictures.put(cell.picture(), firstRow, sheet.grid().edge(column), width, height);
        } else if (!cell.text().isEmpty()) {
            sheet.sheet().getRow(firstRow).getCell(column).setCellValue(Texts.clean(cell.text()));
        }
    }
}
