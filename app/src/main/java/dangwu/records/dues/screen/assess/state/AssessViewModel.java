package dangwu.records.dues.screen.assess.state;

import dangwu.kit.db.RefusedException;
import dangwu.kit.ledger.ShownExport;
import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.CountText;
import dangwu.kit.ui.DataColumn;
import dangwu.kit.ui.Failures;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.SaveOutcome;
import dangwu.kit.ui.SearchKeys;
import dangwu.kit.ui.Tasks;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.assess.AssessmentHistory;
import dangwu.records.dues.rate.StaffKind;
import dangwu.records.dues.screen.DuesScopeViewModel;
import dangwu.records.org.Organization;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What everybody pays a month in the year of the scope: who is shown, and what can be done. */
public final class AssessViewModel {

    private static final int UNDO_STEPS = 100;

    private final AssessReader reader;
    private final AssessSaving saving;
    private final ShownExport export;
    private final DuesScopeViewModel scope;
    private final Tools tools;
    private final SearchKeys<AssessRow> keys;
    private final ObjectProperty<AssessFilter> filter = new SimpleObjectProperty<>(AssessFilter.NONE);
    private final ReadOnlyIntegerWrapper refilled = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final Deque<Undone> undo = new ArrayDeque<>();
    private AssessListing listing = AssessListing.EMPTY;
    private int reading;

    /** How the clerk is spoken to. */
    public record Tools(Tasks tasks, Notices notices, Prompts prompts, Failures failures) {}

    public AssessViewModel(AssessReader reader, AssessSaving saving, ShownExport export, DuesScopeViewModel scope, ChineseNames names, Tools tools) {
        this.reader = reader;
        this.saving = saving;
        this.export = export;
        this.scope = scope;
        this.tools = tools;
        keys = row -> List.of(row.name(), names.pinyin(row.name()).full(), names.pinyin(row.name()).initials());
        filter.addListener((property, before, now) -> refill());
    }

    /** Reads everything anew for the year of the scope; what is shown stays until it has come. */
    public void load() {
        int turn = ++reading;
        int year = year();
        tools.tasks().run("正在读取党费核定", progress -> reader.listing(year)).onSuccess(read -> {
            // A later reading has been asked for meanwhile: its answer counts.
            if (turn == reading) {
                listing = read;
                loaded.set(true);
                refill();
            }
        }).start();
    }

    private void refill() {
        refilled.set(refilled.get() + 1);
    }

    /** The year that was asked for; {@link #listing()} may still be of another one. */
    public int year() {
        return scope.month().getYear();
    }

    public LocalDate today() {
        return scope.today();
    }

    public AssessListing listing() {
        return listing;
    }

    /** Everybody of the organization chosen. */
    public List<AssessRow> everybody() {
        Organization place = scope.organization();
        return place == null ? List.of() : listing.rows().stream().filter(row -> scope.tree().under(row.branchId(), place.id())).toList();
    }

    /** Those of them whose name is looked for. */
    public List<AssessRow> named() {
        String query = filter.get().query();
        return everybody().stream().filter(row -> query.isBlank() || keys.matches(query, row)).toList();
    }

    /** Those shown. */
    public List<AssessRow> rows() {
        return named().stream().filter(filter.get()::lets).toList();
    }

    /** Those of the organization chosen who pay as the year before until they are assessed. */
    public List<AssessRow> provisional() {
        return everybody().stream().filter(row -> row.state() == AssessState.PROVISIONAL).toList();
    }

    /** The row of a member as it stands now; empty: he is not in the year. */
    public Optional<AssessRow> row(long member) {
        return listing.rows().stream().filter(row -> row.memberId() == member).findFirst();
    }

