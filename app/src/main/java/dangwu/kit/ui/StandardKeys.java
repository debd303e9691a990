package dangwu.kit.ui;

/** The shortcuts of the toolkit itself: the same on every screen. */
public final class StandardKeys {

    /** Search everything. */
    public static final KeyBinding SEARCH = new KeyBinding("Shortcut+K", "搜索");
    /** Find within the screen. */
    public static final KeyBinding FIND = new KeyBinding("Shortcut+F", "在本页查找");
    /** Finish a form. */
    public static final KeyBinding SUBMIT = new KeyBinding("Shortcut+Enter", "完成");
    /** Save. */
    public static final KeyBinding SAVE = new KeyBinding("Shortcut+S", "保存");
    /** A new thing of this screen's kind. */
    public static final KeyBinding NEW = new KeyBinding("Shortcut+N", "新增");
    /** Undo. */
    public static final KeyBinding UNDO = new KeyBinding("Shortcut+Z", "撤销");
    /** Print. */
    public static final KeyBinding PRINT = new KeyBinding("Shortcut+P", "打印");
    /** Refresh or check again. */
    public static final KeyBinding REFRESH = new KeyBinding("F5", "刷新");
    /** Copy selected rows. */
    public static final KeyBinding COPY = new KeyBinding("Shortcut+C", "复制");
    /** Copy selected rows with the column titles. */
    public static final KeyBinding COPY_WITH_TITLES = new KeyBinding("Shift+Shortcut+C", "连同标题复制");
    /** Select all rows. */
    public static final KeyBinding SELECT_ALL = new KeyBinding("Shortcut+A", "全选");
    /** Mark the selected rows. */
    public static final KeyBinding MARK = new KeyBinding("Space", "标记");
    /** Delete. */
    public static final KeyBinding DELETE = new KeyBinding("Delete", "删除");

    private StandardKeys() {}
}
