package dangwu.records.member.screen;

import dangwu.kit.ui.KeyBinding;

/** The shortcuts of the screen of members. */
public final class MemberKeys {

    public static final KeyBinding DETAILS = new KeyBinding("Shortcut+I", "显示或收起详情");
    public static final KeyBinding MORE_NUMBERS = new KeyBinding("Shortcut+M", "显示完整号码");
    public static final KeyBinding EDIT = new KeyBinding("Enter", "编辑");

    private MemberKeys() {}
}
