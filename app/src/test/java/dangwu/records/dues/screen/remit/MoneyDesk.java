package dangwu.records.dues.screen.remit;

import dangwu.kit.ui.Failures;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.Tasks;
import dangwu.records.ScriptedPrompts;
import dangwu.records.dues.booking.ClosingService;
import dangwu.records.dues.policy.DuesPolicyService;
import dangwu.records.dues.policy.PolicyGuard;
import dangwu.records.dues.remit.MoneyFixture;
import dangwu.records.dues.screen.DuesMemory;
import dangwu.records.dues.screen.DuesScopeViewModel;
import java.nio.file.Path;

/** 上缴与使用 on a real file, everything on the calling thread. */
public final class MoneyDesk implements AutoCloseable {

    public final MoneyFixture money;
    public final NoticesViewModel notices = new NoticesViewModel();
    public final ScriptedPrompts prompts = new ScriptedPrompts();
    public final Tasks tasks = Tasks.immediate(Failures.thrown());
    public final DuesScopeViewModel scope;
    public final MoneyViewModel model;

    public MoneyDesk(Path folder, boolean alone) {
        money = new MoneyFixture(folder, alone);
        scope = new DuesScopeViewModel(money.records.organizations::tree, tasks, money.clock, DuesMemory.none());
        MoneyServices services = new MoneyServices(money.remittances, money.service, money.fund, money.fundService, money.publications, money.publicationService,
                new ClosingService(money.records.database, money.closings, money.accounts, money.clock), new DuesPolicyService(money.records.database, money.policies, PolicyGuard.NONE));
        model = new MoneyViewModel(scope, services, money.accounts, new MoneyTools(tasks, notices, prompts, Failures.thrown(), money.clock));
    }

    @Override
    public void close() {
        money.close();
    }
}
