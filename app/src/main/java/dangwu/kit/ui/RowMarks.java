package dangwu.kit.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/** Which rows are marked, by key, and the column of check boxes. */
final class RowMarks<T> {

    private static final double WIDTH = 32;

    private final Function<? super T, ?> key;
    private final ObservableList<T> rows;
    private final ObservableSet<Object> keys = FXCollections.observableSet(new HashSet<>());
    private final BooleanProperty all = new SimpleBooleanProperty();
    private boolean following;

    RowMarks(Function<? super T, ?> key, ObservableList<T> rows) {
        this.key = key;
        this.rows = rows;
        keys.addListener((SetChangeListener<Object>) change -> follow());
        rows.addListener((ListChangeListener<T>) change -> follow());
        all.addListener((property, before, now) -> {
            if (!following) {
                markAll(now);
            }
        });
    }

    ObservableSet<Object> keys() {
        return keys;
    }

    boolean isMarked(T row) {
        return keys.contains(key.apply(row));
    }

    void toggle(List<T> chosen) {
        List<?> chosenKeys = chosen.stream().map(key).toList();
        if (keys.containsAll(chosenKeys)) {
            keys.removeAll(chosenKeys);
        } else {
            keys.addAll(chosenKeys);
        }
    }

    /** A mark on a row that is no longer shown would let an act touch what the clerk does not see. */
    void keepOnlyShown() {
        Set<Object> shown = new HashSet<>();
        rows.forEach(row -> shown.add(key.apply(row)));
        keys.retainAll(shown);
    }

    TableColumn<T, Boolean> column() {
        TableColumn<T, Boolean> column = new TableColumn<>();
        CheckBox head = new CheckBox();
        head.setAccessibleText("标记全部");
        head.setFocusTraversable(false);
        head.selectedProperty().bindBidirectional(all);
        column.setGraphic(head);
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.setMinWidth(WIDTH);
        column.setMaxWidth(WIDTH);
        column.setPrefWidth(WIDTH);
        column.getStyleClass().add("dw-mark-column");
        column.setCellFactory(ignored -> new MarkCell());
        return column;
    }

    private void markAll(boolean marked) {
        if (marked) {
            keys.addAll(rows.stream().map(key).toList());
        } else {
            keys.clear();
        }
    }

    private void follow() {
        following = true;
        all.set(!rows.isEmpty() && keys.size() >= rows.size());
        following = false;
    }

    private final class MarkCell extends TableCell<T, Boolean> {
        private final CheckBox box = new CheckBox();
        // The set knows the cells only weakly, or every scrolled-away cell would live as long as the table.
        private final SetChangeListener<Object> watcher = change -> showMark();

        MarkCell() {
            getStyleClass().add("dw-mark-cell");
            box.setFocusTraversable(false);
            box.setAccessibleText("标记");
            box.setOnAction(event -> {
                T row = getTableRow().getItem();
                if (row != null) {
                    toggle(List.of(row));
                }
            });
            keys.addListener(new WeakSetChangeListener<>(watcher));
        }

        @Override
        protected void updateItem(Boolean item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty ? null : box);
            showMark();
        }

        @Override
        public void updateIndex(int index) {
            super.updateIndex(index);
            showMark();
        }

        private void showMark() {
            T row = getTableRow() == null ? null : getTableRow().getItem();
            box.setSelected(row != null && isMarked(row));
        }
    }
}
