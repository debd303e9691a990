package dangwu.kit.ui;

import java.util.function.Consumer;

/**
 * Where whoever had something written learns how it went. Both are called on the window's thread.
 *
 * @param done    it is written
 * @param refused it is not, for the reason given in a Chinese sentence
 */
public record SaveOutcome(Runnable done, Consumer<String> refused) {}
