package dangwu.records.meeting.screen.record;

import dangwu.kit.ui.KeyBinding;

/** The shortcuts of the screen. */
enum RecordKeys implements KeyBinding {
    ADD_ITEM("Shortcut+I", "添加议题"),
    ATTENDANCE("Shortcut+B", "登记缺席"),
    PHRASES("Shortcut+J", "常用语"),
    ADD_PHRASE("Shift+Shortcut+J", "把所选文字加入常用语"),
    TAKE_OVER("Shortcut+L", "从上次带入"),
    MOVE_UP("Alt+Up", "议题上移"),
    MOVE_DOWN("Alt+Down", "议题下移"),
    BACK("Esc", "返回");

    private final String keys;
    private final String words;

    RecordKeys(String keys, String words) {
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
