package dangwu.records.org;

import static dangwu.kit.db.AuditChange.between;

import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Founding, changing, moving and dissolving organizations; each act is refused with a {@link RefusedException} where it must not be. */
public final class OrganizationService {

    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = "organization";

    private final Database database;
    private final OrganizationRepository organizations;

    public OrganizationService(Database database, OrganizationRepository organizations) {
        this.database = database;
        this.organizations = organizations;
    }

    /** Founds {@code organization} as the last of its siblings. */
    public Organization add(Organization organization) {
        return database.write("新增党组织", scope -> add(scope, organization));
    }

    /** As {@link #add(Organization)}, as part of a larger write. */
    public Organization add(WriteScope scope, Organization organization) {
        OrganizationTree tree = organizations.tree(scope.sql());
        requirePlace(tree, organization);
        requireOwnName(tree, organization);
        int last = tree.children(organization.parentId()).stream().mapToInt(Organization::sortNo).max().orElse(0);
        Organization kept = organizations.add(scope, organization.withPlace(organization.parentId(), last + 1));
        scope.audit(between(SUBJECT, kept.id(), kept.name(), Map.of(), text(tree, kept)));
        return kept;
    }

    /** Writes {@code organization} over the one with its id; its place and dates are checked anew. */
    public void update(Organization organization) {
        database.write("修改党组织", scope -> update(scope, organization));
    }

    /** As {@link #update(Organization)}, as part of a larger write. Returns whether anything differed. */
    public boolean update(WriteScope scope, Organization organization) {
        OrganizationTree tree = organizations.tree(scope.sql());
        Organization before = tree.get(organization.id());
        if (before.equals(organization)) {
            return false;
        }
        requirePlace(tree, organization);
        requireNotTorn(scope, before, organization.parentId());
        requireOwnName(tree, organization);
        requireNobodyLeft(scope, tree, organization);
        organizations.update(scope, organization);
        scope.audit(between(SUBJECT, organization.id(), organization.name(), text(tree, before), text(tree, organization)));
        return true;
    }

    /**
     * Moves an organization with all that stands under it.
     *
     * @param newParentId null: to the top
     * @param position    among its new siblings, counted without itself, from 0; beyond the end: last
     */
    public void move(long id, Long newParentId, int position) {
        database.write("移动党组织", scope -> {
            OrganizationTree tree = organizations.tree(scope.sql());
            Organization moved = tree.get(id).withPlace(newParentId, tree.get(id).sortNo());
            requirePlace(tree, moved);
            requireNotTorn(scope, tree.get(id), newParentId);
            List<Organization> siblings = new ArrayList<>(tree.children(newParentId));
            siblings.removeIf(sibling -> sibling.id() == id);
            siblings.add(Math.max(0, Math.min(position, siblings.size())), moved);
            for (int i = 0; i < siblings.size(); i++) {
                organizations.update(scope, siblings.get(i).withPlace(newParentId, i + 1));
            }
            scope.audit(between(SUBJECT, id, moved.name(), Map.of("上级党组织", nameOf(tree, tree.get(id).parentId())),
                    Map.of("上级党组织", nameOf(tree, newParentId))));
            return null;
        });
    }

    /** Dissolves {@code id} with {@code day} as its last day; refused while members or standing organizations are left in it. */
    public void dissolve(long id, LocalDate day) {
        database.write("撤销党组织", scope -> update(scope, organizations.tree(scope.sql()).get(id).withDissolvedOn(day)));
    }

    /** Removes an organization entered by mistake; refused when anything was ever recorded in it. */
    public void remove(long id) {
        database.write("删除党组织", scope -> {
            OrganizationTree tree = organizations.tree(scope.sql());
            Organization removed = tree.get(id);
            if (organizations.hasRecords(scope.sql(), id)) {
                throw new RefusedException("“" + removed.name() + "”下已有党员、任职、会议、党费或下级组织的记录，不能删除；不再使用的，请填写撤销日期。");
            }
            organizations.remove(scope, id);
            scope.audit(between(SUBJECT, id, removed.name(), text(tree, removed), Map.of()));
            return null;
        });
    }

