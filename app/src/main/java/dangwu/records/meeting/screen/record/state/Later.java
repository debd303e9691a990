package dangwu.records.meeting.screen.record.state;

import java.time.Duration;

/** Does things a moment later, on the window's thread: what is asked for again meanwhile begins to wait anew. */
public interface Later {

    /** Does {@code act} after {@code delay}; an earlier act under the same name is forgotten. */
    void in(String name, Duration delay, Runnable act);

    /** Forgets the act under {@code name}. */
    void forget(String name);
}
