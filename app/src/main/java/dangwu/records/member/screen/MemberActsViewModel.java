package dangwu.records.member.screen;

import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.ui.Action;
import dangwu.kit.ui.Confirmation;
import dangwu.kit.ui.Failures;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.SaveOutcome;
import dangwu.kit.ui.Tasks;
import dangwu.records.member.EntryReason;
import dangwu.records.member.MemberFile;
import dangwu.records.member.MemberService;
import dangwu.records.member.MembershipService;
import dangwu.records.member.OwnColumn;
import dangwu.records.member.OwnColumnService;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What can be done with members besides editing one: each act runs in the background, says what was done and offers to take it back. */
public final class MemberActsViewModel {

    private final Database database;
    private final MemberService members;
    private final MembershipService memberships;
    private final OwnColumnService ownColumns;
    private final Tasks tasks;
    private final Notices notices;
    private final Prompts prompts;
    private final Failures failures;
    private Runnable afterwards = () -> { };

    public MemberActsViewModel(Database database, MemberService members, MembershipService memberships, OwnColumnService ownColumns, Tasks tasks,
            Notices notices, Prompts prompts, Failures failures) {
        this.database = database;
        this.members = members;
        this.memberships = memberships;
        this.ownColumns = ownColumns;
        this.tasks = tasks;
        this.notices = notices;
        this.prompts = prompts;
        this.failures = failures;
    }

    /** What happens after each act: the list is read anew. */
    public void onDone(Runnable act) {
        afterwards = act;
    }

    /** Ends a membership; 撤销 is offered. */
    public void end(MemberRow row, MembershipService.Ending ending, SaveOutcome outcome) {
        run("正在结束组织关系", () -> memberships.end(row.id(), ending), outcome,
                before -> notices.undoable("已结束" + row.name() + "的组织关系（" + ending.reason().label() + "），自 " + ending.lastDay().plusDays(1) + " 起不列入名册", () -> undoEnd(row, before)));
    }

    /** Enters a member again who had left. */
    public void reenter(MemberRow row, long branchId, Long groupId, LocalDate from, EntryReason reason, SaveOutcome outcome) {
        run("正在重新转入", () -> memberships.reenter(row.id(), branchId, groupId, from, reason), outcome,
                () -> notices.done(row.name() + "已重新转入"));
    }

    /** Places members in a branch and group, all or none; 撤销 is not offered, for a second move does it. */
    public void place(List<MemberRow> rows, long branchId, Long groupId, LocalDate from, SaveOutcome outcome) {
        run("正在调整所在组织", () -> placeAll(rows, branchId, groupId, from), outcome,
                () -> notices.done("已调整 " + rows.size() + " 名党员的所在组织，自 " + from + " 起"));
    }

    /** Registers that a meeting has suspended a member, or restored him. The program decides nothing. */
    public void suspend(MemberRow row, boolean suspended, LocalDate from, String basis, SaveOutcome outcome) {
        run("正在登记党籍状态", () -> memberships.suspend(row.id(), suspended, from, basis), outcome,
                () -> notices.done("已登记：" + row.name() + "自 " + from + " 起" + (suspended ? "停止党籍" : "恢复党籍")));
    }

    /** Deletes a member entered by mistake, after asking by name; 撤销 is offered. */
    public void remove(MemberRow row) {
        Confirmation question = Confirmation.destructive("删除党员记录",
                "“" + row.name() + "”的全部记录都会删除。这只用于误录；确实离开组织的党员，请用“结束组织关系”，记录会保留。", "删除“" + row.name() + "”的记录");
        if (!prompts.confirm(question)) {
            return;
        }
        tasks.run("正在删除党员记录", progress -> members.remove(row.id())).onSuccess(removed -> {
            notices.undoable("已删除“" + row.name() + "”的记录", () -> act("正在撤销删除", progress -> members.restore(removed), row.name() + "的记录已恢复"));
            afterwards.run();
        }).onError(this::explain).start();
    }

    /** Adds an own column. */
    public void addColumn(String name, SaveOutcome outcome) {
        run("正在新增自定义列", () -> ownColumns.add(name), outcome, () -> notices.status("已保存"));
    }

    /** Renames an own column. */
    public void renameColumn(OwnColumn column, String name, SaveOutcome outcome) {
        run("正在修改自定义列", () -> ownColumns.rename(column, name), outcome, () -> notices.status("已保存"));
    }

    /** Removes an own column after asking by name and saying how much would be lost. */
    public void removeColumn(OwnColumn column, SaveOutcome outcome) {
        tasks.run("正在统计自定义列", progress -> ownColumns.filledIn(column)).onSuccess(filled -> {
            String lost = filled == 0 ? "这一列还没有填写内容。" : "已有 " + filled + " 名党员填写了这一列，删除后这些内容不能找回。";
            if (prompts.confirm(Confirmation.destructive("删除自定义列", lost, "删除“" + column.name() + "”列"))) {
                run("正在删除自定义列", () -> ownColumns.remove(column), outcome, () -> notices.done("已删除“" + column.name() + "”列"));
            }
        }).start();
    }

    private void placeAll(List<MemberRow> rows, long branchId, Long groupId, LocalDate from) {
        database.write("调整党员所在组织", scope -> {
            rows.forEach(row -> memberships.place(scope, row.id(), branchId, groupId, from));
            return null;
        });
    }

    private void undoEnd(MemberRow row, MemberFile before) {
        act("正在撤销", progress -> memberships.undoEnd(before), row.name() + "的组织关系已恢复");
    }

    private void act(String title, Action action, String told) {
        tasks.perform(title, action).onSuccess(done -> {
            notices.done(told);
            afterwards.run();
        }).onError(this::explain).start();
    }

    private void run(String title, Runnable work, SaveOutcome outcome, Runnable told) {
        run(title, () -> {
            work.run();
            return null;
        }, outcome, nothing -> told.run());
    }

    private <T> void run(String title, Supplier<T> work, SaveOutcome outcome, Consumer<T> told) {
        tasks.run(title, progress -> work.get()).onSuccess(result -> {
            outcome.done().run();
            told.accept(result);
            afterwards.run();
        }).onError(problem -> {
            if (problem instanceof RefusedException || problem instanceof IllegalArgumentException) {
                outcome.refused().accept(problem.getMessage());
            } else {
                failures.report(title, problem);
            }
        }).start();
    }

    private void explain(Throwable problem) {
        if (problem instanceof RefusedException) {
            prompts.info("没有做成", problem.getMessage());
        } else {
            failures.report("", problem);
        }
    }
}
