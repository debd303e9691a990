package dangwu.kit.db;

import static dangwu.kit.db.schema.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
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
        // Acknowledgements go into a file: what a pipe still held when the child died may reach the reader in part.
        Path acknowledgements = folder.resolve("acknowledged");
        Path records = folder.resolve("records");
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), KilledWriterTest.class.getName(), records.toString(),
                acknowledgements.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (InputStream said = child.getInputStream()) {
            assertThat(said.read()).as("the child wrote enough").isPositive();
            child.destroyForcibly();
        }
        child.waitFor();
        int acknowledged = (int) Files.size(acknowledgements);
        assertThat(acknowledged).isGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_KILL);
        try (Database database = Database.open(new DatabaseFile(records), "")) {
            int kept = database.<Integer>read(sql -> sql.fetchCount(SETTING, SETTING.NAME.like("child-%")));
            assertThat(kept).isBetween(acknowledged, acknowledged + 1);
        }
    }

    /** The child: writes until it is killed, one byte into the second argument's file for each acknowledged write. */
    public static void main(String[] arguments) throws IOException {
        try (Database database = Database.open(new DatabaseFile(Path.of(arguments[0])), "");
                OutputStream acknowledgements = Files.newOutputStream(Path.of(arguments[1]))) {
            for (int i = 1; i < 1_000_000; i++) {
                DatabaseTest.put(database, "child-" + i, "内容" + i);
                acknowledgements.write('.');
                if (i == ACKNOWLEDGED_BEFORE_THE_KILL) {
                    System.out.println("enough");
                }
            }
        }
    }
}
