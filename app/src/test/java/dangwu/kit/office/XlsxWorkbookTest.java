package dangwu.kit.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxWorkbookTest {

    private static final int MANY = 12_000;

    @TempDir
    Path folder;

    @Test
    void whatIsTooMuchForMemoryGoesByAFileThatIsGoneAfterwards() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWorkbook workbook = new XlsxWorkbook(folder)) {
            fill(workbook.createSheet("支部"), 300);
            assertThat(folder).isEmptyDirectory();
            fill(workbook.createSheet("全体党员"), MANY);
            assertThat(folder).isNotEmptyDirectory();
            fill(workbook.createSheet("小组"), 1);
            workbook.write(out);
        }
        assertThat(folder).isEmptyDirectory();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(read.getSheet("支部").getLastRowNum()).isEqualTo(299);
            assertThat(read.getSheet("全体党员").getLastRowNum()).isEqualTo(MANY - 1);
            assertThat(read.getSheet("全体党员").getRow(MANY - 1).getCell(0).getStringCellValue()).isEqualTo("𠮷某" + (MANY - 1));
            assertThat(read.getSheet("小组").getRow(0).getCell(1).getNumericCellValue()).isZero();
        }
    }

    @Test
    void aWorkbookThatIsGivenUpLeavesNothingBehind() throws IOException {
        try (XlsxWorkbook workbook = new XlsxWorkbook(folder)) {
            fill(workbook.createSheet("全体党员"), MANY);
            assertThat(folder).isNotEmptyDirectory();
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static void fill(Sheet sheet, int rows) {
        for (int i = 0; i < rows; i++) {
            var row = sheet.createRow(i);
            row.createCell(0).setCellValue("𠮷某" + i);
            row.createCell(1).setCellValue(i);
        }
    }
}
