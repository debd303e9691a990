package dangwu.records.dues.screen.assess;

import dangwu.kit.ui.KeyBinding;

/** The shortcuts of the part 核定. */
final class AssessKeys {

    static final KeyBinding FORM = new KeyBinding("Shortcut+E", "按项目核定");
    static final KeyBinding CHANGE = new KeyBinding("Shortcut+J", "年中调整");
    static final KeyBinding RELIEF = new KeyBinding("Shortcut+M", "登记少交、免交");

    private AssessKeys() {}
}
