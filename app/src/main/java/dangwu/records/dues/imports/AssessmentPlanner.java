package dangwu.records.dues.imports;

import dangwu.kit.db.RefusedException;
import dangwu.kit.exchange.ImportPlan;
import dangwu.kit.exchange.ImportProgress;
import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.Outcome;
import dangwu.kit.exchange.ParsedSheet;
import dangwu.kit.exchange.Rejection;
import dangwu.kit.exchange.RowPlan;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentCheck;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.assess.AssessmentHistory;
import dangwu.records.dues.assess.AssessmentOrder;
import dangwu.records.dues.assess.AssessmentRemark;
import dangwu.records.member.MemberFile;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the rows of a sheet with the assessments kept, and says for each what is to be done. */
final class AssessmentPlanner {

    private static final String ITEMS = "DU-03";

    private final AssessmentColumns columns;
    private final AssessmentFacts facts;
    private final AssessmentReader reader;
    private final ParsedSheet sheet;
    private final DuesNotes notes;
    private final SheetYears years;
    private final RowMembers members;
    private final Map<Long, AssessmentHistory> histories = new HashMap<>();
    private final Map<Key, Planned> planned = new HashMap<>();
    private final List<RowPlan<AssessmentImportRow>> plans = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    AssessmentPlanner(AssessmentColumns columns, AssessmentFacts facts, AssessmentReader reader, ParsedSheet sheet, DuesImportOptions options, DuesNotes notes) {
        this.columns = columns;
        this.facts = facts;
        this.reader = reader;
        this.sheet = sheet;
        this.notes = notes;
        facts.accounts().all().forEach(account -> histories.put(account.file().member().id(), account.assessments()));
        this.years = new SheetYears(columns, options, sheet);
        this.members = new RowMembers(columns, facts.accounts().tree(), facts.accounts().all().stream().map(MemberAccount::file).toList(), sheet);
    }

    private record Key(long memberId, YearMonth from) {}

    private record Head(ImportRow row, MemberFile file, YearMonth from) {}

    private record Planned(ImportRow row, AssessmentDraft draft, Assessment before) {}

    ImportPlan<AssessmentImportRow> plan(ImportProgress progress) {
        List<Head> heads = new ArrayList<>();
        sheet.rows().forEach(row -> head(row).ifPresent(heads::add));
        sheet.faulty().forEach(this::head);
        // A change within the year stands on the year's first assessment, which may be further down.
        heads.sort(Comparator.comparing(Head::from));
        heads.removeIf(head -> sheet.faulty().contains(head.row()));
        for (int i = 0; i < heads.size(); i++) {
            progress.step(i, heads.size());
            plan(heads.get(i));
        }
        return ImportPlan.of(sheet, plans, rejections, notes.sentences());
    }

    private Optional<Head> head(ImportRow row) {
        List<Rejection> problems = new ArrayList<>();
        Optional<Integer> year = years.of(row, problems);
        Optional<MemberFile> file = row.get(columns.name).isEmpty() ? Optional.empty() : members.of(row, year.orElse(facts.today().getYear()), problems);
        Optional<YearMonth> from = year.flatMap(known -> from(row, known, problems));
        if (!problems.isEmpty() || file.isEmpty() || from.isEmpty()) {
            reject(row, row.get(columns.name).orElse(""), problems);
            return Optional.empty();
        }
        return Optional.of(new Head(row, file.get(), from.get()));
    }

    private Optional<YearMonth> from(ImportRow row, int year, List<Rejection> problems) {
        DuesCells.MonthCell month = row.get(columns.amounts().from).orElse(null);
        if (month != null && month.year() != null && month.year() != year) {
            problems.add(row.reject(columns.amounts().from, "不在" + year + "年度之内，请核对"));
            return Optional.empty();
        }
        return Optional.of(YearMonth.of(year, month == null ? 1 : month.month()));
    }

