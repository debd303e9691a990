package dangwu.front.desktop;

import dangwu.front.wiring.Dues;
import dangwu.front.wiring.Unit;
import dangwu.kit.ledger.ShownExport;
import dangwu.kit.ui.MenuAct;
import dangwu.records.dues.policy.DuesPolicyRepository;
import dangwu.records.dues.screen.DuesPartView;
import dangwu.records.dues.screen.DuesScopeViewModel;
import dangwu.records.dues.screen.assess.AssessView;
import dangwu.records.dues.screen.assess.state.AssessReader;
import dangwu.records.dues.screen.assess.state.AssessSaving;
import dangwu.records.dues.screen.assess.state.AssessViewModel;
import dangwu.records.dues.screen.assess.state.SupplementsViewModel;
import java.util.List;

/** Puts the part 核定 of the room 党费 together. */
final class AssessRoom {

    private static final String ASSESSMENT_LEDGER = "L50";

    private final DesktopParts parts;
    private final ShownExport export;
    private final List<MenuAct> imports;

    /**
     * @param export  writes a table as it is shown
     * @param imports begin imports of bases and items of pay; may be empty
     */
    AssessRoom(DesktopParts parts, ShownExport export, List<MenuAct> imports) {
        this.parts = parts;
        this.export = export;
        this.imports = List.copyOf(imports);
    }

    /** The part, of the organization and year of {@code scope}. */
    DuesPartView part(DuesScopeViewModel scope) {
        Unit unit = parts.unit();
        Dues dues = unit.dues();
        AssessReader reader = new AssessReader(unit.database(), new AssessReader.Sources(unit.organizations(), unit.memberships(), dues.assessments(), dues.rules(),
                new DuesPolicyRepository(unit.database()), dues.reliefs(), dues.starts()), unit.names(), parts.clock());
        AssessViewModel model = new AssessViewModel(reader, new AssessSaving(dues.assessmentService()), export, scope, unit.names(),
                new AssessViewModel.Tools(parts.tasks(), parts.notices(), parts.prompts(), parts.failures()));
        return new AssessView(model, new SupplementsViewModel(model, dues.reliefService(), dues.startService()), new AssessView.Surroundings(parts::stage, parts.theme(),
                parts.prompts(), parts.memory(), () -> parts.navigator().open(Place.LEDGERS, ASSESSMENT_LEDGER), imports, () -> parts.navigator().open(Place.MEMBERS)),
                parts.clock());
    }
}
