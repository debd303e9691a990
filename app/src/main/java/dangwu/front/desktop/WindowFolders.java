package dangwu.front.desktop;

import dangwu.front.wiring.Unit;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The data folders a window may open.
 *
 * @param start      the one it begins with; the caller has claimed it
 * @param own        the unit's own
 * @param sample     the sample unit's
 * @param fillSample writes the sample unit into records that hold nothing
 */
public record WindowFolders(Path start, Path own, Path sample, Consumer<Unit> fillSample) {

    /** The folder to change to from {@code folder}. */
    Path other(Path folder) {
        return isSample(folder) ? own : sample;
    }

    /** Whether {@code folder} is the sample unit's. */
    boolean isSample(Path folder) {
        return folder.toAbsolutePath().equals(sample.toAbsolutePath());
    }
}
