package dangwu.records.meeting.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.audit.AuditRepository;
import dangwu.kit.db.RefusedException;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.study.StudyFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeUpServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @TempDir
    Path folder;
    private StudyFixture study;
    private MeetingFile session;
    private PersonRef third;

    @BeforeEach
    void open() {
        study = new StudyFixture(folder);
        session = study.sessionWithoutThird(DAY, "坚定信念", AttendanceStatus.ABSENT, "忘记");
        third = new PersonRef(study.base.people.get(2).id(), study.base.people.get(2).name());
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void recordsDayAndWayAndNothingElse() {
        madeUp(third, LocalDate.of(2026, 3, 20), "自学");
        MeetingFile now = study.base.meetings.find(session.meeting().id()).orElseThrow();
        assertThat(now.attendance().get(2).madeUpOn()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(now.attendance().get(2).madeUpHow()).isEqualTo("自学");
        assertThat(now.attendance().get(2).status()).isEqualTo(AttendanceStatus.ABSENT);
        assertThat(now.withAttendance(session.attendance())).isEqualTo(session);
        assertThat(new AuditRepository(study.base.records.database).latest(1)).singleElement()
                .satisfies(entry -> assertThat(entry.deltas()).singleElement().satisfies(delta -> {
                    assertThat(delta.before()).isEqualTo("党员甴：未补学");
                    assertThat(delta.after()).isEqualTo("党员甴：2026-03-20 自学");
                }));
    }

    @Test
    void onTheDayItselfIsTakenAndBeforeItIsNot() {
        madeUp(third, DAY, null);
        assertThatThrownBy(() -> madeUp(third, DAY.minusDays(1), null)).isInstanceOf(RefusedException.class).hasMessageContaining("早于学习日期2026-03-12");
        assertThatThrownBy(() -> madeUp(third, LocalDate.of(2026, 11, 21), null)).isInstanceOf(RefusedException.class).hasMessageContaining("还没有到");
        madeUp(third, LocalDate.of(2026, 11, 20), null);
    }

    @Test
    void whoWasThereHasNothingToMakeUpFor() {
        PersonRef first = new PersonRef(study.base.people.get(0).id(), study.base.people.get(0).name());
        assertThatThrownBy(() -> study.makeUps.madeUp(List.of(new MakeUpService.Absence(session.meeting().id(), third),
                new MakeUpService.Absence(session.meeting().id(), first)), LocalDate.of(2026, 3, 20), null)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("没有党员甲缺席的记录");
        assertThat(study.base.meetings.find(session.meeting().id()).orElseThrow()).isEqualTo(session);
    }

    @Test
    void itCanBeTakenBack() {
        madeUp(third, LocalDate.of(2026, 3, 20), "自学");
        madeUp(third, null, null);
        assertThat(study.base.meetings.find(session.meeting().id()).orElseThrow()).isEqualTo(session);
    }

    private void madeUp(PersonRef who, LocalDate day, String how) {
        study.makeUps.madeUp(List.of(new MakeUpService.Absence(session.meeting().id(), who)), day, how);
    }
}
