package dangwu.front.desktop.firstrun;

/**
 * What the wizard hands over to other parts of the program.
 *
 * @param openSample          opens the sample unit in this window
 * @param importOrganizations begins an import of organizations
 * @param importMembers       begins an import of members
 */
public record FirstRunActs(Runnable openSample, Runnable importOrganizations, Runnable importMembers) {
}
