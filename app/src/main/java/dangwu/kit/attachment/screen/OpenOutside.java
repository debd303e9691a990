package dangwu.kit.attachment.screen;

import java.io.IOException;
import java.nio.file.Path;

/** Opens a file with the program that the operating system has for it. Called in the background. */
@FunctionalInterface
public interface OpenOutside {

    /** @throws IOException with a Chinese sentence when nothing can open it */
    void open(Path file) throws IOException;
}
