package dangwu.records.meeting.screen.overview;

import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.recording.MeetingRemark;
import java.util.List;

/**
 * What is told of one meeting.
 *
 * @param remarks what is off in it, contradictions first
 */
public record MeetingDetails(MeetingFile file, List<MeetingRemark> remarks, String organization) {

    public MeetingDetails {
        remarks = List.copyOf(remarks);
    }

    /** Those who were due and not there. */
    List<Attendance> away() {
        return file.attendance().stream().filter(one -> one.due() && !one.status().present()).toList();
    }

    /** Names of the guests. */
    List<String> guests() {
        return file.attendance().stream().filter(Attendance::guest).map(Attendance::name).toList();
    }

    /** E.g. 应到 25 人，实到 23 人，请假 2 人; empty where nobody is recorded. */
    String attendanceText() {
        long due = file.attendance().stream().filter(Attendance::due).count();
        if (due == 0) {
            return "";
        }
        long present = file.attendance().stream().filter(Attendance::counted).count();
        long leave = away().stream().filter(one -> one.status().onLeave()).count();
        long absent = away().size() - leave;
        return "应到 " + due + " 人，实到 " + present + " 人" + (leave == 0 ? "" : "，请假 " + leave + " 人") + (absent == 0 ? "" : "，缺席 " + absent + " 人");
    }
}
