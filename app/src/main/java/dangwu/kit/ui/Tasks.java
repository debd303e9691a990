package dangwu.kit.ui;

/**
 * The one way to do background work. View models take it in their constructor, tests pass {@link #immediate()}.
 *
 * <pre>tasks.run("正在导出花名册", progress -&gt; export(progress)).onSuccess(this::exported).start();</pre>
 */
public interface Tasks {

    /** Plans work with a result. The title is shown when the work lasts, e.g. "正在导出花名册". */
    <T> TaskPlan<T> run(String title, Work<T> work);

    /** Plans work without a result. */
    default TaskPlan<Void> perform(String title, Action action) {
        return run(title, progress -> {
            action.run(progress);
            return null;
        });
    }

    /** Everything on the calling thread, in {@link TaskPlan#start()}; an error without a handler is thrown. For tests. */
    static Tasks immediate() {
        return new ImmediateTasks(Failures.thrown());
    }

    /** Everything on the calling thread; errors without a handler go to the failures given. */
    static Tasks immediate(Failures failures) {
        return new ImmediateTasks(failures);
    }
}
