package dangwu.kit.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of bad file is refused in a sentence that names it, and none takes much memory. */
class UnreadableFilesTest {
    @TempDir
    Path folder;

    private void refused(Path file, String sentence) {
        assertThatThrownBy(() -> TestSheets.read(file)).isInstanceOf(UnreadableFileException.class)
                .hasMessageStartingWith("文件“" + file.getFileName() + "”").hasMessageContaining(sentence).hasMessageEndingWith("。");
    }

    private Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a.csv | 姓名,身份证号 | 其实是文本文件", "a.xls | 姓名\t身份证号 | 其实是文本文件", "b.xls | <html><table><tr><td>姓名</td></tr></table></html> | 其实是网页",
        "c.xls | <?xml version=\"1.0\"?><Workbook/> | 其实是XML文件", "d.xlsx | %PDF-1.7 | 是PDF"})
    void otherContentUnderASpreadsheetsName(String name, String content, String sentence) throws IOException {
        refused(text(name, content), sentence);
    }

    @Test
    void nothingThere() throws IOException {
        refused(folder.resolve("none.xlsx"), "不存在");
        refused(Files.createDirectory(folder.resolve("f.xlsx")), "是文件夹");
        refused(text("empty.xlsx", ""), "是空文件");
        refused(Files.write(folder.resolve("bin.xls"), new byte[] {1, 2, 0, 0, 5, 6, 7, 8, 9}), "不是Excel表格");
    }

    @Test
    void otherPackages() throws IOException {
        refused(TestSheets.zip(folder.resolve("w.xlsx"), Map.of("word/document.xml", "<a/>")), "是Word文档");
        refused(TestSheets.zip(folder.resolve("z.xlsx"), Map.of("a.txt", "a")), "是压缩包");
        refused(TestSheets.zip(folder.resolve("b.xlsx"), Map.of("xl/workbook.bin", "a", "_rels/.rels", "<a/>")), "xlsb");
        refused(TestSheets.zip(folder.resolve("o.xlsx"), Map.of("content.xml", "<a/>", "mimetype", "x")), "OpenDocument");
        try (POIFSFileSystem word = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(folder.resolve("w.xls"))) {
            word.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            word.writeFilesystem(out);
        }
        refused(folder.resolve("w.xls"), "是Word文档");
    }

    @Test
    void passwords() throws Exception {
        Path xlsx = folder.resolve("p.xlsx");
        try (POIFSFileSystem safe = new POIFSFileSystem(); XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("s");
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(safe)) {
                workbook.write(out);
            }
            try (OutputStream out = Files.newOutputStream(xlsx)) {
                safe.writeFilesystem(out);
            }
        }
        refused(xlsx, "设有打开密码");

        Path xls = folder.resolve("p.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(xls)) {
            workbook.createSheet("s");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refused(xls, "设有打开密码");
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.xlsx", "t.xls"})
    void cutOffFiles(String name) throws IOException {
        Path whole = TestSheets.write(folder, name, workbook -> {
            var sheet = workbook.createSheet("名册");
            TestSheets.row(sheet, 1, "姓名", "身份证号");
            for (int i = 2; i < 400; i++) {
                TestSheets.row(sheet, i, "张三" + i, TestSheets.id(i));
            }
        });
        byte[] bytes = Files.readAllBytes(whole);
        for (int tenths = 1; tenths <= 9; tenths++) {
            Path cut = folder.resolve("cut" + tenths + name);
            Files.write(cut, Arrays.copyOf(bytes, bytes.length * tenths / 10));
            assertThatThrownBy(() -> TestSheets.read(cut)).as(tenths + " tenths").isInstanceOf(UnreadableFileException.class)
                    .hasMessageContaining("已损坏或不完整");
        }
    }

    @Test
    void xmlThatIsBroken() throws IOException {
        refused(TestSheets.zip(folder.resolve("x.xlsx"), TestSheets.parts("<worksheet><sheetData><row>")), "已损坏");
        refused(TestSheets.zip(folder.resolve("s.xlsx"), TestSheets.parts(TestSheets.sheetXml("<row r=\"1\"><c t=\"s\"><v>7</v></c></row>"))), "已损坏");
        refused(TestSheets.zip(folder.resolve("r.xlsx"), TestSheets.parts(TestSheets.sheetXml("<row r=\"99999999\"><c><v>7</v></c></row>"))), "行号超过");
        refused(TestSheets.zip(folder.resolve("d.xlsx"), TestSheets.parts("<a>".repeat(5_000) + "</a>".repeat(5_000))), "已损坏");
    }

    @Test
    void documentTypesAreRefused() throws IOException {
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        String sheet = laughs + "]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&l9;</t></is></c></row></sheetData></worksheet>";
        refused(TestSheets.zip(folder.resolve("l.xlsx"), TestSheets.parts(sheet)), "可能不安全");
        Path secret = text("secret.txt", "secret");
        String outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>";
        refused(TestSheets.zip(folder.resolve("o.xlsx"), TestSheets.parts(outside)), "可能不安全");
    }

    @Test
    void moreThanTheLimits() throws IOException {
        Limits small = new Limits(1 << 20, 1 << 20, 1 << 12, 20, 2, 100, 50, 500);
        Path many = TestSheets.write(folder, "many.xlsx", workbook -> {
            for (int i = 0; i < 3; i++) {
                workbook.createSheet();
            }
        });
        refusedWithin(small, many, "有3张工作表");
        refusedWithin(small, TestSheets.write(folder, "cells.xls", w -> fill(w.createSheet(), 20, 3)), "单元格超过50个");
        refusedWithin(small, TestSheets.write(folder, "cells.xlsx", w -> fill(w.createSheet(), 20, 3)), "单元格超过50个");
        refusedWithin(small, TestSheets.write(folder, "rows.xls", w -> TestSheets.row(w.createSheet(), 101, "x")), "行号超过100");
        refusedWithin(small, TestSheets.write(folder, "text.xlsx", w -> TestSheets.row(w.createSheet(), 1, "x".repeat(600))), "文字超过500个字");
        Map<String, String> parts = new LinkedHashMap<>(TestSheets.parts(TestSheets.sheetXml("")));
        for (int i = 0; i < 20; i++) {
            parts.put("x" + i, "");
        }
        refusedWithin(small, TestSheets.zip(folder.resolve("parts.xlsx"), parts), "25个部件");
        Files.write(folder.resolve("large.xlsx"), new byte[(1 << 20) + 1]);
        refusedWithin(small, folder.resolve("large.xlsx"), "大小超过1MB");
    }

    private static void fill(org.apache.poi.ss.usermodel.Sheet sheet, int rows, int columns) {
        for (int r = 1; r <= rows; r++) {
            Object[] values = new Object[columns];
            Arrays.fill(values, r);
            TestSheets.row(sheet, r, values);
        }
    }

    private void refusedWithin(Limits limits, Path file, String sentence) {
        assertThatThrownBy(() -> new ImportReader(new SheetReader(limits), MappingMemory.NONE)
                .read(file, TestSheets.KIND, TestSheets.FIELDS, Map.of(), ImportProgress.NONE))
                .isInstanceOf(UnreadableFileException.class).hasMessageContaining(sentence);
    }

    @Test
    void bombsAreRefusedInLittleMemory() throws Exception {
        String start = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
        Map<Path, String> bombs = new LinkedHashMap<>();
        bombs.put(bomb("unpacked.xlsx", "xl/worksheets/sheet1.xml", start, "<row/>", 90_000_000L), "解压后的内容超过");
        bombs.put(bomb("attribute.xlsx", "xl/worksheets/sheet1.xml", start + "<row x=\"", "aaaaaaaa", 40_000_000L), "有一处内容过长");
        bombs.put(bomb("text.xlsx", "xl/worksheets/sheet1.xml", start + "<row><c t=\"inlineStr\"><is><t>", "aaaaaaaa", 40_000_000L), "有一处内容过长");
        bombs.put(bomb("strings.xlsx", "xl/sharedStrings.xml", "<sst>", "<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>", 2_000_000L), "文字超过");
        bombs.put(bomb("relations.xlsx", "_rels/.rels", "<Relationships>", "<Relationship Id=\"a\" Type=\"b\" Target=\"c\"/>", 3_000_000L), "解压后的内容超过");
        Process child = child(bombs.keySet());
        String out = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(out).isZero();
        bombs.forEach((file, sentence) -> assertThat(out.lines().filter(l -> l.contains(file.getFileName().toString()))).hasSize(1)
                .allMatch(line -> line.contains(sentence), sentence));
    }

    private static Process child(Iterable<Path> files) throws IOException {
        var command = new java.util.ArrayList<>(java.util.List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx160m",
                "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), UnreadableFilesTest.class.getName()));
        files.forEach(file -> command.add(file.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** In a process of its own with little memory: prints the sentence for each file. */
    public static void main(String[] files) {
        for (String file : files) {
            try {
                TestSheets.read(Path.of(file));
                throw new AssertionError(file + " was read");
            } catch (UnreadableFileException e) {
                new java.io.PrintStream(System.out, true, StandardCharsets.UTF_8).println(e.getMessage());
            }
        }
    }

    private Path bomb(String name, String part, String start, String piece, long times) {
        Path file = folder.resolve(name);
        int block = 10_000;
        byte[] many = piece.repeat(block).getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(1);
            Map<String, String> parts = new LinkedHashMap<>(TestSheets.parts(TestSheets.sheetXml("")));
            parts.remove(part);
            for (Map.Entry<String, String> other : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(other.getKey()));
                zip.write(other.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            for (long i = 0; i < times; i += block) {
                zip.write(many);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    @Test
    void whatTheSystemSaysIsPutInPlainWords() {
        String held = "The process cannot access the file because it is being used by another process";
        assertThat(Boundary.reason(new FileSystemException("a.xlsx", null, held))).contains("正被其他程序使用");
        assertThat(Boundary.reason(new java.io.FileNotFoundException("a.xlsx (另一个程序正在使用此文件，进程无法访问。)"))).contains("正被其他程序使用");
        assertThat(Boundary.reason(new AccessDeniedException("a.xlsx"))).contains("没有权限读取");
        assertThat(Boundary.reason(new FileSystemException("a.xlsx"))).contains("无法打开");
        assertThat(Boundary.reason(new IOException("broken"))).contains("已损坏");
    }
}
