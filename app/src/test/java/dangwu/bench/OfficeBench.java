package dangwu.bench;

import dangwu.kit.office.Column;
import dangwu.kit.office.NoteLine;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.Progress;
import dangwu.kit.office.SignatureLine;
import dangwu.kit.office.Table;
import dangwu.kit.office.TableOptions;
import dangwu.kit.office.Title;
import dangwu.kit.office.XlsxWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * 100,000 rows of 12 columns as a styled ledger, against plain SXSSF with no style. Both run by turns in one Java process of their own
 * that has 128 MB of heap; the time is the median of the rounds, the heap the highest use seen after a collection or between them.
 */
public final class OfficeBench {
    /** Seconds, and the most heap in use at any time, in MB. */
    public record Figure(double seconds, double peakHeapMb) {}

    /** A row of the table of figures. */
    public record Result(String name, Figure ours, Figure baseline) {}

    private static final int ROWS = 100_000;
    private static final int ROUNDS = 5;
    private static final String NAME = "导出 100000 行 × 12 列的 Excel 台账（基准：无样式 SXSSF；堆上限 128 MB）";

    private OfficeBench() {}

    /** Prints one line of figures; takes about half a minute. */
    public static void run(PrintStream out) throws IOException, InterruptedException {
        Result result = measure();
        out.printf("%s：本程序 %.2f 秒，峰值 %.0f MB；基准 %.2f 秒，峰值 %.0f MB；比值 %.2f%n", result.name(), result.ours().seconds(),
                result.ours().peakHeapMb(), result.baseline().seconds(), result.baseline().peakHeapMb(),
                result.ours().seconds() / result.baseline().seconds());
    }

    /** Measures in a process of its own. */
    public static Result measure() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process child = new ProcessBuilder(java, "-Xmx128m", "-cp",
                System.getProperty("java.class.path"), OfficeBench.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (child.waitFor() != 0) {
            throw new IOException("the measuring process failed: " + said);
        }
        String figures = said.lines().filter(line -> line.startsWith("figures ")).findFirst().orElseThrow(() -> new IOException(said));
        double[] f = Arrays.stream(figures.split(" ")).skip(1).mapToDouble(Double::parseDouble).toArray();
        return new Result(NAME, new Figure(f[0], f[1]), new Figure(f[2], f[3]));
    }

    public static void main(String[] args) throws IOException {
        Path file = Files.createTempFile("bench", ".xlsx");
        try {
            ours(file, 20_000);
            plain(file, 20_000);
            double[] oursSeconds = new double[ROUNDS];
            double[] plainSeconds = new double[ROUNDS];
            double oursHeap = 0;
            double plainHeap = 0;
            for (int i = 0; i < ROUNDS; i++) {
                settle();
                long start = System.nanoTime();
                ours(file, ROWS);
                oursSeconds[i] = (System.nanoTime() - start) / 1e9;
                oursHeap = Math.max(oursHeap, peakMb());
                settle();
                start = System.nanoTime();
                plain(file, ROWS);
                plainSeconds[i] = (System.nanoTime() - start) / 1e9;
                plainHeap = Math.max(plainHeap, peakMb());
            }
            System.out.println("figures " + median(oursSeconds) + " " + oursHeap + " " + median(plainSeconds) + " " + plainHeap);
        } finally {
            Files.deleteIfExists(file);
        }
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

    private static double peakMb() {
        return heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1048576.0;
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }

    private static void ours(Path file, int rows) throws IOException {
        List<Column> columns = List.of(Column.integer("序号", 6), Column.centred("姓名", 8), Column.centred("性别", 4), Column.centred("民族", 6),
                Column.month("出生年月"), Column.date("入党时间"), Column.centred("党员类别", 8), Column.text("工作单位及职务", 20),
                Column.centred("身份证号", 19), Column.centred("联系电话", 12), Column.money("月应交", 10).total(), Column.text("家庭住址", 24));
        Iterable<List<?>> lazily = () -> {
            Stream<List<?>> made = IntStream.range(0, rows).mapToObj(OfficeBench::row);
            return made.iterator();
        };
        Table table = new Table(columns, lazily, TableOptions.ledger().withTotal().expecting(rows));
        PaperBook book = PaperBook.of(Paper.of("党员花名册", PageSetup.landscape(), Title.of("党员花名册"),
                new NoteLine("填报单位(盖章)：市体育局机关党委", "2026年11月20日"), table, SignatureLine.ledger()));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new XlsxWriter().write(book, out, Progress.NONE);
        }
    }

    /** The same values with POI alone: no style, no widths, no heights. */
    private static void plain(Path file, int rows) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100); OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            SXSSFSheet sheet = workbook.createSheet("党员花名册");
            for (int r = 0; r < rows; r++) {
                SXSSFRow row = sheet.createRow(r);
                int c = 0;
                for (Object value : row(r)) {
                    if (value instanceof Integer || value instanceof BigDecimal) {
                        row.createCell(c++).setCellValue(((Number) value).doubleValue());
                    } else {
                        row.createCell(c++).setCellValue(value.toString());
                    }
                }
            }
            workbook.write(out);
        }
    }

    private static List<?> row(int i) {
        String digits = Integer.toString(1_000_000 + i).substring(1);
        return List.of(i + 1, i % 7 == 0 ? "欧阳文博" : "张明远", i % 3 == 0 ? "女" : "男", "汉族", YearMonth.of(1950 + i % 55, 1 + i % 12),
                LocalDate.of(1980 + i % 45, 1 + i % 12, 1 + i % 28), "正式党员", "市体育局群众体育科四级主任科员", "99999919800101" + digits.substring(2),
                "13800" + digits, BigDecimal.valueOf(2550 + i % 5000, 2),
                i % 5 == 0 ? "江城市高新技术开发区创新大道与科技一路交叉口锦绣花园12栋1单元" + i % 1000 + "室" : "江城市滨江区体育路18号院" + i % 100 + "栋");
    }
}
