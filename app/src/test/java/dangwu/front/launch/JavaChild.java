package dangwu.front.launch;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A Java program started as a process of its own. It is started by a shell script, so that its arguments arrive byte for byte,
 * whatever the locale of the tests themselves may be.
 */
public final class JavaChild {
    private static final long PATIENCE_SECONDS = 60;

    private final Path folder;
    private final String command;
    private final Map<String, String> environment = new LinkedHashMap<>();

    private JavaChild(Path folder, String command) {
        this.folder = folder;
        this.command = command;
    }

    /** What a finished process left. */
    public record Result(int status, String out, String err) {}

    /** A class with a {@code main}, on the class path of the tests. */
    public static JavaChild ofClass(Path folder, Class<?> main, String... arguments) {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
        return new JavaChild(folder, quoted(java(), "-cp", classPath, main.getName()) + " " + quoted(arguments));
    }

    /** The program as it is handed out. */
    public static JavaChild ofJar(Path folder, Path jar, String... arguments) {
        return new JavaChild(folder, quoted(java(), "-jar", jar.toAbsolutePath().toString()) + " " + quoted(arguments));
    }

    /** A null value unsets the variable. */
    public JavaChild with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Starts it; stdout is left to the caller to read. */
    public Process start() throws IOException {
        Path script = folder.resolve("start.sh");
        Files.writeString(script, "exec " + command + "\n");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", script.toString()).directory(folder.toFile())
                .redirectError(folder.resolve("stderr").toFile());
        environment.forEach((name, value) -> {
            builder.environment().remove(name);
            if (value != null) {
                builder.environment().put(name, value);
            }
        });
        return builder.start();
    }

    /** Starts it and waits for its end. */
    public Result run() throws IOException, InterruptedException {
        Process process = start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("still running");
        }
        return new Result(process.exitValue(), out, Files.readString(folder.resolve("stderr")));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String quoted(String... words) {
        return Arrays.stream(words).map(word -> "'" + word.replace("'", "'\\''") + "'").collect(Collectors.joining(" "));
    }
}
