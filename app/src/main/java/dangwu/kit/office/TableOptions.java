package dangwu.kit.office;

import java.util.Objects;

/**
 * How a table looks.
 *
 * @param face typeface of the data
 * @param pt size of the data in points, 10.5 to 12 for ledgers; smaller only in print when the columns do not fit the page otherwise
 * @param headerPt size of the header in points
 * @param rowHeightMm least height of a data row in millimetres; rows grow with their text
 * @param emptyText what a null shows: "" or, in forms submitted upwards, "—"
 * @param totalLabel label of the total row (合计), null for no such row
 * @param inTwos whether rows come in twos that Excel must not print on different pages
 * @param expectedRows number of rows for progress, -1 when unknown
 */
public record TableOptions(Face face, double pt, double headerPt, double rowHeightMm, String emptyText, String totalLabel,
        boolean inTwos, long expectedRows) {
    public TableOptions {
        Objects.requireNonNull(face, "face");
        Objects.requireNonNull(emptyText, "emptyText");
        if (pt < 5 || headerPt < 5 || rowHeightMm < 0) {
            throw new IllegalArgumentException("size too small");
        }
    }

    /** 仿宋 10.5, header 黑体 10.5, rows of 7 mm, blanks stay blank, no total. */
    public static TableOptions ledger() {
        return new TableOptions(Face.FANGSONG, 10.5, 10.5, 7, "", null, false, -1);
    }

    /** As {@link #ledger()}, an empty value shown as —: forms submitted upwards must have no blank cell. */
    public static TableOptions submitted() {
        return ledger().withEmptyText("—");
    }

    public TableOptions withFace(Face other, double size) {
        return new TableOptions(other, size, headerPt, rowHeightMm, emptyText, totalLabel, inTwos, expectedRows);
    }

    public TableOptions withHeaderPt(double size) {
        return new TableOptions(face, pt, size, rowHeightMm, emptyText, totalLabel, inTwos, expectedRows);
    }

    public TableOptions withRowHeight(double mm) {
        return new TableOptions(face, pt, headerPt, mm, emptyText, totalLabel, inTwos, expectedRows);
    }

    public TableOptions withEmptyText(String text) {
        return new TableOptions(face, pt, headerPt, rowHeightMm, text, totalLabel, inTwos, expectedRows);
    }

    /** With a last row 合计 that adds up the columns marked {@link Column#total()}. */
    public TableOptions withTotal() {
        return withTotal("合计");
    }

    public TableOptions withTotal(String label) {
        return new TableOptions(face, pt, headerPt, rowHeightMm, emptyText, label, inTwos, expectedRows);
    }

    /** With rows in twos, the second of which goes on with what the first says. */
    public TableOptions withRowsInTwos() {
        return new TableOptions(face, pt, headerPt, rowHeightMm, emptyText, totalLabel, true, expectedRows);
    }

    public TableOptions expecting(long rows) {
        return new TableOptions(face, pt, headerPt, rowHeightMm, emptyText, totalLabel, inTwos, rows);
    }
}
