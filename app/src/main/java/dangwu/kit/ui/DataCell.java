package dangwu.kit.ui;

import java.util.Locale;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A cell of a {@link DataTable}. */
final class DataCell<T, V> extends TableCell<T, V> {

    private static final double WIDEST = 480;

    private final DataColumn<T, V> column;
    private Badge badge;
    private Tooltip whole;

    DataCell(DataColumn<T, V> column) {
        this.column = column;
        getStyleClass().add("dw-cell-" + column.kind().name().toLowerCase(Locale.ROOT));
        if (column.isStrong()) {
            getStyleClass().add("dw-strong");
        }
        if (column.isDim()) {
            getStyleClass().add("dw-dim");
        }
        hoverProperty().addListener((property, before, now) -> sayWhole(now));
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

    /** What does not fit into the column is said in full while the mouse rests there. */
    private void sayWhole(boolean hovered) {
        String words = getText();
        boolean cut = hovered && words != null && !words.isEmpty() && !isEmpty()
                && prefWidth(-1) > getWidth() + 1;
        if (cut && whole == null) {
            whole = new Tooltip();
            whole.setWrapText(true);
            whole.setMaxWidth(WIDEST);
        }
        if (cut) {
            whole.setText(words);
        }
        setTooltip(cut ? whole : null);
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
