package dangwu.kit.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A table of records. Sorts by its headers, remembers its columns, marks and copies rows, opens a row by Enter or double click, keeps
 * the selection by key when its rows are refreshed.
 *
 * @param <T> what a row is
 */
public final class DataTable<T> extends VBox {

    private static final double TEXT_SIZE = 13;

    private final Function<? super T, ?> key;
    private final TableView<T> view = new TableView<>();
    private final ObservableList<T> rows = FXCollections.observableArrayList();
    private final SortedList<T> sorted = new SortedList<>(rows);
    private final TableColumns<T> columns;
    private final RowMarks<T> marks;
    private final ReadOnlyObjectWrapper<T> selected = new ReadOnlyObjectWrapper<>(this, "selected");
    private boolean refreshing;
    private Consumer<T> open = row -> { };
    private Function<List<T>, List<MenuAct>> menu = chosen -> List.of();

    /**
     * An empty table.
     *
     * @param id the name under which its columns are remembered, e.g. "members"
     * @param key what a row is known by over refreshes, e.g. {@code Member::id}
     * @param memory where its columns are remembered
     */
    public DataTable(String id, Function<? super T, ?> key, TableMemory memory) {
        this.key = key;
        getStyleClass().add("dw-table");
        sorted.comparatorProperty().bind(view.comparatorProperty());
        view.setItems(sorted);
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!refreshing) {
                selected.set(now);
            }
        });
        // The row that looks chosen when the keyboard comes must be chosen, or Enter would do nothing; a click has chosen its own by then.
        view.focusedProperty().addListener((property, before, now) -> Platform.runLater(() -> {
            if (view.isFocused()) {
                selectFirstIfNone();
            }
        }));
        view.setTableMenuButtonVisible(false);
        view.setRowFactory(table -> row());
        view.setPlaceholder(new EmptyState("没有可显示的内容", "换一个范围，或清除筛选条件。"));
        VBox.setVgrow(view, Priority.ALWAYS);
        marks = new RowMarks<>(key, rows);
        columns = new TableColumns<>(id, view, memory, marks);
        new TableKeys<>(this, view).install();
        view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
        getChildren().addAll(view, scaleProbe());
    }

    /** Adds columns, in the order they are shown at first. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final DataTable<T> columns(DataColumn<T, ?>... more) {
        columns.add(List.of(more));
        return this;
    }

    /** Adds columns, in the order they are shown at first. */
    public DataTable<T> columns(List<DataColumn<T, ?>> more) {
        columns.add(more);
        return this;
    }

    /** Puts a column with the running number 序号 before the others; it counts the rows as shown. */
    public DataTable<T> withRowNumbers() {
        columns.addRowNumbers();
        return this;
    }

    /** Puts a column of check boxes first: Space marks the selected rows, the box in the header marks all. */
    public DataTable<T> withMarks() {
        columns.addMarks();
        return this;
    }

    /** What Enter and double click do with a row. */
    public DataTable<T> onOpen(Consumer<T> act) {
        open = act;
        return this;
    }

    /** Called with the row that is selected last; empty when none is. */
    public DataTable<T> onSelect(Consumer<Optional<T>> act) {
        selected.addListener((property, before, now) -> act.accept(Optional.ofNullable(now)));
        return this;
    }

    /** The menu for the chosen rows (right click, or the menu key); copying is added to it. */
    public DataTable<T> menu(Function<List<T>, List<MenuAct>> acts) {
        menu = acts;
        return this;
    }

    /** What stands there while there are no rows. */
    public DataTable<T> empty(Node node) {
        view.setPlaceholder(node);
        return this;
    }

    /** Shows other rows; marks, selection and place stay with the rows that are still there. */
    public void setRows(List<T> newRows) {
        Set<Object> keys = new HashSet<>();
        view.getSelectionModel().getSelectedItems().forEach(row -> keys.add(key.apply(row)));
        T last = view.getSelectionModel().getSelectedItem();
        Object lastKey = last == null ? null : key.apply(last);
        int place = view.getSelectionModel().getSelectedIndex();
        List<T> copy = new ArrayList<>(newRows);
        // What hangs on the selection hears of the outcome only: a side panel would flicker otherwise.
        refreshing = true;
        view.getSelectionModel().clearSelection();
        rows.setAll(copy);
        marks.keepOnlyShown();
        select(keys, lastKey);
        if (place >= 0 && view.getSelectionModel().isEmpty() && holdsKeyboard() && !sorted.isEmpty()) {
            // The row under the keyboard has gone: its neighbour takes its place, so that the next key does not act far away.
            view.getSelectionModel().select(Math.min(place, sorted.size() - 1));
        }
        refreshing = false;
        selected.set(view.getSelectionModel().getSelectedItem());
    }

    /** Follows a list of a view model: every change of it shows. */
    public DataTable<T> bindRows(ObservableList<T> source) {
        source.addListener((ListChangeListener<T>) change -> setRows(source));
        setRows(source);
        return this;
    }

    /** Selects the row with this key alone and brings it into view; does nothing when there is none. */
    public void selectKey(Object rowKey) {
        for (int i = 0; i < sorted.size(); i++) {
            if (key.apply(sorted.get(i)).equals(rowKey)) {
                view.getSelectionModel().clearAndSelect(i);
                columns.bringIntoView(i);
                return;
            }
        }
    }

    /** The rows exactly as shown: filtered by the screen, sorted by the clerk. */
    public List<T> visibleRowsInOrder() {
        return List.copyOf(sorted);
    }

    /** The columns exactly as shown, in their order; without check boxes and running number. */
    public List<DataColumn<T, ?>> visibleColumnsInOrder() {
        return columns.visibleInOrder();
    }

    /** The selected rows in the order shown. */
    public List<T> selectedRows() {
        List<Integer> places = new ArrayList<>(new TreeSet<>(view.getSelectionModel().getSelectedIndices()));
        return places.stream().filter(place -> place >= 0 && place < sorted.size()).map(sorted::get).toList();
    }

    /** The row selected last; null when none is. */
    public ReadOnlyObjectProperty<T> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Keys of the marked rows; may be changed and watched. */
    public ObservableSet<Object> markedKeys() {
        return marks.keys();
    }

    /** The marked rows in the order shown. */
    public List<T> markedRows() {
        return sorted.stream().filter(marks::isMarked).toList();
    }

    /** What an act works on: the marked rows, or, when none is marked, the selected ones. */
    public List<T> chosenRows() {
        List<T> marked = markedRows();
        return marked.isEmpty() ? selectedRows() : marked;
    }

    /** Marks the selected rows; when all of them are marked already, takes the marks away. */
    public void toggleMarks() {
        marks.toggle(selectedRows());
    }

    /** The selected rows and shown columns as text with tabs, as a spreadsheet takes it. */
    public String selectionAsText(boolean withTitles) {
        return TableText.of(selectedRows(), visibleColumnsInOrder(), withTitles);
    }

    /** The button 列 ▾ in which the clerk chooses the columns. */
    public MenuButton columnsButton() {
        return columns.button();
    }

    /** Puts the keyboard into the table. */
    public void focusTable() {
        view.requestFocus();
        selectFirstIfNone();
    }

    private void selectFirstIfNone() {
        if (view.getSelectionModel().isEmpty() && !sorted.isEmpty()) {
            view.getSelectionModel().select(0);
        }
    }

    /** The JavaFX table, for what this class does not cover. */
    public TableView<T> view() {
        return view;
    }

    @Override
    protected void layoutChildren() {
        columns.fit(getWidth());
        super.layoutChildren();
    }

    /** What this row is known by over refreshes. */
    Object keyOf(T row) {
        return key.apply(row);
    }

    void openSelected() {
        T row = view.getSelectionModel().getSelectedItem();
        if (row != null) {
            open.accept(row);
        }
    }

    boolean hasMarks() {
        return columns.hasMarks();
    }

    TableColumns<T> arrangement() {
        return columns;
    }

    private boolean holdsKeyboard() {
        return view.getScene() != null && view.getScene().getFocusOwner() == view;
    }

    private void select(Set<Object> keys, Object lastKey) {
        if (keys.isEmpty()) {
            return;
        }
        int last = -1;
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Object rowKey = key.apply(sorted.get(i));
            if (rowKey.equals(lastKey)) {
                last = i;
            } else if (keys.contains(rowKey)) {
                places.add(i);
            }
        }
        if (!places.isEmpty()) {
            view.getSelectionModel().selectIndices(places.get(0), places.stream().skip(1).mapToInt(Integer::intValue).toArray());
        }
        if (last >= 0) {
            view.getSelectionModel().select(last);
        }
    }

    /** Style sheets cannot size columns; an empty label learns the size of the text, and the columns follow it. */
    private Label scaleProbe() {
        Label probe = new Label();
        probe.setManaged(false);
        probe.setMouseTransparent(true);
        probe.fontProperty().addListener((property, before, now) -> columns.scale(now.getSize() / TEXT_SIZE));
        return probe;
    }

    private TableRow<T> row() {
        TableRow<T> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    private void showMenu(ContextMenuEvent event) {
        List<T> chosen = selectedRows();
        if (chosen.isEmpty()) {
            return;
        }
        List<MenuAct> acts = new ArrayList<>(menu.apply(chosen));
        if (!acts.isEmpty()) {
            acts.add(MenuAct.line());
        }
        acts.add(MenuAct.of("复制", StandardKeys.COPY.hint(), () -> TableText.copy(selectionAsText(false))));
        acts.add(MenuAct.of("连同标题复制", StandardKeys.COPY_WITH_TITLES.hint(), () -> TableText.copy(selectionAsText(true))));
        ContextMenu shown = Menus.context(acts);
        shown.setAutoHide(true);
        shown.show(view, event.getScreenX(), event.getScreenY());
        event.consume();
    }
}
