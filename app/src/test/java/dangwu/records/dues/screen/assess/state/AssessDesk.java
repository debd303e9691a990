package dangwu.records.dues.screen.assess.state;

import dangwu.kit.ledger.ShownExport;
import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.Failures;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.SaveOutcome;
import dangwu.kit.ui.Tasks;
import dangwu.records.DuesFixture;
import dangwu.records.ScriptedPrompts;
import dangwu.records.dues.screen.DuesMemory;
import dangwu.records.dues.screen.DuesScopeViewModel;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The part 核定 over a {@link DuesFixture}: everything runs on the calling thread. */
public final class AssessDesk implements AutoCloseable {

    public final DuesFixture unit;
    public final NoticesViewModel notices = new NoticesViewModel();
    public final ScriptedPrompts prompts = new ScriptedPrompts();
    public final List<ShownExport.Shown> exported = new ArrayList<>();
    public final List<String> refused = new ArrayList<>();
    public final SaveOutcome outcome = new SaveOutcome(() -> { }, refused::add);
    public final DuesScopeViewModel scope;
    public final AssessViewModel model;
    public final SupplementsViewModel supplements;

    public AssessDesk(Path folder) {
        unit = new DuesFixture(folder);
        Tasks tasks = Tasks.immediate();
        ChineseNames names = new ChineseNames();
        scope = new DuesScopeViewModel(unit.records.organizations::tree, tasks, unit.clock, DuesMemory.none());
        AssessReader reader = new AssessReader(unit.records.database, new AssessReader.Sources(unit.records.organizations, unit.records.memberships, unit.assessments,
                unit.rules, unit.policies, unit.reliefs, unit.starts), names, unit.clock);
        model = new AssessViewModel(reader, new AssessSaving(unit.assessing), (shown, target, progress) -> exported.add(shown), scope, names,
                new AssessViewModel.Tools(tasks, notices, prompts, Failures.thrown()));
        supplements = new SupplementsViewModel(model, unit.relieving, unit.starting);
    }

    /** Reads everything anew. */
    public void load() {
        scope.load(model::load);
    }

    /** The row of somebody as it stands now. */
    public AssessRow row(String name) {
        return model.listing().rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    /** Types a base over his cell. */
    public void type(String name, String base) {
        model.typing().draft(row(name), base).ifPresent(model::saveTyped);
    }

    static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }

    @Override
    public void close() {
        unit.close();
    }
}
