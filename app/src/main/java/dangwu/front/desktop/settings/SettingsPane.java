package dangwu.front.desktop.settings;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One part of the settings: its title, a sentence, and what follows. */
class SettingsPane extends VBox {

    SettingsPane(String title, String sentence) {
        getStyleClass().add("dwh-settings-part");
        Label head = new Label(title);
        head.getStyleClass().add("dwh-settings-title");
        getChildren().add(head);
        if (!sentence.isEmpty()) {
            getChildren().add(dim(sentence));
        }
    }

    static Label dim(String sentence) {
        Label words = new Label(sentence);
        words.getStyleClass().add("dw-dim");
        words.setWrapText(true);
        return words;
    }
}
