package dangwu.kit.office;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.streaming.SXSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;

/** Puts pictures on a worksheet. */
final class XlsxPictures {
    private final XlsxSheet sheet;
    private SXSSFDrawing drawing;

    XlsxPictures(XlsxSheet sheet) {
        this.sheet = sheet;
    }

    /** Centres the picture in a box that begins at the top of a row; a picture that cannot be read leaves its description. */
    void put(Picture picture, int row, double left, double width, double height) {
        var fitted = Pictures.fit(picture, width - 4, height - 4);
        if (fitted.isEmpty()) {
            sheet.sheet().getRow(row).getCell(sheet.grid().nearest(left)).setCellValue(Texts.clean(picture.description()));
            return;
        }
        var size = fitted.get();
        double spare = width - size.width();
        double x = left + switch (picture.align()) {
            case LEFT, JUSTIFIED -> 2;
            case CENTRE -> spare / 2;
            case RIGHT -> spare - 2;
        };
        double y = (height - size.height()) / 2;
        var anchor = new XSSFClientAnchor();
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        horizontal(anchor, x, x + size.width());
        vertical(anchor, row, y, y + size.height());
        if (drawing == null) {
            drawing = sheet.sheet().createDrawingPatriarch();
        }
        int kind = size.png() ? Workbook.PICTURE_TYPE_PNG : Workbook.PICTURE_TYPE_JPEG;
        drawing.createPicture(anchor, sheet.workbook().addPicture(picture.data(), kind));
    }

    private void horizontal(XSSFClientAnchor anchor, double from, double to) {
        int first = sheet.grid().columnAt(from);
        int last = sheet.grid().columnAt(to);
        anchor.setCol1(first);
        anchor.setDx1(Units.toEMU(from - sheet.grid().edge(first)));
        anchor.setCol2(last);
        anchor.setDx2(Units.toEMU(to - sheet.grid().edge(last)));
    }

    private void vertical(XSSFClientAnchor anchor, int row, double from, double to) {
        int first = row;
        double top = 0;
        while (from - top >= height(first)) {
            top += height(first++);
        }
        anchor.setRow1(first);
        anchor.setDy1(Units.toEMU(from - top));
        int last = first;
        while (to - top > height(last)) {
            top += height(last++);
        }
        anchor.setRow2(last);
        anchor.setDy2(Units.toEMU(to - top));
    }

    private double height(int row) {
        var there = sheet.sheet().getRow(row);
        return there == null ? Double.MAX_VALUE : there.getHeightInPoints();
    }
}
