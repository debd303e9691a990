package dangwu.kit.print;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The size of a page as it is looked at, in points of 1/72 inch. */
public record PageSize(double width, double height) {

    static PageSize of(PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        return turned ? new PageSize(box.getHeight(), box.getWidth()) : new PageSize(box.getWidth(), box.getHeight());
    }

    /** Whether it is a page of that size, upright or on its side, by three points. */
    boolean isSheet(double shorter, double longer) {
        return Math.abs(Math.min(width, height) - shorter) <= 3 && Math.abs(Math.max(width, height) - longer) <= 3;
    }
}
