package dangwu.front.desktop;

import dangwu.records.meeting.screen.record.state.Later;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javafx.animation.PauseTransition;

/** {@link Later} by the window's own clock. */
final class Pauses implements Later {

    private final Map<String, PauseTransition> waiting = new HashMap<>();

    @Override
    public void in(String name, Duration delay, Runnable act) {
        forget(name);
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(delay.toMillis()));
        pause.setOnFinished(event -> {
            waiting.remove(name, pause);
            act.run();
        });
        waiting.put(name, pause);
        pause.play();
    }

    @Override
    public void forget(String name) {
        PauseTransition pause = waiting.remove(name);
        if (pause != null) {
            pause.stop();
        }
    }
}
