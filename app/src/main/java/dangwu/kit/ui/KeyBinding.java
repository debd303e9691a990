package dangwu.kit.ui;

import javafx.scene.input.KeyCombination;

/** A shortcut. Each room declares all of its own once, in one enum that implements this. */
public interface KeyBinding {

    /** The keys in JavaFX notation, e.g. "Shortcut+K", "F5", "Shift+Shortcut+C". */
    String keys();

    /** What it does, e.g. "搜索". */
    String words();

    /** The keys as JavaFX wants them. */
    default KeyCombination combination() {
        return KeyCombination.valueOf(keys());
    }

    /** The keys as shown on buttons and in lists, e.g. "Ctrl K". */
    default String hint() {
        return keys().replace("Shortcut", "Ctrl").replace('+', ' ');
    }
}
