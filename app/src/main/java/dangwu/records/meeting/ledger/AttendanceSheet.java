package dangwu.records.meeting.ledger;

import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.member.Affiliation;
import dangwu.records.member.EndReason;
import dangwu.records.member.EntryReason;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The attendance of one branch, or of a body above the branches: its meetings with those of its groups, and everybody who belonged to it at
 * some time of the period or was due at one of them.
 */
record AttendanceSheet(Organization organization, List<MeetingLine> meetings, List<AttendanceRow> rows, Set<Long> numbersOnly) {

    static AttendanceSheet of(AttendanceFacts facts, LifeScope scope, Organization organization) {
        Set<Long> holders = scope.onSheetOf(organization);
        List<MeetingLine> meetings = facts.meetings().stream().filter(line -> holders.contains(line.organizationId())).toList();
        Map<Object, String> names = new LinkedHashMap<>();
        Map<Object, Map<Long, Attendance>> marks = new HashMap<>();
        Set<Long> numbersOnly = new HashSet<>();
        for (MeetingLine meeting : meetings) {
            List<Attendance> people = facts.people().getOrDefault(meeting.id(), List.of()).stream().filter(person -> !person.guest()).toList();
            if (people.isEmpty()) {
                numbersOnly.add(meeting.id());
            }
            for (Attendance person : people) {
                Object key = person.memberId() != null ? person.memberId() : person.name();
                names.put(key, person.name());
                marks.computeIfAbsent(key, who -> new HashMap<>()).put(meeting.id(), person);
            }
        }
        List<AttendanceRow> rows = new ArrayList<>();
        roll(facts, organization, names).forEach((key, name) -> rows.add(new AttendanceRow(name, remark(facts, scope, organization, key),
                marks.getOrDefault(key, Map.of()))));
        return new AttendanceSheet(organization, meetings, List.copyOf(rows), Set.copyOf(numbersOnly));
    }

    /** Those of the last day in the order of the roster, then those who left before it, then whoever else was due. */
    private static Map<Object, String> roll(AttendanceFacts facts, Organization organization, Map<Object, String> named) {
        Map<Object, String> roll = new LinkedHashMap<>();
        boolean holdsMembers = organization.kind().branch() || organization.kind() == OrganizationKind.GROUP;
        if (holdsMembers) {
            add(facts.last(), organization, facts, roll);
            add(facts.first(), organization, facts, roll);
        }
        named.entrySet().stream().filter(person -> !roll.containsKey(person.getKey()))
                .sorted(holdsMembers ? Map.Entry.comparingByValue(facts.names()) : (one, other) -> 0)
                .forEach(person -> roll.put(person.getKey(), person.getValue()));
        return roll;
    }

    private static void add(Roster roster, Organization organization, AttendanceFacts facts, Map<Object, String> roll) {
        roster.under(organization.id()).stream().sorted(roster.inOrder(facts.names()))
                .forEach(entry -> roll.putIfAbsent(entry.member().id(), entry.member().name()));
    }

    private static String remark(AttendanceFacts facts, LifeScope scope, Organization organization, Object key) {
        List<String> parts = new ArrayList<>();
        for (Affiliation affiliation : facts.affiliations().getOrDefault(organization.id(), List.of())) {
            if (Objects.equals(affiliation.memberId(), key)) {
                parts.add(came(affiliation, scope));
                parts.add(went(affiliation, scope));
            }
        }
        boolean probationary = key instanceof Long id && facts.last().find(id).map(RosterEntry::category).filter(MemberCategory.PROBATIONARY::equals).isPresent();
        return LifeWords.joined("，", LifeWords.joined("，", parts), probationary ? "预备党员" : null);
    }

    /** Who stood on the rolls when they were begun did not come on that day. */
    private static String came(Affiliation affiliation, LifeScope scope) {
        LocalDate from = affiliation.fromOn();
        if (from == null || !from.isAfter(scope.from()) || affiliation.entryReason() == EntryReason.ON_RECORD) {
            return null;
        }
        return from + (affiliation.entryReason() == null ? "起在册" : affiliation.entryReason() == EntryReason.MOVED_WITHIN ? "由其他支部调入"
                : affiliation.entryReason().label());
    }

    private static String went(Affiliation affiliation, LifeScope scope) {
        LocalDate to = affiliation.toOn();
        if (to == null || !to.isBefore(scope.to())) {
            return null;
        }
        return to + (affiliation.endReason() == null ? "止在册" : affiliation.endReason() == EndReason.MOVED_WITHIN ? "调往其他支部" : affiliation.endReason().label());
    }

    /** All persons' counts together, of every meeting. */
    AttendanceRow.Count total() {
        List<Long> ids = meetings.stream().map(MeetingLine::id).toList();
        int[] sum = new int[4];
        for (AttendanceRow row : rows) {
            AttendanceRow.Count count = row.count(ids);
            sum[0] += count.due();
            sum[1] += count.present();
            sum[2] += count.leave();
            sum[3] += count.absent();
        }
        return new AttendanceRow.Count(sum[0], sum[1], sum[2], sum[3]);
    }
}
