package dangwu.records.meeting.ledger;

import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.member.Affiliation;
import dangwu.records.member.Roster;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What L33 is made from, read in a handful of queries for all branches together.
 *
 * @param meetings     the complete meetings of the period, the earliest first
 * @param people       by meeting; absent where only numbers are recorded
 * @param first        the roster of the first day
 * @param last         the roster of the last day
 * @param affiliations by branch, those that held in the period
 * @param names        the order of names
 */
record AttendanceFacts(List<MeetingLine> meetings, Map<Long, List<Attendance>> people, Roster first, Roster last,
        Map<Long, List<Affiliation>> affiliations, Comparator<String> names) {

    /** The sessions of the 中心组 have an attendance table of their own (L42). */
    static AttendanceFacts read(LifeSource source, LifeScope scope) {
        List<MeetingLine> meetings = source.meetings().list(scope.meetings()).stream().filter(line -> line.kind() != MeetingKind.CENTRE_GROUP_STUDY).toList();
        return new AttendanceFacts(meetings, source.meetings().attendance(scope.meetings()), source.memberships().roster(scope.from()),
                source.memberships().roster(scope.to()), source.memberships().affiliations(scope.from(), scope.to()).stream()
                .collect(Collectors.groupingBy(Affiliation::branchId)), source.names().byStrokes());
    }
}
