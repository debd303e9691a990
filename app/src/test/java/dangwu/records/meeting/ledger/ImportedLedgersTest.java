package dangwu.records.meeting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.exchange.ImportResult;
import dangwu.kit.exchange.Rejection;
import dangwu.records.MeetingFixture;
import dangwu.records.MeetingImports;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.meeting.MeetingKind;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ledgers that were handed out come in again: they say nothing new to the records they came from, and make the same meetings elsewhere. */
class ImportedLedgersTest {

    @TempDir
    Path folder;

    private Path written(LifeCase life, String id) throws Exception {
        Path file = folder.resolve(life.ledger(id).name() + ".xlsx");
        try (XSSFWorkbook workbook = WrittenLedger.xlsx(life.ledger(id).paper(LifeCase.year())); OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"L34", "L45", "L46"})
    void sayNothingNewToTheRecordsTheyCameFrom(String id) throws Exception {
        try (LifeCase life = new LifeCase(folder.resolve("records"))) {
            List<MeetingFile> before = life.life.meetings.files(MeetingFilter.ALL);
            MeetingImports imports = new MeetingImports(life.life);
            Path file = written(life, id);
            ImportResult result = imports.run(file, false);
            assertThat(result.rejections()).extracting(Rejection::sentence).isEmpty();
            assertThat(result.read()).isPositive();
            assertThat(result.unchanged()).as(imports.preview(file).plan().rows().stream().map(row -> row.subject() + row.changes()).toList().toString())
                    .isEqualTo(result.read());
            assertThat(life.life.meetings.files(MeetingFilter.ALL)).isEqualTo(before);
        }
    }

    @Test
    void makeTheSameMeetingsElsewhere() throws Exception {
        Path days;
        Path study;
        try (LifeCase life = new LifeCase(folder.resolve("records"))) {
            days = written(life, "L34");
            study = written(life, "L46");
        }
        try (MeetingFixture other = new MeetingFixture(folder.resolve("other"))) {
            MeetingImports imports = new MeetingImports(other);
            for (Path file : List.of(days, study)) {
                ImportResult result = imports.run(file, true);
                assertThat(result.added()).as(result.toMap().toString()).isPositive();
                assertThat(imports.run(file, true).added()).isZero();
            }
            assertThat(other.meetings.list(MeetingFilter.ALL)).extracting(line -> line.kind()).containsOnlyElementsOf(Set.of(MeetingKind.THEMED_PARTY_DAY,
                    MeetingKind.COLLECTIVE_STUDY));
        }
    }
}
