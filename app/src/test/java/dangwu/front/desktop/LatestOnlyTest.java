package dangwu.front.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.ui.RunningTask;
import dangwu.kit.ui.TaskPlan;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.Work;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LatestOnlyTest {

    private final Deque<Runnable> started = new ArrayDeque<>();
    private final List<Integer> shown = new ArrayList<>();
    private int record;

    @Test
    void whatChangesWhileReadingIsReadAgainOnce() {
        LatestOnly<Integer> latest = new LatestOnly<>(new HeldTasks(), () -> record, shown::add);
        latest.refresh();
        record = 1;
        latest.refresh();
        record = 2;
        latest.refresh();
        assertThat(started).hasSize(1);

        started.remove().run();
        record = 3;
        started.remove().run();
        assertThat(shown).containsExactly(2, 3);
        assertThat(started).isEmpty();
    }

    /** Runs work only when the test says so. */
    private final class HeldTasks implements Tasks {
        @Override
        public <T> TaskPlan<T> run(String title, Work<T> work) {
            TaskPlan<T> plan = Tasks.immediate().run(title, work);
            return new TaskPlan<>() {
                @Override
                public TaskPlan<T> onSuccess(Consumer<? super T> handler) {
                    plan.onSuccess(handler);
                    return this;
                }

                @Override
                public TaskPlan<T> onError(Consumer<? super Throwable> handler) {
                    plan.onError(handler);
                    return this;
                }

                @Override
                public TaskPlan<T> onCancel(Runnable handler) {
                    plan.onCancel(handler);
                    return this;
                }

                @Override
                public TaskPlan<T> onFinally(Runnable handler) {
                    plan.onFinally(handler);
                    return this;
                }

                @Override
                public RunningTask start() {
                    started.add(plan::start);
                    return null;
                }
            };
        }
    }
}
