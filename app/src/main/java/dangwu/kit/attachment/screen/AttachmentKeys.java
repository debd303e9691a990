package dangwu.kit.attachment.screen;

import dangwu.kit.ui.KeyBinding;

/** The shortcuts among attachments. */
public enum AttachmentKeys implements KeyBinding {
    OPEN("Enter", "打开"),
    RENAME("F2", "改名"),
    PASTE("Shortcut+V", "粘贴图片或文件");

    private final String keys;
    private final String words;

    AttachmentKeys(String keys, String words) {
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
