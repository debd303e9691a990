package dangwu.front.launch;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * What the program writes to its caller: results on {@code out}, messages on {@code err}, machine-readable results on {@code json}.
 * {@code out} and {@code json} end in the same place and differ in their encoding only.
 *
 * @param out results for a person, in the encoding of the console
 * @param err messages for a person, in the encoding of the console
 * @param json results for a machine, always UTF-8
 */
public record StandardStreams(PrintStream out, PrintStream err, PrintStream json) {

    /** The streams of this process; {@link System#out} and {@link System#err} are not touched. */
    public static StandardStreams ofThisProcess() {
        Properties properties = System.getProperties();
        return new StandardStreams(
                stream(FileDescriptor.out, charset("stdout.encoding", properties)),
                stream(FileDescriptor.err, charset("stderr.encoding", properties)),
                stream(FileDescriptor.out, StandardCharsets.UTF_8));
    }

    /** Lets what libraries print through {@link System} come out in the same encoding. */
    public void install() {
        System.setOut(out);
        System.setErr(err);
    }

    /** UTF-8 everywhere but on Windows, whose console says itself what it can read (936 in a Chinese Windows). */
    static Charset charset(String property, Properties properties) {
        if (!properties.getProperty("os.name", "").startsWith("Windows")) {
            return StandardCharsets.UTF_8;
        }
        for (String name : new String[] {property, "sun." + property, "native.encoding"}) {
            String value = properties.getProperty(name);
            if (value != null && Charset.isSupported(value)) {
                return Charset.forName(value);
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), true, charset);
    }
}
