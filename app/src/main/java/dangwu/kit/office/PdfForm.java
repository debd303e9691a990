package dangwu.kit.office;

import java.io.IOException;
import java.util.List;

/** Draws a form. Rows that are tied together by a cell spanning them stay on one page; a row higher than a page runs on. */
final class PdfForm {
    private static final double PADDING = 4;

    private final PdfPages pages;
    private final PdfCells cells;
    private final Form form;
    private final FormGrid grid;
    private final double[] edges;
    private final double[] heights;
    private final FontChain labelFace;
    private final FontChain valueFace;

    PdfForm(PdfPages pages, PdfFonts fonts, Form form) {
        this.pages = pages;
        this.cells = new PdfCells(pages);
        this.form = form;
        this.grid = new FormGrid(form);
        this.edges = FormGrid.edges(form.columns(), pages.width());
        this.labelFace = fonts.chain(Face.HEI, false);
        this.valueFace = fonts.chain(form.face(), false);
        this.heights = FormHeights.of(form, grid, this::needed);
    }

    private double needed(FormGrid.Place place) {
        FormCell cell = place.cell();
        if (cell.picture() != null) {
            return Pictures.fit(cell.picture(), width(place) - 4, pages.height() - 4).map(fitted -> fitted.height() + 4).orElse(0.0);
        }
        return cell.text().isEmpty() ? 0 : PdfCells.height(lines(place).size(), form.pt());
    }

    private double width(FormGrid.Place place) {
        return edges[place.endColumn()] - edges[place.column()];
    }

    private List<String> lines(FormGrid.Place place) {
        FontChain face = face(place.cell());
        return PdfCells.lines(face, new LineBreaker(face), Texts.clean(place.cell().text()), width(place) - 2 * PADDING, form.pt());
    }

    private FontChain face(FormCell cell) {
        return cell.label() ? labelFace : valueFace;
    }

    /** @param below height of what must stay on the page of the last row */
    void draw(double below) throws IOException {
        for (int from = 0; from < heights.length;) {
            int to = endOfGroup(from);
            double foot = to == heights.length ? below : 0;
            if (height(from, to) + foot > pages.room() && height(from, to) + foot <= pages.height() && !pages.fresh()) {
                pages.newPage();
            }
            if (height(from, to) <= pages.room()) {
                band(from, to);
            } else if (to - from == 1) {
                longRow(from, foot);
            } else {
                rowByRow(from, to);
            }
            from = to;
        }
    }

    /** The row after the last one that cells spanning down tie to this row. */
    private int endOfGroup(int row) {
        int end = row + 1;
        boolean grown = true;
        while (grown) {
            grown = false;
            for (FormGrid.Place place : grid.places()) {
                if (place.row() < end && place.lastRow() >= end && place.lastRow() >= row) {
                    end = place.lastRow() + 1;
                    grown = true;
                }
            }
        }
        return end;
    }

    private void rowByRow(int from, int to) throws IOException {
        int first = from;
        while (first < to) {
            int end = first + 1;
            while (end < to && height(first, end + 1) <= pages.room()) {
                end++;
            }
            if (height(first, end) > pages.room() && !pages.fresh()) {
                pages.newPage();
                continue;
            }
            band(first, end);
            first = end;
        }
    }

    /** Draws rows on this page: each cell as far as it lies within them, its text where it begins. */
    private void band(int from, int to) throws IOException {
        double top = pages.y();
        for (FormGrid.Place place : grid.places()) {
            int first = Math.max(from, place.row());
            int last = Math.min(to - 1, place.lastRow());
            if (first > last) {
                continue;
            }
            double y = top + height(from, first);
            double height = height(first, last + 1);
            frame(place, y, height);
            if (place.row() >= from) {
                content(place, lines(place), y, height);
            }
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
        List<String> shown = cell.picture() == null ? lines : List.of(Texts.clean(cell.picture().description()));
        var box = new PdfCells.Box(x, y, width(place), height, PADDING, cell.align(), cell.valign());
        cells.text(face(cell), form.pt(), shown, box, null);
    }

    /** A row higher than a page: its cells' lines are dealt out over the pages. */
    private void longRow(int row, double foot) throws IOException {
        List<FormGrid.Place> places = grid.places().stream().filter(place -> place.row() == row).toList();
        int most = places.stream().mapToInt(place -> lines(place).size()).max().orElse(1);
        int from = 0;
        while (from < most) {
            int room = (int) ((pages.room() - PdfCells.ABOVE_AND_BELOW) / (form.pt() * PdfCells.LINE));
            if (room < 2 && !pages.fresh()) {
                pages.newPage();
                continue;
            }
            boolean last = most - from <= room && PdfCells.height(most - from, form.pt()) + foot <= pages.room();
            // Some lines are kept back for the page of the signatures.
            int count = last ? most - from : Math.max(1, Math.min(room, most - from - 2));
            double height = last ? PdfCells.height(count, form.pt()) : pages.room() - 0.02;
            double y = pages.y();
            for (FormGrid.Place place : places) {
                List<String> all = lines(place);
                frame(place, y, height);
                if (place.cell().picture() != null) {
                    if (from == 0) {
                        content(place, all, y, height);
                    }
                } else if (all.size() > from) {
                    content(place, all.subList(from, Math.min(all.size(), from + count)), y, height);
                }
            }
            pages.down(height);
            from += count;
            if (from < most) {
                pages.newPage();
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
