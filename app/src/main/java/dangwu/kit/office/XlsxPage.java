package dangwu.kit.office;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The page set-up of a worksheet. */
final class XlsxPage {
    private static final double FOOTER_MM = 10;

    private XlsxPage() {}

    static void apply(PageSetup page, SXSSFSheet sheet, XSSFSheet whole) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(page.onItsSide());
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        if (page.firstPage() > 0) {
            print.setPageStart((short) page.firstPage());
            print.setUsePage(true);
        }
        sheet.setMargin(PageMargin.TOP, Units.inches(page.topMm()));
        sheet.setMargin(PageMargin.BOTTOM, Units.inches(page.bottomMm()));
        sheet.setMargin(PageMargin.LEFT, Units.inches(page.leftMm()));
        sheet.setMargin(PageMargin.RIGHT, Units.inches(page.rightMm()));
        sheet.setMargin(PageMargin.HEADER, Units.inches(FOOTER_MM));
        sheet.setMargin(PageMargin.FOOTER, Units.inches(FOOTER_MM));
        sheet.setHorizontallyCenter(true);
        switch (page.numbers()) {
            case NONE -> { }
            case OF_TOTAL -> sheet.getFooter().setCenter("第 &P 页 共 &N 页");
            case DASHED_OUTSIDE -> {
                whole.getOddFooter().setRight("&\"宋体\"&14— &P —");
                whole.getEvenFooter().setLeft("&\"宋体\"&14— &P —");
            }
        }
    }
}
