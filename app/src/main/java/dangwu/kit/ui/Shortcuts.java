package dangwu.kit.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** Binds shortcuts to acts within a part of the window. What the focused control uses itself comes first. */
public final class Shortcuts {

    private final Map<KeyBinding, Runnable> acts = new LinkedHashMap<>();

    private Shortcuts() {
    }

    /** Listens to keys pressed anywhere inside the node. */
    public static Shortcuts on(Node node) {
        Shortcuts shortcuts = new Shortcuts();
        node.addEventHandler(KeyEvent.KEY_PRESSED, shortcuts::pressed);
        return shortcuts;
    }

    /** Binds a shortcut; the last binding of the same shortcut counts. */
    public Shortcuts bind(KeyBinding key, Runnable act) {
        acts.put(key, act);
        return this;
    }

    /** The shortcuts bound, for a help page. */
    public Map<KeyBinding, Runnable> bound() {
        return Map.copyOf(acts);
    }

    private void pressed(KeyEvent event) {
        for (Map.Entry<KeyBinding, Runnable> entry : acts.entrySet()) {
            if (!event.isConsumed() && entry.getKey().combination().match(event)) {
                event.consume();
                entry.getValue().run();
            }
        }
    }
}
