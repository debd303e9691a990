package dangwu.records.meeting.screen;

import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationTree;

/** What organizations are called in lists of the whole unit: first groups there are many of, so a group bears the name of its branch. */
public final class OrganizationWords {

    private OrganizationWords() {}

    /** The name of {@code id}; empty when it is not in the tree. */
    public static String of(OrganizationTree tree, long id) {
        return tree.find(id).map(one -> of(tree, one)).orElse("");
    }

    private static String of(OrganizationTree tree, Organization one) {
        return one.kind() != OrganizationKind.GROUP ? one.displayName() : tree.parent(one.id()).map(Organization::displayName).orElse("") + one.displayName();
    }
}
