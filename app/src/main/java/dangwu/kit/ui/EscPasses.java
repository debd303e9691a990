package dangwu.kit.ui;

import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Esc reach the form or the window: a field with a formatter would swallow it. */
final class EscPasses {

    private EscPasses() {
    }

    static void install(TextInputControl field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Parent above = field.getParent();
            if (event.getCode() == KeyCode.ESCAPE && above != null) {
                event.consume();
                KeyEvent same = new KeyEvent(KeyEvent.KEY_PRESSED, event.getCharacter(), event.getText(), KeyCode.ESCAPE,
                        event.isShiftDown(), event.isControlDown(), event.isAltDown(), event.isMetaDown());
                above.fireEvent(same);
            }
        });
    }
}
