package dangwu.kit.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Gives the width that the columns of a table leave over to those that may grow; without any left over each has its own width. */
final class ColumnRoom {

    /** What a scroll bar and the borders take, at text of 13 px. */
    private static final double BESIDES = 14;

    private final TableView<?> view;
    private final Map<TableColumn<?, ?>, Double> own = new LinkedHashMap<>();

    ColumnRoom(TableView<?> view) {
        this.view = view;
    }

    /** Lets {@code column} grow beyond the width it has now. */
    void add(TableColumn<?, ?> column) {
        own.put(column, column.getPrefWidth());
    }

    /** Takes note of the width that {@code column} was given on purpose. */
    void given(TableColumn<?, ?> column, double width) {
        own.computeIfPresent(column, (one, before) -> width);
    }

    /** The width that {@code column} has of its own, however far it has grown; {@code otherwise} where it does not grow. */
    double ownWidth(TableColumn<?, ?> column, double otherwise) {
        return own.getOrDefault(column, otherwise);
    }

    /** Spreads the columns over {@code width}. */
    void fit(double width, double scale) {
        double taken = 0;
        double growing = 0;
        for (TableColumn<?, ?> column : view.getVisibleLeafColumns()) {
            taken += ownWidth(column, column.getWidth());
            growing += own.getOrDefault(column, 0.0);
        }
        if (growing == 0) {
            return;
        }
        double spare = Math.max(0, width - BESIDES * scale - taken);
        for (TableColumn<?, ?> column : view.getVisibleLeafColumns()) {
            Double least = own.get(column);
            if (least != null) {
                column.setPrefWidth(Math.floor(least + spare * least / growing));
            }
        }
    }
}
