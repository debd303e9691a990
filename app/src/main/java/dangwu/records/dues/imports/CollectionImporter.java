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
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.booking.CollectionService;
import dangwu.records.dues.booking.Payment;
import dangwu.records.dues.closing.ClosingRepository;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes sheets of what was paid, month by month, into the journal (党费收缴). What is booked already stays as it is: the same is not booked again, and
 * something else is said.
 */
public final class CollectionImporter extends DatabaseImporter<CollectionImportRow> {

    /** What it imports. */
    public static final ImportKind KIND = new ImportKind("dues", "党费收缴", false);

    private final Rooms rooms;
    private final Clock clock;
    private final DuesImportOptions options;
    private final CollectionColumns columns = new CollectionColumns();

    /** What the importer needs. */
    public record Rooms(AccountReader accounts, CollectionService service, ClosingRepository closings) {}

    public CollectionImporter(Database database, Rooms rooms, Clock clock, DuesImportOptions options) {
        super(KIND, database);
        this.rooms = rooms;
        this.clock = clock;
        this.options = options;
    }

    @Override
    protected ImportColumns columns() {
        return columns;
    }

    /** @throws RefusedException when there are rows, and no member whom they could be about */
    @Override
    public ImportPlan<CollectionImportRow> plan(ParsedSheet sheet, ImportProgress progress) {
        Accounts accounts = rooms.accounts().read();
        if (sheet.read() > 0 && accounts.all().isEmpty()) {
            throw new RefusedException("台账里还没有党员，请先导入党员，再导入党费收缴。");
        }
        CollectionFacts facts = new CollectionFacts(accounts, rooms.closings().closed(), LocalDate.now(clock));
        return new CollectionPlanner(columns, facts, sheet, options).plan(progress);
    }

    @Override
    protected void write(WriteScope scope, List<CollectionImportRow> rows, ImportProgress progress) {
        refuseOutdated(rows, rooms.accounts().read(scope));
        rooms.service().collect(scope, rows.stream().flatMap(row -> payments(row).stream()).toList());
    }

    /** Between the preview and now somebody may have booked the same. */
    private static void refuseOutdated(List<CollectionImportRow> rows, Accounts accounts) {
        for (CollectionImportRow row : rows) {
            MemberAccount account = accounts.find(row.memberId()).orElse(null);
            for (CollectionImportRow.Sum sum : row.sums()) {
                DuesMonth month = account == null ? null : account.month(sum.month());
                if (month == null || month.paid().add(month.voluntary()).signum() != 0 || sum.due().compareTo(month.open()) > 0) {
                    throw new RefusedException("预览之后，" + row.name() + "的党费有改动，什么也没有写入，请重新预览后再导入。");
                }
            }
        }
    }

    /** What was paid on one day is one payment. */
    static List<Payment> payments(CollectionImportRow row) {
        Map<LocalDate, List<Payment.Part>> byDay = new LinkedHashMap<>();
        for (CollectionImportRow.Sum sum : row.sums()) {
            byDay.computeIfAbsent(sum.paidOn(), day -> new ArrayList<>()).add(new Payment.Part(sum.month(), positive(sum.due()), positive(sum.voluntary())));
        }
        List<Payment> payments = new ArrayList<>();
        byDay.forEach((day, parts) -> payments.add(new Payment(row.memberId(), null, parts, day, row.channel(), null, null, Map.of())));
        return payments;
    }

    private static BigDecimal positive(BigDecimal amount) {
        return amount.signum() == 0 ? null : amount;
    }
}
