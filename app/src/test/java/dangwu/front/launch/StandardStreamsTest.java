package dangwu.front.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardStreamsTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "Linux,      -,     -,     US-ASCII, UTF-8",
        "Mac OS X,   -,     -,     US-ASCII, UTF-8",
        "Windows 10, -,     GBK,   GBK,      GBK",
        "Windows 11, UTF-8, GBK,   GBK,      UTF-8",
        "Windows 11, -,     -,     GBK,      GBK",
        "Windows 11, -,     cp-x,  -,        UTF-8"})
    void writesWhatTheConsoleReads(String system, String stdout, String sunStdout, String nativeEncoding, String expected) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        set(properties, "stdout.encoding", stdout);
        set(properties, "sun.stdout.encoding", sunStdout);
        set(properties, "native.encoding", nativeEncoding);

        assertThat(StandardStreams.charset("stdout.encoding", properties).name()).isEqualTo(expected);
    }

    private static void set(Properties properties, String key, String value) {
        if (value != null) {
            properties.setProperty(key, value);
        }
    }
}
