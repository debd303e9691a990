package dangwu.records.member.ledger;

import dangwu.kit.db.RefusedException;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import java.util.Comparator;
import java.util.List;

/**
 * The part of a roster that a ledger is about.
 *
 * @param top      the organization it is for
 * @param sections its branches in order, each with its members; the group alone where it is for a group
 */
record RosterScope(Roster roster, Organization top, List<Section> sections) {

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
        Organization top = top(roster, organizationId);
        List<Organization> parts = top.kind().branch() || top.kind() == OrganizationKind.GROUP ? List.of(top)
                : organizationId == null ? roster.tree().all().stream().filter(one -> one.kind().branch()).toList()
                : roster.tree().branchesUnder(top.id());
        return new RosterScope(roster, top, (parts.isEmpty() ? List.of(top) : parts).stream()
                .map(part -> new Section(part, roster.under(part.id()).stream().sorted(order).toList())).toList());
    }

    private static Organization top(Roster roster, Long organizationId) {
        if (organizationId == null) {
            return roster.tree().unit().or(() -> roster.tree().roots().stream().findFirst())
                    .orElseThrow(() -> new RefusedException("截至" + roster.asOf() + "台账中还没有党组织，请先建立组织或导入名册。"));
        }
        return roster.tree().find(organizationId).orElseThrow(() -> new RefusedException("所选党组织在" + roster.asOf() + "不存在，请另选党组织或日期。"));
    }

    /** Whether it takes in more than one branch, so that a 汇总 of all is wanted. */
    boolean several() {
        return !(top.kind().branch() || top.kind() == OrganizationKind.GROUP) && !(sections.size() == 1 && sections.get(0).organization().equals(top));
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
