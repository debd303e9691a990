package dangwu.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class SelectionLinkTest extends WindowTest {

    private final ObjectProperty<Sample> selected = new SimpleObjectProperty<>();
    private final List<Sample> rows = Sample.some(6);
    private SelectionLink<Sample> link;

    private DataTable<Sample> table() {
        return show(() -> {
            DataTable<Sample> table = new DataTable<>("linked", Sample::id, TableMemory.inMemory());
            table.columns(Sample.columns());
            link = new SelectionLink<>(selected, table);
            link.setRows(rows);
            return table;
        });
    }

    @Test
    void whatIsSelectedHereIsSelectedThere() {
        DataTable<Sample> table = table();
        doOnScreen(() -> table.view().getSelectionModel().select(2));
        assertThat(selected.get()).isEqualTo(rows.get(2));

        doOnScreen(() -> selected.set(rows.get(4)));
        assertThat(table.selectedRows()).containsExactly(rows.get(4));

        doOnScreen(() -> table.view().getSelectionModel().clearSelection());
        assertThat(selected.get()).isNull();
    }

    @Test
    void theViewModelHearsNothingWhileRowsAreExchangedAndTheTableFollowsItAfterwards() {
        DataTable<Sample> table = table();
        doOnScreen(() -> selected.set(rows.get(1)));
        List<Sample> heard = new ArrayList<>();
        selected.addListener((property, before, now) -> heard.add(now));

        doOnScreen(() -> link.setRows(rows.subList(3, 6)));
        assertThat(heard).isEmpty();

        doOnScreen(() -> link.setRows(rows));
        assertThat(heard).isEmpty();
        assertThat(table.selectedRows()).containsExactly(rows.get(1));
    }

    @Test
    void aTableThatWasReplacedIsLetGo() {
        DataTable<Sample> before = table();
        SelectionLink<Sample> first = link;
        DataTable<Sample> now = table();
        doOnScreen(() -> {
            first.setTable(now);
            selected.set(rows.get(3));
            before.view().getSelectionModel().select(0);
        });
        assertThat(selected.get()).isEqualTo(rows.get(3));
        assertThat(now.selectedRows()).containsExactly(rows.get(3));
    }
}
