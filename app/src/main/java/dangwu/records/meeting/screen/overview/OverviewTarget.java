package dangwu.records.meeting.screen.overview;

import java.util.Set;

/**
 * What another screen may ask the screen of meetings to show.
 *
 * @param period the days of a list
 * @param filter what of them
 */
public record OverviewTarget(OverviewMode mode, OverviewPeriod period, OverviewFilter filter) {

    /** The list of what {@code organizations} held in {@code period}. */
    public static OverviewTarget list(OverviewPeriod period, Set<Long> organizations) {
        return new OverviewTarget(OverviewMode.LIST, period, OverviewFilter.NONE.of(organizations));
    }

    /** The matrix of these organizations in the year in which {@code period} begins: it shows what is missing. */
    public static OverviewTarget matrix(OverviewPeriod period, Set<Long> organizations) {
        return new OverviewTarget(OverviewMode.MATRIX, period, OverviewFilter.NONE.of(organizations));
    }
}
