package dangwu.kit.exchange;

import java.util.List;

/**
 * A column that was not taken for any field; a person can map it by hand, or leave it.
 *
 * @param sheet   the sheet's name
 * @param column  column index, from 0
 * @param header  the heading as written in the sheet
 * @param samples the first few different values
 * @param reason  why it was not taken when its heading is known (another column has the field); otherwise empty
 */
public record UnmatchedColumn(String sheet, int column, String header, List<String> samples, String reason) {

    /** Copies the list. */
    public UnmatchedColumn {
        samples = List.copyOf(samples);
    }

    /** The column's letter as Excel shows it. */
    public String letter() {
        return Cell.letter(column);
    }
}
