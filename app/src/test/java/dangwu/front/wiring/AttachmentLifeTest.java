package dangwu.front.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.attachment.Attachment;
import dangwu.kit.attachment.AttachmentStore;
import dangwu.kit.attachment.AttachmentSweep;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingPaper;
import dangwu.records.meeting.recording.MeetingService;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the files of a meeting that is removed, and how a lost file is reported. */
class AttachmentLifeTest {

    @TempDir
    Path folder;
    private Unit unit;
    private long meetingId;
    private Attachment photo;

    @BeforeEach
    void open() {
        unit = Unit.open(folder);
        Organization branch = unit.organizationService().add(Organization.of(null, OrganizationKind.BRANCH, "第一党支部", null));
        MeetingFile draft = unit.life().service().saveDraft(MeetingFile.of(Meeting.draft(branch.id(), MeetingKind.BRANCH_GENERAL_MEETING, LocalDate.of(2026, 3, 12))));
        meetingId = draft.meeting().id();
        photo = unit.attachments().add(new AttachmentStore.Owner(MeetingPaper.PHOTO.ownerKind(), meetingId, draft.meeting().name()), "合影.jpg", new byte[] {1, 2});
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @Test
    void aMeetingThatIsBroughtBackHasItsFiles() throws IOException {
        MeetingService.Removed removed = unit.life().service().remove(meetingId);
        assertThat(sweep(Duration.ofDays(2))).isEqualTo(new AttachmentSweep.Result(0, 0));
        unit.life().service().restore(removed);
        assertThat(unit.attachments().of(MeetingPaper.PHOTO.ownerKind(), meetingId)).containsExactly(photo);
        assertThat(unit.attachments().read(photo)).containsExactly(1, 2);
        assertThat(sweep(Duration.ofDays(60))).isEqualTo(new AttachmentSweep.Result(0, 0));
    }

    @Test
    void aMonthAfterItsRemovalTheyGo() throws IOException {
        unit.life().service().remove(meetingId);
        assertThat(sweep(Duration.ofDays(31))).isEqualTo(new AttachmentSweep.Result(1, 1));
        assertThat(unit.attachments().of(MeetingPaper.PHOTO.ownerKind(), meetingId)).isEmpty();
        try (var left = Files.list(folder.resolve("attachments"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aLostFileIsReportedWithItsMeeting() throws IOException {
        assertThat(unit.attachmentCheck().problems()).isEmpty();
        Files.delete(folder.resolve("attachments").resolve(photo.storedAs()));
        assertThat(unit.attachmentCheck().problems()).containsExactly("2026-03-12 第一党支部 支部党员大会（照片）：附件“合影.jpg”的文件已不在附件文件夹中，请从备份中恢复，或移除后重新添加。");
    }

    private AttachmentSweep.Result sweep(Duration later) throws IOException {
        return unit.attachments().sweep(AttachmentOwners.recordKinds(), Clock.offset(Clock.systemDefaultZone(), later)).run();
    }
}
