package dangwu.front.desktop;

import dangwu.front.wiring.OrganizationalLife;
import dangwu.kit.ledger.ShownExport;
import dangwu.kit.office.PdfWriter;
import dangwu.kit.print.Binder;
import dangwu.kit.print.PaperPdf;
import dangwu.kit.print.PrintDesk;
import dangwu.kit.ui.Screen;
import dangwu.records.meeting.screen.MeetingOpener;
import dangwu.records.meeting.screen.overview.FollowUpsViewModel;
import dangwu.records.meeting.screen.overview.MatrixViewModel;
import dangwu.records.meeting.screen.overview.MeetingHandlingViewModel;
import dangwu.records.meeting.screen.overview.MeetingsView;
import dangwu.records.meeting.screen.overview.MeetingsViewModel;
import dangwu.records.meeting.screen.overview.MonthViewModel;
import dangwu.records.meeting.screen.overview.OverviewListing;
import dangwu.records.meeting.screen.overview.OverviewReader;
import dangwu.records.meeting.screen.plan.PlanReader;
import dangwu.records.meeting.screen.plan.PlanView;
import dangwu.records.meeting.screen.plan.PlanViewModel;

/** Puts the screens of organizational life together: 会议与活动 and 年度计划. */
final class LifeRoom {

    private static final String PLAN_LEDGER = "L30";
    private static final String COVERAGE_LEDGER = "L38";

    private final DesktopParts parts;
    private final OrganizationalLife life;
    private final MeetingOpener opener;
    private final Papers papers;
    private final OverviewReader reader;

    /**
     * How what is shown gets onto paper.
     *
     * @param export writes a table as it is shown
     */
    record Papers(ShownExport export, PdfWriter pdf, PrintDesk desk) {}

    /** @param opener leads to where a meeting is recorded */
    LifeRoom(DesktopParts parts, MeetingOpener opener, Papers papers) {
        this.parts = parts;
        this.opener = opener;
        this.papers = papers;
        life = parts.unit().life();
        reader = new OverviewReader(new OverviewReader.Sources(life.meetings(), life.plans(), parts.unit().organizations(), life.service(), life.coverage(),
                life.policyService()::policy),
                parts.unit().names(), parts.clock());
    }

    /**
     * 会议与活动.
     *
     * @param onImport begins an import of meetings
     */
    Screen meetings(Runnable onImport) {
        MeetingHandlingViewModel.Tools tools = new MeetingHandlingViewModel.Tools(parts.tasks(), parts.notices(), parts.prompts(), parts.failures());
        MeetingsViewModel meetings = new MeetingsViewModel(reader, parts.tasks(), parts.clock());
        MeetingHandlingViewModel handling = new MeetingHandlingViewModel(reader, life.service(), papers.export(),
                new MeetingHandlingViewModel.Paging(life.prints(), life.volumes(), new PaperPdf(papers.pdf()), new Binder(papers.pdf()), papers.desk()), tools);
        return new MeetingsView(new MeetingsView.Parts(meetings, handling, new MonthViewModel(meetings, reader, opener, parts.tasks()),
                new MatrixViewModel(meetings, reader, opener, parts.tasks()), new FollowUpsViewModel(meetings, reader, life.service(), tools)), opener,
                new MeetingsView.Surroundings(parts::stage, parts.theme(), parts.prompts(), parts.memory(), onImport,
                        () -> parts.navigator().open(Place.ORGANIZATIONS), () -> parts.navigator().open(Place.LEDGERS, COVERAGE_LEDGER)), parts.clock());
    }

    /** 年度计划. */
    Screen plan() {
        PlanReader plans = new PlanReader(life.meetings(), life.plans(), parts.unit().organizations(), life.coverage(), parts.clock(), life.policyService()::policy);
        PlanViewModel model = new PlanViewModel(plans, life.planService(), opener, papers.export(),
                new PlanViewModel.Tools(parts.tasks(), parts.notices(), parts.prompts(), parts.failures(), parts.clock()));
        return new PlanView(model, new PlanView.Surroundings(parts::stage, parts.theme(), parts.prompts(), parts.memory(),
                () -> parts.navigator().open(Place.LEDGERS, PLAN_LEDGER), () -> parts.navigator().open(Place.ORGANIZATIONS)), parts.unit().names(), parts.clock());
    }

    /** The newest meetings, for the search box; in the background. */
    OverviewListing newest(int most) {
        return reader.newest(most);
    }
}
