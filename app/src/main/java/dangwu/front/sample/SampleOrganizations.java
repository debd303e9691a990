package dangwu.front.sample;

import dangwu.kit.db.WriteScope;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationProfile;
import dangwu.records.org.OrganizationService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Founds the organizations of the sample unit. */
final class SampleOrganizations {

    private static final String[] NUMBERS = {"一", "二", "三", "四"};
    private static final String CREDIT_CODE = "12999999MB00000%02dX";

    private final OrganizationService organizations;

    /**
     * The organizations with their ids.
     *
     * @param branches in the order of {@link SampleData#BRANCHES}
     * @param grouped  the groups of each branch
     */
    record Founded(Organization leadingGroup, Organization committee, List<Organization> branches, List<List<Organization>> grouped) {

        Organization branch(int no) {
            return branches.get(no);
        }

        List<Organization> groups(int branchNo) {
            return grouped.get(branchNo);
        }
    }

    SampleOrganizations(OrganizationService organizations) {
        this.organizations = organizations;
    }

    Founded found(WriteScope scope) {
        Organization committee = organizations.add(scope, organization(null, OrganizationKind.COMMITTEE, SampleData.COMMITTEE, null,
                LocalDate.of(1998, 9, 1), profile("市直机关工委〔1998〕21号", "市直机关工委", "市体育局", "单独法人", "市体育局三楼会议室", 0)));
        Organization leadingGroup = organizations.add(scope, organization(null, OrganizationKind.LEADING_GROUP, SampleData.LEADING_GROUP, null,
                LocalDate.of(1996, 5, 6), profile(null, "市委", "市体育局", "单独法人", null, 0)));
        List<Organization> branches = new ArrayList<>();
        List<List<Organization>> grouped = new ArrayList<>();
        for (SampleBranch branch : SampleData.BRANCHES) {
            Organization kept = organizations.add(scope, branch(branch, committee, branches.size() + 1));
            branches.add(kept);
            grouped.add(groups(scope, branch, kept));
        }
        return new Founded(leadingGroup, committee, branches, grouped);
    }

    private static Organization branch(SampleBranch branch, Organization committee, int no) {
        boolean joint = branch.kind() == OrganizationKind.JOINT_BRANCH;
        String situation = joint ? "联合党支部" : branch.employer().equals("市体育局") ? "与上级党组织相同" : "单独法人";
        return organization(committee.id(), branch.kind(), branch.name(), branch.shortName(), branch.foundedOn(),
                profile("市体机党〔" + branch.foundedOn().getYear() + "〕" + (no + 2) + "号", null, branch.employer(), situation, branch.place(), no));
    }

    private List<Organization> groups(WriteScope scope, SampleBranch branch, Organization kept) {
        List<Organization> groups = new ArrayList<>();
        for (int i = 0; i < branch.groups(); i++) {
            groups.add(organizations.add(scope, Organization.of(kept.id(), OrganizationKind.GROUP, "第" + NUMBERS[i] + "党小组", branch.foundedOn())));
        }
        return groups;
    }

    private static Organization organization(Long parentId, OrganizationKind kind, String name, String shortName, LocalDate foundedOn,
            OrganizationProfile profile) {
        return new Organization(0, parentId, kind, name, shortName, 0, foundedOn, null, profile);
    }

    private static OrganizationProfile profile(String approvalNo, String superior, String employer, String situation, String place, int no) {
        boolean office = employer.equals("市体育局");
        String contact = no == 0 ? "李志强" : SampleData.BRANCHES.get(no - 1).people().get(2).split(" ")[0];
        return new OrganizationProfile(approvalNo, superior, contact, String.format("0999-88800%02d", no), situation, employer,
                office ? "机关" : "事业单位", "已建立党组织", String.format(CREDIT_CODE, office ? 0 : no), place, null);
    }
}
