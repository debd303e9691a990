package dangwu.kit.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {
    @Test
    void aRosterLooksAsALedgerShould() throws IOException {
        try (XSSFWorkbook workbook = Written.xlsx(OfficeSamples.roster(25))) {
            XSSFSheet sheet = workbook.getSheet("党员花名册");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("市体育局机关党委第一党支部党员花名册");
            assertThat(sheet.getMergedRegions()).contains(new CellRangeAddress(0, 0, 0, 18));
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getFontName()).isEqualTo("方正小标宋简体");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("3:3"));
            XSSFCell header = sheet.getRow(2).getCell(1);
            assertThat(header.getStringCellValue()).isEqualTo("姓名");
            assertThat(header.getCellStyle().getFont().getBold()).isTrue();
            assertThat(header.getCellStyle().getFont().getFontName()).isEqualTo("黑体");
            assertThat(header.getCellStyle().getFillForegroundXSSFColor().getCTColor().getRgb()).hasSize(4);
            assertThat(header.getCellStyle().getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFE7E7E7");
            assertThat(sheet.getCTWorksheet().getDimension().getRef()).isEqualTo("A1:S29");
        }
    }

    @Test
    void everyCellOfATableIsRuled() throws IOException {
        try (XSSFWorkbook workbook = Written.xlsx(OfficeSamples.twoLevels())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int r = 2; r <= 6; r++) {
                for (int c = 0; c < sheet.getRow(r).getLastCellNum(); c++) {
                    var style = sheet.getRow(r).getCell(c).getCellStyle();
                    assertThat(List.of(style.getBorderTop(), style.getBorderRight(), style.getBorderBottom(), style.getBorderLeft()))
                            .as("row %d column %d", r, c).containsOnly(BorderStyle.THIN);
                }
            }
        }
    }

    @Test
    void identityNumbersPhonesAndDatesAreTextCells() throws IOException {
        List<Column> columns = List.of(Column.centred("身份证号", 19), Column.centred("联系电话", 12), Column.date("入党时间"), Column.month("出生年月"));
        Table table = Table.ledger(columns, List.of(
                List.of("999999198507010014", "013800012345", LocalDate.of(2008, 6, 20), YearMonth.of(1985, 7)),
                Arrays.asList(99999919850701L, 13800012345L, null, null)));
        try (XSSFWorkbook workbook = Written.xlsx(book(table))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<String> texts = new ArrayList<>();
            for (int c = 0; c < 4; c++) {
                XSSFCell cell = sheet.getRow(1).getCell(c);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
                texts.add(cell.getStringCellValue());
            }
            assertThat(texts).containsExactly("999999198507010014", "013800012345", "2008-06-20", "1985.07");
            assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("13800012345");
            assertThat(sheet.getRow(2).getCell(2).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(sheet.getIgnoredErrors()).isNotEmpty();
        }
    }

    @Test
    void numbersAreNumbersUnlessTheyWouldLoseDigits() throws IOException {
        List<Column> columns = List.of(Column.money("金额", 10), Column.integer("数", 6), Column.decimal("率", 6, 1));
        Table table = Table.ledger(columns, List.of(
                List.of(new BigDecimal("1234.5"), 7, new BigDecimal("95.25")), List.of("免交", 999999198507010014L, 3)));
        try (XSSFWorkbook workbook = Written.xlsx(book(table))) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1234.5);
            assertThat(row.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0.0");
            var second = workbook.getSheetAt(0).getRow(2);
            assertThat(second.getCell(0).getStringCellValue()).isEqualTo("免交");
            assertThat(second.getCell(1).getStringCellValue()).isEqualTo("999999198507010014");
        }
    }

    @Test
    void formulasStayFormulasWithTheirValues() throws IOException {
        try (XSSFWorkbook workbook = Written.xlsx(OfficeSamples.twoLevels())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFCell sum = find(sheet, "第一党支部", 0).getRow().getCell(3);
            while (sum.getCellType() != CellType.FORMULA) {
                sum = sum.getRow().getCell(sum.getColumnIndex() + 1);
            }
            assertThat(sum.getCellFormula()).isEqualTo("B5+C5");
            assertThat(sum.getNumericCellValue()).isEqualTo(22);
        }
    }

    @Test
    void theTotalIsASumOfTheColumn() throws IOException {
        try (XSSFWorkbook workbook = Written.xlsx(OfficeSamples.narrow())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFCell total = find(sheet, "合计", 0).getRow().getCell(2);
            assertThat(total.getCellFormula()).isEqualTo("ROUND(SUM(C4:C63),2)");
            assertThat(total.getNumericCellValue()).isEqualTo(1530);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(total.getNumericCellValue()).isEqualTo(1530);
        }
    }

    @Test
    void pageSetUpIsThatOfLedgers() throws IOException {
        try (XSSFWorkbook workbook = Written.xlsx(OfficeSamples.roster(1))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(sheet.getMargin(PageMargin.TOP) * 25.4).isCloseTo(20, within());
            assertThat(sheet.getMargin(PageMargin.LEFT) * 25.4).isCloseTo(18, within());
            assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页 共 &N 页");
            int lastColumn = sheet.getRow(2).getLastCellNum() - 1;
            assertThat(workbook.getPrintArea(0)).isEqualTo(sheet.getSheetName() + "!$A$1:$" + Formula.column(lastColumn) + "$" + (sheet.getLastRowNum() + 1));
        }
        try (XSSFWorkbook workbook = Written.xlsx(OfficeSamples.letter())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
            assertThat(sheet.getOddFooter().getRight()).contains("— &P —");
            assertThat(sheet.getEvenFooter().getLeft()).contains("— &P —");
        }
    }

    @Test
    void narrowTablesFillThePageAndRowsGrowWithTheirText() throws IOException {
        List<Column> columns = List.of(Column.integer("序号", 4), Column.text("内容", 20));
        String longText = "支部党员要带头学习、带头服务群众，把工作做实做细。".repeat(12);
        Table table = Table.ledger(columns, List.of(List.of(1, "短"), List.of(2, longText), List.of(3, "一\n二\n三\n四\n五")));
        try (XSSFWorkbook workbook = Written.xlsx(book(table))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            double pixels = sheet.getColumnWidthInPixels(0) + sheet.getColumnWidthInPixels(1);
            assertThat(sheet.getColumnWidth(1)).isGreaterThan(3 * sheet.getColumnWidth(0));
            assertThat(pixels).isGreaterThan(500);
            float one = sheet.getRow(1).getHeightInPoints();
            assertThat(sheet.getRow(2).getHeightInPoints()).isGreaterThan(6 * 13f);
            assertThat(sheet.getRow(3).getHeightInPoints()).isGreaterThan(5 * 13f).isGreaterThan(one * 3);
        }
    }

    @Test
    void aRowHigherThanExcelAllowsIsMadeOfMergedRows() throws IOException {
        String veryLong = "支部党员要带头学习、带头服务群众，把工作做实做细。".repeat(60);
        Table table = Table.ledger(List.of(Column.integer("序号", 4), Column.text("内容", 20)), List.of(List.of(1, veryLong)));
        try (XSSFWorkbook workbook = Written.xlsx(book(table))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isGreaterThan(1);
            assertThat(sheet.getMergedRegions()).contains(new CellRangeAddress(1, sheet.getLastRowNum(), 1, 1));
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo(veryLong);
        }
    }

    @Test
    void charactersOutsideTheBasicPlaneAndControlCharactersSurvive() throws IOException {
        Table table = Table.ledger(List.of(Column.text("姓名", 8)), List.of(List.of("𠮷田"), List.of("甲\u0001乙\uD842")));
        try (XSSFWorkbook workbook = Written.xlsx(book(table))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("𠮷田");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("甲乙\uFFFD");
        }
    }

    @Test
    void headingsOfTwoLevelsAreMerged() throws IOException {
        List<Column> columns = List.of(Column.text("支部", 10), Column.integer("正式", 6).under("党员数"), Column.integer("预备", 6).under("党员数"));
        try (XSSFWorkbook workbook = Written.xlsx(book(Table.ledger(columns, List.of(List.of("一", 1, 2)))))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getMergedRegions()).containsExactlyInAnyOrder(CellRangeAddress.valueOf("A1:A2"), CellRangeAddress.valueOf("B1:C1"));
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("预备");
            assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("1:2"));
        }
    }

    @Test
    void aTonedCellHasItsGround() throws IOException {
        Table table = Table.ledger(List.of(Column.text("类别", 8)), List.of(List.of(new CellText("预备党员", Tone.WARN))));
        try (XSSFWorkbook workbook = Written.xlsx(book(table))) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getStringCellValue()).isEqualTo("预备党员");
            assertThat(cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFFFF6DD");
        }
    }

    @Test
    void sheetsOfOneNameAreToldApart() throws IOException {
        String longName = "市体育局机关党委第一党支部（含离退休干部党员）党员花名册二〇二六年";
        Paper paper = Paper.of(longName, PageSetup.portrait(), Title.of("标题"));
        try (XSSFWorkbook workbook = Written.xlsx(new PaperBook("书", List.of(paper, paper, Paper.of("a/b[1]", PageSetup.portrait(), Title.of("标题")))))) {
            assertThat(workbook.getSheetName(0)).hasSize(31);
            assertThat(workbook.getSheetName(1)).hasSize(31).endsWith("(2)");
            assertThat(workbook.getSheetName(2)).isEqualTo("a_b_1_");
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo("书");
        }
    }

    @Test
    void rowsInTwosBeginAndEndOnOnePage() throws IOException {
        List<List<Object>> values = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            values.add(List.of(i, i % 14 == 0 ? "长".repeat(60) : "短"));
        }
        Table table = new Table(List.of(Column.integer("序号", 4), Column.text("内容", 20)), values, TableOptions.ledger().withRowsInTwos());
        try (XSSFWorkbook workbook = Written.xlsx(PaperBook.of(Paper.of("表", PageSetup.portrait(), table)))) {
            int[] breaks = workbook.getSheetAt(0).getRowBreaks();
            assertThat(breaks).isNotEmpty();
            assertThat(Arrays.stream(breaks)).as("row 0 is the header").allMatch(last -> last % 2 == 0);
        }
    }

    @Test
    void theSignatureLineKeepsTheLastRow() throws IOException {
        for (int rows = 20; rows < 60; rows++) {
            try (XSSFWorkbook workbook = Written.xlsx(signed(rows))) {
                XSSFSheet sheet = workbook.getSheetAt(0);
                int signature = sheet.getLastRowNum();
                double height = 0;
                int pageStart = 0;
                double page = Units.points(257);
                for (int r = 0; r <= signature; r++) {
                    double own = sheet.getRow(r).getHeightInPoints();
                    if (height + own > page || r > 0 && sheet.isRowBroken(r - 1)) {
                        height = sheet.getRow(0).getHeightInPoints();
                        pageStart = r;
                    }
                    height += own;
                }
                assertThat(pageStart).as("%d rows", rows).isLessThan(signature - 1);
            }
        }
    }

    @Test
    void rowsArePulledOnceAndTheirSourceIsClosed() throws IOException {
        AtomicInteger pulls = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();
        Iterable<List<?>> rows = () -> {
            pulls.incrementAndGet();
            return new ClosingRows(closed);
        };
        Written.bytes(new XlsxWriter(), book(new Table(List.of(Column.integer("序号", 4)), rows, TableOptions.ledger())));
        assertThat(pulls).hasValue(1);
        assertThat(closed).hasValue(1);
    }

    @Test
    void cancellingStopsPullingRows() {
        AtomicInteger pulled = new AtomicInteger();
        Iterable<List<?>> endless = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public List<?> next() {
                return List.of(pulled.incrementAndGet());
            }
        };
        Progress impatient = new Progress() {
            @Override
            public void at(long done, long total) {
                assertThat(total).isEqualTo(-1);
            }

            @Override
            public boolean cancelled() {
                return pulled.get() > 1000;
            }
        };
        PaperBook book = book(new Table(List.of(Column.integer("序号", 4)), endless, TableOptions.ledger()));
        assertThatThrownBy(() -> new XlsxWriter().write(book, new ByteArrayOutputStream(), impatient)).isInstanceOf(CancellationException.class);
        assertThat(pulled.get()).isLessThan(2000);
    }

    @Test
    void progressCountsTheWholeBook() throws IOException {
        List<String> told = new ArrayList<>();
        Progress listening = new Progress() {
            @Override
            public void at(long done, long total) {
                told.add(done + "/" + total);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        Table table = Table.ledger(List.of(Column.integer("序号", 4)), List.of(List.of(1), List.of(2)));
        PaperBook book = new PaperBook("书", List.of(Paper.of("甲", PageSetup.portrait(), Title.of("甲"), table),
                Paper.of("乙", PageSetup.portrait(), table, SignatureLine.ledger())));
        for (PaperWriter writer : List.of(new XlsxWriter(), new DocxWriter(), Written.pdfWriter())) {
            told.clear();
            writer.write(book, new ByteArrayOutputStream(), listening);
            assertThat(told).startsWith("0/6").endsWith("6/6");
        }
    }

    @Test
    void aRowWithTooManyValuesIsRefused() {
        PaperBook book = book(Table.ledger(List.of(Column.integer("序号", 4)), List.of(List.of(1, 2))));
        assertThatThrownBy(() -> Written.bytes(new XlsxWriter(), book)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("row 1");
    }

    @Test
    void theFormHasItsPhotoAndItsBoxes() throws IOException {
        try (XSSFWorkbook workbook = Written.xlsx(OfficeSamples.memberForm())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(workbook.getAllPictures()).hasSize(1);
            assertThat(sheet.getMergedRegions()).contains(new CellRangeAddress(1, 4, sheet.getRow(1).getLastCellNum() - 1, sheet.getRow(1).getLastCellNum() - 1));
            assertThat(Written.xlsxText(OfficeSamples.memberForm())).contains("正式党员☑\n预备党员□");
        }
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.1);
    }

    private static XSSFCell find(XSSFSheet sheet, String text, int column) {
        for (int r = 0; r <= sheet.getLastRowNum(); r++) {
            XSSFCell cell = sheet.getRow(r).getCell(column);
            if (cell != null && cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(text)) {
                return cell;
            }
        }
        throw new AssertionError("not there: " + text);
    }

    @Test
    void partsOfANoteThatDoNotFitStandInOneHigherRow() throws IOException {
        NoteLine note = new NoteLine("填报单位(盖章)：" + "某".repeat(40) + "支部", "截止日期：2026年11月20日");
        Table table = Table.ledger(List.of(Column.integer("序号", 4), Column.text("内容", 20)), List.of(List.of(1, "甲")));
        try (XSSFWorkbook workbook = Written.xlsx(PaperBook.of(Paper.of("表", PageSetup.portrait(), Title.of("题"), note, table)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains(note.left()).endsWith("\n" + note.right());
            assertThat(sheet.getRow(1).getHeightInPoints()).isGreaterThan(30);
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("序号");
        }
    }

    @Test
    void aPaperMeantForOneFormatIsLeftOutOfTheOthers() throws IOException {
        Paper always = Paper.of("各表", PageSetup.portrait(), Title.of("各表"));
        Paper sorted = Paper.of("汇总", PageSetup.portrait(), Title.of("汇总")).onlyIn(Format.XLSX);
        PaperBook book = new PaperBook("书", List.of(sorted, always));
        assertThat(Written.xlsxText(book)).contains("汇总", "各表");
        assertThat(Written.docxText(book)).contains("各表").doesNotContain("汇总");
        assertThat(Written.pdf(Written.pdfWriter(), book)).singleElement().asString().contains("各表", "第 1 页 共 1 页").doesNotContain("汇总");
        assertThatThrownBy(() -> PaperBook.of(sorted).in(Format.PDF)).isInstanceOf(IllegalArgumentException.class);
    }

    static PaperBook book(Table table) {
        return PaperBook.of(Paper.of("表", PageSetup.portrait(), table));
    }

    static PaperBook signed(int rows) {
        List<List<?>> values = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            values.add(List.of(i, "第" + i + "行"));
        }
        return PaperBook.of(Paper.of("表", PageSetup.portrait(),
                Table.ledger(List.of(Column.integer("序号", 4), Column.text("内容", 20)), values), SignatureLine.ledger()));
    }

    private static final class ClosingRows implements Iterator<List<?>>, AutoCloseable {
        private final AtomicInteger closed;
        private int next = 1;

        ClosingRows(AtomicInteger closed) {
            this.closed = closed;
        }

        @Override
        public boolean hasNext() {
            return next <= 3;
        }

        @Override
        public List<?> next() {
            return List.of(next++);
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    @Test
    void formulasFindTheirRowTheRowsAboveAndTheFirstOfTheTable() throws IOException {
        List<Column> columns = List.of(Column.integer("次数", 6));
        List<List<Object>> rows = List.of(List.of(1), List.of(2), List.of(new Formula("SUM(A{first}:A{row-1})", 3)), List.of(new Formula("A{row-3}+A{row}*0", 1)));
        PaperBook book = PaperBook.of(Paper.of("表", PageSetup.portrait(), Title.of("标题"), Table.ledger(columns, rows)));
        try (XSSFWorkbook workbook = Written.xlsx(book)) {
            assertThat(workbook.getSheetAt(0).getRow(4).getCell(0).getCellFormula()).isEqualTo("SUM(A3:A4)");
            assertThat(workbook.getSheetAt(0).getRow(5).getCell(0).getCellFormula()).isEqualTo("A3+A6*0");
        }
        assertThat(Formula.column(0) + Formula.column(25) + Formula.column(26) + Formula.column(52)).isEqualTo("AZAABA");
    }
}
