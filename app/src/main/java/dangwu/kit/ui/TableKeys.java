package dangwu.kit.ui;

import java.util.Map;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of a {@link DataTable}. */
final class TableKeys<T> {

    private final DataTable<T> table;
    private final TableView<T> view;
    private final Map<KeyCombination, Runnable> acts;

    TableKeys(DataTable<T> table, TableView<T> view) {
        this.table = table;
        this.view = view;
        this.acts = Map.of(
                KeyCombination.valueOf("Enter"), table::openSelected,
                StandardKeys.MARK.combination(), this::mark,
                StandardKeys.SELECT_ALL.combination(), () -> view.getSelectionModel().selectAll(),
                StandardKeys.COPY.combination(), () -> TableText.copy(table.selectionAsText(false)),
                StandardKeys.COPY_WITH_TITLES.combination(), () -> TableText.copy(table.selectionAsText(true)));
    }

    void install() {
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        // A field or button inside a cell keeps its own keys.
        if (view.getScene() == null || view.getScene().getFocusOwner() != view) {
            return;
        }
        acts.forEach((keys, act) -> {
            if (keys.match(event)) {
                event.consume();
                act.run();
            }
        });
    }

    private void mark() {
        if (table.hasMarks()) {
            table.toggleMarks();
        }
    }
}
