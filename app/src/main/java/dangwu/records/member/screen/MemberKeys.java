package dangwu.records.member.screen;

import dangwu.kit.ui.KeyBinding;

/** The shortcuts of the screen of members. */
public enum MemberKeys implements KeyBinding {
    DETAILS("Shortcut+I", "显示或收起详情"),
    MORE_NUMBERS("Shortcut+M", "显示完整号码"),
    EDIT("Enter", "编辑");

    private final String keys;
    private final String words;

    MemberKeys(String keys, String words) {
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
