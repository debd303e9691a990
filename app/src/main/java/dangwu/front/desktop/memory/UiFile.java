package dangwu.front.desktop.memory;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The file {@code ui.json}. It holds nothing that cannot be lost: one that cannot be read counts as empty and is replaced. */
final class UiFile {

    private static final Logger LOG = LoggerFactory.getLogger(UiFile.class);

    private final Path file;
    private final JsonMapper json = JsonMapper.builder().build();

    UiFile(Path file) {
        this.file = file;
    }

    UiState read() {
        try {
            UiState state = json.readValue(Files.readAllBytes(file), UiState.class);
            return state == null ? UiState.EMPTY : state;
        } catch (NoSuchFileException none) {
            return UiState.EMPTY;
        } catch (IOException | JacksonException unreadable) {
            LOG.warn("ui.json is ignored", unreadable);
            return UiState.EMPTY;
        }
    }

    void write(UiState state) {
        try {
            Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".ui-", ".part");
            try {
                Files.write(draft, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(state));
                move(draft);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | JacksonException lost) {
            // How a table was arranged is not worth a word to the clerk.
            LOG.warn("ui.json is not written", lost);
        }
    }

    private void move(Path draft) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
