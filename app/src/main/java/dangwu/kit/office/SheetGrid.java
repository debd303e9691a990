package dangwu.kit.office;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The columns of a worksheet that carries a whole paper: the edges of all its tables and forms together. With a single table they
 * are that table's columns and nothing has to be merged.
 */
final class SheetGrid {
    private static final double SNAP = 1.5;

    private final double[] edges;

    SheetGrid(Paper paper) {
        double text = Units.points(paper.page().textWidthMm());
        double width = text;
        for (Block block : paper.blocks()) {
            if (block instanceof Table table) {
                width = Math.max(width, plan(table, text).naturalWidth());
            }
        }
        TreeSet<Double> all = new TreeSet<>(List.of(0.0, width));
        for (Block block : paper.blocks()) {
            for (double edge : blockEdges(block, text, width)) {
                add(all, edge);
            }
        }
        if (all.size() == 2) {
            all.addAll(List.of(width / 4, width / 2, width * 3 / 4));
        }
        edges = all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static ColumnPlan plan(Table table, double textWidth) {
        return new ColumnPlan(table.columns(), table.options().pt(), textWidth);
    }

    private static double[] blockEdges(Block block, double textWidth, double width) {
        if (block instanceof Table table) {
            double[] natural = plan(table, textWidth).natural();
            List<Double> relative = new ArrayList<>();
            for (double one : natural) {
                relative.add(one);
            }
            return FormGrid.edges(relative, width);
        }
        return block instanceof Form form ? FormGrid.edges(form.columns(), width) : new double[0];
    }

    private static void add(TreeSet<Double> all, double edge) {
        Double below = all.floor(edge);
        Double above = all.ceiling(edge);
        boolean known = below != null && edge - below < SNAP || above != null && above - edge < SNAP;
        if (!known) {
            all.add(edge);
        }
    }

    /** The first grid column of each of the block's columns, and behind them the number of grid columns. */
    int[] firstColumns(Block block, double textWidth) {
        double[] own = blockEdges(block, textWidth, width());
        int[] first = new int[own.length];
        for (int i = 0; i < own.length; i++) {
            first[i] = nearest(own[i]);
        }
        return first;
    }

    int nearest(double edge) {
        int best = 0;
        for (int i = 1; i < edges.length; i++) {
            if (Math.abs(edges[i] - edge) < Math.abs(edges[best] - edge)) {
                best = i;
            }
        }
        return best;
    }

    int columns() {
        return edges.length - 1;
    }

    double width() {
        return edges[edges.length - 1];
    }

    /** Left edge of a column in points; of the number of columns: the right edge of all. */
    double edge(int column) {
        return edges[column];
    }

    /** The column that holds this distance from the left. */
    int columnAt(double x) {
        int column = 0;
        while (column < columns() - 1 && edges[column + 1] <= x) {
            column++;
        }
        return column;
    }
}