    /**
     * Why {@code moved} may not stand under {@code newParent} (null: at the top), as a sentence; empty when it may. What a drag is told while
     * it is still under way.
     */
    public static Optional<String> whyNotUnder(OrganizationTree tree, Organization moved, Organization newParent) {
        if (newParent != null && moved.id() != 0 && tree.under(newParent.id(), moved.id())) {
            return Optional.of("“" + moved.name() + "”不能放到它自己的下级组织“" + newParent.name() + "”之下。");
        }
        if (!moved.kind().mayStandUnder(newParent == null ? null : newParent.kind())) {
            return Optional.of(newParent == null ? moved.kind().label() + "须设在党支部之下，请先选定所属党支部。"
                    : moved.kind().label() + "不能设在" + newParent.kind().label() + "“" + newParent.name() + "”之下。");
        }
        return Optional.empty();
    }

    private static void requirePlace(OrganizationTree tree, Organization organization) {
        Organization parent = organization.parentId() == null ? null : tree.get(organization.parentId());
        whyNotUnder(tree, organization, parent).ifPresent(sentence -> {
            throw new RefusedException(sentence);
        });
        if (parent != null && organization.foundedOn() != null && parent.foundedOn() != null
                && organization.foundedOn().isBefore(parent.foundedOn()) && organization.kind() == OrganizationKind.GROUP) {
            throw new RefusedException("“" + organization.name() + "”的成立日期" + organization.foundedOn() + "早于所属“" + parent.name() + "”的成立日期"
                    + parent.foundedOn() + "。");
        }
    }

    /** A group's members belong to its branch: with the group elsewhere they would stand in two branches at once. */
    private void requireNotTorn(WriteScope scope, Organization before, Long newParentId) {
        boolean elsewhere = before.kind() == OrganizationKind.GROUP && !Objects.equals(before.parentId(), newParentId);
        if (elsewhere && organizations.hasGroupMembers(scope.sql(), before.id())) {
            throw new RefusedException("“" + before.name() + "”编有党员，不能移到其他党支部；请先在那个支部建立党小组，再把党员调整过去。");
        }
    }

    private static void requireOwnName(OrganizationTree tree, Organization organization) {
        for (Organization other : tree.all()) {
            boolean sameScope = organization.kind() != OrganizationKind.GROUP && other.kind() != OrganizationKind.GROUP
                    || Objects.equals(other.parentId(), organization.parentId());
            if (other.id() != organization.id() && sameScope && other.name().equals(organization.name()) && other.dissolvedOn() == null) {
                throw new RefusedException("已有名为“" + organization.name() + "”的党组织，请换一个名称。");
            }
        }
    }

    private void requireNobodyLeft(WriteScope scope, OrganizationTree tree, Organization organization) {
        LocalDate day = organization.dissolvedOn();
        if (day == null) {
            return;
        }
        int left = organizations.membersAfter(scope.sql(), organization.id(), day);
        if (left > 0) {
            throw new RefusedException("“" + organization.name() + "”在" + day + "之后还有" + left + "名党员，请先把他们转到其他党支部，再填写撤销日期。");
        }
        for (Organization child : tree.children(organization.id())) {
            if (child.dissolvedOn() == null || child.dissolvedOn().isAfter(day)) {
                throw new RefusedException("“" + organization.name() + "”下还有“" + child.name() + "”，请先撤销或移走下级组织。");
            }
        }
    }

    private static Map<String, String> text(OrganizationTree tree, Organization organization) {
        return OrganizationText.of(organization, organization.parentId() == null ? null : nameOf(tree, organization.parentId()));
    }

    private static String nameOf(OrganizationTree tree, Long id) {
        return id == null ? "（无）" : tree.get(id).name();
    }
}
