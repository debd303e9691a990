package dangwu.records.dues.assess;

import dangwu.kit.db.WriteScope;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;

/** Says for which months what a member owes is settled and may not change any more (结账). */
@FunctionalInterface
public interface ClosedBooks {

    /** Nothing is settled. */
    ClosedBooks NONE = (scope, members) -> Map.of();

    /**
     * The latest month closed in which each of {@code members} owed, or would have owed had he been assessed; who has none is absent. What is
     * owed up to that month stands.
     */
    Map<Long, YearMonth> closedTo(WriteScope scope, Collection<Long> members);
}
