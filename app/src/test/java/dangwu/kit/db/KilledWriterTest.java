package dangwu.kit.db;

import static dangwu.kit.db.schema.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged survives the end of the process, however sudden: a child writes, says what is written, and is killed in the middle. */
class KilledWriterTest {

    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 60;

    @TempDir
    Path folder;

    @RepeatedTest(3)
    void nothingAcknowledgedIsLost() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), KilledWriterTest.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        int acknowledged = 0;
        try (BufferedReader said = child.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("written ")) {
                    acknowledged = Integer.parseInt(line.substring(8));
                }
                if (acknowledged == ACKNOWLEDGED_BEFORE_THE_KILL) {
                    // Process.destroyForcibly would also close the stream that is being read.
                    child.toHandle().destroyForcibly();
                }
            }
        }
        child.waitFor();
        int last = acknowledged;
        assertThat(last).isGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_KILL);
        try (Database database = Database.open(new DatabaseFile(folder), "")) {
            assertThat((int) database.<Integer>read(sql -> sql.fetchCount(SETTING))).isBetween(last, last + 1);
        }
    }

    /** The child: writes until it is killed. */
    public static void main(String[] arguments) {
        try (Database database = Database.open(new DatabaseFile(Path.of(arguments[0])), "")) {
            for (int i = 1; i < 1_000_000; i++) {
                DatabaseTest.put(database, "n" + i, "内容" + i);
                System.out.println("written " + i);
            }
        }
    }
}
