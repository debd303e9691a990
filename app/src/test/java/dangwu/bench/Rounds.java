package dangwu.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs two ways of doing a thing by turns, so that both meet the same machine, and takes the medians. */
final class Rounds {

    private static final String MARK = "figures ";

    private Rounds() {}

    /** One way of doing the thing; answers the seconds that counted. */
    @FunctionalInterface
    interface Way {
        double run(int round) throws Exception;
    }

    /** Measures in this process and prints the figures for {@link #inProcess} to read. */
    static void measure(int rounds, Way ours, Way baseline, PrintStream out) throws Exception {
        double[] oursSeconds = new double[rounds];
        double[] plainSeconds = new double[rounds];
        double oursHeap = 0;
        double plainHeap = 0;
        for (int i = 0; i < rounds; i++) {
            settle();
            oursSeconds[i] = ours.run(i);
            oursHeap = Math.max(oursHeap, peakMb());
            settle();
            plainSeconds[i] = baseline.run(i);
            plainHeap = Math.max(plainHeap, peakMb());
        }
        out.println(MARK + median(oursSeconds) + " " + oursHeap + " " + median(plainSeconds) + " " + plainHeap);
    }

    /** Starts {@code main} as a process of its own with so much heap and reads the figures it prints. */
    static BenchRow inProcess(String name, String bound, Class<?> main, int heapMb) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heapMb + "m",
                "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true", "-cp", System.getProperty("java.class.path"), main.getName()));
        Process child = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (child.waitFor() != 0) {
            throw new IOException("the measuring process failed: " + said);
        }
        String figures = said.lines().filter(line -> line.startsWith(MARK)).findFirst().orElseThrow(() -> new IOException(said));
        double[] f = Arrays.stream(figures.substring(MARK.length()).split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new BenchRow(name, new Figure(f[0], f[1]), new Figure(f[2], f[3]), bound);
    }

    static double median(double... values) {
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
}
