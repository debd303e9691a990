package dangwu.kit.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers which folder was used last for a purpose ("import", "export" …). */
public interface FolderMemory {

    /** The folder used last; empty when there is none. */
    Optional<Path> last(String purpose);

    /** Remembers a folder. */
    void remember(String purpose, Path folder);

    /** A memory that lasts as long as the program runs. */
    static FolderMemory inMemory() {
        Map<String, Path> folders = new HashMap<>();
        return new FolderMemory() {
            @Override
            public Optional<Path> last(String purpose) {
                return Optional.ofNullable(folders.get(purpose));
            }

            @Override
            public void remember(String purpose, Path folder) {
                folders.put(purpose, folder);
            }
        };
    }
}
