package dangwu.kit.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.db.Database;
import dangwu.kit.db.DatabaseFile;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.StoreException;
import dangwu.kit.safe.KeyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentStoreTest {

    private static final AttachmentStore.Owner OWNER = new AttachmentStore.Owner("thing", 5, "甲");
    private static final byte[] CONTENT = "照片内容".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;
    private Database database;
    private AttachmentStore store;

    @BeforeEach
    void open() {
        DatabaseFile file = new DatabaseFile(folder);
        database = Database.open(file, "测试");
        store = new AttachmentStore(folder.resolve("attachments"), new KeyFile(file.keyFile()), database, new AttachmentRepository(database));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givesBackWhatWasKept() {
        Attachment kept = store.add(OWNER, "a.jpg", CONTENT);
        assertThat(store.of("thing", 5)).containsExactly(kept);
        assertThat(store.of("thing", 6)).isEmpty();
        assertThat(store.read(kept)).isEqualTo(CONTENT);
        assertThat(kept.byteCount()).isEqualTo(CONTENT.length);
    }

    @Test
    void theFileOnTheDiskTellsNothing() throws IOException {
        Attachment kept = store.add(OWNER, "身份证.jpg", CONTENT);
        byte[] raw = Files.readAllBytes(stored(kept));
        assertThat(new String(raw, StandardCharsets.UTF_8)).doesNotContain("照片");
        assertThat(kept.storedAs()).doesNotContain("身份证");
    }

    @Test
    void replacingLeavesOneFile() throws IOException {
        store.add(OWNER, "a.jpg", CONTENT);
        Attachment second = store.replaceAll(OWNER, "b.jpg", new byte[] {1});
        assertThat(store.of("thing", 5)).containsExactly(second);
        assertThat(files()).containsExactly(second.storedAs());
    }

    @Test
    void removingTakesRowAndFile() throws IOException {
        Attachment first = store.add(OWNER, "a.jpg", CONTENT);
        store.add(OWNER, "b.jpg", CONTENT);
        store.remove(first, "甲");
        assertThat(store.of("thing", 5)).extracting(Attachment::fileName).containsExactly("b.jpg");
        store.removeAll(OWNER);
        store.removeAll(OWNER);
        assertThat(store.of("thing", 5)).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void aVanishedFileIsNamed() throws IOException {
        Attachment kept = store.add(OWNER, "a.jpg", CONTENT);
        Files.delete(stored(kept));
        assertThatThrownBy(() -> store.read(kept)).isInstanceOf(StoreException.class).hasMessageContaining("a.jpg").hasMessageContaining("已不在");
    }

    @Test
    void aDamagedOrForeignFileIsNotShown() throws IOException {
        Attachment kept = store.add(OWNER, "a.jpg", CONTENT);
        byte[] raw = Files.readAllBytes(stored(kept));
        raw[raw.length - 1] ^= 1;
        Files.write(stored(kept), raw);
        assertThatThrownBy(() -> store.read(kept)).isInstanceOf(StoreException.class).hasMessageContaining("损坏");
        Files.write(stored(kept), new byte[] {1, 2, 3});
        assertThatThrownBy(() -> store.read(kept)).isInstanceOf(StoreException.class).hasMessageContaining("损坏");
    }

    @Test
    void oneFileCannotStandInForAnother() throws IOException {
        Attachment first = store.add(OWNER, "a.jpg", CONTENT);
        Attachment second = store.add(OWNER, "b.jpg", "另一张".getBytes(StandardCharsets.UTF_8));
        Files.copy(stored(first), stored(second), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> store.read(second)).isInstanceOf(StoreException.class);
    }

    @Test
    void tooLargeAndEmptyAreRefused() throws IOException {
        assertThatThrownBy(() -> store.add(OWNER, "大.jpg", new byte[AttachmentStore.MOST_BYTES + 1])).isInstanceOf(RefusedException.class)
                .hasMessageContaining("51 MB").hasMessageContaining("50 MB").hasMessageContaining("缩小");
        assertThatThrownBy(() -> store.add(OWNER, "空.jpg", new byte[0])).isInstanceOf(RefusedException.class).hasMessageContaining("空文件");
        assertThat(files()).isEmpty();
    }

    @Test
    void withoutTheKeyNothingIsWritten() throws IOException {
        Files.delete(new DatabaseFile(folder).keyFile());
        assertThatThrownBy(() -> store.add(OWNER, "a.jpg", CONTENT)).isInstanceOf(StoreException.class).hasMessageContaining("没有保存");
        assertThat(store.of("thing", 5)).isEmpty();
        assertThat(files()).isEmpty();
    }

    private Path stored(Attachment attachment) {
        return folder.resolve("attachments").resolve(attachment.storedAs());
    }

    private List<String> files() throws IOException {
        Path attachments = folder.resolve("attachments");
        if (!Files.exists(attachments)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(attachments)) {
            return found.map(file -> file.getFileName().toString()).toList();
        }
    }
}
