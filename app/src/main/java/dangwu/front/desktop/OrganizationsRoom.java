package dangwu.front.desktop;

import dangwu.front.wiring.Unit;
import dangwu.kit.ui.Screen;
import dangwu.records.member.MembersOfOrganizations;
import dangwu.records.org.CommitteeTermDialog;
import dangwu.records.org.OrganizationDialog;
import dangwu.records.org.OrganizationsView;
import dangwu.records.org.OrganizationsViewModel;
import dangwu.records.org.PostDialog;

/** Puts the screen of organizations together. */
final class OrganizationsRoom {

    private final DesktopParts parts;

    OrganizationsRoom(DesktopParts parts) {
        this.parts = parts;
    }

    /**
     * The screen.
     *
     * @param onImport begins an import of organizations
     */
    Screen screen(Runnable onImport) {
        Unit unit = parts.unit();
        OrganizationsViewModel model = new OrganizationsViewModel(new OrganizationsViewModel.Records(unit.organizations(), unit.organizationService(),
                unit.posts(), unit.postService(), new MembersOfOrganizations(unit.memberships(), unit.names())), parts.tasks(), parts.notices(),
                parts.prompts(), parts.failures(), parts.clock());
        OrganizationsView.Windows windows = new OrganizationsView.Windows(
                new OrganizationDialog(model, unit.names(), parts.theme(), parts.prompts(), parts.clock()),
                new PostDialog(model, unit.names(), parts.theme(), parts.prompts(), parts.clock()),
                new CommitteeTermDialog(model, parts.theme(), parts.prompts(), parts.clock()));
        return new OrganizationsView(model, windows, new OrganizationsView.Surroundings(parts::stage, parts.memory(), parts.memory(), onImport),
                parts.clock());
    }
}
