package dangwu.records.meeting.ledger;

import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.MemberAttendance;
import dangwu.records.member.MemberField;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what the 党员领导干部 of a part of the unit took part in. They attend above their branch too, so that the whole unit is read. */
final class CadreReader {

    private static final Set<MeetingKind> YEARLY = Set.of(MeetingKind.DEMOCRATIC_LIFE_MEETING, MeetingKind.ORGANIZATIONAL_LIFE_MEETING);

    private final LifeSource source;

    CadreReader(LifeSource source) {
        this.source = source;
    }

    /** In the order of the roster, those who left in the period last. */
    List<CadreLife> of(LifeScope scope) {
        Map<RosterEntry, String> cadres = cadres(scope);
        MeetingFilter held = MeetingFilter.ALL.between(scope.from(), scope.to()).status(Meeting.Status.COMPLETE);
        Map<Long, MeetingLine> lines = source.meetings().list(held).stream().collect(Collectors.toMap(MeetingLine::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Map<Long, List<MemberAttendance>> attended = byMember(lines, source.meetings().attendance(held,
                cadres.keySet().stream().map(entry -> entry.member().id()).toList()));
        List<MeetingFile> yearlyFiles = new ArrayList<>();
        Map<Long, MeetingLine> yearlyLines = new LinkedHashMap<>();
        for (int year = scope.from().getYear(); year <= scope.to().getYear(); year++) {
            MeetingFilter ofYear = MeetingFilter.ALL.kinds(YEARLY).year(year).status(Meeting.Status.COMPLETE);
            yearlyFiles.addAll(source.meetings().files(ofYear));
            source.meetings().list(ofYear).forEach(line -> yearlyLines.put(line.id(), line));
        }
        Map<Long, List<MemberAttendance>> yearly = byMember(yearlyLines, yearlyFiles.stream()
                .collect(Collectors.toMap(file -> file.meeting().id(), MeetingFile::attendance)));
        List<CadreLife> lives = new ArrayList<>();
        cadres.forEach((entry, remark) -> {
            long id = entry.member().id();
            lives.add(new CadreLife(entry, remark, attended.getOrDefault(id, List.of()), yearly.getOrDefault(id, List.of()),
                    lines.values().stream().filter(line -> line.lecture() && line.lecturer() != null && Long.valueOf(id).equals(line.lecturer().memberId())).toList(),
                    words(yearlyFiles, id)));
        });
        return lives;
    }

    private Map<RosterEntry, String> cadres(LifeScope scope) {
        Map<RosterEntry, String> cadres = new LinkedHashMap<>();
        Roster last = source.memberships().roster(scope.to());
        List<RosterEntry> there = cadres(last, scope);
        there.forEach(entry -> cadres.put(entry, null));
        cadres(source.memberships().roster(scope.from()), scope).stream()
                .filter(entry -> there.stream().noneMatch(other -> other.member().id() == entry.member().id())).forEach(entry -> cadres.put(entry, "期间离开本支部"));
        return cadres;
    }

    private List<RosterEntry> cadres(Roster roster, LifeScope scope) {
        Set<Long> wanted = scope.part().organizations().stream().map(Organization::id).collect(Collectors.toSet());
        return roster.entries().stream().filter(entry -> entry.member().flag(MemberField.LEADING_CADRE))
                .filter(entry -> wanted.contains(entry.branchId()) || entry.groupId() != null && wanted.contains(entry.groupId()))
                .sorted(roster.inOrder(source.names().byStrokes())).toList();
    }

    private static Map<Long, List<MemberAttendance>> byMember(Map<Long, MeetingLine> lines, Map<Long, List<Attendance>> people) {
        Map<Long, List<MemberAttendance>> found = new HashMap<>();
        lines.forEach((id, line) -> people.getOrDefault(id, List.of()).stream().filter(person -> person.memberId() != null && !person.guest() && person.due())
                .forEach(person -> found.computeIfAbsent(person.memberId(), member -> new ArrayList<>()).add(new MemberAttendance(line, person))));
        return found;
    }

    private static Map<Long, Long> words(List<MeetingFile> files, long memberId) {
        Map<Long, Long> words = new HashMap<>();
        for (MeetingFile file : files) {
            long count = file.contributions().stream().filter(entry -> entry.person() != null && Long.valueOf(memberId).equals(entry.person().memberId())).count();
            if (count > 0) {
                words.put(file.meeting().id(), count);
            }
        }
        return words;
    }
}
