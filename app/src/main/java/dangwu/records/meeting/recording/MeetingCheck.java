package dangwu.records.meeting.recording;

import dangwu.records.meeting.MeetingFile;
import java.util.List;

/**
 * Everything that can be said of one meeting's record when it is made (rules.md MT, OL, DM, CG, FT and DL). One place for the editor, the
 * import and the check-up; what needs a whole quarter or year is told upstairs.
 */
public final class MeetingCheck {

    private MeetingCheck() {}

    /** All that is off in {@code file}, contradictions first. */
    public static List<MeetingRemark> check(MeetingFile file, MeetingFacts facts) {
        Remarks remarks = new Remarks();
        HeadCheck.check(file, facts, remarks);
        ChairCheck.check(file, facts, remarks);
        AttendanceCheck.check(file, facts, remarks);
        VoteCheck.check(file, facts, remarks);
        KindCheck.check(file, facts, remarks);
        return remarks.all();
    }
}
