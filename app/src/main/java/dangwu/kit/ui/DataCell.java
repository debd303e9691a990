package dangwu.kit.ui;

import java.util.Locale;
import javafx.scene.control.TableCell;

/** A cell of a {@link DataTable}. */
final class DataCell<T, V> extends TableCell<T, V> {

    private final DataColumn<T, V> column;
    private Badge badge;

    DataCell(DataColumn<T, V> column) {
        this.column = column;
        getStyleClass().add("dw-cell-" + column.kind().name().toLowerCase(Locale.ROOT));
        if (column.isStrong()) {
            getStyleClass().add("dw-strong");
        }
        if (column.isDim()) {
            getStyleClass().add("dw-dim");
        }
    }

    @Override
    protected void updateItem(V item, boolean empty) {
        super.updateItem(item, empty);
        String words = empty ? "" : column.shown(item);
        Tone tone = empty ? Tone.PLAIN : column.toneOf(item);
        if (tone == Tone.PLAIN || words.isEmpty()) {
            setGraphic(null);
            setText(words);
        } else {
            showBadge(words, tone);
        }
    }

    private void showBadge(String words, Tone tone) {
        if (badge == null) {
            badge = new Badge(words, tone);
        }
        badge.setText(words);
        badge.setTone(tone);
        setText(null);
        setGraphic(badge);
    }
}
