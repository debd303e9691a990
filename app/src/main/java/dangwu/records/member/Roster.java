package dangwu.records.member;

import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who belonged to the unit, where and as what, on one day.
 *
 * @param asOf    the day
 * @param tree    the organizations that stood on it
 * @param entries the members, in no particular order
 */
public record Roster(LocalDate asOf, OrganizationTree tree, List<RosterEntry> entries) {

    /**
     * Members of an organization and all under it.
     *
     * @param full         正式党员
     * @param probationary 预备党员
     */
    public record Headcount(int full, int probationary) {

        /** Nobody. */
        public static final Headcount NONE = new Headcount(0, 0);

        public int total() {
            return full + probationary;
        }

        private Headcount plus(MemberCategory category) {
            return category == MemberCategory.FULL ? new Headcount(full + 1, probationary) : new Headcount(full, probationary + 1);
        }
    }

    public Roster {
        entries = List.copyOf(entries);
    }

    /** Members of {@code organizationId} (a group's are those in the group) and of everything under it. */
    public List<RosterEntry> under(long organizationId) {
        return entries.stream().filter(entry -> belongs(entry, organizationId)).toList();
    }

    /** How many belong to each organization, itself and everything under it counted together; absent: nobody. */
    public Map<Long, Headcount> headcounts() {
        Map<Long, Headcount> counts = new HashMap<>();
        for (RosterEntry entry : entries) {
            Long at = entry.groupId() != null && tree.find(entry.groupId()).isPresent() ? entry.groupId() : Long.valueOf(entry.branchId());
            while (at != null) {
                counts.merge(at, Headcount.NONE.plus(entry.category()), (sum, one) -> sum.plus(entry.category()));
                at = tree.parent(at).map(Organization::id).orElse(null);
            }
        }
        return counts;
    }

    /** How many belong to the unit. */
    public Headcount total() {
        Headcount total = Headcount.NONE;
        for (RosterEntry entry : entries) {
            total = total.plus(entry.category());
        }
        return total;
    }

    /** The member {@code id}, if he was on the rolls that day. */
    public Optional<RosterEntry> find(long id) {
        return entries.stream().filter(entry -> entry.member().id() == id).findFirst();
    }

    /** The order of a roster (L10): branch, then post, then group, then {@code names}. */
    public Comparator<RosterEntry> inOrder(Comparator<String> names) {
        Map<Long, Integer> place = new HashMap<>();
        tree.all().forEach(organization -> place.put(organization.id(), place.size()));
        return Comparator.<RosterEntry>comparingInt(entry -> place.getOrDefault(entry.branchId(), Integer.MAX_VALUE)).thenComparing(RosterEntry::rank)
                .thenComparingInt(entry -> entry.groupId() == null ? -1 : place.getOrDefault(entry.groupId(), Integer.MAX_VALUE))
                .thenComparing(entry -> entry.member().name(), names).thenComparingLong(entry -> entry.member().id());
    }

    private boolean belongs(RosterEntry entry, long organizationId) {
        return entry.branchId() == organizationId || entry.groupId() != null && entry.groupId() == organizationId
                || tree.under(entry.branchId(), organizationId);
    }
}