    /** E.g. 共 25 人，显示 3 人；已核定 20 人，暂按上年 5 人. */
    public String countText(int marked) {
        List<AssessRow> all = everybody();
        List<AssessRow> shown = rows();
        Map<AssessState, Long> states = all.stream().collect(Collectors.groupingBy(AssessRow::state, Collectors.counting()));
        long done = states.getOrDefault(AssessState.ASSESSED, 0L) + states.getOrDefault(AssessState.CHANGED, 0L);
        return CountText.of(all.size(), shown.size(), marked, "人") + "；已核定 " + done + " 人" + open(states, AssessState.PROVISIONAL) + open(states, AssessState.UNASSESSED);
    }

    private static String open(Map<AssessState, Long> states, AssessState state) {
        long many = states.getOrDefault(state, 0L);
        return many == 0 ? "" : "，" + state.label() + " " + many + " 人";
    }

    /** The kind of staff most common in the branch of {@code row}: likely his, too; where nobody is assessed yet, the one the branch is named after. */
    public StaffKind usualStaff(AssessRow row) {
        Map<StaffKind, Long> kinds = listing.rows().stream().filter(each -> each.branchId() == row.branchId() && each.staff() != null)
                .collect(Collectors.groupingBy(AssessRow::staff, Collectors.counting()));
        return kinds.entrySet().stream().max(Map.Entry.<StaffKind, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey).orElse(row.person().branch().contains(StaffKind.RETIRED.label()) ? StaffKind.RETIRED : StaffKind.CIVIL_SERVANT);
    }

    /** The base as it is typed over. */
    public BaseTyping typing() {
        return new BaseTyping(listing.rules(), today(), this::usualStaff);
    }

    /** Keeps one assessment. */
    public void save(AssessmentDraft draft, SaveOutcome outcome) {
        keep("正在保存核定", () -> List.of(saving.save(draft)), List.of(draft), "已核定" + name(draft.memberId()), outcome);
        tools.notices().status("已保存");
    }

    /** Keeps a base typed over a cell; the table has gone on meanwhile, so that a refusal is shown as a question of its own. */
    public void saveTyped(AssessmentDraft draft) {
        save(draft, new SaveOutcome(() -> { }, sentence -> tools.prompts().info("没有核定“" + name(draft.memberId()) + "”", sentence)));
    }

    /** Keeps many at once, all or none; {@code done} tells what was done, e.g. 已按上年核定 25 人. */
    public void saveAll(String act, List<AssessmentDraft> drafts, String done, SaveOutcome outcome) {
        keep("正在保存核定", () -> saving.saveAll(act, drafts), drafts, done, new SaveOutcome(() -> {
            tools.notices().undoable(done, this::undo);
            outcome.done().run();
        }, outcome.refused()));
    }

    private void keep(String title, Supplier<List<Assessment>> work, List<AssessmentDraft> drafts, String done, SaveOutcome outcome) {
        Map<Long, AssessmentHistory> before = new HashMap<>();
        drafts.forEach(draft -> row(draft.memberId()).ifPresent(row -> before.put(draft.memberId(), row.history())));
        tools.tasks().run(title, progress -> work.get()).onSuccess(kept -> {
            remember(new Undone(done, () -> saving.takeBack(kept, before)));
            patch(kept);
            outcome.done().run();
            load();
        }).onError(problem -> explain(title, problem, outcome.refused())).start();
    }

    /** Shows what was kept before all is read anew: the next row is typed over meanwhile. */
    private void patch(List<Assessment> kept) {
        reading++;
        List<AssessRow> changed = new ArrayList<>();
        kept.stream().collect(Collectors.groupingBy(Assessment::memberId)).forEach((member, of) -> row(member).ifPresent(row -> {
            AssessmentHistory history = row.history();
            for (Assessment each : of) {
                history = history.with(each);
            }
            changed.add(row.with(history));
        }));
        listing = listing.with(changed);
        refill();
    }

