package dangwu.kit.ui;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Tab and Shift+Tab leave a text area, as in every other field. */
final class TabLeaves {

    private TabLeaves() {
    }

    static void install(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean plainTab = event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown();
            if (plainTab) {
                event.consume();
                // The text area gives up the keyboard on Ctrl+Tab; Tab is turned into it.
                area.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", KeyCode.TAB, event.isShiftDown(), true,
                        false, false));
            }
        });
    }
}
