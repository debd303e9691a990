package dangwu.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Prints the table of speed and memory figures: ours, the plain way's in the same run, the ratio. It fails on nothing. */
public final class Benchmark {

    private Benchmark() {}

    /** Takes some minutes. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, Callable<BenchRow>> rows = new LinkedHashMap<>();
        rows.put("import", ImportBench::measure);
        rows.put("search", SearchBench::measure);
        rows.put("export", OfficeBench::measure);
        rows.put("ledger", LedgerBench::measure);
        rows.put("start", StartBench::measure);
        rows.put("start-large", StartBench::measureLarge);
        rows.put("matrix", MeetingBench::measure);
        rows.put("minutes-pdf", MinutesBench::measurePdf);
        rows.put("minutes-docx", MinutesBench::measureDocx);
        rows.put("assess", AssessBench::measure);
        rows.put("dues-collect", DuesBench::measure);
        out.printf("%-10s %-10s %-8s %-9s %-20s %s%n", "本程序", "基准", "比值", "堆峰值", "期望", "项目");
        rows.forEach((name, row) -> print(out, name, row));
    }

    private static void print(PrintStream out, String name, Callable<BenchRow> measurement) {
        try {
            BenchRow row = measurement.call();
            String heap = Double.isNaN(row.ours().peakHeapMb()) ? "—" : String.format("%.0f MB", row.ours().peakHeapMb());
            out.printf("%-12s %-12s %-10.2f %-12s %-22s %s%n", time(row.ours().seconds()), time(row.baseline().seconds()), row.ratio(), heap, row.bound(), row.name());
        } catch (Exception e) {
            out.printf("%s 没有测成：%s%n", name, e.getMessage());
        }
    }

    private static String time(double seconds) {
        return seconds < 0.1 ? String.format("%.3f ms", seconds * 1000) : String.format("%.2f s", seconds);
    }
}
