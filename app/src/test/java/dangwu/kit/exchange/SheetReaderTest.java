package dangwu.kit.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file holds reaches the visitor, the same from xlsx and xls. */
class SheetReaderTest {
    @TempDir
    Path folder;

    /** Writes down all it is shown. */
    private static class Recorder implements SheetVisitor {
        final List<String> sheets = new ArrayList<>();
        final List<SheetRow> rows = new ArrayList<>();
        final List<MergedCells.Region> merged = new ArrayList<>();
        final BitSet hiddenColumns = new BitSet();
        int empty;

        @Override
        public boolean wants(SheetInfo sheet) {
            sheets.add(sheet.name() + (sheet.hidden() ? " hidden" : ""));
            return !sheet.hidden();
        }

        @Override
        public void begin(SheetInfo sheet, MergedCells regions, BitSet hidden) {
            merged.addAll(regions.regions());
            hiddenColumns.or(hidden);
        }

        @Override
        public void row(SheetRow row) {
            rows.add(row);
        }

        @Override
        public void end(int emptyRows) {
            empty += emptyRows;
        }
    }

    private static Recorder record(Path file) throws UnreadableFileException {
        Recorder recorder = new Recorder();
        try (SheetFile workbook = new SheetReader(Limits.standard()).open(file)) {
            workbook.read(recorder);
        }
        return recorder;
    }

