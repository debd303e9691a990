package dangwu.kit.ui;

import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs an error with its stack trace and shows it as a sentence through {@link Prompts}. */
public final class ShownFailures implements Failures {

    private static final Logger LOG = LoggerFactory.getLogger(ShownFailures.class);

    private final FailureWords words;
    private final Prompts prompts;
    private final Executor screen;

    /** The executor runs things on the JavaFX thread, e.g. {@code Platform::runLater}. */
    public ShownFailures(FailureWords words, Prompts prompts, Executor screen) {
        this.words = words;
        this.prompts = prompts;
        this.screen = screen;
    }

    @Override
    public void report(String doing, Throwable problem) {
        Failure failure = words.explain(doing, problem);
        LOG.error("{} {}", failure.code(), doing, problem);
        screen.execute(() -> prompts.error(failure));
    }
}
