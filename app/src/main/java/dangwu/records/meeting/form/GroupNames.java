package dangwu.records.meeting.form;

import dangwu.records.meeting.Attendance;
import dangwu.records.member.MembershipRepository;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Who was in which Party group, day by day; rosters of the last days asked for are remembered. For one run, on one thread. */
final class GroupNames {

    private static final int REMEMBERED = 48;

    private final MembershipRepository memberships;
    private final Map<LocalDate, Roster> rosters = new LinkedHashMap<>();

    GroupNames(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    /** Name of the group that somebody was in on {@code day}; null: in none. */
    Function<Attendance, String> on(LocalDate day) {
        Roster roster = rosters.computeIfAbsent(day, memberships::roster);
        if (rosters.size() > REMEMBERED) {
            rosters.remove(rosters.keySet().iterator().next());
        }
        return person -> person.memberId() == null ? null : roster.find(person.memberId()).map(RosterEntry::groupId)
                .flatMap(id -> roster.tree().find(id)).map(Organization::name).orElse(null);
    }
}
