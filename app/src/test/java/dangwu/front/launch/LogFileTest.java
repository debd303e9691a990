package dangwu.front.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@SuppressWarnings("try") // The log is only held open.
class LogFileTest {
    private static final Logger LOG = LoggerFactory.getLogger("test.log");
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void keepsFiveFilesOfOneMegabyte() throws IOException {
        String kilobyte = "党".repeat(341);
        try (LogFile log = LogFile.open(folder)) {
            for (int i = 0; i < 7 * 1024; i++) {
                LOG.info("{} {}", i, kilobyte);
            }
        }
        try (Stream<Path> files = Files.list(folder.resolve("logs"))) {
            assertThat(files.toList()).hasSize(5).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(MEGABYTE + 4096));
        }
        assertThat(Files.readString(folder.resolve("logs/dangwu.log"))).contains("7167 党");
    }

    @Test
    void logsOnlyWhileOpenAndNeverToTheConsole() throws IOException {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        System.setOut(new PrintStream(console, true));
        System.setErr(new PrintStream(console, true));
        try {
            LOG.error("before");
            try (LogFile log = LogFile.open(folder)) {
                LOG.warn("during");
                LoggerFactory.getLogger("org.flywaydb.core").info("chatter");
            }
            LOG.error("after");
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        List<String> lines = Files.readAllLines(folder.resolve("logs/dangwu.log"));
        assertThat(lines).singleElement().asString().contains("WARN", "during");
        assertThat(console.size()).isZero();
    }
}
