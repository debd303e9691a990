package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.KeyBinding;

/** The shortcuts of the screen. */
final class RecordKeys {

    static final KeyBinding ADD_ITEM = new KeyBinding("Shortcut+I", "添加议题");
    static final KeyBinding ATTENDANCE = new KeyBinding("Shortcut+B", "登记缺席");
    static final KeyBinding VOTE = new KeyBinding("Shortcut+T", "表决");
    static final KeyBinding DECISION = new KeyBinding("Shortcut+D", "决议");
    static final KeyBinding PHRASES = new KeyBinding("Shortcut+J", "常用语");
    static final KeyBinding ADD_PHRASE = new KeyBinding("Shift+Shortcut+J", "把所选文字加入常用语");
    static final KeyBinding TAKE_OVER = new KeyBinding("Shortcut+L", "从上次带入");
    static final KeyBinding MOVE_UP = new KeyBinding("Alt+Up", "议题上移");
    static final KeyBinding MOVE_DOWN = new KeyBinding("Alt+Down", "议题下移");
    static final KeyBinding BACK = new KeyBinding("Esc", "返回");

    private RecordKeys() {}
}
