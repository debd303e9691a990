package dangwu.records.meeting.ledger;

import dangwu.kit.office.DocxWriter;
import dangwu.kit.office.FontFiles;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.PaperWriter;
import dangwu.kit.office.PdfWriter;
import dangwu.kit.office.Progress;
import dangwu.kit.office.XlsxWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Ledgers written and read back; those of other rooms, too. */
public final class WrittenLedger {

    private WrittenLedger() {}

    public static XSSFWorkbook xlsx(PaperBook book) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(new XlsxWriter(), book)));
    }

    public static String docx(PaperBook book) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes(new DocxWriter(), book)));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    public static List<String> pdf(PaperBook book) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes(new PdfWriter(new FontFiles(List.of())), book))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    private static byte[] bytes(PaperWriter writer, PaperBook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(book, out, Progress.NONE);
        return out.toByteArray();
    }

    /** What the row shows, formulas by the value kept with them; "" for blank. */
    public static List<String> texts(Row row) {
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            texts.add(formatter.formatCellValue(row.getCell(i)));
        }
        return texts;
    }

    /** All rows of the sheet. */
    public static List<List<String>> texts(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        sheet.forEach(row -> rows.add(texts(row)));
        return rows;
    }

    /** The row whose cell {@code column} says {@code text}. */
    public static Row row(Sheet sheet, int column, String text) {
        for (Row row : sheet) {
            if (row.getCell(column) != null && row.getCell(column).getCellType() == CellType.STRING && row.getCell(column).getStringCellValue().equals(text)) {
                return row;
            }
        }
        throw new AssertionError(text + " is not in " + texts(sheet));
    }

    /** The ground of the cell as RRGGBB; null for none. */
    public static String ground(Cell cell) {
        XSSFCellStyle style = ((XSSFCell) cell).getCellStyle();
        return style.getFillForegroundColorColor() == null ? null : style.getFillForegroundXSSFColor().getARGBHex().substring(2);
    }

    /** Works all formulas out anew; whatever changes was not what the ledger said. */
    public static List<String> recalculated(XSSFWorkbook book) {
        List<String> wrong = new ArrayList<>();
        var evaluator = book.getCreationHelper().createFormulaEvaluator();
        evaluator.clearAllCachedResultValues();
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        String kept = cell.getCachedFormulaResultType() == CellType.STRING ? cell.getStringCellValue() : Double.toString(cell.getNumericCellValue());
                        var value = evaluator.evaluate(cell);
                        String found = value.getCellType() == CellType.STRING ? value.getStringValue() : Double.toString(value.getNumberValue());
                        if (!kept.equals(found)) {
                            wrong.add(sheet.getSheetName() + " " + cell.getAddress() + " " + cell.getCellFormula() + ": " + kept + " / " + found);
                        }
                    }
                }
            }
        }
        return wrong;
    }

    public static int frozenRows(XSSFSheet sheet) {
        return sheet.getPaneInformation() == null ? 0 : sheet.getPaneInformation().getHorizontalSplitPosition();
    }
}
