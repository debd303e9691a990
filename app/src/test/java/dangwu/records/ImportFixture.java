package dangwu.records;

import dangwu.kit.exchange.ImportJob;
import dangwu.kit.exchange.ImportPreview;
import dangwu.kit.exchange.ImportProgress;
import dangwu.kit.exchange.ImportReader;
import dangwu.kit.exchange.ImportResult;
import dangwu.kit.exchange.Importer;
import dangwu.kit.exchange.Limits;
import dangwu.kit.exchange.MappingMemory;
import dangwu.kit.exchange.SheetReader;
import dangwu.kit.exchange.UnreadableFileException;
import dangwu.records.member.imports.MemberImportOptions;
import dangwu.records.member.imports.MemberImporter;
import dangwu.records.org.OrganizationImporter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** Imports of organizations and members into a fixture's records, from file to records. */
public final class ImportFixture {

    private final RecordsFixture records;
    private final Clock clock;

    public ImportFixture(RecordsFixture records, LocalDate today) {
        this.records = records;
        this.clock = Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    public MemberImporter members() {
        return members(MemberImportOptions.NONE);
    }

    public MemberImporter members(MemberImportOptions options) {
        return new MemberImporter(records.database, new MemberImporter.Rooms(records.organizations, records.organizationService, records.posts,
                records.postService, records.members, records.memberships, records.memberService, records.membershipService), clock, options);
    }

    public OrganizationImporter organizations() {
        return new OrganizationImporter(records.database, records.organizations, records.organizationService, records.posts, records.postService);
    }

    public <P> ImportJob<P> job(Importer<P> importer) {
        return new ImportJob<>(new ImportReader(new SheetReader(Limits.standard()), MappingMemory.NONE), importer, MappingMemory.NONE);
    }

    public <P> ImportPreview<P> preview(Importer<P> importer, Path file) {
        try {
            return job(importer).preview(file, Map.of(), ImportProgress.NONE);
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }

    public <P> ImportResult run(Importer<P> importer, Path file, boolean skipBad) {
        try {
            return job(importer).run(file, false, skipBad, ImportProgress.NONE);
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }
}
