package dangwu.kit.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.audit.AuditEntry;
import dangwu.kit.audit.AuditRepository;
import dangwu.kit.db.AuditChange;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each content is stored once; removals can be undone. */
class AttachmentSharingTest {

    private static final AttachmentStore.Owner ONE = new AttachmentStore.Owner("meeting_photo", 5, "第一次会议");
    private static final AttachmentStore.Owner OTHER = new AttachmentStore.Owner("meeting_photo", 6, "第二次会议");
    private static final byte[] CONTENT = AttachmentFixture.bytes(1000);

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

    @Test
    void theSameContentIsStoredOnce() throws IOException {
        Attachment first = unit.store.add(ONE, "a.jpg", CONTENT);
        Attachment second = unit.store.add(OTHER, "b.jpg", CONTENT);
        assertThat(second.storedAs()).isEqualTo(first.storedAs());
        assertThat(unit.files()).containsExactly(first.storedAs());
        assertThat(unit.store.read(second)).isEqualTo(CONTENT);
    }

    @Test
    void aFileGoesWithTheLastRowThatNamesIt() throws IOException {
        Attachment first = unit.store.add(ONE, "a.jpg", CONTENT);
        Attachment second = unit.store.add(OTHER, "b.jpg", CONTENT);
        unit.store.remove(first, "第一次会议");
        assertThat(unit.store.read(second)).isEqualTo(CONTENT);
        unit.store.removeAll(OTHER);
        assertThat(unit.files()).isEmpty();
    }

    @Test
    void replacingBySomethingThatAnotherHasKeepsBoth() throws IOException {
        unit.store.add(ONE, "a.jpg", CONTENT);
        unit.store.add(OTHER, "b.jpg", new byte[] {1});
        Attachment now = unit.store.replaceAll(OTHER, "c.jpg", CONTENT);
        assertThat(unit.store.of("meeting_photo", 6)).containsExactly(now);
        assertThat(unit.files()).hasSize(1);
        unit.store.replaceAll(OTHER, "c.jpg", CONTENT);
        assertThat(unit.store.read(unit.store.of("meeting_photo", 6).get(0))).isEqualTo(CONTENT);
        assertThat(unit.store.of("meeting_photo", 5)).hasSize(1);
    }

    @Test
    void theSameFileInTheSamePlaceIsNotKeptTwice() {
        Attachment first = unit.store.add(ONE, "a.jpg", CONTENT);
        assertThat(unit.store.add(ONE, "a.jpg", CONTENT)).isEqualTo(first);
        assertThat(unit.store.of("meeting_photo", 5)).containsExactly(first);
    }

    @Test
    void addingItAgainMendsADamagedOrVanishedFileForAll() throws IOException {
        Attachment first = unit.store.add(ONE, "a.jpg", CONTENT);
        Attachment shared = unit.store.add(OTHER, "b.jpg", CONTENT);
        Files.write(unit.stored(first), new byte[] {1, 2, 3});
        unit.store.add(ONE, "a.jpg", CONTENT);
        assertThat(unit.store.check().run(row -> "").problems()).isEmpty();
        Attachment mended = unit.store.of(shared.ownerKind(), shared.ownerId()).get(0);
        assertThat(unit.store.read(mended)).isEqualTo(CONTENT);
        Files.delete(unit.stored(mended));
        Attachment again = unit.store.add(OTHER, "第三张.jpg", CONTENT);
        assertThat(unit.store.read(again)).isEqualTo(CONTENT);
        assertThat(unit.store.check().run(row -> "").problems()).isEmpty();
    }

    @Test
    void whatIsTakenAwayCanBePutBackAsItWas() throws IOException {
        Attachment first = unit.store.add(ONE, "a.jpg", CONTENT);
        Attachment second = unit.store.add(ONE, "b.jpg", new byte[] {2});
        unit.store.takeAway(List.of(first, second), "第一次会议");
        assertThat(unit.store.of("meeting_photo", 5)).isEmpty();
        assertThat(unit.files()).hasSize(2);
        unit.store.putBack(List.of(first, second), "第一次会议");
        unit.store.putBack(List.of(first), "第一次会议");
        assertThat(unit.store.of("meeting_photo", 5)).containsExactly(first, second);
        assertThat(unit.store.read(first)).isEqualTo(CONTENT);
    }

    @Test
    void whatIsGoneForGoodCannotBePutBack() {
        Attachment first = unit.store.add(ONE, "a.jpg", CONTENT);
        unit.store.remove(first, "第一次会议");
        assertThatThrownBy(() -> unit.store.putBack(List.of(first), "第一次会议")).isInstanceOf(StoreException.class).hasMessageContaining("a.jpg");
    }

    @Test
    void nameAndShelfChangeAndChangeBack() {
        Attachment first = unit.store.add(ONE, "a.jpg", CONTENT);
        unit.store.rename(first, " 合影.jpg ", "第一次会议");
        assertThat(unit.store.of("meeting_photo", 5)).extracting(Attachment::fileName).containsExactly("合影.jpg");
        unit.store.keepAs("撤销改名", List.of(first), "第一次会议");
        unit.store.move(List.of(first), "meeting_other", "第一次会议");
        assertThat(unit.store.of("meeting_photo", 5)).isEmpty();
        assertThat(unit.store.of(Set.of("meeting_photo", "meeting_other"), 5)).extracting(Attachment::fileName).containsExactly("a.jpg");
        unit.store.keepAs("撤销移动", List.of(first), "第一次会议");
        assertThat(unit.store.of("meeting_photo", 5)).containsExactly(first);
        unit.store.remove(first, "第一次会议");
        assertThatThrownBy(() -> unit.store.rename(first, "b.jpg", "第一次会议")).isInstanceOf(RefusedException.class).hasMessageContaining("已被移除");
    }

    @Test
    void theTrailSaysThatTheRecordChangedAndHow() {
        Attachment first = unit.store.add(ONE, "a.jpg", CONTENT);
        unit.store.rename(first, "b.jpg", "第一次会议");
        unit.store.remove(unit.store.of("meeting_photo", 5).get(0), "第一次会议");
        List<AuditEntry> trail = new AuditRepository(unit.database).of("meeting_photo", 5, 10);
        assertThat(trail).extracting(AuditEntry::kind).containsOnly(AuditChange.Kind.CHANGED);
        assertThat(trail).flatExtracting(AuditEntry::deltas).containsExactly(new AuditChange.Delta("附件", "b.jpg", null),
                new AuditChange.Delta("附件", "a.jpg", "b.jpg"), new AuditChange.Delta("附件", null, "a.jpg"));
    }

    @Test
    void theCheckNamesRecordAndFile() throws IOException {
        Attachment first = unit.store.add(ONE, "a.jpg", CONTENT);
        unit.store.add(OTHER, "b.jpg", CONTENT);
        unit.store.add(OTHER, "c.jpg", new byte[] {1});
        assertThat(unit.store.check().run(row -> "")).isEqualTo(new AttachmentCheck.Result(2, List.of()));
        Files.delete(unit.stored(first));
        assertThat(unit.store.check().run(row -> row.ownerId() == 5 ? "第一次会议" : "").problems()).containsExactly(
                "第一次会议：附件“a.jpg”的文件已不在附件文件夹中，请从备份中恢复，或移除后重新添加。", "附件“b.jpg”的文件已不在附件文件夹中，请从备份中恢复，或移除后重新添加。");
    }
}
