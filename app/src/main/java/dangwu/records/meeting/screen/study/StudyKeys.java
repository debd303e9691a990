package dangwu.records.meeting.screen.study;

import dangwu.kit.ui.KeyBinding;

/** The shortcuts of the screen 理论学习. */
enum StudyKeys implements KeyBinding {
    EARLIER("Alt+Left", "上一年"), LATER("Alt+Right", "下一年");

    private final String keys;
    private final String words;

    StudyKeys(String keys, String words) {
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
