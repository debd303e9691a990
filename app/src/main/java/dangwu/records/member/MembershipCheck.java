package dangwu.records.member;

import dangwu.kit.db.Database;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.OrganizationTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Looks for records of membership that cannot stand beside each other; there are none unless the file was damaged or changed from outside. */
public final class MembershipCheck {

    private final Database database;
    private final MemberRepository members;
    private final MembershipRepository memberships;
    private final OrganizationRepository organizations;

    public MembershipCheck(Database database, MemberRepository members, MembershipRepository memberships, OrganizationRepository organizations) {
        this.database = database;
        this.members = members;
        this.memberships = memberships;
        this.organizations = organizations;
    }

    /** A Chinese sentence for each contradiction; empty when there is none. */
    public List<String> run() {
        List<String> problems = new ArrayList<>();
        database.<Void>read(sql -> {
            OrganizationTree tree = organizations.tree(sql);
            for (Member member : members.all(sql)) {
                MemberFile file = memberships.file(sql, member.id());
                branches(file, tree, problems);
                standings(file, problems);
            }
            return null;
        });
        return problems;
    }

    private static void branches(MemberFile file, OrganizationTree tree, List<String> problems) {
        String name = file.member().name();
        if (file.affiliations().isEmpty()) {
            problems.add(name + "没有编入任何党支部。");
        }
        List<Affiliation> affiliations = file.affiliations();
        for (int i = 0; i < affiliations.size(); i++) {
            Affiliation affiliation = affiliations.get(i);
            if (i > 0 && !follows(affiliations.get(i - 1).toOn(), affiliation.fromOn())) {
                problems.add(name + "在同一时间属于两个党支部（" + affiliation.fromOn() + "）。");
            }
            Organization branch = tree.get(affiliation.branchId());
            if (!branch.kind().branch()) {
                problems.add(name + "被编入“" + branch.name() + "”，它不是党支部。");
            }
        }
    }

    private static void standings(MemberFile file, List<String> problems) {
        if (file.standings().isEmpty()) {
            problems.add(file.member().name() + "没有正式或预备的记录。");
        }
        for (int i = 1; i < file.standings().size(); i++) {
            Standing before = file.standings().get(i - 1);
            if (before.toOn() == null || !before.toOn().plusDays(1).equals(file.standings().get(i).fromOn())) {
                problems.add(file.member().name() + "的党籍状态记录不相接（" + file.standings().get(i).fromOn() + "）。");
            }
        }
    }

    private static boolean follows(LocalDate lastDay, LocalDate firstDay) {
        return lastDay != null && firstDay != null && lastDay.isBefore(firstDay);
    }
}
