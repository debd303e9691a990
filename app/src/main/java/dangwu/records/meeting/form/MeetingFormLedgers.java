package dangwu.records.meeting.form;

import dangwu.kit.ledger.Ledger;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.ledger.LifeSource;
import dangwu.records.meeting.ledger.MeetingLedgers;
import dangwu.records.meeting.recording.MeetingService;
import java.util.EnumSet;
import java.util.List;

/** The ledgers that are documents of single meetings: L31, L32, L35, L36 and, of 中心组 sessions, L41. */
public final class MeetingFormLedgers {

    private final List<Ledger> ledgers;

    public MeetingFormLedgers(LifeSource source, MeetingService meetings) {
        EnumSet<MeetingKind> sessions = EnumSet.of(MeetingKind.CENTRE_GROUP_STUDY);
        ledgers = List.of(new MinutesLedger("L31", "会议记录", MeetingLedgers.BOX, source, EnumSet.complementOf(sessions)), new SignInLedger(source, meetings),
                new LifeMaterialsLedger(source), new AppraisalLedger(source),
                new MinutesLedger("L41", "中心组学习记录", MeetingLedgers.STUDY_BOX, source, sessions));
    }

    /** By their numbers. */
    public List<Ledger> all() {
        return ledgers;
    }
}
