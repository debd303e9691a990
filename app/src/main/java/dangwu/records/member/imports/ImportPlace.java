package dangwu.records.member.imports;

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
}
