package dangwu.kit.office;

/** How pages are numbered at their foot. */
public enum PageNumbers {
    /** No page number. */
    NONE,
    /** 第 X 页 共 Y 页, centred, counted through the book: the usage of ledgers. */
    OF_TOTAL,
    /** — X —, outer side, odd pages right and even pages left: GB/T 9704-2012, 7.5. */
    DASHED_OUTSIDE
}
