package dangwu.records.member.imports;

import dangwu.kit.db.RefusedException;
import dangwu.kit.exchange.FieldChange;
import dangwu.kit.exchange.ImportField;
import dangwu.kit.exchange.ImportPlan;
import dangwu.kit.exchange.ImportProgress;
import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.Outcome;
import dangwu.kit.exchange.ParsedSheet;
import dangwu.kit.exchange.PartialDate;
import dangwu.kit.exchange.Rejection;
import dangwu.kit.exchange.RowPlan;
import dangwu.kit.text.IdNumber;
import dangwu.records.member.Affiliation;
import dangwu.records.member.GroupAssignment;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberFile;
import dangwu.records.member.MemberPlaces;
import dangwu.records.member.MembershipStatus;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Compares the rows of one sheet with the members kept, and says for each what is to be done. */
final class MemberImportPlanner {

    private static final int STEP = 256;

    private final MemberImportFields fields;
    private final KeptMembers kept;
    private final OrganizationTree tree;
    private final LocalDate today;
    private final ImportPlaces places;
    private final MemberImportPosts posts;
    private final MemberRowChecks checks;
    private final RepeatedRows repeats;
    private final MemberImportNotes notes = new MemberImportNotes();
    private final List<RowPlan<MemberImportRow>> plans = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    MemberImportPlanner(MemberImportFields fields, KeptMembers kept, OrganizationTree tree, LocalDate today, ImportPlaces places,
            MemberImportPosts posts) {
        this.fields = fields;
        this.kept = kept;
        this.tree = tree;
        this.today = today;
        this.places = places;
        this.posts = posts;
        this.checks = new MemberRowChecks(fields, today);
        this.repeats = new RepeatedRows(fields);
    }

    ImportPlan<MemberImportRow> plan(ParsedSheet sheet, ImportProgress progress) {
        int done = 0;
        for (ImportRow row : sheet.rows()) {
            if (done++ % STEP == 0) {
                progress.step(done, sheet.rows().size());
            }
            plan(row);
        }
        Map<List<Object>, Set<String>> unread = new HashMap<>();
        sheet.rejections().forEach(bad -> unread.computeIfAbsent(List.of(bad.sheet(), bad.row()), place -> new HashSet<>()).add(bad.column()));
        for (ImportRow row : sheet.faulty()) {
            plans.add(RowPlan.of(row, row.cellText(fields.name), Outcome.REJECTED, List.of(), null));
            examine(row, unread.getOrDefault(List.of(row.sheet(), row.row()), Set.of()));
        }
        List<String> said = notes.sentences();
        said.addAll(posts.notes());
        return ImportPlan.of(sheet, plans, rejections, said);
    }

    private void plan(ImportRow row) {
        List<Rejection> problems = new ArrayList<>();
        String name = row.get(fields.name).orElseThrow();
        Optional<PartialDate> birth = row.get(fields.idNumber).map(MemberImportPlanner::birthOf).or(() -> row.get(fields.birthOn));
        KeptMembers.Match match = kept.find(name, row.get(fields.idNumber).orElse(null), birth.orElse(null), places.branchId(row));
        RowPlan<MemberImportRow> plan = null;
        if (match.problem() != null) {
            ImportField<?> column = row.get(fields.idNumber).isPresent() ? fields.idNumber : fields.name;
            problems.add(row.reject(column, match.problem()));
        } else {
            RepeatedRows.Finding repeat = repeats.look(row, match.file(), places.branchId(row), birth.orElse(null));
            if (repeat.sameWords()) {
                notes.repeated();
                plan = RowPlan.of(row, name, Outcome.UNCHANGED, List.of(), null);
            } else if (repeat.problem() != null) {
                problems.add(row.reject(row.get(fields.idNumber).isPresent() ? fields.idNumber : fields.name, repeat.problem()));
            } else {
                plan = compare(row, name, match.file(), problems);
            }
        }
        rejections.addAll(problems);
        plans.add(plan != null && problems.isEmpty() ? plan : RowPlan.of(row, name, Outcome.REJECTED, List.of(), null));
    }

