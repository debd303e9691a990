package dangwu.bench;

import dangwu.kit.text.IdNumber;
import dangwu.records.ImportFixture;
import dangwu.records.RecordsFixture;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * A roster of 20,000 members in the 21 columns of the national summary sheet, from file to records, against POI's event reader with a plain
 * JDBC batch insert of the same rows into the same kind of encrypted file. Both run by turns, each time into a new file, in one Java process
 * of their own that has 256 MB of heap; the time is the median of the rounds, the heap the highest use seen.
 */
public final class ImportBench {

    /** Seconds, and the most heap in use at any time, in MB. */
    public record Figure(double seconds, double peakHeapMb) {}

    /** A row of the table of figures. */
    public record Result(String name, Figure ours, Figure baseline) {}

    private static final int ROWS = 20_000;
    private static final int ROUNDS = 5;
    private static final int BRANCHES = 40;
    private static final String NAME = "导入 20000 行党员花名册（基准：POI 事件读取 + JDBC 批量插入；堆上限 256 MB）";
    private static final List<String> HEADER = List.of("序号", "姓名", "所在党支部", "公民身份证号", "性别", "民族", "出生日期", "学历", "人员类别", "加入党组织日期",
            "转为正式党员日期", "工作岗位", "手机号", "固定电话", "家庭住址", "党籍状态", "是否为失联党员", "失去联系日期", "是否为流动党员", "外出流向", "备注");

    private ImportBench() {}

    /** Prints one line of figures; takes about a minute. */
    public static void run(PrintStream out) throws IOException, InterruptedException {
        Result result = measure();
        out.printf("%s：本程序 %.2f 秒，峰值 %.0f MB；基准 %.2f 秒，峰值 %.0f MB；比值 %.2f%n", result.name(), result.ours().seconds(),
                result.ours().peakHeapMb(), result.baseline().seconds(), result.baseline().peakHeapMb(),
                result.ours().seconds() / result.baseline().seconds());
    }

    /** Measures in a process of its own. */
    public static Result measure() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process child = new ProcessBuilder(java, "-Xmx256m", "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener", "-cp",
                System.getProperty("java.class.path"), ImportBench.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (child.waitFor() != 0) {
            throw new IOException("the measuring process failed: " + said);
        }
        String figures = said.lines().filter(line -> line.startsWith("figures ")).findFirst().orElseThrow(() -> new IOException(said));
        double[] f = Arrays.stream(figures.split(" ")).skip(1).mapToDouble(Double::parseDouble).toArray();
        return new Result(NAME, new Figure(f[0], f[1]), new Figure(f[2], f[3]));
    }

    /** Measures in this process and prints the figures, a line for each round first. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("bench");
        try {
            Path small = roster(folder.resolve("small.xlsx"), 2_000);
            Path large = roster(folder.resolve("large.xlsx"), ROWS);
            ours(folder.resolve("warm-ours"), small, 2_000);
            plain(folder.resolve("warm-plain"), small);
            double[] oursSeconds = new double[ROUNDS];
            double[] plainSeconds = new double[ROUNDS];
            double oursHeap = 0;
            double plainHeap = 0;
            for (int i = 0; i < ROUNDS; i++) {
                settle();
                oursSeconds[i] = ours(folder.resolve("ours" + i), large, ROWS);
                oursHeap = Math.max(oursHeap, peakMb());
                settle();
                plainSeconds[i] = plain(folder.resolve("plain" + i), large);
                plainHeap = Math.max(plainHeap, peakMb());
                System.out.printf("round %d: %.2f %.2f%n", i, oursSeconds[i], plainSeconds[i]);
            }
            System.out.println("figures " + median(oursSeconds) + " " + oursHeap + " " + median(plainSeconds) + " " + plainHeap);
        } finally {
            remove(folder);
        }
    }

    private static double ours(Path folder, Path file, int rows) {
        try (RecordsFixture records = new RecordsFixture(folder)) {
            Organization unit = records.organizationService.add(Organization.of(null, OrganizationKind.COMMITTEE, "市体育局机关党委", null));
            for (int b = 0; b < BRANCHES; b++) {
                records.organizationService.add(Organization.of(unit.id(), OrganizationKind.BRANCH, branch(b), null));
            }
            ImportFixture imports = new ImportFixture(records, LocalDate.of(2026, 11, 20));
            long start = System.nanoTime();
            int added = imports.run(imports.members(), file, false).added();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (added != rows) {
                throw new IllegalStateException("added " + added);
            }
            return seconds;
        }
    }

    private static double plain(Path folder, Path file) throws IOException, SQLException, OpenXML4JException, SAXException, ParserConfigurationException {
        Files.createDirectories(folder);
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("plain")
                + ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
        try (Connection connection = DriverManager.getConnection(url, "dangwu", "key key"); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE ROSTER (" + String.join(", ", HEADER.stream().map(h -> "C" + HEADER.indexOf(h) + " VARCHAR(300)").toList())
                    + ", PRIMARY KEY (C3))");
            long start = System.nanoTime();
            connection.setAutoCommit(false);
            String marks = String.join(", ", HEADER.stream().map(h -> "?").toList());
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO ROSTER VALUES (" + marks + ")");
                    OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                XSSFReader reader = new XSSFReader(opened);
                RowInserter rows = new RowInserter(insert);
                SAXParserFactory factory = SAXParserFactory.newInstance();
                factory.setNamespaceAware(true);
                XMLReader parser = factory.newSAXParser().getXMLReader();
                parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), new ReadOnlySharedStringsTable(opened), rows, false));
                try (InputStream sheet = reader.getSheetsData().next()) {
                    parser.parse(new InputSource(sheet));
                }
                insert.executeBatch();
            }
            connection.commit();
            statement.execute("CHECKPOINT SYNC");
            return (System.nanoTime() - start) / 1e9;
        }
    }

    /** Inserts rows as they are read, a thousand at a time. */
    private static final class RowInserter implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final PreparedStatement insert;
        private final String[] cells = new String[HEADER.size()];
        private int waiting;

