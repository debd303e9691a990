package dangwu.kit.office;

/**
 * Foresees where printed pages of a worksheet end. Programs differ by a few points, so three page heights are followed at once; what
 * must not be torn apart in any of them is then kept together by a page break.
 */
final class PrintedPages {
    private static final double[] HEIGHTS = {0.965, 0.985, 1};

    private final double[] heights = new double[HEIGHTS.length];
    private final double[] used = new double[HEIGHTS.length];
    private double repeated;

    PrintedPages(double pageHeight) {
        for (int i = 0; i < heights.length; i++) {
            heights[i] = pageHeight * HEIGHTS[i];
        }
    }

    /** The height of the header rows that are printed again on each page from now on. */
    void repeat(double height) {
        repeated = height;
    }

    void add(double height) {
        for (int i = 0; i < used.length; i++) {
            if (used[i] + height > heights[i] && used[i] > 0) {
                used[i] = repeated;
            }
            used[i] += height;
        }
    }

    void turn() {
        for (int i = 0; i < used.length; i++) {
            used[i] = repeated;
        }
    }

    /** Whether rows of this height, begun now, would be torn apart although a page of their own could hold them. */
    boolean tears(double height) {
        for (int i = 0; i < used.length; i++) {
            boolean freshPage = used[i] <= repeated;
            if (!freshPage && used[i] + height > heights[i] && repeated + height <= heights[i]) {
                return true;
            }
        }
        return false;
    }
}