    /** Removes the year's latest assessment of each; 撤销 is offered. */
    public void remove(List<AssessRow> rows) {
        List<Assessment> wanted = rows.stream().map(AssessRow::own).flatMap(Optional::stream).toList();
        if (wanted.isEmpty()) {
            tools.prompts().info("没有可删除的核定", rows.isEmpty() ? "请先选中人员。" : "所选人员" + year() + "年还没有核定，不需要删除。");
            return;
        }
        String done = "已删除" + (wanted.size() == 1 ? name(wanted.get(0).memberId()) + "的核定" : " " + wanted.size() + " 人的核定");
        change("正在删除核定", () -> {
            saving.removeAll(wanted);
            return new Undone(done, () -> saving.restoreAll(wanted));
        }, new SaveOutcome(() -> tools.notices().undoable(done, this::undo), sentence -> tools.prompts().info("没有删除", sentence)));
    }

    /** Does {@code work} in the background; what it gives takes it back. */
    public void change(String title, Supplier<Undone> work, SaveOutcome outcome) {
        tools.tasks().run(title, progress -> work.get()).onSuccess(done -> {
            remember(done);
            outcome.done().run();
            load();
        }).onError(problem -> explain(title, problem, outcome.refused())).start();
    }

    private void remember(Undone done) {
        undo.push(done);
        if (undo.size() > UNDO_STEPS) {
            undo.removeLast();
        }
    }

    /** Takes back what was done last on this screen; says so when there is nothing. */
    public void undo() {
        if (undo.isEmpty()) {
            tools.notices().done("没有可撤销的操作");
            return;
        }
        Undone last = undo.pop();
        tools.tasks().perform("正在撤销", progress -> last.work().run()).onSuccess(nothing -> {
            tools.notices().done("已撤销：" + last.words());
            load();
        }).onError(problem -> explain("正在撤销", problem, sentence -> tools.prompts().info("没有撤销", sentence))).start();
    }

    /** Hands on what those of {@code rows} not yet assessed would pay like the year before. */
    public void copies(List<AssessRow> rows, Consumer<List<AssessmentDraft>> use) {
        int year = year();
        List<Long> members = rows.stream().map(AssessRow::memberId).toList();
        tools.tasks().run("正在读取上年核定", progress -> saving.copies(year, members)).onSuccess(use).start();
    }

    /** Writes rows and columns exactly as given; says so when it is done. */
    public void export(List<AssessRow> rows, List<DataColumn<AssessRow, ?>> columns, Path target) {
        ShownExport.Shown shown = new ShownExport.Shown(title(), "共 " + rows.size() + " 人", "单位：元　截至 " + today(),
                columns.stream().map(column -> new ShownExport.ShownColumn(column.id(), column.title())).toList(),
                rows.stream().map(row -> columns.stream().map(column -> column.textOf(row)).toList()).toList());
        tools.tasks().perform("正在导出党费核定", progress -> export.write(shown, target, progress))
                .onSuccess(done -> tools.notices().done("已导出 " + rows.size() + " 人到“" + target.getFileName() + "”")).start();
    }

    /** What is shown, in words for a title. */
    public String title() {
        Organization place = scope.organization();
        return (place == null ? "" : place.displayName()) + year() + "年度党费核定情况";
    }

    public String name(long member) {
        return listing.names().getOrDefault(member, "");
    }

    private void explain(String title, Throwable problem, Consumer<String> refused) {
        load();
        if (problem instanceof RefusedException || problem instanceof IllegalArgumentException) {
            refused.accept(problem.getMessage());
        } else {
            refused.accept("没有保存成功。");
            tools.failures().report(title, problem);
        }
    }

    public DuesScopeViewModel scope() {
        return scope;
    }

    public Tools tools() {
        return tools;
    }

    public ObjectProperty<AssessFilter> filterProperty() {
        return filter;
    }

    /** Whether anything has been read yet. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Grows each time what is shown was worked out anew. */
    public ReadOnlyIntegerProperty refilledProperty() {
        return refilled.getReadOnlyProperty();
    }
}
