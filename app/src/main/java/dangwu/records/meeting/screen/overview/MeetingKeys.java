package dangwu.records.meeting.screen.overview;

import dangwu.kit.ui.KeyBinding;

/** The shortcuts of the screens of meetings. */
public enum MeetingKeys implements KeyBinding {
    DETAILS("Shortcut+I", "显示或收起详情"),
    OPEN("Enter", "打开"),
    LIST("Alt+1", "列表"),
    MONTH("Alt+2", "月历"),
    MATRIX("Alt+3", "矩阵"),
    FOLLOW_UPS("Alt+4", "落实事项"),
    EARLIER("Page Up", "上一月（年）"),
    LATER("Page Down", "下一月（年）"),
    TODAY("Home", "回到今天");

    private final String keys;
    private final String words;

    MeetingKeys(String keys, String words) {
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

    @Override
    public String hint() {
        return switch (this) {
            case EARLIER -> "PgUp";
            case LATER -> "PgDn";
            default -> KeyBinding.super.hint();
        };
    }
}
