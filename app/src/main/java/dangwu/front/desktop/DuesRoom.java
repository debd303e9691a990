package dangwu.front.desktop;

import dangwu.front.wiring.Dues;
import dangwu.kit.ledger.ShownExport;
import dangwu.kit.print.PaperPdf;
import dangwu.kit.print.PrintDesk;
import dangwu.kit.ui.MenuAct;
import dangwu.kit.ui.Screen;
import dangwu.records.dues.assess.DuesExplanation;
import dangwu.records.dues.screen.DuesOpener;
import dangwu.records.dues.screen.DuesPartView;
import dangwu.records.dues.screen.DuesScopeViewModel;
import dangwu.records.dues.screen.DuesView;
import dangwu.records.dues.screen.arrears.ArrearsView;
import dangwu.records.dues.screen.arrears.ArrearsViewModel;
import dangwu.records.dues.screen.collect.CollectPapers;
import dangwu.records.dues.screen.collect.CollectReader;
import dangwu.records.dues.screen.collect.CollectView;
import dangwu.records.dues.screen.collect.CollectViewModel;
import dangwu.records.dues.screen.reconcile.ReconcilePapers;
import dangwu.records.dues.screen.reconcile.ReconcileView;
import dangwu.records.dues.screen.reconcile.ReconcileViewModel;
import dangwu.records.dues.screen.remit.MoneyPapers;
import dangwu.records.dues.screen.remit.MoneyServices;
import dangwu.records.dues.screen.remit.MoneyTools;
import dangwu.records.dues.screen.remit.MoneyView;
import dangwu.records.dues.screen.remit.MoneyViewModel;
import dangwu.records.org.OrganizationTree;
import java.time.LocalDate;
import java.util.List;

/** Puts the room 党费 together. */
final class DuesRoom {

    private final DesktopParts parts;
    private final Dues dues;
    private final Papers papers;
    private final ImportWindows imports;

    /** How what is shown gets onto paper. */
    record Papers(ShownExport export, PaperPdf pdf, PrintDesk desk) {}

    DuesRoom(DesktopParts parts, Papers papers, ImportWindows imports) {
        this.parts = parts;
        this.imports = imports;
        this.papers = papers;
        dues = parts.unit().dues();
    }

    /** The screen with all of its parts. */
    Screen screen() {
        DuesScopeViewModel scope = new DuesScopeViewModel(this::organizations, parts.tasks(), parts.clock(), parts.memory());
        return new DuesView(scope, List.of(collect(scope), new AssessRoom(parts, papers.export(), importActs()).part(scope), arrears(scope), money(scope), reconcile(scope)));
    }

    private List<MenuAct> importActs() {
        return List.of(MenuAct.of("工资项目…", imports::payItems), MenuAct.of("党费计算基数…", imports::duesBases), MenuAct.of("党费收缴（各月实交）…", imports::duesPaid));
    }

    /** Those that stand, and those whose last dues may still be waited for. */
    private OrganizationTree organizations() {
        LocalDate today = LocalDate.now(parts.clock());
        return parts.unit().organizations().tree().between(today.minusYears(1), today);
    }

    private DuesOpener opener() {
        return target -> parts.navigator().open(Place.DUES, target);
    }

    private DuesPartView collect(DuesScopeViewModel scope) {
        CollectViewModel.Tools tools = new CollectViewModel.Tools(parts.tasks(), parts.notices(), parts.prompts(), parts.failures(), parts.clock());
        CollectReader reader = new CollectReader(dues.accounts(), () -> new DuesExplanation(dues.rules().book()), parts.clock());
        CollectViewModel model = new CollectViewModel(scope, reader, new CollectViewModel.Services(dues.collection(), dues.corrections(), dues.amendments()), tools);
        CollectPapers onPaper = new CollectPapers(new CollectPapers.Paging(dues.forms(), papers.pdf(), papers.desk(), papers.export()), tools);
        return new CollectView(model, onPaper, new CollectView.Around(parts::stage, parts.theme(), parts.prompts(), parts.memory(), opener(),
                () -> parts.navigator().open(Place.MEMBERS), () -> parts.navigator().open(Place.ORGANIZATIONS)));
    }

    private DuesPartView arrears(DuesScopeViewModel scope) {
        ArrearsViewModel model = new ArrearsViewModel(scope, dues.arrears(), dues.arrearsService(),
                new ArrearsViewModel.Tools(parts.tasks(), parts.notices(), parts.prompts(), parts.failures(), parts.clock()));
        return new ArrearsView(model, new ArrearsView.Around(parts::stage, parts.theme(), parts.prompts(), parts.memory(), opener(),
                member -> parts.navigator().open(Place.MEMBERS, member)));
    }

    private DuesPartView money(DuesScopeViewModel scope) {
        MoneyServices services = new MoneyServices(dues.money().remittances(), dues.money().remittanceService(), dues.money().fund(), dues.money().fundService(),
                dues.money().publications(), dues.money().publicationService(), dues.closingService(), dues.policyService());
        MoneyTools tools = new MoneyTools(parts.tasks(), parts.notices(), parts.prompts(), parts.failures(), parts.clock());
        return new MoneyView(new MoneyViewModel(scope, services, dues.accounts(), tools), new MoneyPapers(dues.forms(), papers.pdf(), papers.desk()),
                new MoneyView.Around(parts::stage, parts.theme(), parts.prompts(), parts.memory(), () -> parts.navigator().open(Place.ORGANIZATIONS)));
    }

    private DuesPartView reconcile(DuesScopeViewModel scope) {
        return new ReconcileView(new ReconcileViewModel(scope, dues.money().reconciliation(), parts.tasks()),
                new ReconcilePapers(new ReconcilePapers.Paging(papers.pdf(), papers.desk(), papers.export()), parts.tasks(), parts.notices(), parts.prompts()), parts.memory(), opener());
    }
}
