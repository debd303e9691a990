package dangwu.records.dues.account;

import dangwu.records.member.Affiliation;
import dangwu.records.member.EndReason;
import dangwu.records.member.EntryReason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A time in which a member belonged to the unit without a break, in one branch or in several.
 *
 * @param affiliations at least one, the earliest first
 */
record Stay(List<Affiliation> affiliations) {

    /** The stays that {@code affiliations} make, the earliest first. */
    static List<Stay> of(List<Affiliation> affiliations) {
        List<Affiliation> sorted = affiliations.stream().sorted(Comparator.comparing(Affiliation::fromOn, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
        List<Stay> stays = new ArrayList<>();
        List<Affiliation> going = new ArrayList<>();
        for (Affiliation next : sorted) {
            if (!going.isEmpty() && !adjoins(going.get(going.size() - 1), next)) {
                stays.add(new Stay(List.copyOf(going)));
                going.clear();
            }
            going.add(next);
        }
        if (!going.isEmpty()) {
            stays.add(new Stay(List.copyOf(going)));
        }
        return stays;
    }

    private static boolean adjoins(Affiliation last, Affiliation next) {
        return last.toOn() == null || next.fromOn() == null || !next.fromOn().isAfter(last.toOn().plusDays(1));
    }

    /** First day; null: since before the records begin. */
    LocalDate fromOn() {
        return affiliations.get(0).fromOn();
    }

    /** How he came; may be null. */
    EntryReason entry() {
        return affiliations.get(0).entryReason();
    }

    /** Last day; null: still there. */
    LocalDate toOn() {
        return affiliations.get(affiliations.size() - 1).toOn();
    }

    /** How he left; null while he is there. */
    EndReason end() {
        return affiliations.get(affiliations.size() - 1).endReason();
    }

    /** The branch that collects for {@code month}: where he was when it began, else the first one he came to; months before the stay are the first branch's. */
    long branch(YearMonth month) {
        long found = affiliations.get(0).branchId();
        for (Affiliation each : affiliations) {
            if (each.fromOn() != null && !each.fromOn().isAfter(month.atDay(1))) {
                found = each.branchId();
            }
        }
        return found;
    }

    /** Whether any day of {@code month} lies in it. */
    boolean touches(YearMonth month) {
        return (fromOn() == null || !fromOn().isAfter(month.atEndOfMonth())) && (toOn() == null || !toOn().isBefore(month.atDay(1)));
    }
}
