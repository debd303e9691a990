package dangwu.kit.exchange;

import java.util.List;

/**
 * What is to happen with one row.
 *
 * @param sheet   the sheet's name
 * @param row     row number as Excel shows it
 * @param subject whom or what the row is about, as shown to the person; may be empty
 * @param outcome what is to happen
 * @param changes field by field for a changed row; for a new row what is set, as far as the importer says
 * @param payload what the importer needs to write the row; null for a rejected row
 * @param <P>     the importer's own type
 */
public record RowPlan<P>(String sheet, int row, String subject, Outcome outcome, List<FieldChange> changes, P payload) {

    /** Copies the list. */
    public RowPlan {
        changes = List.copyOf(changes);
    }

    /** A plan for a parsed row. */
    public static <P> RowPlan<P> of(ImportRow row, String subject, Outcome outcome, List<FieldChange> changes, P payload) {
        return new RowPlan<>(row.sheet(), row.row(), subject, outcome, changes, payload);
    }
}
