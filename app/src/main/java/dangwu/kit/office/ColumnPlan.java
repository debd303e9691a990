package dangwu.kit.office;

import java.util.List;

/**
 * How wide a table's columns are. A table narrower than the page is stretched to fill it; a wider one first gives up some of its
 * running text's width (it wraps), then is shrunk as a whole, letters and all.
 */
final class ColumnPlan {
    /** Space between a cell's border and its text, on each side, in points. */
    static final double PADDING = 2.5;

    private static final double CHINESE_HALF = 0.5;
    /** Digits of fonts that are not made for Chinese are a little wider than half a character. */
    private static final double DIGIT = 0.56;
    private static final double DIGITS_FROM = 10;
    private static final double COMFORTABLE = 0.72;
    private static final double SQUEEZE = 0.7;
    private static final double LEAST_SQUEEZED = 8;
    private static final double STIFFNESS = 0.35;

    private final double[] natural;
    private final double pageWidth;

    ColumnPlan(List<Column> columns, double pt, double pageWidth) {
        this.pageWidth = pageWidth;
        double[] widths = new double[columns.size()];
        double[] least = new double[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            Column column = columns.get(i);
            widths[i] = width(column, column.width(), pt);
            least[i] = runsOn(column) && column.width() > LEAST_SQUEEZED
                    ? width(column, Math.max(LEAST_SQUEEZED, column.width() * SQUEEZE), pt) : widths[i];
        }
        natural = sum(widths) > pageWidth ? squeezed(widths, least, pageWidth / COMFORTABLE) : stretched(columns, widths, pageWidth);
    }

    private static double width(Column column, double characters, double pt) {
        boolean digits = column.kind() != ColumnKind.TEXT || column.align() == Align.CENTRE && characters >= DIGITS_FROM;
        return characters * pt * (digits ? DIGIT : CHINESE_HALF) + 2 * PADDING;
    }

    private static boolean runsOn(Column column) {
        return column.kind() == ColumnKind.TEXT && column.align() != Align.CENTRE;
    }

    private static double[] squeezed(double[] widths, double[] least, double goal) {
        double excess = sum(widths) - goal;
        double room = sum(widths) - sum(least);
        if (excess <= 0 || room <= 0) {
            return widths;
        }
        double part = Math.min(1, excess / room);
        double[] result = new double[widths.length];
        for (int i = 0; i < widths.length; i++) {
            result[i] = widths[i] - (widths[i] - least[i]) * part;
        }
        return result;
    }

    private static double[] stretched(List<Column> columns, double[] widths, double pageWidth) {
        double weights = 0;
        for (int i = 0; i < widths.length; i++) {
            weights += weight(columns.get(i), widths[i]);
        }
        double extra = pageWidth - sum(widths);
        double[] result = new double[widths.length];
        for (int i = 0; i < widths.length; i++) {
            result[i] = widths[i] + extra * weight(columns.get(i), widths[i]) / weights;
        }
        return result;
    }

    private static double weight(Column column, double width) {
        return runsOn(column) ? width : width * STIFFNESS;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** Widths in points at full size; their sum is the page's width or more. */
    double[] natural() {
        return natural.clone();
    }

    double naturalWidth() {
        return sum(natural);
    }

    /** 1, or less when the table has to be shrunk to fit the page. */
    double scale() {
        return Math.min(1, pageWidth / naturalWidth());
    }

    /** The edges of the columns on paper, from 0 to the page's width. */
    double[] edges() {
        double[] edges = new double[natural.length + 1];
        double scale = scale();
        for (int i = 0; i < natural.length; i++) {
            edges[i + 1] = edges[i] + natural[i] * scale;
        }
        return edges;
    }
}
