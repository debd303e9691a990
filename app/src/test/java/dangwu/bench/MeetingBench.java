package dangwu.bench;

import dangwu.kit.db.AuditChange;
import dangwu.kit.db.Database;
import dangwu.kit.db.DatabaseFile;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingRepository;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import dangwu.records.member.MemberRepository;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reading the matrix of 100 branches by 36 months: ten times the meetings (ours) against 50,000 meetings with 1,000,000 attendance rows
 * (baseline), so that the ratio is what ten times the data costs. Arguments: attendance rows for each meeting of the baseline, and of ours
 * (default 20 and 1: the matrix reads none of them, and filling 10,000,000 takes several minutes).
 */
public final class MeetingBench {

    private static final int BRANCHES = 100;
    private static final int MONTHS = 36;
    private static final int MEETINGS = 50_000;
    private static final int ROUNDS = 7;
    private static final int WARM_UP = 8;
    private static final int HEAP_MB = 1024;
    private static final int CHUNK = 5_000;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final List<MeetingKind> KINDS = List.of(MeetingKind.BRANCH_GENERAL_MEETING, MeetingKind.BRANCH_COMMITTEE_MEETING, MeetingKind.PARTY_LECTURE,
            MeetingKind.THEMED_PARTY_DAY, MeetingKind.COLLECTIVE_STUDY);

    private MeetingBench() {}

    /** Measures in a process of its own. */
    public static BenchRow measure() throws Exception {
        return Rounds.inProcess("打开 100 个支部 36 个月的落实矩阵，500000 次会议（基准：50000 次会议、1000000 条考勤）", "基准 ≤ 300 ms，比值 ≤ 12", MeetingBench.class, HEAP_MB);
    }

    public static void main(String[] arguments) throws Exception {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        int tenfold = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        Path folder = Files.createTempDirectory("meeting-bench");
        try (Database small = filled(folder.resolve("small"), MEETINGS, people); Database large = filled(folder.resolve("large"), MEETINGS * 10, tenfold)) {
            MeetingRepository few = new MeetingRepository(small);
            MeetingRepository many = new MeetingRepository(large);
            for (int i = 0; i < WARM_UP; i++) {
                seconds(few, MEETINGS);
                seconds(many, MEETINGS * 10);
            }
            Rounds.measure(ROUNDS, round -> seconds(many, MEETINGS * 10), round -> seconds(few, MEETINGS), System.out);
        } finally {
            delete(folder);
        }
    }

    private static double seconds(MeetingRepository meetings, int wanted) {
        long start = System.nanoTime();
        int held = meetings.matrix(FIRST, FIRST.plusMonths(MONTHS).minusDays(1)).stream().mapToInt(cell -> cell.held()).sum();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (held != wanted) {
            throw new IllegalStateException("counted " + held + ", not " + wanted);
        }
        return seconds;
    }

    private static Database filled(Path folder, int meetings, int people) {
        Database database = Database.open(new DatabaseFile(folder), "bench");
        List<Long> branches = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        database.write("bench", scope -> {
            OrganizationRepository organizations = new OrganizationRepository(database);
            for (int i = 0; i < BRANCHES; i++) {
                branches.add(organizations.add(scope, Organization.of(null, OrganizationKind.BRANCH, "第" + i + "党支部", null)).id());
            }
            for (int i = 0; i < people; i++) {
                members.add(new Member(scope.nextId(), Map.of(MemberField.NAME, "党员" + i), Map.of()));
            }
            new MemberRepository().add(scope, members);
            scope.audit(AuditChange.between("bench", 0, "bench", Map.of(), Map.of("n", "1")));
            return null;
        });
        List<Attendance> attendance = members.stream().map(member -> Attendance.of(member.id(), member.name(), null, true, true)).toList();
        MeetingRepository repository = new MeetingRepository(database);
        for (int from = 0; from < meetings; from += CHUNK) {
            int first = from;
            database.write("bench", scope -> {
                repository.add(scope, IntStream.range(first, first + CHUNK).mapToObj(i -> meeting(branches.get(i / (meetings / BRANCHES)), attendance, i)).toList());
                scope.audit(AuditChange.between("bench", 0, "bench", Map.of(), Map.of("n", "1")));
                return null;
            });
        }
        return database;
    }

    private static MeetingFile meeting(long branch, List<Attendance> attendance, int i) {
        LocalDate day = FIRST.plusMonths(i % MONTHS).plusDays(i % 28);
        Meeting meeting = new Meeting(0, branch, KINDS.get(i / MONTHS % KINDS.size()), day, LocalTime.of(9, 0), LocalTime.of(10, 30),
                day.getYear(), Meeting.Status.COMPLETE, Set.of(), Map.of(MeetingField.TITLE, "会议" + i, MeetingField.CONTENT, "学习有关文件精神。".repeat(20)));
        return MeetingFile.of(meeting).withAttendance(attendance);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
