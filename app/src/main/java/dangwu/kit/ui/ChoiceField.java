package dangwu.kit.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.feather.Feather;

/**
 * One of several values, found by typing a part of it, its pinyin or its initials. ↓ or F4 drops the list, Enter takes the marked
 * value, Esc brings back what it was.
 *
 * @param <T> the type of the values
 */
public final class ChoiceField<T> extends FormField<T> {

    private static final int ROWS = 9;
    private static final double ROW_HEIGHT = 28;

    private final Function<? super T, String> label;
    private final SearchKeys<? super T> keys;
    private final ObservableList<T> choices = FXCollections.observableArrayList();
    private final ListView<T> list = new ListView<>();
    private final DropField field = new DropField(Feather.CHEVRON_DOWN, "打开列表", list);
    private boolean following;
    private T settled;

    /** Values written by {@code label} and found by {@code keys} (the label counts as a key in any case). */
    public ChoiceField(String name, Function<? super T, String> label, SearchKeys<? super T> keys) {
        super(name);
        this.label = label;
        this.keys = keys;
        getStyleClass().add("dw-choice-field");
        setInput(field, field);
        list.getStyleClass().add("dw-choices");
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label("没有相符的选项"));
        list.setCellFactory(view -> new ChoiceCell());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> takeMarked());
        field.beforeShow(() -> showMatches(""));
        field.onEscape(this::restore);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().addListener((property, before, now) -> typed(now));
        valueProperty().addListener((property, before, now) -> {
            if (!following) {
                settled = now;
                write();
            }
        });
        field.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                settled = value();
            }
        });
    }

    /** Found by the label only. */
    public ChoiceField(String name, Function<? super T, String> label) {
        this(name, label, item -> List.of());
    }

    /** Sets the values to choose from, in order. */
    public ChoiceField<T> choices(List<? extends T> values) {
        choices.setAll(values);
        return this;
    }

    /** Words shown while nothing is chosen. */
    public ChoiceField<T> prompt(String words) {
        field.setPromptText(words);
        return this;
    }

    @Override
    public TextField input() {
        return field;
    }

    /** The values that match a query, in order: what the list shows after typing it. */
    public List<T> matching(String query) {
        if (query.isBlank()) {
            return List.copyOf(choices);
        }
        return choices.stream()
                .filter(item -> SearchKeys.<T>byText(label::apply).matches(query, item) || keys.matches(query, item)).toList();
    }

    @Override
    protected Optional<String> unreadable() {
        boolean garbled = Typed.clean(field.getText()) != null && value() == null;
        return garbled ? Optional.of("没有“" + field.getText().strip() + "”，请从列表中选择") : Optional.empty();
    }

    @Override
    protected void commit() {
        if (value() == null && Typed.clean(field.getText()) != null) {
            List<T> matches = matching(field.getText());
            if (matches.size() == 1) {
                valueProperty().set(matches.get(0));
            }
        }
        if (value() != null) {
            write();
        }
    }

    @Override
    protected boolean restore() {
        boolean changed = !field.getText().equals(settled == null ? "" : label.apply(settled));
        if (changed) {
            valueProperty().set(settled);
            write();
        }
        return changed;
    }

    private void typed(String text) {
        if (following) {
            return;
        }
        following = true;
        valueProperty().set(choices.stream().filter(item -> label.apply(item).equals(text.strip())).findFirst().orElse(null));
        following = false;
        if (field.isFocused()) {
            field.drop();
            showMatches(text);
        }
    }

    private void showMatches(String query) {
        list.getItems().setAll(matching(query));
        list.getSelectionModel().select(value() == null ? null : value());
        if (list.getSelectionModel().isEmpty() && !query.isBlank()) {
            list.getSelectionModel().selectFirst();
        }
        list.setPrefHeight(Math.max(1, Math.min(ROWS, list.getItems().size())) * ROW_HEIGHT * field.getFont().getSize() / 13 + 2);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex()));
    }

    private void pressed(KeyEvent event) {
        if (!field.isDropped()) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            event.consume();
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int next = Math.max(0, Math.min(list.getItems().size() - 1, list.getSelectionModel().getSelectedIndex() + step));
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - ROWS / 2));
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            takeMarked();
        }
    }

    private void takeMarked() {
        T marked = list.getSelectionModel().getSelectedItem();
        if (marked != null) {
            settled = marked;
            valueProperty().set(marked);
            write();
        }
        field.fold();
    }

    private void write() {
        following = true;
        field.setText(value() == null ? "" : label.apply(value()));
        field.end();
        following = false;
    }

    private final class ChoiceCell extends ListCell<T> {
        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : label.apply(item));
        }
    }
}
