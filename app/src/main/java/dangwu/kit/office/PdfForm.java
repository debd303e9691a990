package dangwu.kit.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a form. Rows that are tied together by a cell spanning them stay on one page, and so does a heading with the beginning of what
 * follows it; a long row runs on, and the head rows of the form are drawn anew on each page.
 */
final class PdfForm {
    private static final double PADDING = 4;
    /** So many lines of a long row stand below its heading at the foot of a page. */
    private static final int FEWEST_LINES = 3;

    /** A cell at its place, its text broken into lines once for all. */
    private record Laid(FormGrid.Place place, List<String> lines) {}

    private final PdfPages pages;
    private final PdfCells cells;
    private final Form form;
    private final List<List<Laid>> touching = new ArrayList<>();
    private final double[] edges;
    private final double[] heights;
    private final int[] ends;
    private final FontChain labelFace;
    private final FontChain valueFace;
    private double foot;

    PdfForm(PdfPages pages, PdfFonts fonts, Form form) {
        this.pages = pages;
        this.cells = new PdfCells(pages);
        this.form = form;
        this.edges = FormGrid.edges(form.columns(), pages.width());
        this.labelFace = fonts.chain(Face.HEI, false);
        this.valueFace = fonts.chain(form.face(), false);
        FormGrid grid = new FormGrid(form);
        lay(grid);
        this.heights = FormHeights.of(form, grid, this::needed);
        this.ends = groups();
    }

    private void lay(FormGrid grid) {
        for (int row = 0; row < grid.rows(); row++) {
            touching.add(new ArrayList<>());
        }
        LineBreaker labels = new LineBreaker(labelFace);
        LineBreaker values = new LineBreaker(valueFace);
        for (FormGrid.Place place : grid.places()) {
            FormCell cell = place.cell();
            String text = Texts.clean(cell.picture() == null ? cell.text() : cell.picture().description());
            List<String> lines = PdfCells.lines(face(cell), cell.label() ? labels : values, text, width(place) - 2 * PADDING, form.pt());
            Laid laid = new Laid(place, lines);
            for (int row = place.row(); row <= place.lastRow(); row++) {
                touching.get(row).add(laid);
            }
        }
    }

    private double needed(FormGrid.Place place) {
        FormCell cell = place.cell();
        if (cell.picture() != null) {
            return Pictures.fit(cell.picture(), width(place) - 4, pages.height() - 4).map(fitted -> fitted.height() + 4).orElse(0.0);
        }
        if (cell.text().isEmpty()) {
            return 0;
        }
        return touching.get(place.row()).stream().filter(laid -> laid.place() == place).mapToDouble(laid -> PdfCells.height(laid.lines().size(), form.pt()))
                .findFirst().orElse(0);
    }

    /** For each row the row after the last one that cells spanning down tie to it. */
    private int[] groups() {
        int[] groups = new int[heights.length];
        for (int from = 0; from < groups.length;) {
            int end = from + 1;
            for (int row = from; row < end; row++) {
                for (Laid laid : touching.get(row)) {
                    end = Math.max(end, laid.place().lastRow() + 1);
                }
            }
            java.util.Arrays.fill(groups, from, end, end);
            from = end;
        }
        return groups;
    }

    private double width(FormGrid.Place place) {
        return edges[place.endColumn()] - edges[place.column()];
    }

    private FontChain face(FormCell cell) {
        return cell.label() ? labelFace : valueFace;
    }

    /** @param below height of what must stay on the page of the last row */
    void draw(double below) throws IOException {
        foot = below;
        double head = height(0, form.headRows());
        for (int from = 0; from < heights.length; from = ends[from]) {
            int to = ends[from];
            double start = start(from);
            if (start > pages.room() && start + (from < form.headRows() ? 0 : head) <= pages.height() && !pages.fresh()) {
                turn(from);
            }
            if (height(from, to) <= pages.room() && !(longRow(from) && height(from, to) + footOf(to) > pages.room())) {
                band(from, to);
            } else if (to - from == 1) {
                drawLong(from);
            } else {
                rowByRow(from, to);
            }
        }
    }

