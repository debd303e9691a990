package dangwu.kit.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dangwu.kit.db.RefusedException;
import dangwu.kit.db.StoreException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files by their path: read in pieces, and whatever may happen to them meanwhile. */
class AttachmentPathTest {

    private static final AttachmentStore.Owner OWNER = new AttachmentStore.Owner("thing", 5, "甲");
    private static final int PIECE = AttachmentCipher.PIECE;

    @TempDir
    Path folder;
    private AttachmentFixture unit;

    @BeforeEach
    void open() throws IOException {
        unit = new AttachmentFixture(folder);
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 17})
    void whatWasKeptIsReadBackAtAnyLength(int length) throws IOException {
        byte[] content = AttachmentFixture.bytes(length);
        List<Long> told = new ArrayList<>();
        Attachment kept = unit.store.add(OWNER, unit.file("甲.bin", content), told::add);
        assertThat(kept.byteCount()).isEqualTo(length);
        assertThat(told).isSorted().last().isEqualTo((long) length);
        assertThat(unit.store.read(kept)).isEqualTo(content);
        Path copy = unit.desk.resolve("copy.bin");
        unit.store.copyTo(kept, copy, AttachmentStore.Watch.NOBODY);
        assertThat(copy).hasBinaryContent(content);
        assertThat(unit.store.isSame(kept, copy)).isTrue();
        Files.write(copy, new byte[] {1}, StandardOpenOption.APPEND);
        assertThat(unit.store.isSame(kept, copy)).isFalse();
    }

    @Test
    void aNameOutsideTheBasicPlaneIsKept() throws IOException {
        Attachment kept = unit.store.add(OWNER, unit.file("𠮷䶮的发言.docx", new byte[] {1}), AttachmentStore.Watch.NOBODY);
        assertThat(unit.store.of("thing", 5)).extracting(Attachment::fileName).containsExactly("𠮷䶮的发言.docx");
        assertThat(kept.extension()).isEqualTo("docx");
    }

    @Test
    void aVeryLongNameKeepsItsExtension() {
        Attachment kept = unit.store.add(OWNER, "𠮷".repeat(300) + ".jpeg", new byte[] {1});
        assertThat(kept.fileName()).endsWith("𠮷.jpeg");
        assertThat(kept.fileName().codePointCount(0, kept.fileName().length())).isEqualTo(150);
    }

    @Test
    void aPhotoOf120MbIsRefusedBeforeItIsRead() throws IOException {
        Path large = unit.desk.resolve("会场.jpg");
        try (RandomAccessFile made = new RandomAccessFile(large.toFile(), "rw")) {
            made.setLength(120L << 20);
        }
        assertThatThrownBy(() -> unit.store.add(OWNER, large, bytes -> {
            throw new AssertionError("was read");
        })).isInstanceOf(RefusedException.class).hasMessageContaining("会场.jpg").hasMessageContaining("120 MB").hasMessageContaining("50 MB")
                .hasMessageContaining("缩小");
        assertNothingKept();
    }

    @Test
    void anEmptyAFolderAndAnAbsentFileAreNamed() throws IOException {
        assertRefused(unit.file("空.docx", new byte[0]), "空.docx", "空文件");
        assertRefused(Files.createDirectory(unit.desk.resolve("照片夹")), "照片夹", "文件夹");
        assertRefused(unit.desk.resolve("没有.pdf"), "没有.pdf", "移走");
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws IOException {
        Path secret = unit.file("别人的.pdf", new byte[] {1});
        assumeThat(secret.toFile().setReadable(false) && !Files.isReadable(secret)).as("this user reads everything").isTrue();
        assertRefused(secret, "别人的.pdf", "权限");
    }

    @Test
    void aFileThatVanishesBeforeItIsOpenedIsNamed() {
        Incoming vanishing = new Incoming("照片.jpg", 10, () -> Files.newInputStream(unit.desk.resolve("照片.jpg")));
        assertThatThrownBy(() -> receive(vanishing)).isInstanceOf(RefusedException.class).hasMessageContaining("照片.jpg").hasMessageContaining("不见了");
        assertNothingKept();
    }

    @Test
    void aFileWhoseDiskGoesAwayIsNamed() {
        Incoming breaking = new Incoming("照片.jpg", 3L * PIECE, () -> new java.io.InputStream() {
            private int left = 2 * PIECE;

            @Override
            public int read() throws IOException {
                if (left-- == 0) {
                    throw new IOException("Input/output error");
                }
                return 7;
            }
        });
        assertThatThrownBy(() -> receive(breaking)).isInstanceOf(RefusedException.class).hasMessageContaining("照片.jpg").hasMessageContaining("没有读完");
        assertNothingKept();
    }

    @Test
    void aFileThatIsCutOffWhileItIsReadIsNamed() throws IOException {
        Path file = unit.file("讲稿.docx", AttachmentFixture.bytes(5 * PIECE));
        assertThatThrownBy(() -> unit.store.add(OWNER, file, bytes -> cut(file))).isInstanceOf(RefusedException.class).hasMessageContaining("讲稿.docx")
                .hasMessageContaining("发生了变化");
        assertNothingKept();
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsNamed() throws IOException {
        Path file = unit.file("录像.mp4", AttachmentFixture.bytes(3 * PIECE));
        assertThatThrownBy(() -> unit.store.add(OWNER, file, bytes -> grow(file))).isInstanceOf(RefusedException.class).hasMessageContaining("录像.mp4")
                .hasMessageContaining("发生了变化");
        assertNothingKept();
    }

    @Test
    void aFileThatIsDeletedWhileItIsReadIsKeptWholeOrNotAtAll() throws IOException {
        byte[] content = AttachmentFixture.bytes(5 * PIECE);
        Path file = unit.file("照片.png", content);
        try {
            Attachment kept = unit.store.add(OWNER, file, bytes -> delete(file));
            assertThat(unit.store.read(kept)).isEqualTo(content);
        } catch (RefusedException e) {
            assertThat(e).hasMessageContaining("照片.png");
            assertNothingKept();
        }
    }

    @Test
    void stoppingLeavesNothing() throws IOException {
        Path file = unit.file("长.pdf", AttachmentFixture.bytes(5 * PIECE));
        assertThatThrownBy(() -> unit.store.add(OWNER, file, bytes -> {
            if (bytes > PIECE) {
                throw new CancellationException("已取消");
            }
        })).isInstanceOf(CancellationException.class);
        assertNothingKept();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        Path file = unit.file("a.pdf", new byte[] {1});
        // Where the folder should be lies a file: no folder can be made there, whoever asks.
        Files.write(unit.data.resolve("attachments"), new byte[] {1});
        assertThatThrownBy(() -> unit.store.add(OWNER, file, AttachmentStore.Watch.NOBODY)).isInstanceOf(StoreException.class).hasMessageContaining("a.pdf")
                .hasMessageContaining("没有保存");
        assertThat(unit.store.of("thing", 5)).isEmpty();
    }

    @Test
    void aCopyThatCannotBeWrittenLeavesWhatWasThere() throws IOException {
        Attachment kept = unit.store.add(OWNER, "a.pdf", AttachmentFixture.bytes(PIECE + 5));
        Path taken = Files.createDirectories(unit.desk.resolve("a.pdf/里面"));
        assertThatThrownBy(() -> unit.store.copyTo(kept, taken.getParent(), AttachmentStore.Watch.NOBODY)).isInstanceOf(StoreException.class)
                .hasMessageContaining("没有写到");
        assertThatThrownBy(() -> unit.store.copyTo(kept, unit.desk.resolve("没有/a.pdf"), AttachmentStore.Watch.NOBODY)).isInstanceOf(StoreException.class)
                .hasMessageContaining("没有写到");
        Path old = unit.file("old.pdf", new byte[] {9});
        Files.write(unit.stored(kept), new byte[] {0}, StandardOpenOption.APPEND);
        assertThatThrownBy(() -> unit.store.copyTo(kept, old, AttachmentStore.Watch.NOBODY)).isInstanceOf(StoreException.class).hasMessageContaining("损坏");
        assertThat(old).hasBinaryContent(new byte[] {9});
        try (var left = Files.list(unit.desk)) {
            assertThat(left).extracting(path -> path.getFileName().toString()).containsExactlyInAnyOrder("a.pdf", "old.pdf");
        }
    }

    private void receive(Incoming incoming) {
        new AttachmentFolder(unit.data.resolve("attachments"), new dangwu.kit.safe.KeyFile(new dangwu.kit.db.DatabaseFile(unit.data).keyFile()))
                .receive(incoming, AttachmentStore.Watch.NOBODY);
    }

    private void assertRefused(Path file, String name, String why) {
        assertThatThrownBy(() -> unit.store.add(OWNER, file, AttachmentStore.Watch.NOBODY)).isInstanceOf(RefusedException.class).hasMessageContaining(name)
                .hasMessageContaining(why);
        assertNothingKept();
    }

    private void assertNothingKept() {
        assertThat(unit.repository.all()).isEmpty();
        try {
            assertThat(unit.files()).isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void cut(Path file) {
        try {
            Files.write(file, new byte[] {1});
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void grow(Path file) {
        try {
            Files.write(file, new byte[PIECE], StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
