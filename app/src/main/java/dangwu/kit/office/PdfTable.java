package dangwu.kit.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws a table, its header anew on each page. */
final class PdfTable {
    private static final int FEWEST_LINES = 3;

    private final PdfPages pages;
    private final PdfCells cells;
    private final Table table;
    private final TableOptions options;
    private final List<Column> columns;
    private final double[] edges;
    private final double pt;
    private final double headerPt;
    private final double padding;
    private final double leastHeight;
    private final FontChain dataFace;
    private final FontChain headFace;
    private final FontChain totalFace;
    private final LineBreaker dataBreaker;
    private final LineBreaker headBreaker;

    PdfTable(PdfPages pages, PdfFonts fonts, Table table) {
        this.pages = pages;
        this.cells = new PdfCells(pages);
        this.table = table;
        this.options = table.options();
        this.columns = table.columns();
        ColumnPlan plan = new ColumnPlan(columns, options.pt(), pages.width());
        this.edges = plan.edges();
        this.pt = options.pt() * plan.scale();
        this.headerPt = options.headerPt() * plan.scale();
        this.padding = ColumnPlan.PADDING * plan.scale();
        this.leastHeight = Math.max(Units.points(options.rowHeightMm()) * plan.scale(), PdfCells.height(1, pt));
        this.dataFace = fonts.chain(options.face(), false);
        this.headFace = fonts.chain(Face.HEI, true);
        this.totalFace = fonts.chain(Face.HEI, false);
        this.dataBreaker = new LineBreaker(dataFace);
        this.headBreaker = new LineBreaker(headFace);
    }

    /** @param below height of what must stay on the page of the last row */
    void draw(double below, BookProgress progress) throws IOException {
        double header = sum(headerHeights());
        if (pages.room() < header + leastHeight && !pages.fresh()) {
            pages.newPage();
        }
        header();
        Totals totals = new Totals(columns);
        double foot = below + (options.totalLabel() == null ? 0 : leastHeight);
        int count = 0;
        try (RowSource rows = new RowSource(table, progress)) {
            while (rows.hasNext()) {
                List<?> row = rows.next();
                totals.add(row);
                List<?> last = count++ == 0 ? null : rows.last();
                if (last != null && partsFromLast(row, last, foot)) {
                    newPage();
                }
                row(row, rows.hasNext() ? 0 : foot);
            }
        }
        if (options.totalLabel() != null) {
            total(totals, below);
        }
    }

    /** Whether the last row would stand on a page without the one before it, although a page has room for both and what follows them. */
    private boolean partsFromLast(List<?> row, List<?> last, double foot) {
        double both = height(lines(row)) + height(lines(last)) + foot;
        return both > pages.room() && !pages.fresh() && both + sum(headerHeights()) <= pages.height();
    }

    private void newPage() throws IOException {
        pages.newPage();
        header();
    }

    private void header() throws IOException {
        double[] heights = headerHeights();
        HeaderGrid grid = new HeaderGrid(columns);
        double top = pages.y();
        boolean first = !pages.fresh();
        for (HeaderGrid.Place place : grid.places()) {
            double x = edges[place.column()];
            double width = edges[place.column() + place.colSpan()] - x;
            double y = top + sum(heights, 0, place.row());
            double height = sum(heights, place.row(), place.row() + place.rowSpan());
            pages.fill(x, y, width, height, XlsxStyles.LABEL_GROUND);
            pages.box(x, y, width, height);
            pages.stroke();
            List<String> lines = PdfCells.lines(headFace, headBreaker, Texts.clean(place.text()), width - 2 * padding, headerPt);
            cells.text(headFace, headerPt, lines, new PdfCells.Box(x, y, width, height, padding, Align.CENTRE, VAlign.MIDDLE), null);
        }
        pages.down(sum(heights));
        if (!first) {
            pages.bodyBegins();
        }
    }

