package dangwu.front.desktop.home;

import dangwu.records.meeting.coverage.Norm;
import dangwu.records.meeting.coverage.Span;
import java.util.List;

/**
 * How one of 三会一课 stands in the present month or quarter.
 *
 * @param asked   how many organizations it is asked of
 * @param held    how many of those have held it
 * @param planned how many of the others have it in their plan
 * @param open    the others, in the unit's order
 */
public record LifeNorm(Norm norm, Span span, int asked, int held, int planned, List<Open> open) {

    /** One that has not held it yet. */
    public record Open(long organizationId, String name) {}

    public LifeNorm {
        open = List.copyOf(open);
    }
}
