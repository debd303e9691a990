package dangwu.kit.office;

import java.util.function.ToDoubleFunction;

/** How high a form's rows must be so that nothing is cut. */
final class FormHeights {
    private FormHeights() {}

    /**
     * @param needed height each cell's content asks for, in points
     * @return heights in points; a cell that spans rows lengthens the last of them
     */
    static double[] of(Form form, FormGrid cells, ToDoubleFunction<FormGrid.Place> needed) {
        double[] heights = new double[cells.rows()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = Math.max(Units.points(form.rows().get(i).heightMm()), 1);
        }
        for (FormGrid.Place place : cells.places()) {
            if (place.cell().rowSpan() == 1) {
                heights[place.row()] = Math.max(heights[place.row()], needed.applyAsDouble(place));
            }
        }
        for (FormGrid.Place place : cells.places()) {
            if (place.cell().rowSpan() > 1) {
                double there = 0;
                for (int r = place.row(); r <= place.lastRow(); r++) {
                    there += heights[r];
                }
                heights[place.lastRow()] += Math.max(0, needed.applyAsDouble(place) - there);
            }
        }
        return heights;
    }
}