    private static CellStyle format(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void allKinds(Workbook workbook) {
        Sheet sheet = workbook.createSheet("名册");
        Row row = TestSheets.row(sheet, 2, "𠮷田䶮", 12.5, null, "  ", 31229, 0.1 + 0.2);
        row.getCell(4).setCellStyle(format(workbook, "yyyy\"年\"m\"月\""));
        row.createCell(6).setCellValue(true);
        row.createCell(7).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
        row.createCell(8).setCellFormula("B2*2");
        row.createCell(9).setCellFormula("A2&\"先生\"");
        row.createCell(10).setCellFormula("1/0");
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        row.forEach(evaluator::evaluateFormulaCell);
        row.createCell(11).setCellFormula("B2*3");
        sheet.createRow(4).setZeroHeight(true);
        TestSheets.row(sheet, 5, "x").setZeroHeight(true);
        sheet.setColumnHidden(3, true);
        sheet.addMergedRegion(new CellRangeAddress(6, 8, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 5));
        sheet.createRow(7).createCell(2).setCellStyle(format(workbook, "0.00"));
        workbook.createSheet("藏");
        workbook.setSheetHidden(1, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.xls"})
    void everyKindOfCell(String name) throws UnreadableFileException {
        Recorder seen = record(TestSheets.write(folder, name, SheetReaderTest::allKinds));
        assertThat(seen.sheets).containsExactly("名册", "藏 hidden");
        assertThat(seen.rows).extracting(SheetRow::number).containsExactly(2, 5);
        assertThat(seen.rows).extracting(SheetRow::hidden).containsExactly(false, true);
        SheetRow row = seen.rows.get(0);
        assertThat(row.cells()).extracting(Cell::column).containsExactly(0, 1, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(row.cell(0)).isEqualTo(Cell.text(2, 0, "𠮷田䶮"));
        assertThat(row.cell(1)).isEqualTo(Cell.number(2, 1, 12.5));
        assertThat(row.cell(2)).isNull();
        assertThat(row.cell(3)).isNull();
        assertThat(row.cell(4)).isEqualTo(Cell.number(2, 4, 31229, true, false));
        assertThat(row.cell(4).display()).isEqualTo("1985-07-01");
        assertThat(row.cell(5).text()).isEqualTo("0.3");
        assertThat(row.cell(6)).isEqualTo(Cell.bool(2, 6, true));
        assertThat(row.cell(7)).isEqualTo(Cell.error(2, 7, "#N/A"));
        assertThat(row.cell(8)).isEqualTo(Cell.number(2, 8, 25).asFormula());
        assertThat(row.cell(9)).isEqualTo(Cell.text(2, 9, "𠮷田䶮先生").asFormula());
        assertThat(row.cell(10)).isEqualTo(Cell.error(2, 10, "#DIV/0!").asFormula());
        assertThat(row.cell(11)).isEqualTo(Cell.uncalculated(2, 11));
        assertThat(seen.hiddenColumns).isEqualTo(BitSet.valueOf(new long[] {1 << 3}));
        assertThat(seen.merged).containsExactly(new MergedCells.Region(1, 1, 1, 5), new MergedCells.Region(7, 9, 0, 0));
        assertThat(seen.empty).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"yyyy-mm-dd | true", "yyyy\"年\"m\"月\"d\"日\" | true", "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@ | true",
        "yyyy/m/d h:mm | true", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy | true", "yyyy\\.m | true", "0.00 | false", "@ | false", "#,##0.00\"元\" | false", "General | false",
        "[Red]0 | false"})
    void dateFormatsAreTold(String format, boolean date) throws UnreadableFileException {
        for (String name : List.of("f.xlsx", "f.xls")) {
            Path file = TestSheets.write(folder, name, workbook -> {
                Row row = TestSheets.row(workbook.createSheet("s"), 1, 31229);
                row.getCell(0).setCellStyle(format(workbook, format));
            });
            assertThat(record(file).rows.get(0).cell(0).dateFormat()).as(name).isEqualTo(date);
        }
    }

    @Test
    void chineseBuiltInDateFormatsAreKnown() throws Exception {
        Map<String, String> parts = TestSheets.parts(TestSheets.sheetXml("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>31229</v></c><c r=\"B1\" s=\"0\"><v>31229</v></c></row>"));
        parts.put("xl/styles.xml", "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                + "<cellXfs><xf/><xf numFmtId=\"57\"/></cellXfs></styleSheet>");
        SheetRow row = record(TestSheets.zip(folder.resolve("c.xlsx"), parts)).rows.get(0);
        assertThat(row.cell(0).dateFormat()).isTrue();
        assertThat(row.cell(1).dateFormat()).isFalse();
    }

    @Test
    void workbooksThatCountFrom1904() throws UnreadableFileException {
        Path xlsx = TestSheets.write(folder, "m.xlsx", workbook -> {
            ((XSSFWorkbook) workbook).getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            TestSheets.row(workbook.createSheet("s"), 1, 29767).getCell(0).setCellStyle(format(workbook, "yyyy-mm-dd"));
        });
        Path xls = TestSheets.write(folder, "m.xls", workbook -> {
            ((HSSFWorkbook) workbook).getInternalWorkbook().getRecords().stream()
                    .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                    .forEach(r -> ((org.apache.poi.hssf.record.DateWindow1904Record) r).setWindowing((short) 1));
            TestSheets.row(workbook.createSheet("s"), 1, 29767).getCell(0).setCellStyle(format(workbook, "yyyy-mm-dd"));
        });
        assertThat(record(xlsx).rows.get(0).cell(0).display()).isEqualTo("1985-07-01");
        assertThat(record(xls).rows.get(0).cell(0).display()).isEqualTo("1985-07-01");
    }

    @Test
    void richTextPhoneticGuidesInlineStringsAndEscapes() throws Exception {
        String rows = "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><r><t>甲</t></r><r><rPr><b/></rPr><t>乙</t></r><rPh sb=\"0\" eb=\"1\"><t>jia</t></rPh></is></c>"
                + "<c t=\"str\"><f>A1</f><v></v></c><c><f>A1</f><v/></c><c t=\"str\"><f>A1</f></c></row>";
        Map<String, String> parts = TestSheets.parts(TestSheets.sheetXml(rows));
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><r><t>张</t></r><r><t>三_x000D_</t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>zhang</t></rPh></si></sst>");
        List<Cell> cells = record(TestSheets.zip(folder.resolve("r.xlsx"), parts)).rows.get(0).cells();
        assertThat(cells).extracting(Cell::text).containsExactly("张三\r", "甲乙", "", "");
        assertThat(cells).extracting(Cell::kind).containsExactly(CellKind.TEXT, CellKind.TEXT, CellKind.UNCALCULATED, CellKind.UNCALCULATED);
        assertThat(cells).extracting(Cell::letter).containsExactly("A", "B", "D", "E");
    }

    @Test
    void mergedRegionsAreFoundUnderAnyPrefix() throws Exception {
        String xml = "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is>"
                + "<x:t>&lt;x:mergeCell ref=\"C1:D9\"/></x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells count=\"1\"><x:mergeCell ref=\"A1:B3\"/></x:mergeCells></x:worksheet>";
        Recorder seen = record(TestSheets.zip(folder.resolve("p.xlsx"), TestSheets.parts(xml)));
        assertThat(seen.merged).containsExactly(new MergedCells.Region(1, 3, 0, 1));
        assertThat(seen.rows).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"e.xlsx", "e.xls"})
    void emptyFormattedRowsCostNothing(String name) throws UnreadableFileException {
        int rows = name.endsWith(".xls") ? 60_000 : 100_000;
        Path file = TestSheets.write(folder, name, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            CellStyle style = format(workbook, "@");
            for (int i = 0; i < rows; i++) {
                sheet.createRow(i + 1).createCell(0).setCellStyle(style);
            }
            TestSheets.row(sheet, 1, "姓名");
        });
        Recorder seen = record(file);
        assertThat(seen.rows).hasSize(1);
        assertThat(seen.empty).isEqualTo(rows);
    }

    @Test
    void whatTheVisitorThrowsPassesThrough() throws UnreadableFileException {
        for (String name : List.of("v.xlsx", "v.xls")) {
            Path file = TestSheets.write(folder, name, workbook -> TestSheets.row(workbook.createSheet("s"), 1, "x"));
            try (SheetFile workbook = new SheetReader(Limits.standard()).open(file)) {
                assertThatThrownBy(() -> workbook.read(new Recorder() {
                    @Override
                    public void row(SheetRow row) {
                        throw new ImportCancelledException();
                    }
                })).isInstanceOf(ImportCancelledException.class);
            }
        }
    }

    @Test
    void columnLetters() {
        assertThat(List.of(0, 25, 26, 701, 702, 16_383)).extracting(Cell::letter).containsExactly("A", "Z", "AA", "ZZ", "AAA", "XFD");
        assertThat(List.of("A1", "Z9", "AA1", "XFD1048576")).extracting(XlsxSheet::columnOf).containsExactly(0, 25, 26, 16_383);
    }
}
