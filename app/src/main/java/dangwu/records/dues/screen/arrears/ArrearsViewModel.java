package dangwu.records.dues.screen.arrears;

import dangwu.kit.db.RefusedException;
import dangwu.kit.ui.CountText;
import dangwu.kit.ui.Failures;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.SaveOutcome;
import dangwu.kit.ui.Tasks;
import dangwu.records.dues.arrears.ArrearsLevel;
import dangwu.records.dues.arrears.ArrearsReader;
import dangwu.records.dues.arrears.ArrearsService;
import dangwu.records.dues.arrears.ArrearsStep;
import dangwu.records.dues.arrears.DuesCase;
import dangwu.records.dues.arrears.MemberArrears;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.screen.DuesScopeViewModel;
import dangwu.records.org.Organization;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** 欠缴: who is in arrears as of today, and what is noted of it. Nothing here changes anybody's standing. */
public final class ArrearsViewModel {

    private final DuesScopeViewModel scope;
    private final ArrearsReader reader;
    private final ArrearsService service;
    private final Tools tools;
    private final ObservableList<ArrearsRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private Set<ArrearsLevel> levels = EnumSet.noneOf(ArrearsLevel.class);
    private List<ArrearsRow> all = List.of();
    private int reading;
    private boolean arriving;

    /** What any screen needs. */
    public record Tools(Tasks tasks, Notices notices, Prompts prompts, Failures failures, Clock clock) {}

    public ArrearsViewModel(DuesScopeViewModel scope, ArrearsReader reader, ArrearsService service, Tools tools) {
        this.scope = scope;
        this.reader = reader;
        this.service = service;
        this.tools = tools;
    }

    /** The screen comes to the front: where nobody of the branch that was chosen elsewhere is in arrears, the whole unit is shown. */
    void arrive() {
        arriving = true;
    }

    /** Shows the whole unit. */
    void widen() {
        scope.widen();
    }

    private boolean widened(Organization of, List<ArrearsRow> read) {
        boolean wider = arriving && read.isEmpty() && of.kind().branch();
        arriving = false;
        if (wider) {
            widen();
        }
        return wider;
    }

    /** Reads everything anew; what is shown stays until it has come. */
    public void load() {
        Organization of = scope.organization();
        if (of == null) {
            show(List.of());
            return;
        }
        int turn = ++reading;
        tools.tasks().run("正在读取欠缴情况", progress -> reader.read(of.id(), today()).stream().map(this::row).toList()).onSuccess(read -> {
            if (turn == reading && !widened(of, read)) {
                show(read);
            }
        }).start();
    }

    private ArrearsRow row(MemberArrears member) {
        long branch = member.arrears().account().branch(YearMonth.from(today()));
        return new ArrearsRow(member, branch, scope.tree().find(branch).map(Organization::displayName).orElse(""));
    }

    private void show(List<ArrearsRow> read) {
        all = read;
        loaded.set(true);
        filter();
    }

    /** Lets through only those whose arrears have gone so far; an empty set: all. */
    void only(Set<ArrearsLevel> wanted) {
        levels = wanted.isEmpty() ? EnumSet.noneOf(ArrearsLevel.class) : EnumSet.copyOf(wanted);
        filter();
    }

    private void filter() {
        List<ArrearsRow> shown = all.stream().filter(row -> levels.isEmpty() || levels.contains(row.level())).toList();
        BigDecimal sum = shown.stream().map(ArrearsRow::sum).reduce(Money.ZERO, BigDecimal::add);
        summary.set(all.isEmpty() ? "" : "截至 " + today() + " " + CountText.of(all.size(), shown.size(), 0, "人") + "，欠缴 " + Money.text(sum) + " 元");
        rows.setAll(shown);
    }

    /** Those shown. */
    ObservableList<ArrearsRow> rows() {
        return rows;
    }

    /** How many they are and what they owe. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    DuesScopeViewModel scope() {
        return scope;
    }

    LocalDate today() {
        return LocalDate.now(tools.clock());
    }

    Clock clock() {
        return tools.clock();
    }

    /** Keeps what was done. */
    void save(ArrearsStep step, SaveOutcome outcome) {
        act("正在登记", () -> service.save(step), "已登记" + step.kind().label(), outcome);
    }

    /** Takes a step away; 撤销 is offered. */
    void remove(ArrearsStep step) {
        tools.tasks().run("正在删除", progress -> service.removeStep(step.id())).onSuccess(removed -> {
            tools.notices().undoable("已删除 1 条" + removed.kind().label() + "记录", () -> act("正在恢复", () -> {
                service.restore(removed);
                return null;
            }, "已恢复", null));
            load();
        }).onError(problem -> explain("正在删除", problem, null)).start();
    }

    /** Opens a case for the branch's meeting. */
    void open(ArrearsRow row, LocalDate on, SaveOutcome outcome) {
        act("正在提交", () -> service.open(row.memberId(), on), row.name() + "：已提交支部党员大会讨论", outcome);
    }

    /** Takes a case away that was opened by mistake; 撤销 is offered. */
    void remove(DuesCase opened) {
        tools.tasks().run("正在撤回", progress -> service.removeCase(opened.id())).onSuccess(removed -> {
            tools.notices().undoable("已撤回提交", () -> act("正在恢复", () -> {
                service.restore(removed);
                return null;
            }, "已恢复", null));
            load();
        }).onError(problem -> explain("正在撤回", problem, null)).start();
    }

    /** Keeps the just cause that was found; null takes it back. */
    void justCause(DuesCase opened, String cause, SaveOutcome outcome) {
        act("正在登记", () -> service.justCause(opened.id(), cause), cause == null ? "已清除正当理由" : "已登记正当理由", outcome);
    }

    /** Keeps what the meeting decided; null takes it back. */
    void decide(DuesCase opened, DuesCase.Decision decision, SaveOutcome outcome) {
        act("正在登记", () -> service.decide(opened.id(), decision), decision == null ? "已清除决定" : "已登记决定；党籍的变动请在“党员”中另行办理", outcome);
    }

    /** @param outcome null: a refusal is shown to the clerk here */
    private void act(String title, Callable<?> work, String told, SaveOutcome outcome) {
        tools.tasks().run(title, progress -> work.call()).onSuccess(done -> {
            tools.notices().done(told);
            if (outcome != null) {
                outcome.done().run();
            }
            load();
        }).onError(problem -> explain(title, problem, outcome)).start();
    }

    private void explain(String title, Throwable problem, SaveOutcome outcome) {
        boolean refused = problem instanceof RefusedException || problem instanceof IllegalArgumentException;
        if (refused && outcome != null) {
            outcome.refused().accept(problem.getMessage());
        } else if (refused) {
            tools.prompts().info("没有登记", problem.getMessage());
            load();
        } else {
            tools.failures().report(title, problem);
        }
    }
}