        RowInserter(PreparedStatement insert) {
            this.insert = insert;
        }

        @Override
        public void startRow(int row) {
            Arrays.fill(cells, null);
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            cells[new CellReference(reference).getCol()] = value;
        }

        @Override
        public void endRow(int row) {
            if (row < 3) {
                return;
            }
            try {
                for (int c = 0; c < cells.length; c++) {
                    insert.setString(c + 1, cells[c]);
                }
                insert.addBatch();
                if (++waiting % 1000 == 0) {
                    insert.executeBatch();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Path roster(Path file, int rows) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, true); OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            SXSSFSheet sheet = workbook.createSheet("党员基本信息汇总表");
            sheet.createRow(0).createCell(0).setCellValue("党员基本信息汇总表");
            sheet.createRow(1).createCell(0).setCellValue("填报单位：市体育局机关党委");
            SXSSFRow header = sheet.createRow(2);
            for (int c = 0; c < HEADER.size(); c++) {
                header.createCell(c).setCellValue(HEADER.get(c));
            }
            for (int r = 0; r < rows; r++) {
                SXSSFRow row = sheet.createRow(r + 3);
                List<String> values = values(r);
                row.createCell(0).setCellValue(r + 1);
                for (int c = 0; c < values.size(); c++) {
                    row.createCell(c + 1).setCellValue(values.get(c));
                }
            }
            workbook.write(out);
        }
        return file;
    }

    private static List<String> values(int i) {
        LocalDate birth = LocalDate.of(1950, 1, 1).plusDays(i % 13_000);
        LocalDate joined = birth.plusYears(20 + i % 10).plusDays(i % 300);
        boolean probationary = i % 25 == 0;
        String digits = "999999" + birth.toString().replace("-", "") + String.format("%03d", i % 999);
        return List.of(name(i), branch(i % BRANCHES), digits + IdNumber.checkCharacter(digits), i % 999 % 2 == 1 ? "男" : "女", i % 9 == 0 ? "回族" : "汉族",
                birth.toString(), List.of("大学", "大专", "硕士研究生", "普通高中").get(i % 4), probationary ? "预备党员" : "正式党员",
                joined.toString(), probationary ? "—" : joined.plusYears(1).toString(), List.of("党政机关工作人员", "离退休人员", "学生").get(i % 3),
                "138" + String.format("%08d", i), "010-66" + String.format("%06d", i),
                "江城市高新技术开发区创新大道与科技一路交叉口锦绣花园" + i % 50 + "栋" + i % 1000 + "室", "正常", "否", "—", i % 40 == 0 ? "是" : "否",
                i % 40 == 0 ? "广东省深圳市南山区" : "—", "—");
    }

    private static String name(int i) {
        String surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨";
        String given = "明芳强丽伟敏静磊洋勇艳杰娟涛超霞平刚桂英";
        return "" + surnames.charAt(i % surnames.length()) + given.charAt(i / 16 % given.length()) + given.charAt(i / 320 % given.length());
    }

    private static String branch(int i) {
        return "第" + (i + 1) + "党支部";
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void settle() {
        System.gc();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** At most: the pools of the heap may have had their peaks at different times, and the heap has a limit. */
    private static double peakMb() {
        long sum = heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return Math.min(sum, Runtime.getRuntime().maxMemory()) / 1048576.0;
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
