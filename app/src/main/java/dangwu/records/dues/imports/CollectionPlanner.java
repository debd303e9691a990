package dangwu.records.dues.imports;

import dangwu.kit.exchange.ImportField;
import dangwu.kit.exchange.ImportPlan;
import dangwu.kit.exchange.ImportProgress;
import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.Outcome;
import dangwu.kit.exchange.ParsedSheet;
import dangwu.kit.exchange.Rejection;
import dangwu.kit.exchange.RowPlan;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.booking.Payment;
import dangwu.records.dues.booking.PaymentCheck;
import dangwu.records.dues.booking.PaymentRemark;
import dangwu.records.member.MemberFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the rows of a sheet of payments with the accounts, and says for each what is to be booked. */
final class CollectionPlanner {

    private final CollectionColumns columns;
    private final CollectionFacts facts;
    private final ParsedSheet sheet;
    private final SheetYears years;
    private final RowMembers members;
    private final DuesNotes notes = new DuesNotes();
    private final Map<Key, Map<Integer, Told>> seen = new HashMap<>();
    private final List<RowPlan<CollectionImportRow>> plans = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    CollectionPlanner(CollectionColumns columns, CollectionFacts facts, ParsedSheet sheet, DuesImportOptions options) {
        this.columns = columns;
        this.facts = facts;
        this.sheet = sheet;
        this.years = new SheetYears(columns, options, sheet);
        this.members = new RowMembers(columns, facts.accounts().tree(), facts.accounts().all().stream().map(MemberAccount::file).toList(), sheet);
    }

    private record Key(long memberId, int year) {}

    private record Told(ImportRow row, BigDecimal amount) {}

    ImportPlan<CollectionImportRow> plan(ImportProgress progress) {
        List<ImportRow> rows = sheet.rows();
        for (int i = 0; i < rows.size(); i++) {
            progress.step(i, rows.size());
            plan(rows.get(i), false);
        }
        sheet.faulty().forEach(row -> plan(row, true));
        return ImportPlan.of(sheet, plans, rejections, notes.sentences());
    }

    /** @param faulty whether it cannot be taken anyhow, and is only looked through for what else is wrong */
    private void plan(ImportRow row, boolean faulty) {
        List<Rejection> problems = new ArrayList<>();
        Optional<Integer> year = years.of(row, problems);
        Optional<MemberFile> file = row.get(columns.name).isEmpty() ? Optional.empty() : members.of(row, year.orElse(facts.today().getYear()), problems);
        String subject = file.map(known -> known.member().name()).or(() -> row.get(columns.name)).orElse("");
        if (year.isEmpty() || file.isEmpty()) {
            reject(row, subject, problems);
            return;
        }
        long id = file.get().member().id();
        Set<Integer> told = faulty ? Set.of() : told(row, new Key(id, year.get()), problems);
        if (!problems.isEmpty()) {
            reject(row, subject, problems);
            return;
        }
        RowPayments payments = new RowPayments(columns, facts, row, facts.accounts().find(id).orElseThrow(), year.get(), faulty ? new DuesNotes() : notes, problems).read(!faulty, told);
        CollectionImportRow payload = new CollectionImportRow(id, subject, row.get(columns.channel).orElse(Channel.CASH), payments.sums());
        if (!faulty && problems.isEmpty()) {
            refused(row, payload, problems);
        }
        if (faulty || !problems.isEmpty()) {
            reject(row, subject, problems);
        } else if (payments.sums().isEmpty()) {
            if (!told.isEmpty()) {
                notes.add(row, "与其他工作表中同一人的内容相同，不再重复读取");
            }
            plans.add(RowPlan.of(row, subject, Outcome.UNCHANGED, List.of(), null));
        } else {
            plans.add(RowPlan.of(row, subject, Outcome.ADDED, payments.changes(), payload));
        }
    }

    /** What the journal itself would not take. */
    private void refused(ImportRow row, CollectionImportRow payload, List<Rejection> problems) {
        MemberAccount account = facts.accounts().find(payload.memberId()).orElseThrow();
        for (Payment payment : CollectionImporter.payments(payload)) {
            PaymentCheck.look(account, payment, facts.closed(), facts.today()).stream().filter(remark -> remark.weight() == PaymentRemark.Weight.REFUSED)
                    .forEach(remark -> problems.add(row.reject(remark.sentence().replaceFirst("。$", ""))));
        }
    }

    /**
     * The months that another row has told of the same member, which are not booked again. Who moved within the year stands in two branches with
     * different months, and a summary sheet says everything twice; two rows that contradict each other cannot be.
     */
    private Set<Integer> told(ImportRow row, Key key, List<Rejection> problems) {
        Map<Integer, Told> known = seen.computeIfAbsent(key, any -> new HashMap<>());
        Set<Integer> again = new HashSet<>();
        for (int month = 1; month <= columns.months.size(); month++) {
            ImportField<BigDecimal> field = columns.months.get(month - 1);
            Optional<BigDecimal> amount = row.get(field);
            Told first = amount.isEmpty() ? null : known.putIfAbsent(month, new Told(row, amount.get()));
            if (first != null && (first.amount().compareTo(amount.get()) != 0 || first.row().sheet().equals(row.sheet()))) {
                problems.add(row.reject(columns.name, "与" + (first.row().sheet().equals(row.sheet()) ? "" : "“" + first.row().sheet() + "”") + "第" + first.row().row()
                        + "行是同一人、同一年度，请只留一行"));
                return again;
            }
            if (first != null) {
                again.add(month);
            }
        }
        return again;
    }

    private void reject(ImportRow row, String subject, List<Rejection> problems) {
        rejections.addAll(problems);
        plans.add(RowPlan.of(row, subject, Outcome.REJECTED, List.of(), null));
    }
}
