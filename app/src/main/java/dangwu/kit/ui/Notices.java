package dangwu.kit.ui;

/** Quiet words to the clerk that need no answer. Called on the JavaFX thread. */
public interface Notices {

    /** Says at the bottom of the window that something was done, e.g. "已导出 34 人". */
    void done(String text);

    /** Says that something was done and offers 撤销, e.g. "已删除 1 名党员的职务". */
    void undoable(String text, Runnable undo);

    /** Says what was done and offers one act, e.g. "已导出花名册" with 打开. */
    void offering(String text, String act, Runnable doIt);

    /** Sets the text at the right of the status bar, e.g. "已保存". */
    void status(String text);
}
