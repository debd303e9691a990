package dangwu.records.dues.screen.collect;

import dangwu.kit.ledger.ShownExport;
import dangwu.kit.ui.Failures;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.Tasks;
import dangwu.records.DuesFixture;
import dangwu.records.ScriptedPrompts;
import dangwu.records.dues.assess.DuesExplanation;
import dangwu.records.dues.booking.AmendmentService;
import dangwu.records.dues.screen.DuesMemory;
import dangwu.records.dues.screen.DuesOpener;
import dangwu.records.dues.screen.DuesScopeViewModel;
import dangwu.records.dues.screen.DuesTarget;
import dangwu.records.member.Member;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** 收缴 over a {@link DuesFixture}: everything runs on the calling thread, what it leads to is written down. */
final class CollectDesk implements AutoCloseable {

    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    final DuesFixture unit;
    final ScriptedPrompts prompts = new ScriptedPrompts();
    final NoticesViewModel notices = new NoticesViewModel();
    final List<DuesTarget> opened = new ArrayList<>();
    final List<String> previewed = new ArrayList<>();
    final List<ShownExport.Shown> exported = new ArrayList<>();
    final DuesOpener opener = opened::add;
    final DuesScopeViewModel scope;
    final CollectViewModel.Tools tools;
    final CollectViewModel model;

    CollectDesk(Path folder) {
        unit = new DuesFixture(folder);
        Tasks tasks = Tasks.immediate(Failures.thrown());
        scope = new DuesScopeViewModel(unit.records.organizations::tree, tasks, unit.clock, DuesMemory.none());
        tools = new CollectViewModel.Tools(tasks, notices, prompts, Failures.thrown(), unit.clock);
        model = new CollectViewModel(scope, new CollectReader(unit.accounts, () -> new DuesExplanation(unit.rules.book()), unit.clock),
                new CollectViewModel.Services(unit.collecting, unit.correcting, new AmendmentService(unit.records.database, unit.correcting, unit.collecting)), tools);
    }

    /** A member of the first branch who pays {@code base}'s dues in 2026. */
    Member payer(String name, String base) {
        Member member = unit.member(name, unit.first);
        unit.assess(member, 2026, base);
        return member;
    }

    /** Reads anew as the room does. */
    CollectViewModel load() {
        scope.load(model::load);
        return model;
    }

    CollectRow row(Member member) {
        return model.listing().rows().stream().filter(row -> row.memberId() == member.id()).findFirst().orElseThrow();
    }

    CollectPapers papers() {
        return new CollectPapers(new CollectPapers.Paging(null, null, (title, work) -> previewed.add(title), (shown, target, progress) -> exported.add(shown)), tools);
    }

    @Override
    public void close() {
        unit.close();
    }
}
