package dangwu.records.member;

import dangwu.kit.text.ChineseNames;
import dangwu.records.org.OrganizationMembers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the screen of organizations what it wants to know of members. */
public final class MembersOfOrganizations implements OrganizationMembers {

    private final MembershipRepository memberships;
    private final ChineseNames names;

    public MembersOfOrganizations(MembershipRepository memberships, ChineseNames names) {
        this.memberships = memberships;
        this.names = names;
    }

    @Override
    public Map<Long, Count> countsOn(LocalDate day) {
        Map<Long, Count> counts = new HashMap<>();
        memberships.roster(day).headcounts().forEach((id, heads) -> counts.put(id, new Count(heads.full(), heads.probationary())));
        return counts;
    }

    @Override
    public List<Person> peopleOn(LocalDate day) {
        Roster roster = memberships.roster(day);
        return roster.entries().stream().sorted(roster.inOrder(names.byStrokes())).map(entry -> {
            ChineseNames.Pinyin pinyin = names.pinyin(entry.member().name());
            String branch = roster.tree().find(entry.branchId()).map(one -> one.displayName()).orElse("");
            return new Person(entry.member().id(), entry.member().name(), branch, List.of(pinyin.full(), pinyin.initials()));
        }).toList();
    }
}
