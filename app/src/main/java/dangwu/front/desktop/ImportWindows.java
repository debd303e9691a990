package dangwu.front.desktop;

import dangwu.front.wiring.Unit;
import dangwu.kit.exchange.ImportOffer;
import dangwu.kit.exchange.ImportViewModel;
import dangwu.kit.exchange.ImportWizard;
import dangwu.kit.exchange.Importer;
import dangwu.kit.exchange.Limits;
import dangwu.kit.exchange.SheetReader;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.TableMemory;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.Theme;
import dangwu.records.meeting.imports.MeetingImportOptions;
import dangwu.records.meeting.imports.MeetingImporter;
import dangwu.records.member.imports.MemberImportOptions;
import dangwu.records.member.imports.MemberImporter;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.Window;

/** Begins imports: each in a window over the program's. What they write reaches the screens like any other change. */
final class ImportWindows {

    private final Unit unit;
    private final Tools tools;

    /**
     * What the windows work with.
     *
     * @param owner the window they stand over
     */
    record Tools(Tasks tasks, Prompts prompts, Notices notices, Theme theme, TableMemory tables, Supplier<Window> owner) {}

    ImportWindows(Unit unit, Tools tools) {
        this.unit = unit;
        this.tools = tools;
    }

    /** Lets the clerk choose a file of organizations and leads through the import. */
    void organizations() {
        open(ImportOffer.of(importer("organizations", MemberImportOptions.NONE), "个党组织"));
    }

    /** The same with members; for rows that name no branch one may be chosen. */
    void members() {
        open(new ImportOffer(MemberImporter.KIND, "人", "没有写明党支部的，归入", this::branches,
                branch -> importer("members", branch == null ? MemberImportOptions.NONE : MemberImportOptions.NONE.withBranch(branch))));
    }

    /** The same with meetings; for rows that do not say who held them an organization may be chosen. */
    void meetings() {
        open(new ImportOffer(MeetingImporter.KIND, "次会议", "没有写明召开组织的，归入", this::organizationNames,
                organization -> unit.meetingImporter(new MeetingImportOptions(organization))));
    }

    private Importer<?> importer(String kind, MemberImportOptions options) {
        return unit.imports(options).find(kind).orElseThrow().importer();
    }

    private List<String> branches() {
        OrganizationTree tree = unit.organizations().tree();
        return tree.all().stream().filter(organization -> organization.kind().branch() && organization.dissolvedOn() == null)
                .map(Organization::displayName).toList();
    }

    private List<String> organizationNames() {
        return unit.organizations().tree().all().stream().filter(organization -> organization.dissolvedOn() == null).map(Organization::name).toList();
    }

    private void open(ImportOffer offer) {
        ImportViewModel model = new ImportViewModel(offer, new SheetReader(Limits.standard()), unit.mappingMemory(), tools.tasks(), tools.prompts(),
                tools.notices());
        new ImportWizard(model, tools.theme(), tools.tables(), tools.owner().get()).show();
    }
}
