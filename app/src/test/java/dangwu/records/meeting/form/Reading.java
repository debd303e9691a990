package dangwu.records.meeting.form;

import dangwu.kit.office.Block;
import dangwu.kit.office.DocxWriter;
import dangwu.kit.office.FontFiles;
import dangwu.kit.office.Form;
import dangwu.kit.office.FormCell;
import dangwu.kit.office.FormRow;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.PaperWriter;
import dangwu.kit.office.Paragraph;
import dangwu.kit.office.PdfWriter;
import dangwu.kit.office.Progress;
import dangwu.kit.office.SignatureLine;
import dangwu.kit.office.Title;
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
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Writes papers and reads them back with other programs' eyes; blanks and line ends are left out, they differ from format to format. */
final class Reading {

    private static final PdfWriter PDF = new PdfWriter(new FontFiles(List.of()));

    private Reading() {}

    static byte[] written(PaperWriter writer, PaperBook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(book, out, Progress.NONE);
        return out.toByteArray();
    }

    static byte[] pdf(PaperBook book) throws IOException {
        return written(PDF, book);
    }

    static PdfWriter pdfWriter() {
        return PDF;
    }

    /** What each page says, cell by cell. */
    static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(dense(stripper.getText(document)));
            }
            return pages;
        }
    }

    static List<String> pages(PaperBook book) throws IOException {
        return pages(pdf(book));
    }

    static String pdfText(PaperBook book) throws IOException {
        return String.join("", pages(book));
    }

    static String docxText(PaperBook book) throws IOException {
        try (XWPFDocument document = docx(book)) {
            StringBuilder text = new StringBuilder();
            for (IBodyElement element : document.getBodyElements()) {
                text.append(element instanceof XWPFTable table ? table.getText() : ((XWPFParagraph) element).getText()).append('\n');
            }
            return dense(text.toString());
        }
    }

    static XWPFDocument docx(PaperBook book) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(written(new DocxWriter(), book)));
    }

    static String xlsxText(PaperBook book) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(new XlsxWriter(), book)))) {
            StringBuilder text = new StringBuilder();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        text.append(cell).append('\n');
                    }
                }
            }
            return dense(text.toString());
        }
    }

    static String dense(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c) && c != 0x3000 && c != 0xA0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Every text of titles, forms, paragraphs and signature lines, cell by cell. */
    static List<String> texts(PaperBook book) {
        List<String> texts = new ArrayList<>();
        for (Paper paper : book.papers()) {
            for (Block block : paper.blocks()) {
                if (block instanceof Form form) {
                    for (FormRow row : form.rows()) {
                        row.cells().stream().map(FormCell::text).forEach(texts::add);
                    }
                } else if (block instanceof Title title) {
                    texts.add(title.text());
                } else if (block instanceof Paragraph paragraph) {
                    texts.add(paragraph.text());
                } else if (block instanceof SignatureLine line) {
                    texts.addAll(line.labels());
                }
            }
        }
        return texts.stream().map(Reading::dense).filter(text -> !text.isEmpty()).toList();
    }
}
