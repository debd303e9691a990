package dangwu.kit.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** How a form runs over pages: its head comes again, a heading keeps what follows, a long row is torn apart where the page ends. */
class FormFlowTest {
    private final PdfWriter writer = Written.pdfWriter();

    private static FormRow head() {
        return FormRow.of(10, FormCell.label("表头").across(2));
    }

    private static FormRow line(int i) {
        return FormRow.of(10, FormCell.label("标签" + i), FormCell.value("第" + i + "行"));
    }

    private static PaperBook book(List<FormRow> rows, int repeated) {
        return PaperBook.of(Paper.of("表", PageSetup.portrait(), Title.of("题目"), Form.of(List.of(1.0, 3.0), rows).repeating(repeated), SignatureLine.of("签字：")));
    }

    private static String lines(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append(i > 1 ? "\n" : "").append("第").append(i).append("句。");
        }
        return text.toString();
    }

    @Test
    void headRowsComeAgainOnEveryPageInEveryFormat() throws IOException {
        List<FormRow> rows = new ArrayList<>(List.of(head()));
        for (int i = 1; i <= 80; i++) {
            rows.add(line(i));
        }
        PaperBook book = book(rows, 1);
        List<String> pages = Written.pdf(writer, book);
        assertThat(pages).hasSizeGreaterThan(2).allSatisfy(page -> assertThat(page).containsOnlyOnce("表头"));
        assertThat(String.join("", pages)).contains("第1行", "第40行", "第80行");
        try (XWPFDocument document = Written.docx(book)) {
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
        }
        try (XSSFWorkbook workbook = Written.xlsx(book)) {
            assertThat(workbook.getSheetAt(0).getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("2:2"));
        }
    }

    @Test
    void aLongRowBeginsWhereThePageHasRoomAndRunsOnUnderTheHead() throws IOException {
        PaperBook book = book(List.of(head(), line(1), FormRow.of(10, FormCell.longText(lines(100)).across(2)), line(2)), 1);
        List<String> pages = Written.pdf(writer, book);
        assertThat(pages.get(0)).contains("第1行", "第1句", "第30句");
        assertThat(pages).hasSize(3).allSatisfy(page -> assertThat(page).contains("表头"));
        for (int i = 1; i <= 100; i++) {
            assertThat(String.join("", pages)).contains("第" + i + "句。");
        }
    }

    @Test
    void aHeadingNeverPartsFromTheBeginningOfWhatFollows() throws IOException {
        for (int before = 0; before < 30; before++) {
            for (int after : new int[] {1, 60}) {
                List<FormRow> rows = new ArrayList<>();
                for (int i = 1; i <= before; i++) {
                    rows.add(line(i));
                }
                rows.add(FormRow.of(9, FormCell.label("大标题").across(2)).keptWithNext());
                rows.add(FormRow.of(9, FormCell.label("小标题").across(2)).keptWithNext());
                rows.add(FormRow.of(9, FormCell.longText(lines(after)).across(2)));
                List<String> pages = Written.pdf(writer, book(rows, 0));
                assertThat(pages).as("%d rows before", before).anyMatch(page -> page.contains("大标题") && page.contains("小标题") && page.contains("第1句"));
            }
        }
    }

    @Test
    void aLongRowKeepsItsEndWithWhatItMustNotPartFrom() throws IOException {
        for (int count = 20; count < 110; count++) {
            List<FormRow> rows = List.of(head(), FormRow.of(9, FormCell.longText(lines(count)).across(2)).keptWithNext(), line(1));
            List<String> pages = Written.pdf(writer, book(rows, 1));
            assertThat(pages.get(pages.size() - 1)).as("%d lines", count).contains("第" + count + "句", "第1行", "签字：");
        }
    }

    @Test
    void aLetterIsSignedOnThePageWhereItsTextEnds() throws IOException {
        for (int count = 10; count < 50; count++) {
            List<Block> blocks = new ArrayList<>(List.of(Title.of("报告")));
            for (int i = 1; i <= count; i++) {
                blocks.add(i == count ? Paragraph.body("第" + i + "段。").keptWithNext() : Paragraph.body("第" + i + "段。"));
            }
            blocks.addAll(List.of(Paragraph.body("").keptWithNext(), Paragraph.body("落款单位").aligned(Align.RIGHT).keptWithNext(), Paragraph.body("二〇二六年").aligned(Align.RIGHT)));
            PaperBook book = PaperBook.of(new Paper("报告", PageSetup.letter(), blocks));
            List<String> pages = Written.pdf(writer, book);
            assertThat(pages.get(pages.size() - 1)).as("%d paragraphs", count).contains("第" + count + "段", "落款单位", "二〇二六年");
            assertThat(pages.size()).as("%d paragraphs", count).isLessThanOrEqualTo((count + 7) / 22 + 1);
            try (XSSFWorkbook workbook = Written.xlsx(book)) {
                // Behind a break come at least the last paragraph, the empty line, the name and the date.
                int[] breaks = workbook.getSheetAt(0).getRowBreaks();
                int last = workbook.getSheetAt(0).getLastRowNum();
                assertThat(java.util.Arrays.stream(breaks)).as("%d paragraphs", count).allMatch(row -> last - row >= 4);
            }
        }
    }

    @Test
    void wordIsToldWhatBelongsTogether() throws IOException {
        PaperBook book = book(List.of(head().keptWithNext(), FormRow.of(9, FormCell.longText(lines(60)).across(2)).keptWithNext(), line(1)), 0);
        try (XWPFDocument document = Written.docx(book)) {
            XWPFTable table = document.getTables().get(0);
            assertThat(keeps(table.getRow(0).getCell(0).getParagraphs().get(0))).isTrue();
            var text = table.getRow(1).getCell(0).getParagraphs();
            assertThat(keeps(text.get(0))).as("a row that may be torn apart keeps only its end").isFalse();
            assertThat(keeps(text.get(59))).isTrue();
        }
    }

    private static boolean keeps(XWPFParagraph paragraph) {
        return paragraph.getCTP().getPPr().isSetKeepNext();
    }

    @Test
    void aFormCannotRepeatMoreRowsThanItHas() {
        assertThatThrownBy(() -> Form.of(List.of(1.0, 1.0), List.of(head())).repeating(2)).isInstanceOf(IllegalArgumentException.class);
    }
}
