package dangwu.kit.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;

/**
 * Keeps the row selected in a table and what a view model holds as selected the same, in both directions. While rows are exchanged the view model
 * hears nothing: what stays selected is its own decision, and the table follows it.
 *
 * @param <T> what a row is
 */
public final class SelectionLink<T> {

    private final ObjectProperty<T> selected;
    private DataTable<T> table;
    private boolean filling;

    /** @param selected what the view model holds as selected; null when nothing is */
    public SelectionLink(ObjectProperty<T> selected, DataTable<T> table) {
        this.selected = selected;
        setTable(table);
        selected.addListener((property, before, now) -> follow());
    }

    /** Links another table from now on; the one before is let go. */
    public void setTable(DataTable<T> other) {
        table = other;
        other.onSelect(row -> {
            if (other == table && !filling) {
                selected.set(row.orElse(null));
            }
        });
    }

    /** Shows other rows, see {@link DataTable#setRows}; afterwards the view model's row is the selected one, if it is among them. */
    public void setRows(List<T> rows) {
        quietly(shown -> shown.setRows(rows));
        follow();
    }

    private void follow() {
        T row = selected.get();
        T shown = table.selectedProperty().get();
        if (row != null && (shown == null || !table.keyOf(shown).equals(table.keyOf(row)))) {
            quietly(rows -> rows.selectKey(table.keyOf(row)));
        }
    }

    private void quietly(Consumer<DataTable<T>> act) {
        filling = true;
        act.accept(table);
        filling = false;
    }
}
