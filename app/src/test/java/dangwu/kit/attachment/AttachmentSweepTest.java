package dangwu.kit.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.db.AuditChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentSweepTest {

    private static final AttachmentStore.Owner OWNER = new AttachmentStore.Owner("meeting_photo", 5, "第一次会议");
    private static final Map<String, String> KINDS = Map.of("meeting_photo", "meeting", "meeting_other", "meeting", "member_photo", "member");
    private static final Duration LONG = Duration.ofDays(31);

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
    void whatACrashLeftGoesWhenItIsOld() throws IOException {
        Attachment kept = unit.store.add(OWNER, "a.jpg", new byte[] {1});
        Path attachments = unit.data.resolve("attachments");
        for (String name : List.of("old.dwa", "new.dwa", "old.dwa.part", "new.dwa.part", "别的文件.txt")) {
            Files.write(attachments.resolve(name), new byte[] {1});
        }
        for (String name : List.of("old.dwa", "old.dwa.part", "别的文件.txt", kept.storedAs())) {
            unit.age(name, Duration.ofHours(25));
        }
        assertThat(sweep(Duration.ZERO)).isEqualTo(new AttachmentSweep.Result(0, 2));
        assertThat(unit.files()).containsExactlyInAnyOrder(kept.storedAs(), "new.dwa", "new.dwa.part", "别的文件.txt");
    }

    @Test
    void aRemovalOfTodayStaysUndoableHoweverOldTheFileIs() throws IOException {
        Attachment kept = unit.store.add(OWNER, "a.jpg", new byte[] {1});
        unit.age(kept.storedAs(), Duration.ofDays(400));
        unit.store.takeAway(List.of(kept), "第一次会议");
        assertThat(sweep(Duration.ZERO).files()).isZero();
        unit.store.putBack(List.of(kept), "第一次会议");
        assertThat(unit.store.read(kept)).containsExactly(1);
    }

    @Test
    void aRemovalOfYesterdayIsSweptButNotWhatAnotherRecordHasToo() throws IOException {
        Attachment alone = unit.store.add(OWNER, "a.jpg", new byte[] {1});
        Attachment shared = unit.store.add(OWNER, "b.jpg", new byte[] {2});
        unit.store.add(new AttachmentStore.Owner("meeting_photo", 6, "第二次会议"), "c.jpg", new byte[] {2});
        unit.store.takeAway(List.of(alone, shared), "第一次会议");
        assertThat(sweep(Duration.ofHours(25)).files()).isEqualTo(1);
        assertThat(unit.files()).containsExactly(shared.storedAs());
    }

    @Test
    void filesOfARecordRemovedAMonthAgoGo() throws IOException {
        Attachment kept = unit.store.add(OWNER, "a.jpg", new byte[] {1});
        trail("meeting", 5, AuditChange.Kind.ADDED);
        assertThat(sweep(LONG)).isEqualTo(new AttachmentSweep.Result(0, 0));
        trail("meeting", 5, AuditChange.Kind.REMOVED);
        assertThat(sweep(Duration.ofDays(29))).isEqualTo(new AttachmentSweep.Result(0, 0));
        assertThat(unit.store.of("meeting_photo", 5)).containsExactly(kept);
        assertThat(sweep(LONG)).isEqualTo(new AttachmentSweep.Result(1, 1));
        assertThat(unit.files()).isEmpty();
    }

    @Test
    void filesOfARecordThatWasBroughtBackStay() throws IOException {
        unit.store.add(OWNER, "a.jpg", new byte[] {1});
        trail("meeting", 5, AuditChange.Kind.REMOVED);
        trail("meeting", 5, AuditChange.Kind.ADDED);
        assertThat(sweep(LONG)).isEqualTo(new AttachmentSweep.Result(0, 0));
    }

    @Test
    void whatHappensToOneFileIsNoRemovalOfTheRecord() throws IOException {
        Attachment first = unit.store.add(OWNER, "a.jpg", new byte[] {1});
        unit.store.add(new AttachmentStore.Owner("meeting_other", 5, "第一次会议"), "b.pdf", new byte[] {2});
        unit.store.remove(first, "第一次会议");
        assertThat(sweep(LONG).rows()).isZero();
        assertThat(unit.store.of("meeting_other", 5)).hasSize(1);
    }

    @Test
    void recordsOfOtherSortsAreLeftAlone() throws IOException {
        unit.store.add(new AttachmentStore.Owner("unknown", 5, "甲"), "a.jpg", new byte[] {1});
        unit.store.add(new AttachmentStore.Owner("member_photo", 5, "甲"), "b.jpg", new byte[] {2});
        trail("meeting", 5, AuditChange.Kind.REMOVED);
        trail("unknown", 5, AuditChange.Kind.REMOVED);
        assertThat(sweep(LONG).rows()).isZero();
    }

    @Test
    void withoutAFolderThereIsNothingToDo() throws IOException {
        assertThat(sweep(LONG)).isEqualTo(new AttachmentSweep.Result(0, 0));
    }

    private AttachmentSweep.Result sweep(Duration later) throws IOException {
        return unit.store.sweep(KINDS, Clock.offset(Clock.systemDefaultZone(), later)).run();
    }

    private void trail(String kind, long id, AuditChange.Kind what) {
        unit.database.write("测试", scope -> {
            scope.audit(new AuditChange(kind, id, "某", what, List.of()));
            return null;
        });
    }
}
