package dangwu.front.launch;

import java.io.IOException;
import java.nio.file.Path;

/** Opens the window on a data folder. The command line, which knows no windows, is handed one. */
@FunctionalInterface
public interface WindowOpener {

    /**
     * Returns when the window was closed, or at once when another start already has one open and takes this one's wish.
     *
     * @throws LaunchException when there is no display (exit status 4), or the folder cannot be used
     * @throws IOException     when the folder could not be closed properly
     */
    void open(Path dataFolder) throws LaunchException, IOException;
}
