package dangwu.kit.office;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One ledger, form or report: its sheet name, its page set-up and its blocks from top to bottom.
 *
 * @param name name of the worksheet; writers make it legal and unique where Excel asks for it
 * @param formats the formats it is meant for; what is only of use where it can be sorted and filtered need not be printed
 */
public record Paper(String name, PageSetup page, List<Block> blocks, Set<Format> formats) {
    public Paper {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(page, "page");
        blocks = List.copyOf(blocks);
        formats = Set.copyOf(formats);
    }

    /** A paper for all formats. */
    public Paper(String name, PageSetup page, List<Block> blocks) {
        this(name, page, blocks, EnumSet.allOf(Format.class));
    }

    public static Paper of(String name, PageSetup page, Block... blocks) {
        return new Paper(name, page, List.of(blocks));
    }

    /** The same, left out of books in other formats. */
    public Paper onlyIn(Format first, Format... others) {
        return new Paper(name, page, blocks, EnumSet.of(first, others));
    }
}
