package dangwu.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Runs two ways of doing a thing by turns, so that both meet the same machine, and takes the medians. */
final class Rounds {

    private static final String MARK = "figures ";
    private static final long WATCH_NANOS = 3_000_000;

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
            double[] our = watched(ours, i);
            double[] plain = watched(baseline, i);
            oursSeconds[i] = our[0];
            plainSeconds[i] = plain[0];
            oursHeap = Math.max(oursHeap, our[1]);
            plainHeap = Math.max(plainHeap, plain[1]);
        }
        out.println(MARK + median(oursSeconds) + " " + oursHeap + " " + median(plainSeconds) + " " + plainHeap);
    }

    /** Starts {@code main} as a process of its own, with the collector that the installed program has and so much heap, and reads the figures it prints. */
    static BenchRow inProcess(String name, String bound, Class<?> main, int heapMb) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heapMb + "m", "-XX:+UseSerialGC",
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

    /** The most heap in use while {@code way} runs, looked at every few milliseconds, in MB. */
    private static double[] watched(Way way, int round) throws Exception {
        System.gc();
        AtomicLong most = new AtomicLong();
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        Thread watch = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                most.accumulateAndGet(memory.getHeapMemoryUsage().getUsed(), Math::max);
                LockSupport.parkNanos(WATCH_NANOS);
            }
        });
        watch.setDaemon(true);
        watch.start();
        double seconds = way.run(round);
        watch.interrupt();
        watch.join();
        return new double[] {seconds, most.get() / 1048576.0};
    }
}
