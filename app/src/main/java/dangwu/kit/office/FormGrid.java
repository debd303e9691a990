package dangwu.kit.office;

import java.util.ArrayList;
import java.util.List;

/** A form's cells, each at its place in the grid. */
final class FormGrid {
    /** A cell with its first row and column. */
    record Place(int row, int column, FormCell cell) {
        int lastRow() {
            return row + cell.rowSpan() - 1;
        }

        int endColumn() {
            return column + cell.colSpan();
        }
    }

    private final List<Place> places = new ArrayList<>();
    private final int rows;
    private final int columns;

    /** @throws IllegalArgumentException when cells overlap, stick out, or leave a gap */
    FormGrid(Form form) {
        rows = form.rows().size();
        columns = form.columns().size();
        boolean[][] taken = new boolean[rows][columns];
        for (int r = 0; r < rows; r++) {
            int c = 0;
            for (FormCell cell : form.rows().get(r).cells()) {
                while (c < columns && taken[r][c]) {
                    c++;
                }
                place(taken, new Place(r, c, cell));
                c += cell.colSpan();
            }
            for (int i = 0; i < columns; i++) {
                if (!taken[r][i]) {
                    throw new IllegalArgumentException("form row " + (r + 1) + " leaves a gap in column " + (i + 1));
                }
            }
        }
    }

    private void place(boolean[][] taken, Place place) {
        if (place.endColumn() > columns || place.lastRow() >= rows) {
            throw new IllegalArgumentException("a cell of form row " + (place.row() + 1) + " sticks out of the form: " + place.cell().text());
        }
        for (int r = place.row(); r <= place.lastRow(); r++) {
            for (int c = place.column(); c < place.endColumn(); c++) {
                if (taken[r][c]) {
                    throw new IllegalArgumentException("cells of form row " + (place.row() + 1) + " overlap: " + place.cell().text());
                }
                taken[r][c] = true;
            }
        }
        places.add(place);
    }

    List<Place> places() {
        return places;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** The edges of the grid's columns from 0 to the given width. */
    static double[] edges(List<Double> relative, double width) {
        double sum = relative.stream().mapToDouble(Double::doubleValue).sum();
        double[] edges = new double[relative.size() + 1];
        for (int i = 0; i < relative.size(); i++) {
            edges[i + 1] = edges[i] + relative.get(i) / sum * width;
        }
        return edges;
    }
}
