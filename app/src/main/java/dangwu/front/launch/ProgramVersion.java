package dangwu.front.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's name and version. */
public final class ProgramVersion {
    /** What the program is called wherever the user sees it. */
    public static final String NAME = "党务台账";

    private ProgramVersion() {}

    /** Such as {@code 1.2.0}, as the build wrote it. */
    public static String number() {
        Properties properties = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/dangwu/version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
