package dangwu.front.desktop;

import dangwu.front.wiring.Unit;
import dangwu.kit.exchange.ImportKind;
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
import dangwu.records.dues.imports.AssessmentImporter;
import dangwu.records.dues.imports.CollectionImporter;
import dangwu.records.dues.imports.DuesImportOptions;
import dangwu.records.meeting.imports.MeetingImportOptions;
import dangwu.records.meeting.imports.MeetingImporter;
import dangwu.records.member.imports.MemberImportOptions;
import dangwu.records.member.imports.MemberImporter;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.stage.Window;

/** Begins imports: each in a window over the program's. What they write reaches the screens like any other change. */
final class ImportWindows {

    private static final int YEARS_BACK = 5;

    private final Unit unit;
    private final Tools tools;

    /**
     * What the windows work with.
     *
     * @param owner the window they stand over
     */
    record Tools(Tasks tasks, Prompts prompts, Notices notices, Theme theme, TableMemory tables, Supplier<Window> owner, Clock clock) {}

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

    /** The same with items of pay; for sheets that name no year one may be chosen. */
    void payItems() {
        dues(AssessmentImporter.PAY_ITEMS);
    }

    /** The same with bases of dues. */
    void duesBases() {
        dues(AssessmentImporter.BASES);
    }

    /** The same with what was paid. */
    void duesPaid() {
        dues(CollectionImporter.KIND);
    }

    private void dues(ImportKind kind) {
        open(new ImportOffer(kind, "人", "没有写明年度的，按", this::years, year -> importer(kind, new DuesImportOptions(year == null ? null : Integer.valueOf(year)))));
    }

    private Importer<?> importer(ImportKind kind, DuesImportOptions options) {
        return unit.dues().importers(options).stream().filter(importer -> importer.kind().equals(kind)).findFirst().orElseThrow();
    }

    /** The next year, this one and those before it. */
    private List<String> years() {
        int now = Year.now(tools.clock()).getValue();
        return IntStream.rangeClosed(-1, YEARS_BACK).mapToObj(back -> String.valueOf(now - back)).toList();
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
