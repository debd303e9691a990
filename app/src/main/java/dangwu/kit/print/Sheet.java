package dangwu.kit.print;

import java.util.Arrays;
import java.util.Optional;
import javax.print.attribute.standard.MediaSizeName;

/** The sheets that offices print on. */
enum Sheet {
    A4(595.3, 841.9, MediaSizeName.ISO_A4), A3(841.9, 1190.6, MediaSizeName.ISO_A3), A5(419.5, 595.3, MediaSizeName.ISO_A5);

    private final double shorter;
    private final double longer;
    private final MediaSizeName medium;

    Sheet(double shorter, double longer, MediaSizeName medium) {
        this.shorter = shorter;
        this.longer = longer;
        this.medium = medium;
    }

    /** The sheet for a page, upright or on its side; empty for an unusual one. */
    static Optional<Sheet> of(PageSize page) {
        return Arrays.stream(values()).filter(sheet -> page.isSheet(sheet.shorter, sheet.longer)).findFirst();
    }

    MediaSizeName medium() {
        return medium;
    }
}
