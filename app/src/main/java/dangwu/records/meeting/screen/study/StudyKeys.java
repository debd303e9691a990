package dangwu.records.meeting.screen.study;

import dangwu.kit.ui.KeyBinding;

/** The shortcuts of the screen 理论学习. */
final class StudyKeys {

    static final KeyBinding EARLIER = new KeyBinding("Alt+Left", "上一年");
    static final KeyBinding LATER = new KeyBinding("Alt+Right", "下一年");

    private StudyKeys() {}
}
