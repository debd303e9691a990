package dangwu.records.dues.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * The line at the top of the room: its parts, the choices of the one in front, and its sums at the right end. Where there is no room for all, the
 * sums stay beside the parts and the choices go to a row of their own; nothing is cut off.
 */
final class HeadPane extends Pane {

    private static final double GAP = 12;
    private static final double ROW_GAP = 8;

    private final Node end;
    private List<Node> items = List.of();

    /** @param end stands at the right */
    HeadPane(Node end) {
        this.end = end;
        setMinWidth(0);
    }

    /** Shows {@code shown}, the parts first. */
    void items(List<? extends Node> shown) {
        items = List.copyOf(shown);
        List<Node> all = new ArrayList<>(items);
        all.add(end);
        getChildren().setAll(all);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** What stands in each row; the end is among them unless it stands at the right of the first one. */
    private List<List<Node>> rows(double width) {
        List<Node> all = new ArrayList<>(items);
        if (across(items) + besides() <= width) {
            return List.of(all);
        }
        if (!items.isEmpty() && across(items.subList(0, 1)) + besides() <= width) {
            List<List<Node>> rows = new ArrayList<>(List.of(List.of(items.get(0))));
            rows.addAll(flow(items.subList(1, items.size()), width));
            return rows;
        }
        all.add(end);
        return flow(all, width);
    }

    private static List<List<Node>> flow(List<Node> nodes, double width) {
        List<List<Node>> rows = new ArrayList<>();
        List<Node> row = new ArrayList<>();
        for (Node node : nodes) {
            row.add(node);
            if (row.size() > 1 && across(row) > width) {
                row.remove(node);
                rows.add(row);
                row = new ArrayList<>(List.of(node));
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    private double besides() {
        double wide = wide(end);
        return wide == 0 ? 0 : wide + GAP;
    }

    private static double across(List<Node> nodes) {
        return nodes.stream().mapToDouble(HeadPane::wide).sum() + Math.max(0, nodes.size() - 1) * GAP;
    }

    private static double wide(Node node) {
        return Math.ceil(node.prefWidth(-1));
    }

    private static double high(List<Node> row) {
        return row.stream().mapToDouble(node -> Math.ceil(node.prefHeight(-1))).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return across(items) + besides();
    }

    @Override
    protected double computePrefHeight(double width) {
        List<List<Node>> rows = rows(width < 0 ? Double.MAX_VALUE : width);
        return rows.stream().mapToDouble(HeadPane::high).sum() + Math.max(0, rows.size() - 1) * ROW_GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        List<List<Node>> rows = rows(getWidth());
        boolean atRight = rows.stream().noneMatch(row -> row.contains(end));
        double first = rows.isEmpty() ? 0 : high(rows.get(0));
        if (atRight) {
            place(end, Math.max(0, getWidth() - wide(end)), 0, first);
        }
        for (List<Node> row : rows) {
            double high = high(row);
            double x = 0;
            for (Node node : row) {
                place(node, x, y, high);
                x += wide(node) + GAP;
            }
            y += high + ROW_GAP;
        }
    }

    private void place(Node node, double x, double y, double row) {
        double high = Math.ceil(node.prefHeight(-1));
        node.resizeRelocate(snapPositionX(x), snapPositionY(y + (row - high) / 2), Math.min(wide(node), Math.max(0, getWidth() - x)), high);
    }
}
