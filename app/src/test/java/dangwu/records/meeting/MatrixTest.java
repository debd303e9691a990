package dangwu.records.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.db.AuditChange;
import dangwu.records.MeetingFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The counts say what the meetings say, whatever was done to the meetings. */
class MatrixTest {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);
    private static final List<MeetingKind> KINDS = List.of(MeetingKind.BRANCH_GENERAL_MEETING, MeetingKind.PARTY_LECTURE, MeetingKind.THEMED_PARTY_DAY);

    @TempDir
    Path folder;
    private MeetingFixture unit;

    @BeforeEach
    void open() {
        unit = new MeetingFixture(folder);
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void countsStayTrueWhateverIsDone(long seed) throws IOException {
        Random random = new Random(seed);
        Map<Long, MeetingFile> kept = new TreeMap<>();
        for (int step = 0; step < 40; step++) {
            int act = kept.isEmpty() ? 0 : random.nextInt(4);
            if (act == 0) {
                List<MeetingFile> many = new ArrayList<>();
                for (int i = random.nextInt(6); i >= 0; i--) {
                    many.add(any(random, 0));
                }
                write(files -> files.forEach(file -> kept.put(file.meeting().id(), file)), many);
            } else {
                long id = List.copyOf(kept.keySet()).get(random.nextInt(kept.size()));
                if (act == 1) {
                    kept.remove(id);
                    remove(id);
                } else {
                    MeetingFile file = any(random, id);
                    update(file);
                    kept.put(id, file);
                }
            }
            assertThat(unit.meetings.matrix(FROM, TO)).as("seed " + seed + ", step " + step).containsExactlyInAnyOrderElementsOf(counted(kept.values(), FROM, TO));
        }
        LocalDate middle = LocalDate.of(2026, 1, 15);
        assertThat(unit.meetings.matrix(FROM, middle)).containsExactlyInAnyOrderElementsOf(counted(kept.values(), FROM, middle.withDayOfMonth(31)));
        assertThat(unit.meetings.matrix(middle, TO)).containsExactlyInAnyOrderElementsOf(counted(kept.values(), middle.withDayOfMonth(1), TO));
        assertThat(countedByTheScript()).isEqualTo(unit.meetings.matrix(FROM, TO));
    }

    @Test
    void aWriteThatFailsLeavesTheCountsAsTheyWere() {
        write(files -> { }, List.of(unit.filled(MeetingKind.PARTY_LECTURE, unit.first)));
        List<MatrixCell> before = unit.meetings.matrix(FROM, TO);
        assertThat(before).singleElement().satisfies(cell -> assertThat(cell.held() + cell.drafts()).isEqualTo(1));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> unit.records.database.write("测试", scope -> {
            unit.meetings.add(scope, List.of(unit.filled(MeetingKind.PARTY_LECTURE, unit.first)));
            throw new IllegalStateException("stop");
        })).hasMessage("stop");
        assertThat(unit.meetings.matrix(FROM, TO)).isEqualTo(before);
    }

    /** What the script that brought the counts makes of meetings that were there before it. */
    private List<MatrixCell> countedByTheScript() throws IOException {
        String script;
        try (var in = MatrixTest.class.getResourceAsStream("/dangwu/kit/db/migration/V004__meetings_counted.sql")) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String insert = script.substring(script.indexOf("INSERT INTO MEETING_COUNT"));
        unit.records.database.write("测试", scope -> {
            scope.sql().execute("DELETE FROM MEETING_COUNT");
            scope.sql().execute(insert);
            scope.audit(AuditChange.between("test", 0, "测试", Map.of(), Map.of("内容", "重算")));
            return null;
        });
        return unit.meetings.matrix(FROM, TO);
    }

    private MeetingFile any(Random random, long id) {
        LocalDate day = FROM.plusDays(random.nextInt(730));
        MeetingKind kind = KINDS.get(random.nextInt(KINDS.size()));
        boolean lecture = random.nextBoolean();
        Meeting meeting = new Meeting(id, (random.nextBoolean() ? unit.first : unit.second).id(), kind, day, null, null,
                day.getYear() - (random.nextInt(5) == 0 ? 1 : 0), random.nextInt(3) == 0 ? Meeting.Status.DRAFT : Meeting.Status.COMPLETE, Set.of(),
                Map.of(MeetingField.COUNTS_AS_LECTURE, lecture));
        MeetingFile file = MeetingFile.of(meeting);
        int people = random.nextInt(4);
        return people == 0 ? file : file.withAttendance(unit.people.subList(0, people).stream()
                .map(member -> Attendance.of(member.id(), member.name(), null, true, true)).toList());
    }

    /** Counted once more, by hand. */
    private static List<MatrixCell> counted(Iterable<MeetingFile> files, LocalDate from, LocalDate to) {
        Map<String, MatrixCell> cells = new TreeMap<>();
        for (MeetingFile file : files) {
            Meeting meeting = file.meeting();
            if (meeting.heldOn().isBefore(from) || meeting.heldOn().isAfter(to)) {
                continue;
            }
            boolean held = meeting.complete();
            Integer due = meeting.count(MeetingField.DUE_COUNT);
            Integer present = meeting.count(MeetingField.PRESENT_COUNT);
            MatrixCell one = new MatrixCell(meeting.organizationId(), YearMonth.from(meeting.heldOn()), meeting.kind(), meeting.belongsToYear(), held ? 1 : 0,
                    held ? 0 : 1, held && meeting.lecture() ? 1 : 0, held && due != null ? due : 0, held && present != null ? present : 0);
            cells.merge(one.organizationId() + " " + one.month() + " " + one.kind() + " " + one.belongsToYear(), one, (a, b) -> new MatrixCell(a.organizationId(),
                    a.month(), a.kind(), a.belongsToYear(), a.held() + b.held(), a.drafts() + b.drafts(), a.lectures() + b.lectures(), a.due() + b.due(),
                    a.present() + b.present()));
        }
        return List.copyOf(cells.values());
    }

    private void write(Consumer<List<MeetingFile>> kept, List<MeetingFile> files) {
        kept.accept(unit.records.database.write("测试", scope -> {
            scope.audit(AuditChange.between("test", 0, "测试", Map.of(), Map.of("内容", "新增")));
            return unit.meetings.add(scope, files);
        }));
    }

    private void update(MeetingFile file) {
        unit.records.database.write("测试", scope -> {
            scope.audit(AuditChange.between("test", 0, "测试", Map.of(), Map.of("内容", "修改")));
            return unit.meetings.update(scope, file);
        });
    }

    private void remove(long id) {
        unit.records.database.write("测试", scope -> {
            scope.audit(AuditChange.between("test", 0, "测试", Map.of(), Map.of("内容", "删除")));
            unit.meetings.remove(scope, id);
            return null;
        });
    }
}
