package dangwu.records.dues.policy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 党费日 as it held over time. When it is changed, closed months keep the one they were closed with: with which month the dues of somebody
 * admitted then begin (DU-05) does not change any more.
 *
 * @param changes the earliest first; the first one holds for all months before it, too
 */
public record CollectingDays(List<Change> changes) {

    /** None was ever set. */
    public static final CollectingDays NONE = new CollectingDays(List.of());

    private static final String BETWEEN = ";";
    private static final String IS = "=";

    /**
     * Which day holds from a month on.
     *
     * @param from null: from the beginning
     * @param day  of the month; null: none is set
     */
    public record Change(YearMonth from, Integer day) {}

    public CollectingDays {
        changes = List.copyOf(changes);
    }

    /** The same in all months; null: none is set. */
    public static CollectingDays always(Integer day) {
        return day == null ? NONE : new CollectingDays(List.of(new Change(null, day)));
    }

    /** The day of {@code month}, at most its last one; null: none was set. */
    public Integer in(YearMonth month) {
        Integer found = null;
        for (Change change : changes) {
            if (change.from() == null || !change.from().isAfter(month)) {
                found = change.day();
            }
        }
        return found == null ? null : Integer.valueOf(Math.min(found, month.lengthOfMonth()));
    }

    /** The same, with {@code day} from {@code from} on (null: in all months). */
    public CollectingDays changed(YearMonth from, Integer day) {
        if (from == null) {
            return always(day);
        }
        List<Change> kept = new ArrayList<>(changes.stream().filter(change -> change.from() == null || change.from().isBefore(from)).toList());
        kept.add(new Change(from, day));
        return new CollectingDays(kept);
    }

    /** How it is kept. */
    String text() {
        return changes.stream().map(change -> (change.from() == null ? "" : change.from()) + IS + (change.day() == null ? "" : change.day())).collect(Collectors.joining(BETWEEN));
    }

    /** @throws IllegalArgumentException or {@link java.time.DateTimeException} when it is not what {@link #text} makes */
    static CollectingDays of(String text) {
        List<Change> changes = new ArrayList<>();
        for (String each : text.split(BETWEEN)) {
            int is = each.indexOf(IS);
            if (is < 0) {
                throw new IllegalArgumentException(each);
            }
            String day = each.substring(is + 1);
            changes.add(new Change(is == 0 ? null : YearMonth.parse(each.substring(0, is)), day.isEmpty() ? null : Integer.valueOf(day)));
        }
        return new CollectingDays(changes);
    }
}
