package dangwu.kit.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.util.Duration;

/** The columns of a {@link DataTable}: made from their descriptions, arranged by the clerk, remembered. */
final class TableColumns<T> {

    private static final double NUMBER_WIDTH = 46;
    private static final double TOOLKIT_WIDTH = 80;
    private static final double HAIR = 0.01;
    private static final int ROWS_ABOVE = 5;
    private static final Duration QUIET = Duration.millis(400);

    private final String tableId;
    private final TableView<T> view;
    private final TableMemory memory;
    private final RowMarks<T> marks;
    private final List<TableColumn<T, ?>> fixed = new ArrayList<>();
    private final Map<TableColumn<T, ?>, DataColumn<T, ?>> described = new HashMap<>();
    private final List<TableColumn<T, ?>> atFirst = new ArrayList<>();
    private final PauseTransition saveSoon = new PauseTransition(QUIET);
    private final ColumnRoom room;
    private double scale = 1;
    private boolean arranging;
    private boolean marking;

    TableColumns(String tableId, TableView<T> view, TableMemory memory, RowMarks<T> marks) {
        this.tableId = tableId;
        this.view = view;
        this.memory = memory;
        this.marks = marks;
        room = new ColumnRoom(view);
        saveSoon.setOnFinished(event -> rememberNow());
        view.getColumns().addListener((ListChangeListener<TableColumn<T, ?>>) change -> changed());
        view.getSortOrder().addListener((ListChangeListener<TableColumn<T, ?>>) change -> changed());
        view.sceneProperty().addListener((property, before, now) -> {
            if (now == null && saveSoon.getStatus() == Animation.Status.RUNNING) {
                rememberNow();
            }
        });
    }

    void add(List<DataColumn<T, ?>> columns) {
        arranging = true;
        for (DataColumn<T, ?> column : columns) {
            TableColumn<T, ?> made = make(column);
            described.put(made, column);
            atFirst.add(made);
            if (column.growing()) {
                room.add(made);
            }
            view.getColumns().add(made);
        }
        memory.load(tableId).ifPresent(this::arrange);
        arranging = false;
    }

