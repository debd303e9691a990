package dangwu.records.meeting.screen.record;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/**
 * What a text may mean, dropped below its field while it is typed: ↑ and ↓ go along it, Enter and Tab take what is marked, Esc folds it.
 *
 * @param <T> what is suggested
 */
final class SuggestionsPane<T> extends StackPane {

    private static final int ROWS = 8;
    private static final double ROW = 28;
    private static final double LEAST = 220;

    private final TextField field;
    private final Function<String, List<T>> matches;
    private final Consumer<T> take;
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();
    private boolean taking;

    private SuggestionsPane(TextField field, Function<T, String> label, Function<String, List<T>> matches, Consumer<T> take) {
        this.field = field;
        this.matches = matches;
        this.take = take;
        getStyleClass().add("dw-drop");
        list.getStyleClass().add("dw-choices");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : label.apply(item));
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> takeMarked());
        getChildren().add(list);
        popup.getContent().add(this);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        field.textProperty().addListener((property, before, now) -> typed(now));
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                popup.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Suggests to whoever types into {@code field}; nothing is dropped for an empty text. */
    static <T> SuggestionsPane<T> on(TextField field, Function<T, String> label, Function<String, List<T>> matches, Consumer<T> take) {
        return new SuggestionsPane<>(field, label, matches, take);
    }

    /** Whether something is dropped. */
    boolean dropped() {
        return popup.isShowing();
    }

    private void typed(String text) {
        if (taking || !field.isFocused() || field.getScene() == null) {
            return;
        }
        List<T> found = text.isBlank() ? List.of() : matches.apply(text);
        list.getItems().setAll(found);
        if (found.isEmpty()) {
            popup.hide();
            return;
        }
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(Math.min(ROWS, found.size()) * ROW * field.getFont().getSize() / 13 + 2);
        list.setPrefWidth(Math.max(LEAST, field.getWidth()));
        if (!popup.isShowing()) {
            Bounds place = field.localToScreen(field.getBoundsInLocal());
            popup.show(field, place.getMinX(), place.getMaxY() + 2);
        }
    }

    private void pressed(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            event.consume();
            int next = list.getSelectionModel().getSelectedIndex() + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            list.getSelectionModel().clearAndSelect(Math.max(0, Math.min(list.getItems().size() - 1, next)));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            takeMarked();
        } else if (event.getCode() == KeyCode.TAB) {
            takeMarked();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            popup.hide();
        }
    }

    private void takeMarked() {
        T marked = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (marked != null) {
            taking = true;
            try {
                take.accept(marked);
            } finally {
                taking = false;
            }
        }
    }
}
