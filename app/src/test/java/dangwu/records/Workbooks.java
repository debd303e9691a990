package dangwu.records;

import dangwu.kit.text.IdNumber;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the workbooks that are imported, and ID numbers of nobody. */
public final class Workbooks {

    private Workbooks() {}

    /** Writes a workbook into {@code folder}. */
    public static Path write(Path folder, String name, Consumer<Workbook> fill) {
        Path file = folder.resolve(name);
        try (Workbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            fill.accept(workbook);
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook of one sheet; each row's values from the first column on. */
    public static Path table(Path folder, String name, String sheetName, Object[]... rows) {
        return write(folder, name, workbook -> {
            Sheet sheet = workbook.createSheet(sheetName);
            for (int r = 0; r < rows.length; r++) {
                row(sheet, r + 1, rows[r]);
            }
        });
    }

    /** Fills row {@code number} (as Excel counts); a LocalDate becomes a number shown as a date, null leaves no cell. */
    public static Row row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number - 1);
        for (int c = 0; c < values.length; c++) {
            if (values[c] != null) {
                put(row.createCell(c), values[c]);
            }
        }
        return row;
    }

    private static void put(Cell cell, Object value) {
        if (value instanceof LocalDate day) {
            CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            cell.setCellStyle(style);
            cell.setCellValue(day);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /** An ID number with a right check digit; an odd sequence is a man's. */
    public static String id(LocalDate birth, int sequence) {
        String digits = "999999" + birth.toString().replace("-", "") + String.format("%03d", sequence);
        return digits + IdNumber.checkCharacter(digits);
    }

    /** As {@link #id(LocalDate, int)}, the birthday written out. */
    public static String id(String birth, int sequence) {
        return id(LocalDate.parse(birth), sequence);
    }
}
