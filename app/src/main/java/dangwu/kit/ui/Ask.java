package dangwu.kit.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

/** One question as a window: a title, the content, buttons. */
final class Ask {

    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final VBox box;

    Ask(Window owner, Theme theme, String title, Node content, List<ButtonType> buttons) {
        if (owner != null) {
            dialog.initOwner(owner);
            dialog.initModality(Modality.NONE);
            FrontWindow.hold(owner, dialog.getDialogPane().getScene().getWindow());
        }
        dialog.setTitle(title);
        Label head = new Label(title);
        head.getStyleClass().add("dw-dialog-title");
        box = new VBox(head, content);
        box.getStyleClass().add("dw-dialog-box");
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().add("dw-dialog");
        pane.getStylesheets().setAll(theme.stylesheets());
        pane.setContent(box);
        pane.getButtonTypes().setAll(buttons);
        buttons.forEach(type -> {
            ButtonBar.setButtonUniformSize(button(type), false);
            button(type).setDefaultButton(false);
            button(type).setMnemonicParsing(false);
        });
    }

    Ask below(Node node) {
        box.getChildren().add(node);
        return this;
    }

    Ask style(ButtonType type, String styleClass) {
        button(type).getStyleClass().add(styleClass);
        return this;
    }

    /** Enter presses the button that has the keyboard, else this one. */
    Ask enterMeans(ButtonType type) {
        Button meant = button(type);
        dialog.setOnShown(event -> Platform.runLater(meant::requestFocus));
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                Node focused = dialog.getDialogPane().getScene().getFocusOwner();
                (focused instanceof Button button ? button : meant).fire();
            }
        });
        return this;
    }

    /** Puts the keyboard there first. */
    Ask focus(Node node) {
        dialog.setOnShown(event -> Platform.runLater(node::requestFocus));
        return this;
    }

    /** The button closes the window only when the condition holds. */
    Ask onlyWhen(ButtonType type, BooleanSupplier condition) {
        button(type).addEventFilter(ActionEvent.ACTION, event -> {
            if (!condition.getAsBoolean()) {
                event.consume();
            }
        });
        return this;
    }

    /** The button does something and leaves the window open. */
    Ask stays(ButtonType type, Runnable act) {
        button(type).addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            act.run();
        });
        return this;
    }

    Optional<ButtonType> answer() {
        return dialog.showAndWait();
    }

    private Button button(ButtonType type) {
        return (Button) dialog.getDialogPane().lookupButton(type);
    }
}
