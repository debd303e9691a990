package dangwu.kit.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * A table with a panel at the right that explains the selected row. While none is selected the table has all the room; closing the panel
 * ends the selection.
 *
 * @param <T> what a row is
 */
public final class ExplainedTable<T> extends HBox {

    private static final double GAP = 16;

    private final DataTable<T> table;
    private final SidePanel panel;
    private final Consumer<? super T> explain;

    /** @param explain fills the panel for a row, each time one is selected or the rows are shown anew */
    public ExplainedTable(DataTable<T> table, SidePanel panel, Consumer<? super T> explain) {
        super(GAP, table);
        this.table = table;
        this.panel = panel;
        this.explain = explain;
        setMinHeight(0);
        setHgrow(table, Priority.ALWAYS);
        table.setMinWidth(0);
        table.onSelect(this::show);
        panel.onClose(() -> table.view().getSelectionModel().clearSelection());
    }

    /** Shows other rows and explains the one still selected again: it may have changed under the same key. */
    public void setRows(List<T> rows) {
        table.setRows(rows);
        show(Optional.ofNullable(table.selectedProperty().get()));
    }

    private void show(Optional<T> row) {
        if (row.isEmpty()) {
            getChildren().remove(panel);
            return;
        }
        explain.accept(row.get());
        if (!getChildren().contains(panel)) {
            getChildren().add(panel);
        }
    }
}