    /** Height of what may not be torn apart from this row on: its group, and what that keeps. */
    private double start(int row) {
        int end = ends[row];
        if (longRow(row)) {
            return Math.min(PdfCells.height(FEWEST_LINES, form.pt()), height(row, end));
        }
        return height(row, end) + footOf(end);
    }

    /** Height of what must stand on the page where the row before this one ends. */
    private double footOf(int end) {
        return end == heights.length ? foot : form.rows().get(end - 1).keepWithNext() ? start(end) : 0;
    }

    /** Whether the row is better torn apart than moved to the next page as a whole; Word is told the same. */
    private boolean longRow(int row) {
        return ends[row] == row + 1 && (row == 0 || ends[row - 1] == row) && heights[row] > DocxForm.LONGEST_WHOLE_ROW
                && touching.get(row).stream().allMatch(laid -> laid.place().cell().picture() == null);
    }

    private void turn(int row) throws IOException {
        pages.newPage();
        if (form.headRows() > 0 && row >= form.headRows()) {
            band(0, form.headRows());
            pages.bodyBegins();
        }
    }

    private void rowByRow(int from, int to) throws IOException {
        int first = from;
        while (first < to) {
            int end = first + 1;
            while (end < to && height(first, end + 1) <= pages.room()) {
                end++;
            }
            if (height(first, end) > pages.room() && !pages.fresh()) {
                turn(first);
                continue;
            }
            band(first, end);
            first = end;
        }
    }

    /** Draws rows on this page: each cell as far as it lies within them, its text where it begins. */
    private void band(int from, int to) throws IOException {
        double y = pages.y();
        for (int row = from; row < to; row++) {
            for (Laid laid : touching.get(row)) {
                FormGrid.Place place = laid.place();
                if (row == Math.max(from, place.row())) {
                    double height = height(row, Math.min(to - 1, place.lastRow()) + 1);
                    frame(place, y, height);
                    if (place.row() >= from) {
                        content(place, laid.lines(), y, height);
                    }
                }
            }
            y += heights[row];
        }
        pages.down(height(from, to));
    }

    private void frame(FormGrid.Place place, double y, double height) throws IOException {
        if (place.cell().label()) {
            pages.fill(edges[place.column()], y, width(place), height, XlsxStyles.LABEL_GROUND);
        }
        pages.box(edges[place.column()], y, width(place), height);
        pages.stroke();
    }

    private void content(FormGrid.Place place, List<String> lines, double y, double height) throws IOException {
        FormCell cell = place.cell();
        double x = edges[place.column()];
        if (cell.picture() != null) {
            var fitted = Pictures.fit(cell.picture(), width(place) - 4, height - 4);
            if (fitted.isPresent()) {
                var size = fitted.get();
                pages.picture(cell.picture(), x + (width(place) - size.width()) / 2, y + (height - size.height()) / 2, size);
                return;
            }
        }
        var box = new PdfCells.Box(x, y, width(place), height, PADDING, cell.align(), cell.valign());
        cells.text(face(cell), form.pt(), lines, box, null);
    }

    /** A row higher than what is left of the page: its cells' lines are dealt out over the pages. */
    private void drawLong(int row) throws IOException {
        List<Laid> laid = touching.get(row);
        int most = laid.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
        int from = 0;
        while (from < most) {
            int room = (int) ((pages.room() - PdfCells.ABOVE_AND_BELOW) / (form.pt() * PdfCells.LINE));
            if (room < 2 && !pages.fresh()) {
                turn(row);
                continue;
            }
            boolean last = most - from <= room && PdfCells.height(most - from, form.pt()) + footOf(row + 1) <= pages.room();
            // Some lines are kept back for the page of the signatures.
            int count = last ? most - from : Math.max(1, Math.min(room, most - from - 2));
            double height = last ? PdfCells.height(count, form.pt()) : pages.room() - 0.02;
            double y = pages.y();
            for (Laid cell : laid) {
                frame(cell.place(), y, height);
                if (cell.lines().size() > from && (from == 0 || cell.place().cell().picture() == null)) {
                    content(cell.place(), cell.lines().subList(from, Math.min(cell.lines().size(), from + count)), y, height);
                }
            }
            pages.down(height);
            from += count;
            if (from < most) {
                turn(row);
            }
        }
    }

    private double height(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += heights[i];
        }
        return sum;
    }
}
