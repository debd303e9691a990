package dangwu.records;

import dangwu.kit.ui.Confirmation;
import dangwu.kit.ui.Failure;
import dangwu.kit.ui.FileAsk;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.UnsavedAnswer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Answers as told, and remembers what was asked. */
public final class ScriptedPrompts implements Prompts {

    public final List<String> asked = new ArrayList<>();
    public boolean yes = true;
    public UnsavedAnswer unsaved = UnsavedAnswer.CANCEL;
    public Path file;
    /** What is typed where a line is asked for; null: cancelled. */
    public String typed;

    @Override
    public boolean confirm(Confirmation question) {
        asked.add(question.act() + "｜" + question.message());
        return yes;
    }

    @Override
    public void info(String title, String message) {
        asked.add(message);
    }

    @Override
    public void error(Failure failure) {
        throw new AssertionError(failure.details());
    }

    @Override
    public Optional<Path> openFile(FileAsk ask) {
        return Optional.ofNullable(file);
    }

    @Override
    public List<Path> openFiles(FileAsk ask) {
        return file == null ? List.of() : List.of(file);
    }

    @Override
    public Optional<Path> saveFile(FileAsk ask) {
        asked.add(ask.suggestedName());
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> folder(String title, String purpose) {
        return Optional.empty();
    }

    @Override
    public Optional<String> text(String title, String label, String initial, String act, Function<String, Optional<String>> check) {
        asked.add(act + "｜" + initial);
        return Optional.ofNullable(typed);
    }

    @Override
    public UnsavedAnswer unsaved(String what) {
        asked.add("未保存：" + what);
        return unsaved;
    }
}
