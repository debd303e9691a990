package dangwu.front.launch;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * Starts the program once more under a UTF-8 locale where the present one cannot write Chinese.
 *
 * <p>Under LANG=C the Java runtime replaces every Chinese character of an argument or a file name by a question mark, and no option
 * changes that after the start. So the process starts itself again with {@code LC_ALL=C.UTF-8}, waits, and hands on the exit status.
 * The child is started as /proc tells that this process was; the arguments, which Java has already spoilt, are read as raw bytes
 * and travel in the environment in ASCII, because Java would spoil them again on the way to the child.
 */
public final class Relaunch {
    static final String PARENT = "DANGWU_RELAUNCHED_BY";
    static final String ARGUMENTS = "DANGWU_ARGUMENTS";
    /** One character inside and one outside the basic plane: what an encoding must be able to write. */
    private static final String CHINESE = "党𠮷";
    private static final Duration LOOK_AFTER_PARENT = Duration.ofMillis(200);

    private final String operatingSystem;
    private final Charset fileNames;
    private final Map<String, String> environment;
    private final long pid;
    private final Optional<ProcessHandle> parent;

    Relaunch(String operatingSystem, Charset fileNames, Map<String, String> environment, long pid, Optional<ProcessHandle> parent) {
        this.operatingSystem = operatingSystem;
        this.fileNames = fileNames;
        this.environment = environment;
        this.pid = pid;
        this.parent = parent;
    }

    /** For this process, its environment and its locale. */
    public static Relaunch ofThisProcess() {
        String name = System.getProperty("sun.jnu.encoding", "UTF-8");
        ProcessHandle self = ProcessHandle.current();
        return new Relaunch(System.getProperty("os.name", ""), Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.US_ASCII,
                System.getenv(), self.pid(), self.parent());
    }

    /**
     * Runs the program in a child where that is needed, and waits for it.
     *
     * @param arguments as {@code main} received them
     * @return the child's exit status, to be passed on; empty: go on in this process
     */
    public OptionalInt inChild(String... arguments) {
        if (!needed()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(waitFor(child(arguments).start()));
        } catch (IOException cannotStart) {
            // Without the child the program still works for everything that is written in ASCII.
            return OptionalInt.empty();
        }
    }

    /**
     * The arguments as the caller wrote them.
     *
     * @param arguments as {@code main} received them
     */
    public String[] arguments(String... arguments) {
        String handed = isChild() ? environment.get(ARGUMENTS) : null;
        return handed == null ? arguments : unpack(handed);
    }

    /** In a child: ends it at once when its parent was killed, as if the two were one process. Does nothing in any other. */
    public void dieWithParent() {
        if (!isChild()) {
            return;
        }
        ProcessHandle watched = parent.orElseThrow();
        Thread watch = new Thread(() -> haltAfter(watched), "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    boolean needed() {
        return operatingSystem.equals("Linux") && !isChild() && !fileNames.newEncoder().canEncode(CHINESE);
    }

    /** The mark names the parent, so that a process further down, which inherits the environment, is not taken for the child. */
    private boolean isChild() {
        String mark = environment.get(PARENT);
        return mark != null && parent.isPresent() && mark.equals(Long.toString(parent.get().pid()));
    }

    private ProcessBuilder child(String... arguments) throws IOException {
        Path self = Path.of("/proc/self");
        List<String> line = words(Files.readAllBytes(self.resolve("cmdline")));
        List<String> command = new ArrayList<>(line);
        command.set(0, executable(self));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put(PARENT, Long.toString(pid));
        builder.environment().remove(ARGUMENTS);
        int head = line.size() - arguments.length;
        // Arguments out of an @file are not on the command line; the child reads that file itself, and rightly.
        if (head > 0 && sameButForChinese(line.subList(head, line.size()), arguments)) {
            builder.command(command.subList(0, head));
            builder.command().addAll(Arrays.asList(arguments));
            builder.environment().put(ARGUMENTS, pack(line.subList(head, line.size())));
        }
        return builder;
    }

    private String executable(Path self) throws IOException {
        String path = Files.readSymbolicLink(self.resolve("exe")).toString();
        return StandardCharsets.US_ASCII.newEncoder().canEncode(path) ? path : "/proc/" + pid + "/exe";
    }

    private static int waitFor(Process child) {
        Thread stop = new Thread(() -> stop(child), "stop-child");
        Runtime.getRuntime().addShutdownHook(stop);
        while (true) {
            try {
                return child.waitFor();
            } catch (InterruptedException ignored) {
                // Nobody interrupts the main thread; if somebody does, the child is still what this process is about.
            }
        }
    }

    private static void stop(Process child) {
        child.destroy();
        try {
            child.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void haltAfter(ProcessHandle parent) {
        try {
            while (parent.isAlive()) {
                Thread.sleep(LOOK_AFTER_PARENT.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(137);
    }

    private static boolean sameButForChinese(List<String> written, String... received) {
        for (int i = 0; i < received.length; i++) {
            String word = written.get(i);
            if (StandardCharsets.US_ASCII.newEncoder().canEncode(word) && !word.equals(received[i])) {
                return false;
            }
        }
        return true;
    }

    /** The words of a /proc/…/cmdline: each ends with a zero byte, and an empty one is a word too. */
    static List<String> words(byte[] commandLine) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < commandLine.length; i++) {
            if (commandLine[i] == 0) {
                words.add(new String(commandLine, start, i - start, StandardCharsets.UTF_8));
                start = i + 1;
            }
        }
        return words;
    }

    static String pack(List<String> words) {
        StringBuilder all = new StringBuilder();
        words.forEach(word -> all.append(word).append('\0'));
        return Base64.getEncoder().encodeToString(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String[] unpack(String packed) {
        return words(Base64.getDecoder().decode(packed)).toArray(String[]::new);
    }
}
