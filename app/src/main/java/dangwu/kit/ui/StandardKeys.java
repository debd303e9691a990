package dangwu.kit.ui;

/** The shortcuts of the toolkit itself: the same on every screen. */
public enum StandardKeys implements KeyBinding {
    /** Search everything. */
    SEARCH("Shortcut+K", "搜索"),
    /** Find within the screen. */
    FIND("Shortcut+F", "在本页查找"),
    /** Finish a form. */
    SUBMIT("Shortcut+Enter", "完成"),
    /** Save. */
    SAVE("Shortcut+S", "保存"),
    /** A new thing of this screen's kind. */
    NEW("Shortcut+N", "新增"),
    /** Undo. */
    UNDO("Shortcut+Z", "撤销"),
    /** Print. */
    PRINT("Shortcut+P", "打印"),
    /** Refresh or check again. */
    REFRESH("F5", "刷新"),
    /** Copy selected rows. */
    COPY("Shortcut+C", "复制"),
    /** Copy selected rows with the column titles. */
    COPY_WITH_TITLES("Shift+Shortcut+C", "连同标题复制"),
    /** Select all rows. */
    SELECT_ALL("Shortcut+A", "全选"),
    /** Mark the selected rows. */
    MARK("Space", "标记"),
    /** Delete. */
    DELETE("Delete", "删除");

    private final String keys;
    private final String words;

    StandardKeys(String keys, String words) {
        this.keys = keys;
        this.words = words;
    }

    @Override
    public String keys() {
        return keys;
    }

    @Override
    public String words() {
        return words;
    }
}
