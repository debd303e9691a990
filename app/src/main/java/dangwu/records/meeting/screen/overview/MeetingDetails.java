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

    /** Names of the guests. */
    List<String> guests() {
        return file.guests().stream().map(Attendance::name).toList();
    }

    /** E.g. 应到 25 人，实到 23 人，请假 2 人; empty where nobody is recorded. */
    String attendanceText() {
        Integer due = file.dueCount();
        Integer present = file.presentCount();
        if (due == null && present == null) {
            return "";
        }
        long leave = file.absentees().stream().filter(one -> one.status().onLeave()).count();
        long absent = file.absentees().size() - leave;
        return "应到 " + (due == null ? "—" : due) + " 人，实到 " + (present == null ? "—" : present) + " 人" + (leave == 0 ? "" : "，请假 " + leave + " 人")
                + (absent == 0 ? "" : "，缺席 " + absent + " 人");
    }
}
