package dangwu.kit.print;

import dangwu.kit.office.PaperBook;
import java.util.List;
import java.util.Objects;

/**
 * Several documents that are bound together, with a cover, contents and one run of page numbers.
 *
 * @param title      on the cover and above the contents, e.g. 2026 年度会议记录
 * @param coverLines below the title on the cover: the unit, the time; may be empty
 * @param parts      in their order, at least one
 * @param twoSided   whether it is printed on both sides: cover, contents and each part then begin on a right-hand page
 */
public record Volume(String title, List<String> coverLines, List<Part> parts, boolean twoSided) {

    public Volume {
        Objects.requireNonNull(title, "title");
        coverLines = List.copyOf(coverLines);
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a volume needs a part");
        }
    }

    /** A document in a volume; its title stands in the contents. */
    public sealed interface Part {

        /** In the contents and among the bookmarks. */
        String title();
    }

    /**
     * A paper of our own; its own page numbers give way to the volume's.
     *
     * @param book written when the volume is bound
     */
    public record Written(String title, PaperBook book) implements Part {}

    /** A PDF as it is, e.g. a scan; pages keep their size. */
    public record Ready(String title, byte[] pdf) implements Part {}
}
