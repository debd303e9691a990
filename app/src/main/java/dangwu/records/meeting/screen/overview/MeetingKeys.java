package dangwu.records.meeting.screen.overview;

import dangwu.kit.ui.KeyBinding;

/** The shortcuts of the screens of meetings. */
public final class MeetingKeys {

    public static final KeyBinding DETAILS = new KeyBinding("Shortcut+I", "显示或收起详情");
    public static final KeyBinding OPEN = new KeyBinding("Enter", "打开");
    public static final KeyBinding LIST = new KeyBinding("Alt+1", "列表");
    public static final KeyBinding MONTH = new KeyBinding("Alt+2", "月历");
    public static final KeyBinding MATRIX = new KeyBinding("Alt+3", "矩阵");
    public static final KeyBinding FOLLOW_UPS = new KeyBinding("Alt+4", "落实事项");
    public static final KeyBinding EARLIER = new KeyBinding("Page Up", "上一月（年）");
    public static final KeyBinding LATER = new KeyBinding("Page Down", "下一月（年）");
    public static final KeyBinding TODAY = new KeyBinding("Home", "回到今天");

    private MeetingKeys() {}
}
