package dangwu.records.member.screen;

import dangwu.records.member.EndReason;
import java.time.LocalDate;
import java.util.function.Consumer;

/** What another room has to say when a member is about to leave, e.g. which dues he has not paid yet (DU-14). */
@FunctionalInterface
public interface LeavingRemark {

    /** Nothing is ever said. */
    LeavingRemark NONE = (memberId, reason, lastDay, then) -> { };

    /**
     * Finds out in the background what is to be said, and tells it on the thread of the window.
     *
     * @param reason why he leaves; null: not said yet
     * @param then   takes a sentence; an empty one where there is nothing to say
     */
    void ask(long memberId, EndReason reason, LocalDate lastDay, Consumer<String> then);
}