    /**
     * What else is wrong with a row that is rejected because of cells that could not be read, so that all of it can be put right at once.
     *
     * @param unread the headings of those cells: nothing more is said of them
     */
    private void examine(ImportRow row, Set<String> unread) {
        Optional<String> name = row.get(fields.name);
        if (name.isEmpty()) {
            return;
        }
        List<Rejection> problems = new ArrayList<>();
        if (row.get(fields.branch).isPresent()) {
            places.of(row, null, problems);
        }
        KeptMembers.Match match = kept.find(name.get(), row.get(fields.idNumber).orElse(null), row.get(fields.birthOn).orElse(null), places.branchId(row));
        if (match.problem() == null) {
            MemberMerge merged = new MemberMerge(fields, row, match.file() == null ? null : match.file().member());
            checks.check(row, merged, merged.after(), problems);
            if (!unread.contains(row.reject(fields.fullOn, "").column()) && !unread.contains(row.reject(fields.category, "").column())) {
                checks.category(row, merged, match.file(), problems);
            }
        }
        problems.stream().filter(problem -> !unread.contains(problem.column())).forEach(rejections::add);
    }

    private RowPlan<MemberImportRow> compare(ImportRow row, String name, MemberFile known, List<Rejection> problems) {
        if (known != null && known.current().isEmpty()) {
            problems.add(row.reject(fields.name, left(known)));
            return null;
        }
        row.get(fields.status).filter(status -> status == MembershipStatus.SUSPENDED).filter(status -> !suspended(known))
                .ifPresent(status -> problems.add(row.reject(fields.status, "停止党籍须有决定日期和依据，请先按正常导入，再在党员页面登记停止党籍")));
        MemberMerge merged = new MemberMerge(fields, row, known == null ? null : known.member());
        Member after = merged.after();
        checks.check(row, merged, after, problems);
        Optional<MemberCategory> category = checks.category(row, merged, known, problems);
        Optional<ImportPlace> place = places.of(row, known, problems);
        if (place.isEmpty() || category.isEmpty()) {
            return null;
        }
        RowPlan<MemberImportRow> plan = known == null ? enrol(row, name, merged, after, category.get(), place.get(), problems)
                : change(row, known, merged, after, category.get(), place.get(), problems);
        if (problems.isEmpty()) {
            notes.taken(row, merged, plan.payload());
            if (suspended(known) && row.get(fields.status).filter(s -> s == MembershipStatus.NORMAL).isPresent()) {
                notes.stillSuspended(row);
            }
        }
        return plan;
    }

    private RowPlan<MemberImportRow> enrol(ImportRow row, String name, MemberMerge merged, Member after, MemberCategory category, ImportPlace place,
            List<Rejection> problems) {
        LocalDate entered = row.get(fields.enteredOn).map(PartialDate::firstDay).orElse(null);
        require(row, place, entered, problems);
        List<ImportPost> wanted = problems.isEmpty() && row.get(fields.posts).isPresent()
                ? posts.of(row, row.get(fields.posts).get(), null, after, place, false) : List.of();
        List<FieldChange> set = new ArrayList<>();
        set.add(new FieldChange("所在党支部", "", place.branchName()));
        if (place.groupName() != null) {
            set.add(new FieldChange("党小组", "", place.groupName()));
        }
        set.add(new FieldChange("人员类别", "", category.label()));
        addPosts(set, wanted);
        return RowPlan.of(row, name, Outcome.ADDED, set, new MemberImportRow(null, after, category, place, entered, null, wanted));
    }

