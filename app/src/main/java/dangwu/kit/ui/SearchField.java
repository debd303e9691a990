package dangwu.kit.ui;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;

/** A field to search in, with the key that leads to it. Esc empties it. */
public final class SearchField extends CustomTextField {

    /** The words shown while it is empty, e.g. "姓名、拼音、电话". */
    public SearchField(String prompt) {
        getStyleClass().add("dw-search");
        TextMenu.install(this);
        setPromptText(prompt);
        setAccessibleText(prompt);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }

    /** With the key that leads to it standing at the right, e.g. "Ctrl K". */
    public SearchField(String prompt, KeyBinding key) {
        this(prompt);
        Label hint = new Label(key.hint());
        hint.getStyleClass().add("dw-key");
        hint.setMouseTransparent(true);
        hint.setMinWidth(Label.USE_PREF_SIZE);
        setRight(hint);
    }
}
