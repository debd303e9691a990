package dangwu.kit.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the workbooks that the tests read. */
final class TestSheets {
    static final ImportKind KIND = new ImportKind("people", "人员");
    static final ImportField<String> NAME = ImportField.of("name", "姓名", CellParsers.name(20)).asRequired().asIdentifying();
    static final ImportField<String> ID = ImportField.of("id", "公民身份证号", CellParsers.idNumber(TestSheets::idProblem))
            .withSynonyms("身份证号", "身份证号码").asRequired().asIdentifying().asTextColumn().explained("999999198507010019", "18位");
    static final ImportField<String> SEX = ImportField.of("sex", "性别", CellParsers.code(sexes())).withChoices(List.of("男", "女"));
    static final ImportField<PartialDate> JOINED = ImportField.of("joined", "加入党组织日期", CellParsers.date())
            .withSynonyms("入党时间", "入党日期").asTextColumn().explained("1985-07-01", "1985-07-01、1985.7、1985年7月");
    static final ImportField<String> EDUCATION = ImportField.of("education", "学历", CellParsers.text(30)).withSynonyms("学历（学位）", "最高学历");
    static final ImportField<String> PHONE = ImportField.of("phone", "手机号", CellParsers.phone()).withSynonyms("联系电话", "手机").asTextColumn();
    static final ImportField<String> BRANCH = ImportField.of("branch", "所在党支部", CellParsers.name(50)).withSynonyms("所在支部", "党支部");
    static final List<ImportField<?>> FIELDS = List.of(NAME, ID, SEX, JOINED, EDUCATION, PHONE, BRANCH);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private TestSheets() {}

    private static Map<String, String> sexes() {
        Map<String, String> sexes = new LinkedHashMap<>();
        sexes.put("男", "男");
        sexes.put("女", "女");
        return sexes;
    }

    /** What the real check says, in short. */
    static String idProblem(String number) {
        try {
            LocalDate.of(Integer.parseInt(number.substring(6, 10)), Integer.parseInt(number.substring(10, 12)), Integer.parseInt(number.substring(12, 14)));
        } catch (DateTimeException e) {
            return "出生日期不对";
        }
        return number.charAt(17) == check(number) ? null : "校验位不对";
    }

    static String id(int sequence) {
        String body = "999999" + LocalDate.of(1950, 1, 1).plusDays(sequence / 500).toString().replace("-", "") + String.format("%03d", sequence % 500);
        return body + check(body);
    }

    private static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }

    static Path write(Path folder, String name, Consumer<Workbook> fill) {
        Path file = folder.resolve(name);
        try (Workbook workbook = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            fill.accept(workbook);
            workbook.write(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file;
    }

    static Row row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number1) {
                row.createCell(i).setCellValue(number1.doubleValue());
            } else if (values[i] != null) {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
        return row;
    }

    static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    /** The parts of an xlsx file with one sheet. */
    static Map<String, String> parts(String sheetXml) {
        Map<String, String> parts = new LinkedHashMap<>();
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        parts.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("_rels/.rels", relations + "<Relationship Id=\"r1\" Type=\"" + type + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + type
                + "\"><sheets><sheet name=\"名册\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations + "<Relationship Id=\"r1\" Type=\"" + type + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"r2\" Type=\"" + type + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                + "<Relationship Id=\"r3\" Type=\"" + type + "/styles\" Target=\"/xl/styles.xml\"/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", sheetXml);
        return parts;
    }

    static String sheetXml(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static ParsedSheet read(Path file) throws UnreadableFileException {
        return read(file, Map.of());
    }

    static ParsedSheet read(Path file, Map<String, String> byHand) throws UnreadableFileException {
        return new ImportReader(new SheetReader(Limits.standard()), MappingMemory.NONE).read(file, KIND, FIELDS, byHand, ImportProgress.NONE);
    }
}
