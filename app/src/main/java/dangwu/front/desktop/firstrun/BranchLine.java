package dangwu.front.desktop.firstrun;

import dangwu.records.org.OrganizationKind;

/**
 * One line of the list from which the unit's organizations are built.
 *
 * @param name    the organization's name
 * @param parent  index of the line it stands under; -1: under the unit itself
 * @param depth   how far it is indented in the preview, from 0
 * @param kind    guessed from the name, or as chosen by the clerk
 * @param problem why it cannot be built like this; empty when it can
 */
public record BranchLine(String name, int parent, int depth, OrganizationKind kind, String problem) {
}
