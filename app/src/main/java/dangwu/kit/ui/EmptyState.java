package dangwu.kit.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands where nothing is yet: a title, a sentence that says what to do first, and the button for it. */
public final class EmptyState extends VBox {

    /** Without a button. */
    public EmptyState(String title, String sentence) {
        getStyleClass().add("dw-empty");
        Label head = new Label(title);
        head.getStyleClass().add("dw-empty-title");
        Label words = new Label(sentence);
        words.getStyleClass().add("dw-dim");
        words.setWrapText(true);
        getChildren().addAll(head, words);
    }

    /** With the button that does the first thing. */
    public EmptyState(String title, String sentence, Button button) {
        this(title, sentence);
        getChildren().add(button);
    }
}
