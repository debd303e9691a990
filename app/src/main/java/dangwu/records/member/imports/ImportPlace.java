package dangwu.records.member.imports;

import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationNames;

/**
 * Where an import places a member. What has no id yet is founded with the import.
 *
 * @param branchId  null: the branch is to be founded
 * @param groupId   null: no group, or one to be founded
 * @param groupName null: no group
 * @param unitName  the unit under which the branch is to be founded; null when branches are kept already
 */
public record ImportPlace(Long branchId, String branchName, Long groupId, String groupName, String unitName) {

    boolean foundsGroup() {
        return groupId == null && groupName != null;
    }

    /** What the unit is that is founded with the branch, as its name says; where that tells nothing, a Party committee. */
    OrganizationKind unitKind() {
        return OrganizationNames.kindOf(unitName).filter(kind -> kind == OrganizationKind.GENERAL_BRANCH || kind == OrganizationKind.TEMP_COMMITTEE
                || kind == OrganizationKind.TEMP_GENERAL_BRANCH).orElse(OrganizationKind.COMMITTEE);
    }
}
