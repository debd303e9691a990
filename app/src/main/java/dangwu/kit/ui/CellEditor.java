package dangwu.kit.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/**
 * Edits one column of a {@link DataTable} in place: a field over the cell of the selected row. A figure typed begins, Enter takes over
 * what stands in the field and goes on to the next row, ↓ and ↑ go on and take over only what was changed, Esc leaves everything as it was. The field stands over the table rather than in it, so that it
 * stays while the rows are shown anew.
 *
 * @param <T> what a row is
 */
public final class CellEditor<T> extends StackPane {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final double MARGIN = 2;

    private final DataTable<T> table;
    private final String column;
    private final Function<? super T, ?> key;
    private final Layer layer = new Layer();
    private final TextField field = new TextField();
    private final Label words = new Label();
    private Predicate<? super T> editable = row -> true;
    private Function<? super T, String> start = row -> "";
    private BiFunction<? super T, String, String> say = (row, typed) -> "";
    private BiFunction<? super T, String, Optional<String>> take = (row, typed) -> Optional.empty();
    private Runnable ended = () -> { };
    private Object editing;
    private boolean closing;

    /**
     * @param column id of the column that is edited
     * @param key    what a row is known by, as the table has it
     */
    public CellEditor(DataTable<T> table, String column, Function<? super T, ?> key) {
        this.table = table;
        this.column = column;
        this.key = key;
        getChildren().setAll(table, layer);
        field.getStyleClass().addAll("dw-number-field", "dw-cell-editor");
        field.setAlignment(Pos.CENTER_RIGHT);
        words.getStyleClass().add("dw-cell-editor-words");
        words.setMouseTransparent(true);
        TextMenu.install(field);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().addListener((property, before, now) -> tell());
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now && editing != null && !closing) {
                left();
            }
        });
        table.view().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.view().addEventFilter(ScrollEvent.ANY, event -> Platform.runLater(layer::requestLayout));
        table.view().getItems().addListener((ListChangeListener<T>) change -> layer.requestLayout());
        // Not at once: it changes while the table is being laid out.
        table.view().widthProperty().addListener((property, before, now) -> Platform.runLater(layer::requestLayout));
    }

    /** Which rows can be edited; all unless something is said. */
    public CellEditor<T> editable(Predicate<? super T> which) {
        editable = which;
        return this;
    }

    /** What stands in the field at first. */
    public CellEditor<T> startsWith(Function<? super T, String> text) {
        start = text;
        return this;
    }

    /** What is said below the field with every key, e.g. what the figure comes to; empty: nothing. */
    public CellEditor<T> says(BiFunction<? super T, String, String> what) {
        say = what;
        return this;
    }

    /** Takes over what was typed; gives the sentence why it will not do, and the field stays. */
    public CellEditor<T> takes(BiFunction<? super T, String, Optional<String>> what) {
        take = what;
        return this;
    }

    /** Called when the field has gone. */
    public CellEditor<T> onEnd(Runnable act) {
        ended = act;
        return this;
    }

    /** Whether a field is open. */
    public boolean isEditing() {
        return editing != null;
    }

    /** Opens the field over {@code row}; false: this one is not edited in place. */
    public boolean edit(T row) {
        return open(row, null);
    }

    private boolean open(T row, String typed) {
        if (!editable.test(row)) {
            return false;
        }
        table.selectKey(key.apply(row));
        editing = key.apply(row);
        closing = false;
        field.setText(typed == null ? start.apply(row) : typed);
        showProblem("");
        tell();
        if (!layer.getChildren().contains(field)) {
            layer.getChildren().setAll(words, field);
        }
        layer.requestLayout();
        // A row that has just been scrolled to has no cell yet.
        Platform.runLater(layer::requestLayout);
        field.requestFocus();
        if (typed == null) {
            field.selectAll();
        } else {
            field.end();
        }
        return true;
    }

    /** Takes over what is typed and closes the field; false: it will not do, and the field stays. */
    public boolean finish() {
        return finish(false);
    }

    /** @param always whether it is taken over even when it is what stood there at first */
    private boolean finish(boolean always) {
        Optional<String> problem = editing == null ? Optional.empty() : takeOver(always);
        problem.ifPresent(sentence -> {
            showProblem(sentence);
            field.requestFocus();
        });
        if (problem.isEmpty() && editing != null) {
            close();
        }
        return problem.isEmpty();
    }

    private Optional<String> takeOver(boolean always) {
        return row().filter(row -> always || !field.getText().equals(start.apply(row))).flatMap(row -> take.apply(row, field.getText()));
    }

    /** The mouse went elsewhere: what was typed is taken over if it will do, else nothing has happened. */
    private void left() {
        takeOver(false);
        close();
    }

    private void close() {
        closing = true;
        editing = null;
        layer.getChildren().clear();
        ended.run();
    }

    private Optional<T> row() {
        return table.visibleRowsInOrder().stream().filter(row -> key.apply(row).equals(editing)).findFirst();
    }

    private void tell() {
        field.pseudoClassStateChanged(INVALID, false);
        words.getStyleClass().remove("text-bad");
        words.setText(row().map(row -> say.apply(row, field.getText())).orElse(""));
        words.setVisible(!words.getText().isEmpty());
        layer.requestLayout();
    }

    private void showProblem(String sentence) {
        field.pseudoClassStateChanged(INVALID, !sentence.isEmpty());
        if (!sentence.isEmpty()) {
            words.getStyleClass().add("text-bad");
            words.setText(sentence);
            words.setVisible(true);
            layer.requestLayout();
        }
    }

    private void typed(KeyEvent event) {
        boolean figure = event.getCharacter().matches("[0-9.]") && !event.isShortcutDown() && !event.isAltDown();
        if (figure && editing == null && table.view().isFocused() && table.selectedProperty().get() != null && open(table.selectedProperty().get(), event.getCharacter())) {
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> goOn(event, 1, true);
            case DOWN -> goOn(event, 1, false);
            case UP -> goOn(event, -1, false);
            case TAB -> goOn(event, event.isShiftDown() ? -1 : 1, false);
            case ESCAPE -> {
                event.consume();
                close();
                table.view().requestFocus();
            }
            default -> { }
        }
    }

    private void goOn(KeyEvent event, int step, boolean always) {
        event.consume();
        // Worked out first: what is taken over may sort the row to another place.
        Optional<T> next = neighbour(step);
        if (finish(always)) {
            table.view().requestFocus();
            next.map(key).ifPresent(this::openAt);
        }
    }

    private Optional<T> neighbour(int step) {
        List<T> rows = table.visibleRowsInOrder();
        int next = row().map(rows::indexOf).orElse(-1) + step;
        return next >= 0 && next < rows.size() ? Optional.of(rows.get(next)) : Optional.empty();
    }

    private void openAt(Object rowKey) {
        table.selectKey(rowKey);
        table.visibleRowsInOrder().stream().filter(row -> key.apply(row).equals(rowKey)).findFirst().ifPresent(row -> open(row, null));
    }

    private Optional<Bounds> cell() {
        for (Node node : table.view().lookupAll(".table-row-cell")) {
            if (node instanceof TableRow<?> row && row.getItem() != null && row.isVisible() && key.apply(cast(row.getItem())).equals(editing)) {
                return row.getChildrenUnmodifiable().stream().filter(each -> each instanceof TableCell<?, ?> && isOf(column, (TableCell<?, ?>) each))
                        .findFirst().map(each -> layer.sceneToLocal(each.localToScene(each.getBoundsInLocal())));
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private T cast(Object item) {
        return (T) item;
    }

    private static boolean isOf(String id, IndexedCell<?> cell) {
        TableColumn<?, ?> of = ((TableCell<?, ?>) cell).getTableColumn();
        return of != null && id.equals(of.getId());
    }

    /** Holds the field over its cell; the mouse reaches the table through it everywhere else. */
    private final class Layer extends Pane {

        Layer() {
            setPickOnBounds(false);
        }

        @Override
        protected void layoutChildren() {
            Optional<Bounds> cell = editing == null ? Optional.empty() : cell();
            // Not invisible: the keyboard would leave a field whose row has just been scrolled to and is not drawn yet.
            setOpacity(cell.isPresent() ? 1 : 0);
            cell.ifPresent(bounds -> {
                field.resizeRelocate(bounds.getMinX(), bounds.getMinY(), bounds.getWidth() + MARGIN, bounds.getHeight());
                double wide = words.prefWidth(-1);
                boolean below = bounds.getMaxY() + words.prefHeight(-1) < getHeight();
                words.resizeRelocate(Math.max(0, Math.min(bounds.getMinX(), getWidth() - wide)), below ? bounds.getMaxY() + MARGIN
                        : bounds.getMinY() - words.prefHeight(-1) - MARGIN, wide, words.prefHeight(-1));
            });
        }
    }
}
