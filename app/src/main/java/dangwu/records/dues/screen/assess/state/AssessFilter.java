package dangwu.records.dues.screen.assess.state;

import dangwu.records.dues.rate.StaffKind;
import java.util.Set;

/**
 * Which members are shown; an empty set: no matter.
 *
 * @param query   a part of the name, or its pinyin
 * @param changed only those who pay more or less than the year before
 * @param doubtful only those with remarks
 */
public record AssessFilter(String query, Set<StaffKind> staff, Set<AssessState> states, boolean changed, boolean doubtful) {

    /** Everybody. */
    public static final AssessFilter NONE = new AssessFilter("", Set.of(), Set.of(), false, false);

    public AssessFilter {
        staff = Set.copyOf(staff);
        states = Set.copyOf(states);
    }

    public boolean lets(AssessRow row) {
        return (staff.isEmpty() || row.staff() != null && staff.contains(row.staff())) && (states.isEmpty() || states.contains(row.state()))
                && (!changed || row.change() != null && row.change().signum() != 0) && (!doubtful || row.faults() > 0);
    }
}
