package dangwu.records.member.screen;

import dangwu.kit.db.Database;
import dangwu.kit.text.ChineseNames;
import dangwu.records.member.Affiliation;
import dangwu.records.member.Member;
import dangwu.records.member.MemberRepository;
import dangwu.records.member.MembershipRepository;
import dangwu.records.member.OwnColumn;
import dangwu.records.member.Roster;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.OrganizationTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads what lists of members show. Called off the window's thread. */
public final class MemberListings {

    private final Database database;
    private final OrganizationRepository organizations;
    private final MemberRepository members;
    private final MembershipRepository memberships;
    private final ChineseNames names;

    public MemberListings(Database database, OrganizationRepository organizations, MemberRepository members, MembershipRepository memberships,
            ChineseNames names) {
        this.database = database;
        this.organizations = organizations;
        this.members = members;
        this.memberships = memberships;
        this.names = names;
    }

    /** Everything as of {@code day}. */
    public MemberListing on(LocalDate day) {
        return database.read(sql -> {
            Roster roster = memberships.roster(sql, day);
            OrganizationTree all = organizations.tree(sql);
            Map<Member, Affiliation> former = memberships.former(sql, day);
            List<OwnColumn> own = members.ownColumns(sql);
            return MemberListing.of(roster, all, former, own, names);
        });
    }
}
