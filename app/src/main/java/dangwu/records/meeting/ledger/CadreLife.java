package dangwu.records.meeting.ledger;

import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.MemberAttendance;
import dangwu.records.member.RosterEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The double organizational life of one 党员领导干部: in the leading body and as an ordinary member of his branch.
 *
 * @param entry      as he stood in his branch
 * @param remark     when he left; null: nothing to say
 * @param attended   what he attended or should have attended in the period
 * @param yearly     民主生活会 and 组织生活会 that belong to the year, with his attendance; whenever they were held
 * @param lectures   those he gave in the period
 * @param spoke      what was recorded of his words at the yearly meetings, entries by meeting
 */
record CadreLife(RosterEntry entry, String remark, List<MemberAttendance> attended, List<MemberAttendance> yearly, List<MeetingLine> lectures,
        Map<Long, Long> spoke) {

    private static final List<MeetingKind> COUNTED = List.of(MeetingKind.BRANCH_GENERAL_MEETING, MeetingKind.BRANCH_COMMITTEE_MEETING,
            MeetingKind.PARTY_GROUP_MEETING, MeetingKind.PARTY_LECTURE, MeetingKind.THEMED_PARTY_DAY);

    /** The days of the meetings of {@code kind} that belong to the year; how he was away, where he was; null: none. */
    String days(MeetingKind kind, Set<Long> holders) {
        return LifeWords.joined("、", yearly.stream().filter(one -> one.meeting().kind() == kind)
                .filter(one -> holders == null || holders.contains(one.meeting().organizationId())).map(CadreLife::day).toList());
    }

    private static String day(MemberAttendance one) {
        boolean there = one.attendance().status().present();
        return one.meeting().heldOn() + (there ? "" : "(" + one.attendance().status().label() + ")");
    }

    /** 党员大会3/4、党小组会10/11: how often he attended of what he was due at, kind by kind; null: he was due at nothing. */
    String counts() {
        Map<MeetingKind, int[]> counts = new EnumMap<>(MeetingKind.class);
        for (MemberAttendance one : attended) {
            Attendance mark = one.attendance();
            if (mark.due() && COUNTED.contains(one.meeting().kind())) {
                int[] count = counts.computeIfAbsent(one.meeting().kind(), kind -> new int[2]);
                count[0] += mark.counted() ? 1 : 0;
                count[1]++;
            }
        }
        if (counts.isEmpty()) {
            return null;
        }
        int all = counts.values().stream().mapToInt(count -> count[0]).sum();
        return "共" + all + "次：" + COUNTED.stream().filter(counts::containsKey)
                .map(kind -> kind.label().replace("支部党员", "党员") + counts.get(kind)[0] + "/" + counts.get(kind)[1]).collect(Collectors.joining("、"));
    }

    /** 2次：《坚定信念》《铸魂》; null: he gave none. */
    String lectured() {
        if (lectures.isEmpty()) {
            return null;
        }
        return lectures.size() + "次：" + lectures.stream().sorted(Comparator.comparing(MeetingLine::heldOn)).map(CadreLife::lectureTitle).collect(Collectors.joining());
    }

    private static String lectureTitle(MeetingLine line) {
        String title = line.lectureTitle() != null ? line.lectureTitle() : line.theme();
        return title == null ? "(" + line.heldOn() + "，题目未登记)" : title.startsWith("《") ? title : "《" + title + "》";
    }

    /** How often he spoke, by the attendance and by what the minutes of the yearly meetings keep of his words; null: nothing recorded. */
    String speeches() {
        List<MemberAttendance> all = new ArrayList<>(yearly);
        attended.stream().filter(one -> !one.meeting().kind().yearly()).forEach(all::add);
        Map<MeetingKind, Long> counts = new EnumMap<>(MeetingKind.class);
        for (MemberAttendance one : all) {
            long times = Math.max(one.attendance().speeches(), Math.min(1, spoke.getOrDefault(one.meeting().id(), 0L)));
            if (times > 0) {
                counts.merge(one.meeting().kind(), times, Long::sum);
            }
        }
        long sum = counts.values().stream().mapToLong(Long::longValue).sum();
        return sum == 0 ? null : "发言" + sum + "次：" + counts.entrySet().stream()
                .map(count -> count.getKey().label().replace("支部党员", "党员") + count.getValue() + "次").collect(Collectors.joining("、"));
    }
}
