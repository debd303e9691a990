package dangwu.records.org;

import dangwu.kit.db.RefusedException;
import java.util.List;

/**
 * The part of the unit that something is asked of.
 *
 * @param tree     the organizations in question
 * @param whole    whether it is the whole unit, with what stands beside it in the tree (a 党组)
 * @param top      the organization it is; of the whole unit the unit itself
 * @param branches the branches in it, in order; a branch or a group is itself the only one; {@code top} alone where there are none
 */
public record UnitPart(OrganizationTree tree, boolean whole, Organization top, List<Organization> branches) {

    public UnitPart {
        branches = List.copyOf(branches);
    }

    /**
     * The part {@code organizationId} of {@code tree}.
     *
     * @param organizationId null: the whole unit
     * @param when           the day or period of the tree, for the sentence of a refusal
     * @throws RefusedException when there is no such organization in the tree, or none at all
     */
    public static UnitPart of(OrganizationTree tree, Long organizationId, String when) {
        Organization top = top(tree, organizationId, when);
        List<Organization> branches = top.kind().branch() || top.kind() == OrganizationKind.GROUP ? List.of(top)
                : organizationId == null ? tree.all().stream().filter(one -> one.kind().branch()).toList() : tree.branchesUnder(top.id());
        return new UnitPart(tree, organizationId == null, top, branches.isEmpty() ? List.of(top) : branches);
    }

    private static Organization top(OrganizationTree tree, Long organizationId, String when) {
        if (organizationId == null) {
            return tree.unit().or(() -> tree.roots().stream().findFirst())
                    .orElseThrow(() -> new RefusedException("截至" + when + "台账中还没有党组织，请先建立组织或导入名册。"));
        }
        return tree.find(organizationId).orElseThrow(() -> new RefusedException("所选党组织在" + when + "不存在，请另选党组织或日期。"));
    }

    /** Whether it takes in more than one branch, or one and what stands above it, so that a 汇总 of all is wanted. */
    public boolean several() {
        return !(top.kind().branch() || top.kind() == OrganizationKind.GROUP) && !(branches.size() == 1 && branches.get(0).equals(top));
    }

    /** Everything in it, parents before children. */
    public List<Organization> organizations() {
        return whole ? tree.all() : tree.withDescendants(top.id());
    }
}
