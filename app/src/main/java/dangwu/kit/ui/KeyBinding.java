package dangwu.kit.ui;

import javafx.scene.input.KeyCombination;

/**
 * A shortcut. Each room declares all of its own in one class of constants.
 *
 * @param keys  the keys in JavaFX notation, e.g. "Shortcut+K", "F5", "Shift+Shortcut+C"
 * @param words what it does, e.g. "搜索"
 */
public record KeyBinding(String keys, String words) {

    /** The keys as JavaFX wants them. */
    public KeyCombination combination() {
        return KeyCombination.valueOf(keys);
    }

    /** The keys as shown on buttons and in lists, e.g. "Ctrl K". */
    public String hint() {
        return keys.replace("Shortcut", "Ctrl").replace("Page Up", "PgUp").replace("Page Down", "PgDn").replace("Comma", ",").replace('+', ' ');
    }
}
