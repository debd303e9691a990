package dangwu.records.meeting.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.records.MeetingFixture;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryRepositoryTest {

    private static final LocalDateTime WHEN = LocalDateTime.of(2026, 11, 20, 14, 32);

    @TempDir
    Path folder;

    @Test
    void aCopyOfAnyLengthComesBackAsItWas() {
        try (MeetingFixture unit = new MeetingFixture(folder)) {
            RecoveryRepository recovery = new RecoveryRepository(unit.records.database);
            MeetingFile kept = unit.service.complete(unit.assembly());
            MeetingFile edited = kept.with(kept.meeting().with(MeetingField.CONTENT, "𠮷同志发言。".repeat(20_000)));
            recovery.keep(new RecoveryCopy(WHEN, edited));
            assertThat(recovery.find(kept.meeting().id())).contains(new RecoveryCopy(WHEN, edited));
            recovery.keep(new RecoveryCopy(WHEN, kept));
            assertThat(recovery.find(kept.meeting().id())).contains(new RecoveryCopy(WHEN, kept));
            assertThat(recovery.records()).containsExactly(kept.meeting().id());
            recovery.forget(kept.meeting().id());
            assertThat(recovery.find(kept.meeting().id())).isEmpty();
            assertThat(recovery.records()).isEmpty();
        }
    }

    @Test
    void nothingOfItLiesInTheOpen() throws Exception {
        try (MeetingFixture unit = new MeetingFixture(folder)) {
            MeetingFile kept = unit.service.complete(unit.assembly());
            new RecoveryRepository(unit.records.database).keep(new RecoveryCopy(WHEN, kept.with(kept.meeting().with(MeetingField.REMARKS, "unmistakable-remark"))));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("unmistakable-remark");
            }
        }
    }
}
