package dangwu.records.meeting.screen.overview;

import dangwu.records.meeting.coverage.Norm;
import dangwu.records.meeting.coverage.Rhythm;
import dangwu.records.meeting.coverage.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What a matrix is about.
 *
 * @param norm null: everything together, by month
 */
public record MatrixSubject(Norm norm) {

    /** Everything together. */
    public static final MatrixSubject ALL = new MatrixSubject(null);

    /** All there are, everything together first. */
    public static List<MatrixSubject> choices() {
        List<MatrixSubject> choices = new ArrayList<>(List.of(ALL));
        for (Norm norm : Norm.values()) {
            choices.add(new MatrixSubject(norm));
        }
        return choices;
    }

    public String label() {
        return norm == null ? "全部" : norm.label();
    }

    /** Its columns in {@code year}. */
    public List<Span> columns(int year) {
        return Span.of(norm == null ? Rhythm.MONTHLY : norm.rhythm(), year);
    }
}
