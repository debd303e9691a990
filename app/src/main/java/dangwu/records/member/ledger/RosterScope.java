package dangwu.records.member.ledger;

import dangwu.kit.db.RefusedException;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import dangwu.records.org.UnitPart;
import java.util.Comparator;
import java.util.List;

/**
 * The part of a roster that a ledger is about.
 *
 * @param part     the part of the unit it is for
 * @param sections its branches in order, each with its members; the group alone where it is for a group
 */
record RosterScope(Roster roster, UnitPart part, List<Section> sections) {

    /** A branch or group with its members in the order of the roster. */
    record Section(Organization organization, List<RosterEntry> entries) {}

    RosterScope {
        sections = List.copyOf(sections);
    }

    /**
     * @param organizationId null: the whole unit
     * @param order          of members within a branch
     * @throws RefusedException when there is no such organization on the roster's day
     */
    static RosterScope of(Roster roster, Long organizationId, Comparator<RosterEntry> order) {
        UnitPart part = UnitPart.of(roster.tree(), organizationId, roster.asOf().toString());
        return new RosterScope(roster, part, part.branches().stream()
                .map(branch -> new Section(branch, roster.under(branch.id()).stream().sorted(order).toList())).toList());
    }

    /** The organization it is for. */
    Organization top() {
        return part.top();
    }

    /** Whether it takes in more than one branch, so that a 汇总 of all is wanted. */
    boolean several() {
        return part.several();
    }

    List<RosterEntry> entries() {
        return sections.stream().flatMap(section -> section.entries().stream()).toList();
    }

    /** Full name of the branch of {@code entry}. */
    String branchName(RosterEntry entry) {
        return roster.tree().find(entry.branchId()).map(Organization::name).orElse("");
    }

    /** What the clerk calls the branch of {@code entry}. */
    String branchShortName(RosterEntry entry) {
        return roster.tree().find(entry.branchId()).map(Organization::displayName).orElse("");
    }

    /** Name of the group of {@code entry}; null: in none. */
    String groupName(RosterEntry entry) {
        return entry.groupId() == null ? null : roster.tree().find(entry.groupId()).map(Organization::name).orElse(null);
    }
}
