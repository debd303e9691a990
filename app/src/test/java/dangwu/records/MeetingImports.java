package dangwu.records;

import dangwu.kit.exchange.ImportJob;
import dangwu.kit.exchange.ImportPreview;
import dangwu.kit.exchange.ImportProgress;
import dangwu.kit.exchange.ImportReader;
import dangwu.kit.exchange.ImportResult;
import dangwu.kit.exchange.Limits;
import dangwu.kit.exchange.MappingMemory;
import dangwu.kit.exchange.SheetReader;
import dangwu.kit.exchange.UnreadableFileException;
import dangwu.records.meeting.imports.MeetingImportOptions;
import dangwu.records.meeting.imports.MeetingImportRow;
import dangwu.records.meeting.imports.MeetingImporter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;

/** Imports of meetings into a fixture's records, from file to records. */
public final class MeetingImports {

    private final MeetingFixture fixture;

    public MeetingImports(MeetingFixture fixture) {
        this.fixture = fixture;
    }

    public MeetingImporter importer(MeetingImportOptions options) {
        Clock clock = Clock.fixed(MeetingFixture.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new MeetingImporter(fixture.records.database, new MeetingImporter.Rooms(fixture.meetings, fixture.facts, fixture.service), clock, options);
    }

    public ImportPreview<MeetingImportRow> preview(Path file) {
        try {
            return job(MeetingImportOptions.NONE).preview(file, Map.of(), ImportProgress.NONE);
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }

    public ImportResult run(Path file, boolean skipBad) {
        return run(file, skipBad, MeetingImportOptions.NONE);
    }

    public ImportResult run(Path file, boolean skipBad, MeetingImportOptions options) {
        try {
            return job(options).run(file, false, skipBad, ImportProgress.NONE);
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }

    public ImportJob<MeetingImportRow> job(MeetingImportOptions options) {
        return new ImportJob<>(new ImportReader(new SheetReader(Limits.standard()), MappingMemory.NONE), importer(options), MappingMemory.NONE);
    }
}
