package dangwu.front.desktop;

import dangwu.kit.ui.KeyBinding;

/** The shortcuts of the window; those of screens are theirs. */
public enum WindowKeys implements KeyBinding {
    /** To the search box on top. */
    SEARCH("Shortcut+K", "搜索党员、台账、功能"),
    /** Reads the screen anew. */
    REFRESH("F5", "刷新"),
    /** To the settings. */
    SETTINGS("Shortcut+Comma", "设置"),
    /** To the first place of the side bar. */
    PLACE_1("Shortcut+1", "第 1 个栏目"),
    /** To the second. */
    PLACE_2("Shortcut+2", "第 2 个栏目"),
    /** To the third. */
    PLACE_3("Shortcut+3", "第 3 个栏目"),
    /** To the fourth. */
    PLACE_4("Shortcut+4", "第 4 个栏目"),
    /** To the fifth. */
    PLACE_5("Shortcut+5", "第 5 个栏目"),
    /** To the sixth. */
    PLACE_6("Shortcut+6", "第 6 个栏目"),
    /** To the seventh. */
    PLACE_7("Shortcut+7", "第 7 个栏目"),
    /** To the eighth. */
    PLACE_8("Shortcut+8", "第 8 个栏目"),
    /** To the ninth. */
    PLACE_9("Shortcut+9", "第 9 个栏目");

    private static final int PLACES = 9;

    private final String keys;
    private final String words;

    WindowKeys(String keys, String words) {
        this.keys = keys;
        this.words = words;
    }

    /** The key of the n-th place, counted from 0; null beyond the ninth. */
    static WindowKeys place(int index) {
        return index < PLACES ? values()[PLACE_1.ordinal() + index] : null;
    }

    @Override
    public String keys() {
        return keys;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String hint() {
        return this == SETTINGS ? "Ctrl ," : KeyBinding.super.hint();
    }
}
