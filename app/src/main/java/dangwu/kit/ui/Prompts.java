package dangwu.kit.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The questions a screen may put to the clerk. View models ask through this; {@link Dialogs} shows windows, tests answer by a script.
 * Every method waits for the answer and is called on the JavaFX thread.
 */
public interface Prompts {

    /** Asks whether to do an act; true when the clerk pressed the button that names it. */
    boolean confirm(Confirmation question);

    /** Tells something that needs to be read before going on. Quiet notices belong to {@link Notices}. */
    void info(String title, String message);

    /** Shows an error: sentence, code, and 复制详情. */
    void error(Failure failure);

    /** Asks for one file to open; empty when cancelled. */
    Optional<Path> openFile(FileAsk ask);

    /** Asks for several files to open; empty list when cancelled. */
    List<Path> openFiles(FileAsk ask);

    /** Asks where to save, asks again before overwriting, adds the missing file extension; empty when cancelled. */
    Optional<Path> saveFile(FileAsk ask);

    /** Asks for a folder; the purpose finds the folder used last time. Empty when cancelled. */
    Optional<Path> folder(String title, String purpose);

    /**
     * Asks for a line of text; empty when cancelled.
     *
     * @param act the button's word, e.g. "改名"
     * @param check gives the sentence to show when the text will not do
     */
    Optional<String> text(String title, String label, String initial, String act, Function<String, Optional<String>> check);

    /** Asks what to do with unsaved changes to {@code what}, e.g. "“第四次党员大会”的会议记录". */
    UnsavedAnswer unsaved(String what);
}
