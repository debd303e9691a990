package dangwu.kit.print;

import java.util.List;
import java.util.Objects;

/**
 * What is to be printed.
 *
 * @param title how it is called in the printer's list
 * @param pdf   the whole document; not to be changed
 * @param pages the pages wanted, from 1, ascending, at least one
 */
public record PrintJob(String title, byte[] pdf, List<Integer> pages, PrintSettings settings) {

    public PrintJob {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(pdf, "pdf");
        Objects.requireNonNull(settings, "settings");
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("no pages");
        }
    }
}
