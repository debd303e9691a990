package dangwu.kit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Buttons in the three weights of the look. */
public final class Buttons {

    private Buttons() {
    }

    /** The one primary button of a screen. */
    public static Button primary(String words, Runnable act) {
        return styled(words, act, "primary");
    }

    /** The primary button with its key on it, e.g. "完成 Ctrl Enter". */
    public static Button primary(String words, KeyBinding key, Runnable act) {
        return primary(words + " " + key.hint(), act);
    }

    /** An ordinary button. */
    public static Button plain(String words, Runnable act) {
        return styled(words, act, "dw-plain");
    }

    /** An ordinary button with its key on it. */
    public static Button plain(String words, KeyBinding key, Runnable act) {
        return plain(words + " " + key.hint(), act);
    }

    /** A button that takes something away. */
    public static Button destructive(String words, Runnable act) {
        return styled(words, act, "destructive");
    }

    /** A button that looks like a word of the text: "全部 7 项 ›". */
    public static Button link(String words, Runnable act) {
        return styled(words, act, "dw-link");
    }

    /** A button that opens a menu, e.g. "花名册 ▾". */
    public static MenuButton menu(String words, MenuAct... acts) {
        MenuButton button = new MenuButton(words);
        button.getStyleClass().add("dw-menu-button");
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getItems().setAll(Menus.items(List.of(acts)));
        return button;
    }

    /**
     * A button that writes what is shown to a file, "导出所示 ▾": one act for each kind of file, then {@code more}.
     *
     * @param export hears which kind was chosen
     */
    public static MenuButton export(Consumer<FileAsk.Kind> export, MenuAct... more) {
        List<MenuAct> acts = new ArrayList<>();
        for (FileAsk.Kind kind : List.of(FileAsk.Kind.xlsx(), FileAsk.Kind.docx(), FileAsk.Kind.pdf())) {
            acts.add(MenuAct.of(kind.words(), () -> export.accept(kind)));
        }
        if (more.length > 0) {
            acts.add(MenuAct.line());
        }
        acts.addAll(List.of(more));
        return menu("导出所示", acts.toArray(MenuAct[]::new));
    }

    /** Disables a button and says why; an empty reason enables it. */
    public static void disable(Button button, String whyNot) {
        button.setDisable(!whyNot.isEmpty());
        button.setTooltip(whyNot.isEmpty() ? null : new Tooltip(whyNot));
        button.setAccessibleHelp(whyNot);
    }

    private static Button styled(String words, Runnable act, String style) {
        Button button = new Button(words);
        button.getStyleClass().add(style);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }
}
