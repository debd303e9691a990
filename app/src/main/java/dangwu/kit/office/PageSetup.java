package dangwu.kit.office;

import java.util.Objects;

/**
 * The page a paper is printed on: A4, margins in millimetres, and its page numbers.
 * Every paper is fitted to one page in width.
 *
 * @param firstPage number of the first page; 0 to run on from the paper before it (the first paper of a book begins with 1)
 */
public record PageSetup(boolean onItsSide, double topMm, double rightMm, double bottomMm, double leftMm, PageNumbers numbers, int firstPage) {
    private static final double SHORT_MM = 210;
    private static final double LONG_MM = 297;

    public PageSetup {
        Objects.requireNonNull(numbers, "numbers");
        if (topMm < 0 || rightMm < 0 || bottomMm < 0 || leftMm < 0 || leftMm + rightMm > 150 || topMm + bottomMm > 150) {
            throw new IllegalArgumentException("margins leave no room for text");
        }
    }

    /** Upright A4 with the margins of ledgers (2.0 / 1.8 / 2.0 / 1.8 cm), 第 X 页 共 Y 页. */
    public static PageSetup portrait() {
        return new PageSetup(false, 20, 18, 20, 18, PageNumbers.OF_TOTAL, 0);
    }

    /** A4 on its side with the margins of ledgers (2.0 / 1.8 / 2.0 / 1.8 cm), 第 X 页 共 Y 页. */
    public static PageSetup landscape() {
        return new PageSetup(true, 20, 18, 20, 18, PageNumbers.OF_TOTAL, 0);
    }

    /** The usual choice for a ledger: on its side when it has more than seven columns. */
    public static PageSetup forColumns(int columns) {
        return columns > 7 ? landscape() : portrait();
    }

    /** The page of letters and reports, GB/T 9704-2012: 37 / 26 / 35 / 28 mm, page number — X — on the outer side. */
    public static PageSetup letter() {
        return new PageSetup(false, 37, 26, 35, 28, PageNumbers.DASHED_OUTSIDE, 0);
    }

    public PageSetup withMargins(double top, double right, double bottom, double left) {
        return new PageSetup(onItsSide, top, right, bottom, left, numbers, firstPage);
    }

    public PageSetup withNumbers(PageNumbers other) {
        return new PageSetup(onItsSide, topMm, rightMm, bottomMm, leftMm, other, firstPage);
    }

    /** Pages counted from another number, for books whose pages run on from one record to the next. */
    public PageSetup startingAt(int page) {
        return new PageSetup(onItsSide, topMm, rightMm, bottomMm, leftMm, numbers, page);
    }

    public double widthMm() {
        return onItsSide ? LONG_MM : SHORT_MM;
    }

    public double heightMm() {
        return onItsSide ? SHORT_MM : LONG_MM;
    }

    /** Width between the margins, in millimetres. */
    public double textWidthMm() {
        return widthMm() - leftMm - rightMm;
    }

    /** Height between the margins, in millimetres. */
    public double textHeightMm() {
        return heightMm() - topMm - bottomMm;
    }
}
