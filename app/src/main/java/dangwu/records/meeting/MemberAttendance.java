package dangwu.records.meeting;

/** One member's attendance of one meeting. */
public record MemberAttendance(MeetingLine meeting, Attendance attendance) {}
