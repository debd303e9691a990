package dangwu.kit.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Makes any node work like a button: click, Enter, Space, and a place in the tab order. */
public final class Pressable {

    private Pressable() {
    }

    /** Runs the act on a primary click, Enter or Space. */
    public static void make(Node node, Runnable act) {
        node.setFocusTraversable(true);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                event.consume();
                act.run();
            }
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                act.run();
            }
        });
    }
}