    private RowPlan<MemberImportRow> change(ImportRow row, MemberFile known, MemberMerge merged, Member after, MemberCategory category,
            ImportPlace place, List<Rejection> problems) {
        List<FieldChange> changes = merged.changes();
        if (category != known.category()) {
            changes.add(new FieldChange("人员类别", known.category().label(), category.label()));
        }
        Affiliation current = known.current().orElseThrow();
        boolean moves = !Objects.equals(place.branchId(), current.branchId());
        Long group = known.currentGroup().map(GroupAssignment::groupId).orElse(null);
        boolean regroups = !moves && (place.foundsGroup() || place.groupId() != null && !place.groupId().equals(group));
        String oldGroup = group == null ? "" : tree.find(group).map(Organization::name).orElse("");
        LocalDate day = moves || regroups ? today : null;
        LocalDate entered = null;
        if (moves) {
            changes.add(new FieldChange("所在党支部", tree.find(current.branchId()).map(Organization::name).orElse(""), place.branchName()));
            day = movingDay(row, current, problems);
        } else {
            entered = correction(row, known, current, changes, problems);
            day = regroups && group == null ? entered != null ? entered : current.fromOn() : day;
        }
        String newGroup = place.groupName() == null ? "" : place.groupName();
        if (regroups || moves && !oldGroup.equals(newGroup)) {
            changes.add(new FieldChange("党小组", oldGroup, newGroup));
        }
        if (moves || regroups || entered != null) {
            require(row, place, moves || regroups ? day : entered, problems);
        }
        List<ImportPost> wanted = problems.isEmpty() && row.get(fields.posts).isPresent()
                ? posts.of(row, row.get(fields.posts).get(), known, after, place, moves) : List.of();
        addPosts(changes, wanted);
        MemberImportRow payload = new MemberImportRow(known.member(), after, category, moves || regroups ? place : null, day, entered, wanted);
        return RowPlan.of(row, after.name(), changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED, changes, changes.isEmpty() ? null : payload);
    }

    private LocalDate movingDay(ImportRow row, Affiliation current, List<Rejection> problems) {
        Optional<LocalDate> stated = row.get(fields.enteredOn).map(PartialDate::firstDay)
                .filter(day -> current.fromOn() == null || day.isAfter(current.fromOn()));
        LocalDate day = stated.orElse(today);
        if (current.fromOn() != null && !day.isAfter(current.fromOn())) {
            problems.add(row.reject(fields.branch, "登记的转入现支部日期是" + current.fromOn() + "，调整日期须晚于这一天，请在党员页面核对"));
        }
        return day;
    }

    /** The day with which the row puts right since when he has belonged to his branch; null when there is nothing to put right. */
    private LocalDate correction(ImportRow row, MemberFile known, Affiliation current, List<FieldChange> changes, List<Rejection> problems) {
        Optional<PartialDate> stated = row.get(fields.enteredOn);
        if (stated.isEmpty() || current.fromOn() != null && stated.get().matches(current.fromOn())) {
            return null;
        }
        LocalDate day = stated.get().firstDay();
        Optional<LocalDate> leftOn = known.affiliations().stream().map(Affiliation::toOn).filter(Objects::nonNull).filter(to -> !to.isBefore(day))
                .findFirst();
        if (leftOn.isPresent()) {
            problems.add(row.reject(fields.enteredOn, "转入时间须晚于他离开上一党支部的日期" + leftOn.get() + "，请在党员页面核对"));
            return null;
        }
        changes.add(new FieldChange("转入日期", current.fromOn() == null ? "" : current.fromOn().toString(), day.toString()));
        return day;
    }

    /** The same refusals that writing would meet, told before anything is written. */
    private void require(ImportRow row, ImportPlace place, LocalDate from, List<Rejection> problems) {
        if (place.branchId() == null) {
            return;
        }
        try {
            MemberPlaces.require(tree, place.branchId(), place.groupId(), from);
        } catch (RefusedException e) {
            problems.add(row.reject(row.get(fields.enteredOn).isPresent() ? fields.enteredOn : fields.branch, e.getMessage().replaceFirst("。$", "")));
        }
    }

    private static void addPosts(List<FieldChange> changes, List<ImportPost> wanted) {
        wanted.forEach(post -> changes.add(new FieldChange("党内职务", "", post.title().label())));
    }

    private static boolean suspended(MemberFile known) {
        return known != null && !known.standings().isEmpty()
                && known.standings().get(known.standings().size() - 1).status() == MembershipStatus.SUSPENDED;
    }

    private static String left(MemberFile known) {
        Affiliation last = known.affiliations().stream().reduce((first, second) -> second).orElse(null);
        String how = last == null || last.toOn() == null ? "已不在册"
                : "已于" + last.toOn() + (last.endReason() == null ? "离开" : last.endReason().label()) + "，不在册";
        return known.member().name() + how + "；确已重新转入或恢复党籍的，请先在党员页面办理，再导入";
    }

    private static PartialDate birthOf(String idNumber) {
        return PartialDate.of(new IdNumber(idNumber).birthOn());
    }
}
