package dangwu.kit.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import dangwu.kit.office.FileTroubleException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateWriterTest {
    @TempDir
    Path folder;

    private Path template() throws Exception {
        Path file = folder.resolve("人员导入表.xlsx");
        new TemplateWriter().write(file, TestSheets.KIND, TestSheets.FIELDS);
        return file;
    }

    @Test
    void columnsOfNumbersThatAreNoQuantitiesAreTextAndListsDropDown() throws Exception {
        try (InputStream in = Files.newInputStream(template()); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("姓名*");
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("性别");
            assertThat(sheet.getColumnStyle(1).getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getColumnStyle(3).getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getColumnStyle(4).getDataFormatString()).isEqualTo("General");
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(sheet.getDataValidations().get(0).getValidationConstraint().getFormula1()).isEqualTo("选项!$C$1:$C$2");
            assertThat(sheet.getDataValidations().get(0).getRegions().getCellRangeAddress(0).formatAsString()).isEqualTo("C3:C5002");
            assertThat(workbook.getSheetAt(1).getSheetName()).isEqualTo("填写说明");
            assertThat(workbook.getSheetAt(1).getRow(2).getCell(3).getStringCellValue()).isEqualTo("999999198507010019");
            assertThat(workbook.getSheetVisibility(2)).isEqualTo(SheetVisibility.VERY_HIDDEN);
        }
    }

    @Test
    void aFilledInSheetIsRead() throws Exception {
        Path file = template();
        Path filled = folder.resolve("filled.xlsx");
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in); OutputStream out = Files.newOutputStream(filled)) {
            TestSheets.row(workbook.getSheetAt(0), 3, "𠮷田䶮", TestSheets.id(1), "男", "1985.10", "大学", "13900001000", "第一党支部");
            workbook.write(out);
        }
        ParsedSheet sheet = TestSheets.read(filled);
        assertThat(sheet.rejections()).isEmpty();
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().get(0).get(TestSheets.JOINED)).hasToString("Optional[1985-10]");
    }

    @Test
    void anOldFileGivesWayAndNothingIsLeftBeside() throws Exception {
        Files.writeString(folder.resolve("人员导入表.xlsx"), "old");
        assertThat(TestSheets.read(template()).read()).isZero();
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactly("人员导入表.xlsx");
        }
        assertThatThrownBy(() -> new TemplateWriter().write(folder.resolve("none").resolve("a.xlsx"), TestSheets.KIND, TestSheets.FIELDS))
                .isInstanceOf(FileTroubleException.class).hasMessageContaining("不存在，请先建立文件夹");
    }
}