    private void plan(Head head) {
        List<Rejection> problems = new ArrayList<>();
        long id = head.file().member().id();
        AssessmentHistory history = history(id);
        Assessment before = planned.containsKey(new Key(id, head.from())) ? planned.get(new Key(id, head.from())).before() : history.from(head.from()).orElse(null);
        AssessmentReader.Target target = new AssessmentReader.Target(head.row(), head.file(), head.from(), before, history.on(head.from()).orElse(null));
        Optional<AssessmentDraft> draft = reader.draft(target, problems);
        Assessment assessed = draft.isEmpty() || !problems.isEmpty() ? null : assessed(target, draft.get(), problems);
        if (assessed == null) {
            reject(head.row(), target.name(), problems);
            return;
        }
        if (repeated(target, draft.get(), problems)) {
            return;
        }
        reader.check(target, assessed, problems);
        if (problems.isEmpty() && before != null && before.withId(0).equals(assessed)) {
            plans.add(RowPlan.of(head.row(), target.name(), Outcome.UNCHANGED, List.of(), null));
            return;
        }
        order(target, assessed, problems);
        if (!problems.isEmpty()) {
            reject(head.row(), target.name(), problems);
            return;
        }
        doubts(target, assessed);
        histories.put(id, history.with(assessed));
        plans.add(RowPlan.of(head.row(), target.name(), before == null ? Outcome.ADDED : Outcome.CHANGED, AssessmentChanges.of(before, assessed),
                new AssessmentImportRow(draft.get(), before)));
    }

    private Assessment assessed(AssessmentReader.Target target, AssessmentDraft draft, List<Rejection> problems) {
        try {
            return draft.assessed(facts.rules());
        } catch (IllegalArgumentException e) {
            problems.add(target.row().reject(e.getMessage()));
            return null;
        }
    }

    /** One member has one assessment from one month; a summary sheet may say the same again. */
    private boolean repeated(AssessmentReader.Target head, AssessmentDraft draft, List<Rejection> problems) {
        Planned first = planned.putIfAbsent(new Key(head.file().member().id(), head.from()), new Planned(head.row(), draft, head.before()));
        if (first == null) {
            return false;
        }
        if (first.draft().equals(draft) && !first.row().sheet().equals(head.row().sheet())) {
            notes.add(head.row(), "与其他工作表中同一人的内容相同，不再重复读取");
            plans.add(RowPlan.of(head.row(), head.file().member().name(), Outcome.UNCHANGED, List.of(), null));
            return true;
        }
        problems.add(head.row().reject(columns.name, "与" + (first.row().sheet().equals(head.row().sheet()) ? "" : "“" + first.row().sheet() + "”") + "第" + first.row().row()
                + "行是同一人、同一月份起的核定，请只留一行"));
        reject(head.row(), head.file().member().name(), problems);
        return true;
    }

    /** A year begins with January's, what changes within it needs a reason, and what was owed for a closed month stands. */
    private void order(AssessmentReader.Target target, Assessment assessed, List<Rejection> problems) {
        long id = target.file().member().id();
        try {
            AssessmentOrder.require(target.name(), history(id), assessed, facts.closedTo().get(id));
        } catch (RefusedException e) {
            problems.add(target.row().reject(e.getMessage().replaceFirst("。$", "")));
        }
    }

    /** What is taken all the same, but may be a slip (DU-02 to DU-04). */
    private void doubts(AssessmentReader.Target target, Assessment assessed) {
        for (AssessmentRemark remark : new AssessmentCheck(facts.rules()).check(assessed)) {
            String sentence = remark.sentence().replaceFirst("。$", "");
            if (ITEMS.equals(remark.rule())) {
                notes.add(target.row(), sentence);
            } else {
                notes.single(target.row(), target.name(), sentence);
            }
        }
    }

    private AssessmentHistory history(long memberId) {
        return histories.getOrDefault(memberId, AssessmentHistory.NONE);
    }

    private void reject(ImportRow row, String subject, List<Rejection> problems) {
        rejections.addAll(problems);
        plans.add(RowPlan.of(row, subject, Outcome.REJECTED, List.of(), null));
    }
}