    private double[] headerHeights() {
        HeaderGrid grid = new HeaderGrid(columns);
        double[] heights = new double[grid.depth()];
        java.util.Arrays.fill(heights, Math.max(leastHeight, PdfCells.height(1, headerPt) + 4));
        for (HeaderGrid.Place place : grid.places()) {
            double width = edges[place.column() + place.colSpan()] - edges[place.column()] - 2 * padding;
            int lines = PdfCells.lines(headFace, headBreaker, Texts.clean(place.text()), width, headerPt).size();
            double missing = PdfCells.height(lines, headerPt) + 4 - sum(heights, place.row(), place.row() + place.rowSpan());
            heights[place.row() + place.rowSpan() - 1] += Math.max(0, missing);
        }
        return heights;
    }

    private void row(List<?> values, double foot) throws IOException {
        List<List<String>> lines = lines(values);
        int most = most(lines);
        double height = height(lines);
        if (height + foot > pages.room() && !pages.fresh() && (foot > 0 || height <= pages.height() || roomForLines() < FEWEST_LINES)) {
            newPage();
        }
        int from = 0;
        while (height > pages.room() && roomForLines() > 0 && most - from > roomForLines()) {
            int count = roomForLines();
            piece(values, lines, from, from + count, pages.room() - 0.02);
            from += count;
            newPage();
            height = Math.max(leastHeight, PdfCells.height(most - from, pt));
        }
        piece(values, lines, from, most, height);
    }

    private List<List<String>> lines(List<?> values) {
        List<List<String>> lines = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            String text = CellValues.text(columns.get(i), RowSource.value(values, i), options.emptyText());
            lines.add(PdfCells.lines(dataFace, dataBreaker, text, edges[i + 1] - edges[i] - 2 * padding, pt));
        }
        return lines;
    }

    private static int most(List<List<String>> lines) {
        int most = 1;
        for (List<String> cell : lines) {
            most = Math.max(most, cell.size());
        }
        return most;
    }

    private double height(List<List<String>> lines) {
        return Math.max(leastHeight, PdfCells.height(most(lines), pt));
    }

    private int roomForLines() {
        return (int) ((pages.room() - PdfCells.ABOVE_AND_BELOW) / (pt * PdfCells.LINE));
    }

    private void piece(List<?> values, List<List<String>> lines, int from, int to, double height) throws IOException {
        double y = pages.y();
        for (int i = 0; i < columns.size(); i++) {
            String ground = CellValues.tone(RowSource.value(values, i)).ground();
            if (ground != null) {
                pages.fill(edges[i], y, edges[i + 1] - edges[i], height, ground);
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            pages.box(edges[i], y, edges[i + 1] - edges[i], height);
        }
        pages.stroke();
        for (int i = 0; i < columns.size(); i++) {
            List<String> all = lines.get(i);
            if (from < all.size()) {
                var box = new PdfCells.Box(edges[i], y, edges[i + 1] - edges[i], height, padding, columns.get(i).align(), VAlign.MIDDLE);
                cells.text(dataFace, pt, all.subList(from, Math.min(to, all.size())), box, CellValues.tone(RowSource.value(values, i)).ink());
            }
        }
        pages.down(height);
    }

    private void total(Totals totals, double below) throws IOException {
        if (pages.room() < leastHeight + below && !pages.fresh() && below + leastHeight + sum(headerHeights()) < pages.height()) {
            newPage();
        }
        double y = pages.y();
        int label = totals.labelColumns();
        cell(options.totalLabel(), 0, label, y, Align.CENTRE);
        for (int i = label; i < columns.size(); i++) {
            cell(totals.text(i), i, i + 1, y, columns.get(i).align());
        }
        pages.stroke();
        pages.down(leastHeight);
    }

    private void cell(String text, int from, int to, double y, Align align) throws IOException {
        double width = edges[to] - edges[from];
        cells.text(totalFace, pt, List.of(text), new PdfCells.Box(edges[from], y, width, leastHeight, padding, align, VAlign.MIDDLE), null);
        pages.box(edges[from], y, width, leastHeight);
    }

    private static double sum(double[] values) {
        return sum(values, 0, values.length);
    }

    private static double sum(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum;
    }
}
