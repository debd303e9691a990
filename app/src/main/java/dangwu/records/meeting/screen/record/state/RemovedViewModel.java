package dangwu.records.meeting.screen.record.state;

import dangwu.kit.ui.Notices;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was taken away from the record in hand, and comes back by 撤销 or by key, the last first, each once. */
final class RemovedViewModel {

    private final Notices notices;
    private final Deque<Runnable> undos = new ArrayDeque<>();

    RemovedViewModel(Notices notices) {
        this.notices = notices;
    }

    /** Something was taken away. */
    void removed(String words, Runnable undo) {
        Runnable once = new Runnable() {
            private boolean done;

            @Override
            public void run() {
                undos.remove(this);
                if (!done) {
                    done = true;
                    undo.run();
                }
            }
        };
        undos.push(once);
        notices.undoable(words, once);
    }

    /** Brings back what was removed last; nothing happens when there is nothing. */
    void undo() {
        Optional.ofNullable(undos.peek()).ifPresent(Runnable::run);
    }

    /** Another record is in hand. */
    void forget() {
        undos.clear();
    }
}
