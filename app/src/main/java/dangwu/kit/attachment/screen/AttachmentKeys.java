package dangwu.kit.attachment.screen;

import dangwu.kit.ui.KeyBinding;

/** The shortcuts among attachments. */
public final class AttachmentKeys {

    public static final KeyBinding OPEN = new KeyBinding("Enter", "打开");
    public static final KeyBinding RENAME = new KeyBinding("F2", "改名");
    public static final KeyBinding PASTE = new KeyBinding("Shortcut+V", "粘贴图片或文件");

    private AttachmentKeys() {}
}
