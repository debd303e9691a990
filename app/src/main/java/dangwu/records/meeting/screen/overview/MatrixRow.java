package dangwu.records.meeting.screen.overview;

import dangwu.records.meeting.coverage.CellState;
import dangwu.records.meeting.coverage.Norm;
import dangwu.records.meeting.coverage.Span;
import dangwu.records.org.Organization;
import java.util.List;

/**
 * One organization in a matrix.
 *
 * @param name  what it is called where it stands
 * @param depth how deep it stands among those shown
 * @param slots one for each column
 */
public record MatrixRow(Organization organization, String name, int depth, List<Slot> slots) {

    /**
     * One cell.
     *
     * @param text    what stands in it
     * @param reason  a sentence about it; empty where there is nothing to say
     * @param lacking what is missing or still to be held in it
     */
    public record Slot(Span span, CellState state, String text, String reason, List<Norm> lacking) {

        public Slot {
            lacking = List.copyOf(lacking);
        }
    }

    public MatrixRow {
        slots = List.copyOf(slots);
    }

    /** How many of its cells are missing. */
    public long missing() {
        return slots.stream().filter(slot -> slot.state() == CellState.MISSING).count();
    }
}
