package dangwu.kit.office;

import java.util.List;
import java.util.Objects;

/**
 * What is written to one file: a title (the document's title in its properties) and its papers in order.
 * Each paper becomes a worksheet in Excel, a section in Word, a run of pages in PDF.
 *
 * @param title never blank
 * @param papers at least one
 */
public record PaperBook(String title, List<Paper> papers) {
    public PaperBook {
        Objects.requireNonNull(title, "title");
        papers = List.copyOf(papers);
        if (papers.isEmpty()) {
            throw new IllegalArgumentException("a book needs at least one paper");
        }
    }

    /**
     * The book as it is in a format, without the papers that are meant for others.
     *
     * @throws IllegalArgumentException when no paper is left
     */
    public PaperBook in(Format format) {
        return new PaperBook(title, papers.stream().filter(paper -> paper.formats().contains(format)).toList());
    }

    /** A book of one paper that bears the paper's name. */
    public static PaperBook of(Paper paper) {
        return new PaperBook(paper.name(), List.of(paper));
    }
}
