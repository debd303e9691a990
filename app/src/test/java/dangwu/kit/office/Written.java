package dangwu.kit.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes books and reads them back with other programs' eyes. */
final class Written {
    private Written() {}

    static byte[] bytes(PaperWriter writer, PaperBook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(book, out, Progress.NONE);
        return out.toByteArray();
    }

    static XSSFWorkbook xlsx(PaperBook book) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(new XlsxWriter(), book)));
    }

    static XWPFDocument docx(PaperBook book) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(new DocxWriter(), book)));
    }

    /** The text of each page of the PDF. */
    static List<String> pdf(PdfWriter writer, PaperBook book) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(writer, book))) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    static String xlsxText(PaperBook book) throws IOException {
        try (XSSFWorkbook workbook = xlsx(book)) {
            DataFormatter formatter = new DataFormatter();
            formatter.setUseCachedValuesForFormulaCells(true);
            StringBuilder text = new StringBuilder();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        text.append(formatter.formatCellValue(cell)).append('\n');
                    }
                }
            }
            return text.toString();
        }
    }

    static String docxText(PaperBook book) throws IOException {
        try (XWPFDocument document = docx(book); XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    /** The characters of a text, sorted, without blanks: what remains when only their places differ. */
    static String characters(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c) && c != 0x3000 && c != 0xA0).sorted()
                .mapToObj(Character::toString).collect(Collectors.joining());
    }

    static PdfWriter pdfWriter() {
        return new PdfWriter(new FontFiles(List.of()));
    }
}
