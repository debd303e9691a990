package dangwu.records.member;

import dangwu.kit.db.RefusedException;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationTree;
import java.time.LocalDate;

/** Where a member may be placed. */
public final class MemberPlaces {

    private MemberPlaces() {}

    /**
     * Refuses anything but a branch, with one of its own groups, that stands on {@code from}.
     *
     * @param groupId null: no group
     * @param from    null: not known
     */
    public static void require(OrganizationTree tree, long branchId, Long groupId, LocalDate from) {
        Organization branch = tree.find(branchId).orElseThrow(() -> new RefusedException("所选党支部已被删除，请重新选择。"));
        if (!branch.kind().branch()) {
            throw new RefusedException("党员须编入党支部，“" + branch.name() + "”是" + branch.kind().label() + "，请选择它下面的党支部。");
        }
        requireStanding(branch, from);
        if (groupId == null) {
            return;
        }
        Organization group = tree.find(groupId).orElseThrow(() -> new RefusedException("所选党小组已被删除，请重新选择。"));
        if (group.kind() != OrganizationKind.GROUP || !Long.valueOf(branchId).equals(group.parentId())) {
            throw new RefusedException("“" + group.name() + "”不是“" + branch.name() + "”的党小组，请重新选择。");
        }
        requireStanding(group, from);
    }

    private static void requireStanding(Organization organization, LocalDate from) {
        if (from == null) {
            return;
        }
        if (organization.foundedOn() != null && from.isBefore(organization.foundedOn())) {
            throw new RefusedException("转入日期" + from + "早于“" + organization.name() + "”的成立日期" + organization.foundedOn() + "。");
        }
        if (organization.dissolvedOn() != null) {
            throw new RefusedException("“" + organization.name() + "”已于" + organization.dissolvedOn() + "撤销，请选择其他党组织。");
        }
    }
}
