package dangwu.records.dues.booking;

import dangwu.kit.db.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Puts a right payment in the place of what was booked wrongly: rows are reversed and the payment is booked, both or neither. */
public final class AmendmentService {

    private final Database database;
    private final CorrectionService corrections;
    private final CollectionService collection;

    public AmendmentService(Database database, CorrectionService corrections, CollectionService collection) {
        this.database = database;
        this.corrections = corrections;
        this.collection = collection;
    }

    /**
     * Reverses {@code entryIds} and books {@code instead}.
     *
     * @param reversedOn the day the reversals are booked for: not before the rows' own
     * @param reason     required
     * @param instead    null: nothing, the rows are only reversed
     * @return what was booked, in its order; taken back in the reverse one
     */
    public List<Act> amend(Collection<Long> entryIds, LocalDate reversedOn, String reason, Payment instead) {
        return database.write("更正党费", scope -> {
            List<Act> acts = new ArrayList<>();
            entryIds.forEach(id -> acts.add(corrections.reverse(scope, id, reversedOn, reason)));
            if (instead != null) {
                acts.add(collection.collect(scope, List.of(instead)));
            }
            return List.copyOf(acts);
        });
    }
}
