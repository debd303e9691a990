package dangwu.records.meeting.screen.record.state;

import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.Tasks;
import dangwu.records.meeting.recording.MeetingService;
import dangwu.records.meeting.recording.PlanService;
import dangwu.records.meeting.recovery.RecoveryRepository;
import java.time.Clock;

/** What a record is read, checked and kept with. */
public record RecordTools(RecordReader reader, MeetingService service, PlanService plans, RecoveryRepository recovery, Tasks tasks, Notices notices,
        Prompts prompts, Later later, Clock clock) {}
