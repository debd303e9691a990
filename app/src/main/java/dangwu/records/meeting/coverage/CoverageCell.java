package dangwu.records.meeting.coverage;

/**
 * One norm, one organization, one span.
 *
 * @param held    complete records
 * @param drafts  records begun; they count nowhere
 * @param planned lines of the plan still open
 * @param asked   how often it is to be held; 0: not at all
 * @param reason  why nothing is asked, or what is missing, in a sentence; null where there is nothing to explain
 */
public record CoverageCell(Norm norm, long organizationId, Span span, CellState state, int held, int drafts, int planned, int asked, String reason) {

    /** Word or sign for the cell of a table: how often it was held, else the state. */
    public String text() {
        if (held > 0) {
            return held + "次";
        }
        return state == CellState.MISSING && drafts > 0 ? "缺（有草稿）" : state == CellState.DUE && drafts > 0 ? "草稿" : state.label();
    }
}
