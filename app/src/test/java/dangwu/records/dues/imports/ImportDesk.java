package dangwu.records.dues.imports;

import dangwu.kit.db.Database;
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
import dangwu.records.SmallUnit;
import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.AccountRepository;
import dangwu.records.dues.account.ActReasonRepository;
import dangwu.records.dues.account.EntryRepository;
import dangwu.records.dues.account.LargeRepository;
import dangwu.records.dues.account.ReliefRepository;
import dangwu.records.dues.account.StartRepository;
import dangwu.records.dues.assess.AssessmentRepository;
import dangwu.records.dues.assess.AssessmentService;
import dangwu.records.dues.booking.BooksClosed;
import dangwu.records.dues.booking.ClosingService;
import dangwu.records.dues.booking.CollectionService;
import dangwu.records.dues.booking.CorrectionService;
import dangwu.records.dues.booking.Journal;
import dangwu.records.dues.closing.ClosingRepository;
import dangwu.records.dues.policy.DuesPolicyRepository;
import dangwu.records.dues.policy.DuesPolicyService;
import dangwu.records.dues.policy.PolicyGuard;
import dangwu.records.dues.rate.DuesRulesRepository;
import java.nio.file.Path;
import java.util.Map;

/** The room of dues of a small unit, as imports need it. */
final class ImportDesk implements AutoCloseable {

    final SmallUnit unit;
    final AssessmentRepository assessments;
    final AssessmentService assessing;
    final DuesRulesRepository rules;
    final DuesPolicyService policy;
    final EntryRepository entries;
    final AccountReader accounts;
    final CollectionService collecting;
    final CorrectionService correcting;
    final ClosingService closing;
    private final ClosingRepository closings;

    ImportDesk(Path folder) {
        unit = new SmallUnit(folder);
        Database database = unit.records.database;
        assessments = new AssessmentRepository(database);
        rules = new DuesRulesRepository(database);
        DuesPolicyRepository policies = new DuesPolicyRepository(database);
        policy = new DuesPolicyService(database, policies, PolicyGuard.NONE);
        entries = new EntryRepository(database);
        closings = new ClosingRepository(database);
        AccountRepository rows = new AccountRepository(new AccountRepository.Ground(unit.records.organizations, unit.records.members, unit.records.memberships),
                new AccountRepository.Dues(assessments, policies, entries, new ReliefRepository(), new StartRepository()), unit.names::byStrokes);
        accounts = new AccountReader(database, rows);
        Journal journal = new Journal(new Journal.Kept(database, entries, new LargeRepository(), new ActReasonRepository(), closings), unit.clock);
        collecting = new CollectionService(database, accounts, journal, unit.clock);
        correcting = new CorrectionService(database, accounts, journal, unit.clock);
        closing = new ClosingService(database, closings, accounts, unit.clock);
        assessing = new AssessmentService(database, new AssessmentService.Ground(assessments, rules, new BooksClosed(accounts, closings)), unit.clock);
    }

    CollectionImporter payments() {
        return payments(DuesImportOptions.NONE);
    }

    CollectionImporter payments(DuesImportOptions options) {
        return new CollectionImporter(unit.records.database, new CollectionImporter.Rooms(accounts, collecting, closings), unit.clock, options);
    }

    AssessmentImporter payItems() {
        return AssessmentImporter.ofPayItems(unit.records.database, assessmentRooms(), unit.clock, DuesImportOptions.NONE);
    }

    AssessmentImporter bases() {
        return bases(DuesImportOptions.NONE);
    }

    AssessmentImporter bases(DuesImportOptions options) {
        return AssessmentImporter.ofBases(unit.records.database, assessmentRooms(), unit.clock, options);
    }

    private AssessmentImporter.Rooms assessmentRooms() {
        return new AssessmentImporter.Rooms(accounts, assessing, rules, closings);
    }

    static <P> ImportJob<P> job(Importer<P> importer) {
        return new ImportJob<>(new ImportReader(new SheetReader(Limits.standard()), MappingMemory.NONE), importer, MappingMemory.NONE);
    }

    static <P> ImportPreview<P> preview(Importer<P> importer, Path file) {
        try {
            return job(importer).preview(file, Map.of(), ImportProgress.NONE);
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }

    static <P> ImportResult run(Importer<P> importer, Path file, boolean skipBad) {
        try {
            return job(importer).run(file, false, skipBad, ImportProgress.NONE);
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        unit.close();
    }
}
