package dangwu.kit.attachment;

import dangwu.kit.db.Database;
import dangwu.kit.db.DatabaseFile;
import dangwu.kit.safe.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A store in a folder of its own, and a folder of the clerk's beside it. */
public final class AttachmentFixture implements AutoCloseable {

    public final Path data;
    public final Path desk;
    public final Database database;
    public final AttachmentStore store;
    final AttachmentRepository repository;

    public AttachmentFixture(Path folder) throws IOException {
        data = folder.resolve("data");
        desk = Files.createDirectories(folder.resolve("desk"));
        DatabaseFile file = new DatabaseFile(data);
        database = Database.open(file, "测试");
        repository = new AttachmentRepository(database);
        store = new AttachmentStore(data.resolve("attachments"), new KeyFile(file.keyFile()), database, repository);
    }

    /** A file of the clerk's. */
    public Path file(String name, byte[] content) throws IOException {
        return Files.write(desk.resolve(name), content);
    }

    /** Bytes that are not the same all over. */
    public static byte[] bytes(int count) {
        byte[] made = new byte[count];
        new java.util.Random(count).nextBytes(made);
        return made;
    }

    Path stored(Attachment attachment) {
        return data.resolve("attachments").resolve(attachment.storedAs());
    }

    /** The encrypted files, and what was not written to its end. */
    public List<String> files() throws IOException {
        Path attachments = data.resolve("attachments");
        if (!Files.exists(attachments)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(attachments)) {
            return found.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Makes a file look as if nobody had touched it for so long. */
    void age(String fileName, Duration by) throws IOException {
        Files.setLastModifiedTime(data.resolve("attachments").resolve(fileName), FileTime.from(Instant.now().minus(by)));
    }

    @Override
    public void close() {
        database.close();
    }
}
