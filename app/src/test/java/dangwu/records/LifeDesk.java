package dangwu.records;

import dangwu.kit.ledger.ShownExport;
import dangwu.kit.office.Block;
import dangwu.kit.office.FontFiles;
import dangwu.kit.office.PageSetup;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.Paragraph;
import dangwu.kit.office.PdfWriter;
import dangwu.kit.print.Binder;
import dangwu.kit.print.PaperPdf;
import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.Failures;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.Tasks;
import dangwu.kit.ui.Work;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingPrints;
import dangwu.records.meeting.coverage.CoveragePolicy;
import dangwu.records.meeting.coverage.CoverageReader;
import dangwu.records.meeting.recording.MeetingPolicy;
import dangwu.records.meeting.form.MeetingVolume;
import dangwu.records.meeting.screen.MeetingOpener;
import dangwu.records.meeting.screen.MeetingStart;
import dangwu.records.meeting.screen.overview.FollowUpsViewModel;
import dangwu.records.meeting.screen.overview.MatrixViewModel;
import dangwu.records.meeting.screen.overview.MeetingHandlingViewModel;
import dangwu.records.meeting.screen.overview.MeetingsViewModel;
import dangwu.records.meeting.screen.overview.MonthViewModel;
import dangwu.records.meeting.screen.overview.OverviewReader;
import dangwu.records.meeting.screen.plan.PlanReader;
import dangwu.records.meeting.screen.plan.PlanViewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The screens of organizational life over a {@link MeetingFixture}: everything runs on the calling thread, what they lead to is written down. */
public final class LifeDesk implements AutoCloseable {

    /** Reading the fonts takes a moment. */
    private static final PdfWriter PDF = new PdfWriter(FontFiles.ofThisMachine());

    public final MeetingFixture unit;
    public final Clock clock = Clock.fixed(MeetingFixture.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    public final ChineseNames names = new ChineseNames();
    public final NoticesViewModel notices = new NoticesViewModel();
    public final ScriptedPrompts prompts = new ScriptedPrompts();
    public final List<Long> opened = new ArrayList<>();
    public final List<MeetingStart> started = new ArrayList<>();
    public final List<ShownExport.Shown> exported = new ArrayList<>();
    public final List<String> previewed = new ArrayList<>();
    public final List<Work<byte[]>> previews = new ArrayList<>();
    public final MeetingOpener opener = new MeetingOpener() {
        @Override
        public void open(long id) {
            opened.add(id);
        }

        @Override
        public void start(MeetingStart start) {
            started.add(start);
        }
    };
    public final OverviewReader reader;
    public final MeetingsViewModel meetings;
    public final MeetingHandlingViewModel handling;
    public final MonthViewModel month;
    public final MatrixViewModel matrix;
    /** What the unit has set for itself; may be changed. */
    public MeetingPolicy policy = MeetingPolicy.DEFAULT;
    public final FollowUpsViewModel followUps;
    public final PlanViewModel plan;

    public LifeDesk(Path folder) {
        unit = new MeetingFixture(folder);
        CoverageReader coverage = new CoverageReader(unit.records.organizations, unit.records.posts, unit.meetings, unit.plans, () -> CoveragePolicy.DEFAULT, clock);
        reader = new OverviewReader(new OverviewReader.Sources(unit.meetings, unit.plans, unit.records.organizations, unit.service, coverage, () -> policy), names, clock);
        Tasks tasks = Tasks.immediate();
        MeetingHandlingViewModel.Tools tools = new MeetingHandlingViewModel.Tools(tasks, notices, prompts, Failures.thrown());
        ShownExport export = (shown, target, progress) -> exported.add(shown);
        meetings = new MeetingsViewModel(reader, tasks, clock);
        handling = new MeetingHandlingViewModel(reader, unit.service, export, new MeetingHandlingViewModel.Paging(new Words(),
                new MeetingVolume(unit.meetings, unit.records.organizations, new Words()), new PaperPdf(PDF), new Binder(PDF), (title, work) -> {
                    previewed.add(title);
                    previews.add(work);
                }), tools);
        handling.onDone(meetings::load);
        month = new MonthViewModel(meetings, reader, opener, tasks);
        matrix = new MatrixViewModel(meetings, reader, opener, tasks);
        followUps = new FollowUpsViewModel(meetings, reader, unit.service, tools);
        plan = new PlanViewModel(new PlanReader(unit.meetings, unit.plans, unit.records.organizations, coverage, clock, () -> policy), unit.planService, opener, export,
                new PlanViewModel.Tools(tasks, notices, prompts, Failures.thrown(), clock));
    }

    /** Minutes of one line. */
    private static final class Words implements MeetingPrints {

        @Override
        public PaperBook minutes(MeetingFile file) {
            return paper("会议记录 " + file.meeting().heldOn());
        }

        @Override
        public PaperBook signIn(MeetingFile file) {
            return paper("签到表 " + file.meeting().heldOn());
        }

        private static PaperBook paper(String words) {
            Block line = Paragraph.body(words);
            return PaperBook.of(Paper.of(words, PageSetup.portrait(), line));
        }
    }

    @Override
    public void close() {
        unit.close();
    }
}
