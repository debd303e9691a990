package dangwu.kit.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@link Prompts} for tests of view models: answers by a script, in order, and keeps what was asked. An unexpected question fails
 * the test. Answers: Boolean for confirm, Path (or null for 取消) for files and folders, a list of paths for openFiles, String
 * (or null) for text, {@link UnsavedAnswer}.
 */
public final class ScriptedPrompts implements Prompts {

    private final Deque<Optional<Object>> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    /** Adds the next answer; null means 取消. */
    public ScriptedPrompts answer(Object answer) {
        answers.add(Optional.ofNullable(answer));
        return this;
    }

    /** What was asked so far: the acts' words of confirmations, the titles of everything else. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** The errors shown so far. */
    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** True when every answer was asked for. */
    public boolean isUsedUp() {
        return answers.isEmpty();
    }

    private <A> Optional<A> next(String question, Class<A> type) {
        asked.add(question);
        if (answers.isEmpty()) {
            throw new AssertionError("nobody expected to be asked: " + question);
        }
        return answers.remove().map(type::cast);
    }

    @Override
    public boolean confirm(Confirmation question) {
        return next(question.act(), Boolean.class).orElse(false);
    }

    @Override
    public void info(String title, String message) {
        asked.add(title);
    }

    @Override
    public void error(Failure failure) {
        failures.add(failure);
    }

    @Override
    public Optional<Path> openFile(FileAsk ask) {
        return next(ask.title(), Path.class);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Path> openFiles(FileAsk ask) {
        return next(ask.title(), List.class).orElse(List.of());
    }

    @Override
    public Optional<Path> saveFile(FileAsk ask) {
        return next(ask.title(), Path.class);
    }

    @Override
    public Optional<Path> folder(String title, String purpose) {
        return next(title, Path.class);
    }

    @Override
    public Optional<String> text(String title, String label, String initial, String act, Function<String, Optional<String>> check) {
        return next(title, String.class).filter(text -> check.apply(text).isEmpty());
    }

    @Override
    public UnsavedAnswer unsaved(String what) {
        return next(what, UnsavedAnswer.class).orElse(UnsavedAnswer.CANCEL);
    }
}
