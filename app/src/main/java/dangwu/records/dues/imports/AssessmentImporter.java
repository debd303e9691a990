package dangwu.records.dues.imports;

import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.kit.exchange.DatabaseImporter;
import dangwu.kit.exchange.ImportColumns;
import dangwu.kit.exchange.ImportKind;
import dangwu.kit.exchange.ImportPlan;
import dangwu.kit.exchange.ImportProgress;
import dangwu.kit.exchange.ParsedSheet;
import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.Accounts;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentService;
import dangwu.records.dues.booking.BooksClosed;
import dangwu.records.dues.closing.ClosedMonths;
import dangwu.records.dues.closing.ClosingRepository;
import dangwu.records.dues.rate.DuesRulesRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Takes sheets of pay items (工资项目) or of bases (党费基数) into the assessments. Amounts are always worked out by the rules; what a sheet says of
 * them is compared. A blank cell changes nothing, and the same file again changes nothing.
 */
public final class AssessmentImporter extends DatabaseImporter<AssessmentImportRow> {

    /** Sheets of pay items. */
    public static final ImportKind PAY_ITEMS = new ImportKind("pay-items", "工资项目", false);
    /** Sheets of bases. */
    public static final ImportKind BASES = new ImportKind("dues-bases", "党费基数", false);

    private final Rooms rooms;
    private final Clock clock;
    private final DuesImportOptions options;
    private final AssessmentColumns columns;

    /** What the importer needs. */
    public record Rooms(AccountReader accounts, AssessmentService service, DuesRulesRepository rules, ClosingRepository closings) {}

    private AssessmentImporter(ImportKind kind, AssessmentColumns columns, Database database, Rooms rooms, Clock clock, DuesImportOptions options) {
        super(kind, database);
        this.columns = columns;
        this.rooms = rooms;
        this.clock = clock;
        this.options = options;
    }

    /** Takes sheets of pay items. */
    public static AssessmentImporter ofPayItems(Database database, Rooms rooms, Clock clock, DuesImportOptions options) {
        return new AssessmentImporter(PAY_ITEMS, new PayItemColumns(), database, rooms, clock, options);
    }

    /** Takes sheets of bases. */
    public static AssessmentImporter ofBases(Database database, Rooms rooms, Clock clock, DuesImportOptions options) {
        return new AssessmentImporter(BASES, new BaseColumns(), database, rooms, clock, options);
    }

    @Override
    protected ImportColumns columns() {
        return columns;
    }

    /** @throws RefusedException when there are rows, and no member whom they could be about */
    @Override
    public ImportPlan<AssessmentImportRow> plan(ParsedSheet sheet, ImportProgress progress) {
        Accounts accounts = rooms.accounts().read();
        AssessmentFacts facts = new AssessmentFacts(accounts, closedTo(accounts, rooms.closings().closed()), rooms.rules().book(), LocalDate.now(clock));
        if (sheet.read() > 0 && accounts.all().isEmpty()) {
            throw new RefusedException("台账里还没有党员，请先导入党员，再导入" + kind().name() + "。");
        }
        DuesNotes notes = new DuesNotes();
        return new AssessmentPlanner(columns, facts, reader(facts, sheet, notes), sheet, options, notes).plan(progress);
    }

    private static Map<Long, YearMonth> closedTo(Accounts accounts, ClosedMonths closed) {
        Map<Long, YearMonth> closedTo = new HashMap<>();
        accounts.all().forEach(account -> BooksClosed.lastDue(account, closed).ifPresent(month -> closedTo.put(account.file().member().id(), month)));
        return closedTo;
    }

    private AssessmentReader reader(AssessmentFacts facts, ParsedSheet sheet, DuesNotes notes) {
        return columns instanceof PayItemColumns items ? new PayItemReader(items, facts, sheet, notes) : new BaseReader((BaseColumns) columns, facts, sheet, notes);
    }

    @Override
    protected void write(WriteScope scope, List<AssessmentImportRow> rows, ImportProgress progress) {
        Accounts now = rooms.accounts().read(scope);
        for (AssessmentImportRow row : rows) {
            Assessment kept = now.find(row.draft().memberId()).flatMap(account -> account.assessments().from(row.draft().from())).orElse(null);
            if (!Objects.equals(kept, row.before())) {
                throw new RefusedException("预览之后，党费核定有改动，什么也没有写入，请重新预览后再导入。");
            }
        }
        rooms.service().saveAll(scope, rows.stream().sorted((a, b) -> a.draft().from().compareTo(b.draft().from())).map(AssessmentImportRow::draft).toList());
    }
}
