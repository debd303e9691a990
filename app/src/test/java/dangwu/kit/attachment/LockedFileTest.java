package dangwu.kit.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.db.DatabaseFile;
import dangwu.kit.db.StoreException;
import dangwu.kit.safe.KeyFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The encrypted files: whatever is done to one is noticed. */
class LockedFileTest {

    private static final AttachmentStore.Owner OWNER = new AttachmentStore.Owner("thing", 5, "甲");
    private static final int PIECE = AttachmentCipher.PIECE;
    private static final int LOCKED = PIECE + AttachmentCipher.TAG_BYTES;
    private static final int START = AttachmentCipher.HEAD_BYTES + AttachmentCipher.SALT_BYTES;

    @TempDir
    Path folder;
    private AttachmentFixture unit;
    private byte[] content;
    private Attachment kept;
    private byte[] raw;

    @BeforeEach
    void open() throws IOException {
        unit = new AttachmentFixture(folder);
        content = AttachmentFixture.bytes(3 * PIECE + 100);
        kept = unit.store.add(OWNER, "a.bin", content);
        raw = Files.readAllBytes(unit.stored(kept));
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4, 35, 36, START + LOCKED - 1, START + LOCKED, START + 3 * LOCKED + 50})
    void oneOtherBitAnywhereIsNoticed(int place) throws IOException {
        raw[place] ^= 1;
        assertDamaged(raw);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 20, START, START + 10, START + 16, START + LOCKED, START + 2 * LOCKED, START + 3 * LOCKED, START + 3 * LOCKED + 16})
    void whatIsCutOffIsNoticed(int length) throws IOException {
        assertDamaged(Arrays.copyOf(raw, length));
    }

    @Test
    void whatIsAddedIsNoticed() throws IOException {
        assertDamaged(Arrays.copyOf(raw, raw.length + 1));
        byte[] twice = Arrays.copyOf(raw, raw.length + LOCKED);
        System.arraycopy(raw, START, twice, raw.length, LOCKED);
        assertDamaged(twice);
    }

    @Test
    void piecesThatChangedPlacesAreNoticed() throws IOException {
        byte[] other = raw.clone();
        System.arraycopy(raw, START, other, START + LOCKED, LOCKED);
        System.arraycopy(raw, START + LOCKED, other, START, LOCKED);
        assertDamaged(other);
    }

    @Test
    void aPieceThatWasLeftOutIsNoticed() throws IOException {
        byte[] other = new byte[raw.length - LOCKED];
        System.arraycopy(raw, 0, other, 0, START + LOCKED);
        System.arraycopy(raw, START + 2 * LOCKED, other, START + LOCKED, raw.length - START - 2 * LOCKED);
        assertDamaged(other);
    }

    @Test
    void nothingThatIsNotGenuineIsHandedOut() throws Exception {
        raw[START + LOCKED + 7] ^= 1;
        Files.write(unit.stored(kept), raw);
        long[] given = {0};
        try (LockedFile file = unit.store.open(kept)) {
            assertThatThrownBy(() -> file.copyTo(new OutputStream() {
                @Override
                public void write(int one) {
                    assertThat((byte) one).isEqualTo(content[(int) given[0]++]);
                }
            }, AttachmentStore.Watch.NOBODY)).isInstanceOf(java.security.GeneralSecurityException.class);
        }
        assertThat(given[0]).as("the piece before the damaged one").isEqualTo(PIECE);
    }

    @Test
    void anyPlaceCanBeRead() throws Exception {
        try (LockedFile file = unit.store.open(kept)) {
            assertThat(file.length()).isEqualTo(content.length);
            byte[] some = new byte[50];
            for (int from : new int[] {3 * PIECE + 70, 0, PIECE - 10, 2 * PIECE, content.length - 1}) {
                int given = file.read(from, some, 0, some.length);
                assertThat(Arrays.copyOf(some, given)).isNotEmpty().isEqualTo(Arrays.copyOfRange(content, from, from + given));
            }
            assertThat(file.read(content.length, some, 0, 1)).isNegative();
        }
    }

    @Test
    void filesOfTheFirstFormatStayReadable() throws Exception {
        AttachmentCipher cipher = new AttachmentCipher(new KeyFile(new DatabaseFile(unit.data).keyFile()).read());
        byte[] old = cipher.lockWhole(content, kept.storedAs());
        assertThat(Arrays.copyOf(old, 4)).containsExactly('D', 'W', 'A', '1');
        Files.write(unit.stored(kept), old);
        assertThat(unit.store.read(kept)).isEqualTo(content);
        try (LockedFile file = unit.store.open(kept)) {
            byte[] some = new byte[3];
            assertThat(file.read(2 * PIECE, some, 0, 3)).isEqualTo(3);
            assertThat(some).isEqualTo(Arrays.copyOfRange(content, 2 * PIECE, 2 * PIECE + 3));
        }
        old[old.length - 1] ^= 1;
        assertDamaged(old);
    }

    private void assertDamaged(byte[] now) throws IOException {
        Files.write(unit.stored(kept), now);
        assertThatThrownBy(() -> unit.store.read(kept)).isInstanceOf(StoreException.class).hasMessageContaining("a.bin");
        assertThat(unit.store.check().run(one -> "").problems()).singleElement().asString().contains("a.bin").contains("损坏");
    }
}
