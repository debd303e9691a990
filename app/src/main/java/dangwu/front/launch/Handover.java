package dangwu.front.launch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a second start asks of the program that is already running.
 *
 * @param workingFolder of the second start, absolute; relative paths among the arguments are meant from there
 * @param arguments of the second start; may be empty: then only the window is wanted
 */
public record Handover(String workingFolder, List<String> arguments) {
    /** Far more than any command line, and little enough that a stranger cannot fill the memory. */
    private static final int MOST_BYTES = 1 << 20;

    /** Copies the list. */
    public Handover {
        arguments = List.copyOf(arguments);
    }

    void write(DataOutputStream out) throws IOException {
        List<String> all = new ArrayList<>(arguments);
        all.add(0, workingFolder);
        out.writeInt(all.size());
        for (String text : all) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    static Handover read(DataInputStream in) throws IOException {
        int count = within(in.readInt(), 1);
        List<String> all = new ArrayList<>();
        int left = MOST_BYTES;
        for (int i = 0; i < count; i++) {
            int length = within(in.readInt(), 0);
            left = within(left - length, 0);
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new IOException("cut off");
            }
            all.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return new Handover(all.get(0), all.subList(1, all.size()));
    }

    private static int within(int value, int least) throws IOException {
        if (value < least || value > MOST_BYTES) {
            throw new IOException("impossible length " + value);
        }
        return value;
    }
}
