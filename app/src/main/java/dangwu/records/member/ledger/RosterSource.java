package dangwu.records.member.ledger;

import dangwu.kit.ledger.LedgerOption;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.text.ChineseNames;
import dangwu.records.member.MembershipRepository;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Gets for a ledger the members it is about, in the order of a roster. */
final class RosterSource {

    private final MembershipRepository memberships;
    private final ChineseNames names;

    RosterSource(MembershipRepository memberships, ChineseNames names) {
        this.memberships = memberships;
        this.names = names;
    }

    RosterScope scope(LedgerRequest request) {
        Roster roster = memberships.roster(request.to());
        return RosterScope.of(roster, request.organizationId(),
                request.has(LedgerOption.BY_STROKES) ? withoutGroups(roster) : roster.inOrder(names.byStrokes()));
    }

    /** Orders names by strokes. */
    Comparator<String> byStrokes() {
        return names.byStrokes();
    }

    private Comparator<RosterEntry> withoutGroups(Roster roster) {
        Map<Long, Integer> place = new HashMap<>();
        for (Organization organization : roster.tree().all()) {
            place.put(organization.id(), place.size());
        }
        return Comparator.<RosterEntry>comparingInt(entry -> place.getOrDefault(entry.branchId(), Integer.MAX_VALUE)).thenComparing(RosterEntry::rank)
                .thenComparing(entry -> entry.member().name(), names.byStrokes()).thenComparingLong(entry -> entry.member().id());
    }
}
