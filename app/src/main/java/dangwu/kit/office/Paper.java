package dangwu.kit.office;

import java.util.List;
import java.util.Objects;

/**
 * One ledger, form or report: its sheet name, its page set-up and its blocks from top to bottom.
 *
 * @param name name of the worksheet; writers make it legal and unique where Excel asks for it
 */
public record Paper(String name, PageSetup page, List<Block> blocks) {
    public Paper {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(page, "page");
        blocks = List.copyOf(blocks);
    }

    public static Paper of(String name, PageSetup page, Block... blocks) {
        return new Paper(name, page, List.of(blocks));
    }
}
