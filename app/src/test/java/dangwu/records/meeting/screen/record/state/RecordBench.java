package dangwu.records.meeting.screen.record.state;

import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.NoticesViewModel;
import dangwu.kit.ui.ScriptedPrompts;
import dangwu.kit.ui.Tasks;
import dangwu.kit.attachment.AttachmentRepository;
import dangwu.records.MeetingFixture;
import dangwu.records.RecordsFixture;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingRepository;
import dangwu.records.meeting.PlanRepository;
import dangwu.records.meeting.due.DueAttendance;
import dangwu.records.meeting.due.ExclusionRepository;
import dangwu.records.meeting.recording.MeetingFactsRepository;
import dangwu.records.meeting.recording.MeetingPolicy;
import dangwu.records.meeting.recording.MeetingService;
import dangwu.records.meeting.recording.PlanService;
import dangwu.records.meeting.recovery.RecoveryRepository;
import dangwu.records.meeting.screen.MeetingStart;
import dangwu.records.org.Organization;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The screen's state on a real file, with a clock that stands and pauses that end when the test says so. */
public final class RecordBench {

    public final MeetingRepository meetings;
    public final Pauses pauses = new Pauses();
    public final ScriptedPrompts prompts = new ScriptedPrompts();
    public final NoticesViewModel notices = new NoticesViewModel();
    public final RecoveryRepository recovery;
    public final RecordTools tools;
    public final MeetingRecordViewModel model;

    /** What waits for a pause. */
    public static final class Pauses implements Later {

        private final Map<String, Runnable> waiting = new LinkedHashMap<>();

        @Override
        public void in(String name, Duration delay, Runnable act) {
            waiting.remove(name);
            waiting.put(name, act);
        }

        @Override
        public void forget(String name) {
            waiting.remove(name);
        }

        /** The pauses end, and those that begin thereby, too. */
        public void end() {
            while (!waiting.isEmpty()) {
                List<Runnable> due = new ArrayList<>(waiting.values());
                waiting.clear();
                due.forEach(Runnable::run);
            }
        }

        /** Only the pause of that name ends. */
        public void end(String name) {
            Runnable act = waiting.remove(name);
            if (act != null) {
                act.run();
            }
        }
    }

    public RecordBench(RecordsFixture records) {
        Clock clock = Clock.fixed(MeetingFixture.TODAY.atTime(14, 32).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        recovery = new RecoveryRepository(records.database);
        meetings = new MeetingRepository(records.database);
        PlanRepository plans = new PlanRepository(records.database);
        MeetingFactsRepository facts = new MeetingFactsRepository(records.organizations, records.posts, records.memberships, meetings,
                new ExclusionRepository(records.database), new AttachmentRepository(records.database), new DueAttendance(String::compareTo), () -> MeetingPolicy.DEFAULT);
        MeetingService service = new MeetingService(records.database, meetings, facts, plans, clock);
        RecordReader reader = new RecordReader(records.organizations, records.memberships, meetings, plans, service, new ChineseNames());
        tools = new RecordTools(reader, service, new PlanService(records.database, plans, meetings, records.organizations), recovery, Tasks.immediate(), notices,
                prompts, pauses, clock);
        model = new MeetingRecordViewModel(tools);
    }

    /** Begins a new record with this known. */
    public RecordBench start(MeetingKind kind, Organization organization, LocalDate day) {
        model.start(new MeetingStart(kind, organization.id(), day, null));
        pauses.end();
        return this;
    }

    public Attendance person(String name) {
        return model.attendance().people().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    public AgendaItemViewModel item(int number) {
        return model.agenda().items().get(number - 1);
    }
}
