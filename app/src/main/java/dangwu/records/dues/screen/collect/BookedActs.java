package dangwu.records.dues.screen.collect;

import dangwu.kit.db.RefusedException;
import dangwu.kit.ui.SaveOutcome;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.booking.Act;
import dangwu.records.dues.booking.CorrectionService;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** Books in the background, says what was booked, and takes it back, the last first. */
final class BookedActs {

    private static final String BOOKING = "正在登记党费";
    private static final String UNDOING = "正在撤销登记";

    private final CorrectionService corrections;
    private final CollectViewModel.Tools tools;
    private final Runnable reload;
    private final Deque<Undoable> booked = new ArrayDeque<>();
    private int running;

    /** @param reload shows what has changed */
    BookedActs(CorrectionService corrections, CollectViewModel.Tools tools, Runnable reload) {
        this.corrections = corrections;
        this.tools = tools;
        this.reload = reload;
    }

    /** Whether something is being written: what is read meanwhile does not hold it yet, or only in part. */
    boolean busy() {
        return running > 0;
    }

    private void ended() {
        running--;
        reload.run();
    }

    /** Takes back what was booked last, by rows that reverse it. */
    void undo() {
        Undoable last = booked.peek();
        if (last == null) {
            tools.notices().done("没有可撤销的登记；以前登记的，请在右侧点开该笔交纳更正");
        } else {
            undo(last);
        }
    }

    private void undo(Undoable what) {
        if (!booked.remove(what)) {
            return;
        }
        running++;
        tools.tasks().run(UNDOING, progress -> takeBack(what)).onSuccess(again -> {
            restore(what, again);
            tools.notices().done("已撤销：" + what.words());
            ended();
        }).onError(problem -> explain(UNDOING, problem)).start();
    }

    /** Takes the acts back, all or none. Returns what stands again by it. */
    private List<Long> takeBack(Undoable what) {
        return corrections.undo(what.acts()).stream().filter(act -> act.entries().stream().anyMatch(entry -> entry.kind() != EntryKind.REVERSAL)).map(Act::id).toList();
    }

    /** What had been reversed by {@code what} stands again, under new acts: whoever takes back the first ones means these. */
    private void restore(Undoable what, List<Long> again) {
        if (what.replaced().isEmpty()) {
            return;
        }
        List<Undoable> kept = booked.stream().map(each -> each.acts().stream().anyMatch(what.replaced()::contains) ? each.and(again) : each).toList();
        booked.clear();
        booked.addAll(kept);
    }

    /** Books; {@code words} say what was. A refusal is shown to the clerk. */
    void book(Callable<List<Act>> work, Function<List<Act>, String> words) {
        book(work, Set.of(), words, null);
    }

    /** As {@link #book(Callable, Function)}, with acts of whose rows some are reversed by it. */
    void book(Callable<List<Act>> work, Set<Long> replaced, Function<List<Act>, String> words) {
        book(work, replaced, words, null);
    }

    /** As {@link #book(Callable, Function)}; {@code outcome}, unless null, hears how it went. */
    void book(Callable<List<Act>> work, Function<List<Act>, String> words, SaveOutcome outcome) {
        book(work, Set.of(), words, outcome);
    }

    /** All of it together. */
    void book(Callable<List<Act>> work, Set<Long> replaced, Function<List<Act>, String> words, SaveOutcome outcome) {
        running++;
        tools.tasks().run(BOOKING, progress -> work.call()).onSuccess(acts -> {
            Undoable undoable = new Undoable(acts.stream().map(Act::id).toList(), replaced, words.apply(acts));
            booked.push(undoable);
            tools.notices().undoable(undoable.words(), () -> undo(undoable));
            if (outcome != null) {
                outcome.done().run();
            }
            ended();
        }).onError(problem -> {
            if (outcome == null || !refused(problem)) {
                explain(BOOKING, problem);
            } else {
                outcome.refused().accept(problem.getMessage());
                ended();
            }
        }).start();
    }

    private static boolean refused(Throwable problem) {
        return problem instanceof RefusedException || problem instanceof IllegalArgumentException;
    }

    private void explain(String title, Throwable problem) {
        if (refused(problem)) {
            tools.prompts().info("没有登记", problem.getMessage());
        } else {
            tools.failures().report(title, problem);
        }
        ended();
    }
}
