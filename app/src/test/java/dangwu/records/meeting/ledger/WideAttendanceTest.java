package dangwu.records.meeting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.attachment.AttachmentRepository;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.kit.office.Table;
import dangwu.kit.text.ChineseNames;
import dangwu.records.MeetingFixture;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More meetings than a page holds: two a day, a full month, and two people of one name. */
class WideAttendanceTest {

    private static final String TWIN = "同名";

    @TempDir
    static Path folder;
    private static MeetingFixture life;
    private static LifeSource source;

    @BeforeAll
    static void fill() {
        life = new MeetingFixture(folder);
        Clock clock = Clock.fixed(MeetingFixture.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        source = new LifeSource(life.records.organizations, life.records.posts, life.records.memberships, life.meetings, life.plans,
                new AttachmentRepository(life.records.database), new ChineseNames(), clock);
        List<MeetingFile> files = new ArrayList<>();
        for (int day = 1; day <= 9; day++) {
            files.add(meeting(LocalDate.of(2026, 1, day), 9));
            files.add(meeting(LocalDate.of(2026, 1, day), 14));
        }
        for (int day = 1; day <= 3; day++) {
            files.add(meeting(LocalDate.of(2026, 2, day), 9));
        }
        for (int month = 4; month <= 6; month++) {
            files.add(meeting(LocalDate.of(2026, month, 7), 9));
        }
        life.records.database.write("登记", scope -> {
            life.meetings.add(scope, files);
            return null;
        });
    }

    @AfterAll
    static void close() {
        life.close();
    }

    /** Both of the same name are there in the morning, the second only is not in the afternoon. */
    private static MeetingFile meeting(LocalDate day, int hour) {
        Meeting meeting = Meeting.draft(life.first.id(), MeetingKind.BRANCH_COMMITTEE_MEETING, day).withStatus(Meeting.Status.COMPLETE)
                .withTimes(LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0));
        Attendance second = Attendance.of(life.people.get(1).id(), TWIN, null, true, true);
        return MeetingFile.of(meeting).withAttendance(List.of(Attendance.of(life.people.get(0).id(), TWIN, null, true, true),
                hour > 12 ? second.with(AttendanceStatus.ABSENT, "无故") : second,
                Attendance.guest(life.people.get(2).id(), life.people.get(2).name(), null), Attendance.of(null, "借调𠮷", null, true, false)));
    }

    @Test
    void aFullMonthIsCutInPiecesAQuarterThatFitsIsNot() {
        PaperBook book = new AttendanceLedger(source).paper(LifeCase.year().of(life.first.id()));
        assertThat(book.papers()).extracting(Paper::name).containsExactly("第一党支部", "第一党支部1月(1)", "第一党支部1月(2)", "第一党支部2月", "第一党支部第二季度");
        assertThat(book.papers().subList(1, 5)).extracting(WideAttendanceTest::columns).containsExactly(16 + 8, 2 + 8, 3 + 8, 3 + 8);
    }

    private static int columns(Paper paper) {
        return paper.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow().columns().size();
    }

    @Test
    void twoMeetingsADayAreToldApartByTheirTimes() throws Exception {
        try (XSSFWorkbook book = WrittenLedger.xlsx(new AttendanceLedger(source).paper(LifeCase.year().of(life.first.id())))) {
            assertThat(WrittenLedger.texts(book.getSheet("第一党支部1月(1)").getRow(3))).contains("1日\n09:00\n支委会", "1日\n14:00\n支委会");
            assertThat(WrittenLedger.texts(book.getSheet("第一党支部2月").getRow(3))).contains("1日\n支委会");
        }
    }

    @Test
    void sumsOfAllPartsStandBeforeThemAndPeopleOfOneNameAreNotMixedUp() throws Exception {
        try (XSSFWorkbook book = WrittenLedger.xlsx(new AttendanceLedger(source).paper(LifeCase.year().of(life.first.id())))) {
            Sheet sums = book.getSheet("第一党支部");
            List<List<String>> rows = WrittenLedger.texts(sums).subList(3, 5);
            assertThat(rows.get(0).subList(2, 7)).containsExactly("24", "24", "0", "0", "100.0%");
            assertThat(rows.get(1).subList(2, 7)).containsExactly("24", "15", "0", "9", "62.5%");
            assertThat(WrittenLedger.texts(WrittenLedger.row(sums, 1, "借调𠮷")).subList(2, 4)).containsExactly("24", "24");
            assertThat(WrittenLedger.texts(WrittenLedger.row(sums, 1, life.people.get(2).name())).subList(2, 7)).as("a guest only").containsExactly("0", "0", "0", "0", "—");
            assertThat(WrittenLedger.recalculated(book)).isEmpty();
        }
    }

    @Test
    void itIsWrittenInAllFormats() throws Exception {
        PaperBook book = new AttendanceLedger(source).paper(LifeCase.year());
        assertThat(WrittenLedger.docx(book)).contains("借调𠮷", "第一党支部2026年度考勤汇总表(1月(1))");
        assertThat(String.join("", WrittenLedger.pdf(book))).contains("借调𠮷");
    }
}