    void addRowNumbers() {
        TableColumn<T, Void> column = new TableColumn<>("序号");
        column.getStyleClass().add("dw-cell-number");
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(NUMBER_WIDTH * scale);
        column.setCellFactory(ignored -> new TableCell<>() {
            {
                getStyleClass().addAll("dw-cell-number", "dw-dim");
            }

            @Override
            public void updateIndex(int index) {
                super.updateIndex(index);
                setText(isEmpty() ? "" : Integer.toString(index + 1));
            }

            @Override
            protected void updateItem(Void item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? "" : Integer.toString(getIndex() + 1));
            }
        });
        putFixed(fixed.size(), column);
    }

    void addMarks() {
        marking = true;
        putFixed(0, marks.column());
    }

    boolean hasMarks() {
        return marking;
    }

    List<DataColumn<T, ?>> visibleInOrder() {
        List<DataColumn<T, ?>> shown = new ArrayList<>();
        for (TableColumn<T, ?> column : view.getVisibleLeafColumns()) {
            DataColumn<T, ?> description = described.get(column);
            if (description != null) {
                shown.add(description);
            }
        }
        return shown;
    }

    MenuButton button() {
        MenuButton button = Buttons.menu("列");
        button.setAccessibleText("选择列");
        button.showingProperty().addListener((property, before, now) -> {
            if (now) {
                button.getItems().setAll(choices());
            }
        });
        // An empty menu would not open at all.
        button.getItems().setAll(choices());
        return button;
    }

    /** Spreads them over a table of this width. */
    void fit(double width) {
        boolean before = arranging;
        arranging = true;
        room.fit(width, scale);
        arranging = before;
    }

    private void give(TableColumn<T, ?> column, double width) {
        room.given(column, width);
        column.setPrefWidth(chosen(width));
    }

    /** Widths are given and remembered at scale 1, and grow with the text. */
    void scale(double newScale) {
        double factor = newScale / scale;
        scale = newScale;
        arranging = true;
        for (TableColumn<T, ?> column : view.getColumns()) {
            if (column.isResizable()) {
                give(column, room.ownWidth(column, column.getPrefWidth()) * factor);
            }
        }
        arranging = false;
    }

    /** Scrolls only when the row is out of sight: what the clerk looks at does not jump. */
    void bringIntoView(int row) {
        VirtualFlow<?> flow = (VirtualFlow<?>) view.lookup(".virtual-flow");
        if (flow != null && flow.getCellCount() != view.getItems().size()) {
            // The rows have changed since they were last drawn: it would scroll in the old ones.
            view.layout();
        }
        boolean inSight = flow != null && flow.getFirstVisibleCell() != null && flow.getFirstVisibleCell().getIndex() < row
                && flow.getLastVisibleCell().getIndex() > row;
        if (flow != null && !inSight) {
            flow.scrollTo(row);
        } else if (flow == null && row > 0) {
            // Not drawn yet: leave a few rows above it once it is.
            view.scrollTo(Math.max(0, row - ROWS_ABOVE));
        }
    }

    /** A column of exactly the toolkit's own width would be taken for one whose width nobody chose, and be fitted to its content. */
    private static double chosen(double width) {
        return width == TOOLKIT_WIDTH ? width + HAIR : width;
    }

    void rememberNow() {
        saveSoon.stop();
        memory.save(tableId, state());
    }

    private List<MenuItem> choices() {
        List<MenuItem> items = new ArrayList<>();
        for (TableColumn<T, ?> column : view.getColumns()) {
            if (described.containsKey(column)) {
                CheckBox box = new CheckBox(column.getText());
                box.setMnemonicParsing(false);
                box.setSelected(column.isVisible());
                box.selectedProperty().addListener((property, before, now) -> column.setVisible(now));
                items.add(new CustomMenuItem(box, false));
            }
        }
        MenuItem reset = new MenuItem("恢复默认列");
        reset.setOnAction(event -> reset());
        items.add(new SeparatorMenuItem());
        items.add(reset);
        return items;
    }

    private void reset() {
        List<TableColumn<T, ?>> order = new ArrayList<>(fixed);
        order.addAll(atFirst);
        view.getSortOrder().clear();
        view.getColumns().setAll(order);
        described.forEach((column, description) -> {
            column.setVisible(description.visibleByDefault());
            give(column, description.prefWidth() * scale);
        });
        view.getParent().requestLayout();
    }

    private <V> TableColumn<T, V> make(DataColumn<T, V> description) {
        TableColumn<T, V> column = new TableColumn<>(description.title());
        column.setId(description.id());
        column.setPrefWidth(chosen(description.prefWidth() * scale));
        column.setVisible(description.visibleByDefault());
        column.setComparator(description.order());
        column.getStyleClass().add("dw-cell-" + description.kind().name().toLowerCase(Locale.ROOT));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(description.valueOf(cell.getValue())));
        column.setCellFactory(ignored -> new DataCell<>(description));
        column.widthProperty().addListener((property, before, now) -> {
            if (!arranging) {
                room.given(column, now.doubleValue());
                changed();
            }
        });
        column.visibleProperty().addListener((property, before, now) -> {
            changed();
            if (view.getParent() != null) {
                view.getParent().requestLayout();
            }
        });
        column.sortTypeProperty().addListener((property, before, now) -> changed());
        return column;
    }

    private void putFixed(int place, TableColumn<T, ?> column) {
        arranging = true;
        fixed.add(place, column);
        view.getColumns().add(place, column);
        arranging = false;
    }

    private void changed() {
        if (!arranging && view.getScene() != null) {
            saveSoon.playFromStart();
        }
    }

    private TableState state() {
        List<TableState.ColumnState> states = new ArrayList<>();
        for (TableColumn<T, ?> column : view.getColumns()) {
            if (described.containsKey(column)) {
                states.add(new TableState.ColumnState(column.getId(), Math.round(room.ownWidth(column, column.getWidth()) / scale), column.isVisible()));
            }
        }
        Optional<TableColumn<T, ?>> sort = view.getSortOrder().stream().findFirst();
        return new TableState(states, sort.map(TableColumn::getId).orElse(""),
                sort.map(column -> column.getSortType() == TableColumn.SortType.DESCENDING).orElse(false));
    }

    /** Columns a newer program has added stand where they stand at first; columns it has dropped are forgotten. */
    private void arrange(TableState state) {
        Map<String, TableColumn<T, ?>> byId = new LinkedHashMap<>();
        atFirst.forEach(column -> byId.put(column.getId(), column));
        List<TableColumn<T, ?>> order = new ArrayList<>();
        for (TableState.ColumnState remembered : state.columns()) {
            TableColumn<T, ?> column = byId.remove(remembered.id());
            if (column != null) {
                give(column, remembered.width() * scale);
                column.setVisible(remembered.visible());
                order.add(column);
                if (remembered.id().equals(state.sortColumn())) {
                    column.setSortType(state.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                    view.getSortOrder().setAll(List.of(column));
                }
            }
        }
        for (TableColumn<T, ?> added : byId.values()) {
            order.add(Math.min(order.size(), atFirst.indexOf(added)), added);
        }
        order.addAll(0, fixed);
        view.getColumns().setAll(order);
    }
}
