package dangwu.kit.ui;

import javafx.scene.control.TextField;

/** Knows what stood in a field when the keyboard came to it, so that Esc can bring it back. */
final class FieldMemory {

    private static final Object KEY = FieldMemory.class;

    private FieldMemory() {
    }

    static void install(TextField field) {
        field.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                field.getProperties().put(KEY, field.getText());
            }
        });
    }

    /** Brings the text back; true when it had been changed. */
    static boolean restore(TextField field) {
        Object was = field.getProperties().getOrDefault(KEY, field.getText());
        if (was.equals(field.getText())) {
            return false;
        }
        field.setText((String) was);
        field.selectAll();
        return true;
    }
}
