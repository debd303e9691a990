package dangwu.kit.print;

import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A page of a volume.
 *
 * @param page the page as it was written; null for a blank one
 * @param size as it is looked at
 */
record Leaf(PDPage page, PageSize size) {

    /** The empty back of a sheet, A4. */
    static final Leaf BLANK = new Leaf(null, new PageSize(595.28, 841.89));

    static Leaf of(PDPage page) {
        return new Leaf(page, PageSize.of(page));
    }

    boolean blank() {
        return page == null;
    }

    boolean onItsSide() {
        return size.width() > size.height();
    }
}
