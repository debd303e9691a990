package dangwu.kit.exchange;

import java.util.List;
import java.util.Map;

/**
 * What a file holds, all its sheets together.
 *
 * @param rows       rows whose every cell could be taken
 * @param rejections every cell that could not; a row with one is not among the rows
 * @param notes      Chinese sentences on what was read, passed over or cleaned
 * @param unmatched  columns that belong to no field
 * @param mapping    columns that belong to one
 * @param read       data rows found, good and bad
 * @param titles     by sheet, what stands above its header (title, 填报单位：…), cell by cell
 * @param faulty     rows with a cell that could not be taken, which counts as blank here: for finding what else is wrong with them
 */
public record ParsedSheet(List<ImportRow> rows, List<Rejection> rejections, List<String> notes, List<UnmatchedColumn> unmatched,
                          Mapping mapping, int read, Map<String, List<String>> titles, List<ImportRow> faulty) {

    /** Copies the lists. */
    public ParsedSheet {
        rows = List.copyOf(rows);
        rejections = List.copyOf(rejections);
        notes = List.copyOf(notes);
        unmatched = List.copyOf(unmatched);
        titles = Map.copyOf(titles);
        faulty = List.copyOf(faulty);
    }

    /** With nothing above any header and no faulty row. */
    public ParsedSheet(List<ImportRow> rows, List<Rejection> rejections, List<String> notes, List<UnmatchedColumn> unmatched, Mapping mapping,
                       int read) {
        this(rows, rejections, notes, unmatched, mapping, read, Map.of(), List.of());
    }
}
