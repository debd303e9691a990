package dangwu.kit.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The row below a {@link DataTable} that holds its totals (合计), each under its column; it follows the columns wherever the clerk puts them.
 * In {@link #under} it stands right below the last row, and at the bottom once there are more rows than room.
 */
public final class FootRow extends Pane {

    private static final double HEIGHT_EM = 31.0 / 13;
    private static final double AIR = 8;

    private final TableView<?> view;
    private final Map<String, Label> cells = new LinkedHashMap<>();
    private String tail = "";
    private List<String> tailWords = List.of();
    // Columns change while the table is being laid out. Asking at once would leave a parent marked as dirty under clean ones: JavaFX then takes
    // every later request from below it, the table's own too, for one that is known already, and the table stays as it is, or blank.
    private final InvalidationListener follow = changed -> Platform.runLater(this::layAnew);

    /** The row below {@code table}. */
    public FootRow(DataTable<?> table) {
        view = table.view();
        getStyleClass().add("dw-foot-row");
        setMinWidth(0);
        // Where the table is scrolled sideways, what stands under columns out of sight is out of sight, too.
        Rectangle sight = new Rectangle();
        sight.widthProperty().bind(widthProperty());
        sight.heightProperty().bind(heightProperty());
        setClip(sight);
        view.getVisibleLeafColumns().addListener((ListChangeListener<TableColumn<?, ?>>) change -> {
            watch();
            layAnew();
        });
        view.getItems().addListener((InvalidationListener) changed -> layAnew());
        view.widthProperty().addListener(follow);
        view.fixedCellSizeProperty().addListener(follow);
        watch();
    }

    private void watch() {
        view.getVisibleLeafColumns().forEach(column -> {
            column.widthProperty().removeListener(follow);
            column.widthProperty().addListener(follow);
        });
    }

    /** All that is above it is asked too: a parent left dirty under clean ones would keep what is asked for from the next pulse. */
    private void layAnew() {
        for (Parent each = this; each != null; each = each.getParent()) {
            each.requestLayout();
        }
    }

    /** {@code body}, which holds the table, with this row under it. */
    public Region under(Region body) {
        return new Standing(body);
    }

    /** What stands under a column: figures at the right as in the column, in semi-bold. */
    public FootRow cell(String columnId, String words) {
        label(columnId).setText(words);
        requestLayout();
        return this;
    }

    /** Words under a column that go on to the end of the row, dimly: the first of {@code longestFirst} that there is room for, else the last. */
    public FootRow tail(String columnId, String... longestFirst) {
        if (!tail.equals(columnId)) {
            tail = columnId;
            label(columnId).getStyleClass().setAll("label", "dw-dim");
        }
        tailWords = List.of(longestFirst);
        return cell(columnId, longestFirst[0]);
    }

    private Label label(String columnId) {
        return cells.computeIfAbsent(columnId, id -> {
            Label label = new Label();
            label.getStyleClass().add("dw-strong");
            getChildren().add(label);
            return label;
        });
    }

    @Override
    protected double computePrefHeight(double width) {
        double letters = cells.values().stream().filter(label -> !label.getStyleClass().contains("dw-dim")).findFirst().map(label -> label.getFont().getSize()).orElse(13.0);
        return Math.ceil(letters * HEIGHT_EM);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        cells.values().forEach(label -> label.setVisible(false));
        double x = -scrolled();
        for (TableColumn<?, ?> column : view.getVisibleLeafColumns()) {
            Label label = cells.get(column.getId());
            if (label != null) {
                boolean right = column.getStyleClass().contains("dw-cell-number");
                boolean last = tail.equals(column.getId());
                double room = last ? getWidth() - x : column.getWidth();
                if (last) {
                    fill(label, room - 2 * AIR);
                }
                double wide = Math.min(room - 2 * AIR, label.prefWidth(-1));
                label.setVisible(wide > 0);
                layoutInArea(label, x + AIR, 0, Math.max(0, room - 2 * AIR), getHeight(), 0, right ? HPos.RIGHT : HPos.LEFT, VPos.CENTER);
            }
            x += column.getWidth();
        }
    }

    private void fill(Label label, double room) {
        for (String words : tailWords) {
            label.setText(words);
            if (label.prefWidth(-1) <= room) {
                return;
            }
        }
    }

    private double scrolled() {
        return bar().filter(Node::isVisible).map(ScrollBar::getValue).orElse(0.0);
    }

    private Optional<ScrollBar> bar() {
        for (Node node : view.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
                List.of(bar.valueProperty(), bar.visibleProperty()).forEach(each -> {
                    each.removeListener(follow);
                    each.addListener(follow);
                });
                return Optional.of(bar);
            }
        }
        return Optional.empty();
    }

    /** How high the table is with all of its rows; as high as can be where it has none, or they have heights of their own. */
    private double tableHeight() {
        if (view.getItems().isEmpty() || view.getFixedCellSize() <= 0) {
            return Double.MAX_VALUE;
        }
        double head = view.lookup(".column-header-background") instanceof Region header ? header.prefHeight(-1) : view.getFixedCellSize();
        double foot = bar().filter(Node::isVisible).map(bar -> bar.prefHeight(-1)).orElse(0.0);
        return view.snappedTopInset() + head + view.getItems().size() * view.getFixedCellSize() + foot + view.snappedBottomInset();
    }

    /** The table with the row under it. */
    private final class Standing extends Region {

        private final Region body;

        Standing(Region body) {
            this.body = body;
            setMinSize(0, 0);
            getChildren().setAll(body, FootRow.this);
        }

        @Override
        protected void layoutChildren() {
            double foot = FootRow.this.prefHeight(getWidth());
            double high = Math.max(0, Math.min(tableHeight(), getHeight() - foot));
            body.resizeRelocate(0, 0, getWidth(), high);
            FootRow.this.resizeRelocate(0, high, getWidth(), foot);
        }
    }
}
