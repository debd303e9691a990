package dangwu.kit.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** {@link Prompts} as windows over their owner: Enter is the default act, Esc is 取消. */
public final class Dialogs implements Prompts {

    private final Supplier<Window> owner;
    private final Theme theme;
    private final FolderMemory folders;
    private boolean choosing;

    /** Windows over the owner (null while there is none), in this look. */
    public Dialogs(Supplier<Window> owner, Theme theme, FolderMemory folders) {
        this.owner = owner;
        this.theme = theme;
        this.folders = folders;
    }

    @Override
    public boolean confirm(Confirmation question) {
        ButtonType act = new ButtonType(question.act(), ButtonData.OTHER);
        ButtonType cancel = new ButtonType("取消", ButtonData.CANCEL_CLOSE);
        Ask ask = ask(question.title(), words(question.message()), List.of(act, cancel));
        if (question.destructive()) {
            ask.style(act, "destructive").enterMeans(cancel);
        } else {
            ask.style(act, "primary").enterMeans(act);
        }
        return ask.answer().filter(act::equals).isPresent();
    }

    @Override
    public void info(String title, String message) {
        ButtonType close = new ButtonType("知道了", ButtonData.CANCEL_CLOSE);
        ask(title, words(message), List.of(close)).style(close, "primary").enterMeans(close).answer();
    }

    @Override
    public void error(Failure failure) {
        ButtonType copy = new ButtonType("复制详情", ButtonData.OTHER);
        ButtonType close = new ButtonType("关闭", ButtonData.CANCEL_CLOSE);
        Label code = new Label("代码 " + failure.code());
        code.getStyleClass().add("dw-dim");
        ask("没有做成", words(failure.sentence()), List.of(copy, close)).below(code).style(close, "primary").enterMeans(close)
                .stays(copy, () -> TableText.copy(failure.details())).answer();
    }

    @Override
    public Optional<Path> openFile(FileAsk ask) {
        return Optional.ofNullable(choosing(() -> chooser(ask).showOpenDialog(front()), null)).map(file -> remembered(ask.purpose(), file.toPath()));
    }

    @Override
    public List<Path> openFiles(FileAsk ask) {
        List<File> files = choosing(() -> chooser(ask).showOpenMultipleDialog(front()), null);
        return files == null ? List.of() : files.stream().map(file -> remembered(ask.purpose(), file.toPath())).toList();
    }

    @Override
    public Optional<Path> saveFile(FileAsk ask) {
        FileChooser chooser = chooser(ask);
        chooser.setInitialFileName(FileNames.safe(ask.suggestedName()));
        while (true) {
            File file = choosing(() -> chooser.showSaveDialog(front()), null);
            if (file == null) {
                return Optional.empty();
            }
            Path chosen = FileNames.withExtension(file.toPath(), extension(chooser, ask));
            // The system's own window has asked already, unless the extension was added only now.
            boolean asked = chosen.equals(file.toPath());
            if (asked || !Files.exists(chosen) || confirmOverwrite(chosen)) {
                return Optional.of(remembered(ask.purpose(), chosen));
            }
        }
    }

    @Override
    public Optional<Path> folder(String title, String purpose) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        lastFolder(purpose).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        Optional<Path> chosen = Optional.ofNullable(choosing(() -> chooser.showDialog(front()), null)).map(File::toPath);
        chosen.ifPresent(folder -> folders.remember(purpose, folder));
        return chosen;
    }

    @Override
    public Optional<String> text(String title, String label, String initial, String act, Function<String, Optional<String>> check) {
        ButtonType doIt = new ButtonType(act, ButtonData.OTHER);
        ButtonType cancel = new ButtonType("取消", ButtonData.CANCEL_CLOSE);
        LineField field = new LineField(label);
        field.required().check(check);
        field.start(Typed.clean(initial));
        Optional<ButtonType> answer = ask(title, field, List.of(doIt, cancel)).style(doIt, "primary").enterMeans(doIt)
                .onlyWhen(doIt, field::validate).focus(field.input()).answer();
        return answer.filter(doIt::equals).map(pressed -> field.value());
    }

    @Override
    public UnsavedAnswer unsaved(String what) {
        ButtonType save = new ButtonType("保存", ButtonData.OTHER);
        ButtonType discard = new ButtonType("不保存", ButtonData.OTHER);
        ButtonType cancel = new ButtonType("取消", ButtonData.CANCEL_CLOSE);
        Optional<ButtonType> answer = ask("有未保存的修改", words(what + "有修改还没有保存。不保存的话，这些修改会丢失。"),
                List.of(save, discard, cancel)).style(save, "primary").enterMeans(save).answer();
        if (answer.filter(save::equals).isPresent()) {
            return UnsavedAnswer.SAVE;
        }
        return answer.filter(discard::equals).isPresent() ? UnsavedAnswer.DISCARD : UnsavedAnswer.CANCEL;
    }

    private boolean confirmOverwrite(Path file) {
        return confirm(Confirmation.destructive("文件已存在", "“" + file.getFileName() + "”已经存在。替换后，原来的内容不能找回。", "替换"));
    }

    private Ask ask(String title, Node content, List<ButtonType> buttons) {
        return new Ask(front(), theme, title, content, buttons);
    }

    /** A question belongs to the window it was asked from. */
    private Window front() {
        return FrontWindow.over(owner.get());
    }

    /** The system's own window leaves the program's alive: a second press of the key must not open a second one. */
    private <R> R choosing(Supplier<R> choose, R otherwise) {
        if (choosing) {
            return otherwise;
        }
        choosing = true;
        try {
            return choose.get();
        } finally {
            choosing = false;
        }
    }

    private static Label words(String message) {
        Label label = new Label(message);
        label.setWrapText(true);
        label.getStyleClass().add("dw-dialog-words");
        return label;
    }

    private FileChooser chooser(FileAsk ask) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(ask.title());
        for (FileAsk.Kind kind : ask.kinds()) {
            List<String> patterns = kind.extensions().stream().map(extension -> "*." + extension).toList();
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.words() + "（" + String.join("、", patterns) + "）", patterns));
        }
        lastFolder(ask.purpose()).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return chooser;
    }

    private Optional<Path> lastFolder(String purpose) {
        return folders.last(purpose).filter(Files::isDirectory);
    }

    private Path remembered(String purpose, Path file) {
        if (file.getParent() != null) {
            folders.remember(purpose, file.getParent());
        }
        return file;
    }

    private static String extension(FileChooser chooser, FileAsk ask) {
        int chosen = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
        return ask.kinds().isEmpty() ? "" : ask.kinds().get(Math.max(0, chosen)).extensions().get(0);
    }
}
