package dangwu.records.dues.screen.collect;

import dangwu.kit.ui.KeyBinding;

/** The shortcuts of 收缴. */
final class CollectKeys {

    static final KeyBinding PAY_ALL = new KeyBinding("Shortcut+Enter", "全部标记已交");
    static final KeyBinding PAY = new KeyBinding("Shortcut+N", "登记交纳");
    static final KeyBinding SKIP = new KeyBinding("Delete", "本次不收");
    static final KeyBinding MARK = new KeyBinding("Space", "标记已交");
    static final KeyBinding EDIT = new KeyBinding("Enter", "改金额");

    private CollectKeys() {}
}
