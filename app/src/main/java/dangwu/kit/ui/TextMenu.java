package dangwu.kit.ui;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;

/** The menu of a text field in the program's own words: JavaFX writes 撤消 where the office, and the rest of the program, write 撤销. */
public final class TextMenu {

    private TextMenu() {
    }

    /** Gives the field this menu instead of the one of JavaFX. */
    public static void install(TextInputControl field) {
        field.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            event.consume();
            field.requestFocus();
            ContextMenu menu = Menus.context(acts(field));
            menu.setAutoHide(true);
            menu.show(field, event.getScreenX(), event.getScreenY());
        });
    }

    static List<MenuAct> acts(TextInputControl field) {
        boolean editable = field.isEditable();
        boolean some = field.getSelection().getLength() > 0;
        return List.of(
                act("撤销", "Ctrl Z", editable && field.isUndoable(), field::undo),
                act("重做", "Ctrl Y", editable && field.isRedoable(), field::redo),
                MenuAct.line(),
                act("剪切", "Ctrl X", editable && some, field::cut),
                act("复制", "Ctrl C", some, field::copy),
                act("粘贴", "Ctrl V", editable && Clipboard.getSystemClipboard().hasString(), field::paste),
                act("删除", "", editable && some, () -> field.deleteText(field.getSelection())),
                MenuAct.line(),
                act("全选", "Ctrl A", field.getLength() > 0, field::selectAll));
    }

    private static MenuAct act(String words, String keys, boolean possible, Runnable act) {
        return new MenuAct(words, keys, possible, "", act);
    }
}
