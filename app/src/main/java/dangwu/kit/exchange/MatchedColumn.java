package dangwu.kit.exchange;

/**
 * A column that was taken for a field.
 *
 * @param sheet    the sheet's name
 * @param column   column index, from 0
 * @param header   the heading as written in the sheet
 * @param fieldKey the field
 * @param basis    how it was recognised
 */
public record MatchedColumn(String sheet, int column, String header, String fieldKey, Basis basis) {

    /** How a column was recognised, the surest first. */
    public enum Basis {
        /** The person said so just now. */
        HAND,
        /** The person said so on an earlier import. */
        MEMORY,
        /** The heading is the field's label or one of its synonyms. */
        NAME,
        /** The same, brackets and what they hold left out. */
        BARE_NAME
    }
}
