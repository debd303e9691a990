package dangwu.records.meeting.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.exchange.ImportPreview;
import dangwu.kit.exchange.ImportProgress;
import dangwu.kit.exchange.ImportResult;
import dangwu.kit.exchange.Outcome;
import dangwu.kit.exchange.Rejection;
import dangwu.kit.exchange.RowPlan;
import dangwu.kit.db.RefusedException;
import dangwu.records.MeetingFixture;
import dangwu.records.MeetingImports;
import dangwu.records.Workbooks;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.Topic;
import dangwu.records.member.Enrolment;
import dangwu.records.member.EntryReason;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.org.Organization;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingImporterTest {

    private static final Object[] HEADER = {"召开组织", "会议类型", "日期", "时间", "会议名称", "地点", "主持人", "记录人", "出席人员", "缺席人员", "列席人员", "应到", "实到", "主题", "说明"};

    @TempDir
    Path folder;
    private MeetingFixture fixture;
    private MeetingImports imports;
    private int files;

    @BeforeEach
    void open() {
        fixture = new MeetingFixture(folder.resolve("records"));
        imports = new MeetingImports(fixture);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Path sheet(Object[]... rows) {
        Object[][] all = new Object[rows.length + 1][];
        all[0] = HEADER;
        System.arraycopy(rows, 0, all, 1, rows.length);
        return Workbooks.table(folder, "会议" + files++ + ".xlsx", "三会一课", all);
    }

    /** A row of the first branch on the fixture's day: kind, time, present, absent, guests, due, actually there. */
    private static Object[] row(String kind, String time, Object present, Object absent, Object guests, Object due, Object there) {
        return new Object[] {"第一党支部", kind, "2026-03-12", time, "三月" + kind, "三楼会议室", "党员甲", "党员电", present, absent, guests, due, there, "专题学习", null};
    }

    private List<MeetingFile> kept() {
        return fixture.meetings.files(MeetingFilter.ALL);
    }

    private MeetingFile only() {
        return kept().stream().reduce((a, b) -> {
            throw new AssertionError("more than one meeting");
        }).orElseThrow();
    }

    private Rejection refused(Object[] row) {
        ImportResult result = imports.run(sheet(row), false);
        assertThat(kept()).isEmpty();
        assertThat(result.rejections()).as(result.toMap().toString()).hasSize(1);
        return result.rejections().get(0);
    }

    private void enrol(String name, Organization branch, Organization group, Map<MemberField, Object> more) {
        Map<MemberField, Object> values = new EnumMap<>(MemberField.class);
        values.put(MemberField.NAME, name);
        values.putAll(more);
        fixture.records.memberService.enrol(new Enrolment(new Member(0, values, Map.of()), branch.id(), group == null ? null : group.id(), MemberCategory.FULL,
                LocalDate.of(2015, 1, 1), EntryReason.ON_RECORD));
    }

    private static Map<String, AttendanceStatus> away(MeetingFile file) {
        return file.absentees().stream().collect(Collectors.toMap(Attendance::name, Attendance::status));
    }

    @Test
    void namesOfThoseAbsentLeaveTheRestPresent() {
        ImportPreview<MeetingImportRow> preview = imports.preview(sheet(row("支部党员大会", "14:30-16:00", null, "党员甲（病假，住院）、党员申(出差)", null, null, null)));
        assertThat(preview.plan().notes()).anySatisfy(note -> assertThat(note).contains("其余应到人员记为出席").contains("第2行"));
        assertThat(kept()).isEmpty();

        Path file = sheet(row("支部党员大会", "14:30-16:00", null, fixture.people.get(6).name() + "（病假，住院）、新同志(出差)", null, null, null));
        assertThat(imports.run(file, false).rejections()).extracting(Rejection::sentence).isEmpty();
        MeetingFile meeting = only();
        assertThat(meeting.meeting().complete()).isTrue();
        assertThat(meeting.meeting().startsAt()).isEqualTo(LocalTime.of(14, 30));
        assertThat(meeting.dueCount()).isEqualTo(25);
        assertThat(meeting.presentCount()).isEqualTo(23);
        assertThat(away(meeting)).containsOnly(Map.entry(fixture.people.get(6).name(), AttendanceStatus.SICK_LEAVE), Map.entry("新同志", AttendanceStatus.ON_DUTY));
        assertThat(meeting.absentees()).extracting(Attendance::reason).containsExactlyInAnyOrder("住院", "出差");
        assertThat(meeting.dueVoters()).isEqualTo(24);
        assertThat(meeting.meeting().person(MeetingField.CHAIR).memberId()).isEqualTo(fixture.people.get(0).id());
    }

    @Test
    void namesOfThosePresentLeaveTheRestAbsentAndSaySo() {
        String present = fixture.people.stream().limit(23).map(Member::name).collect(Collectors.joining("、"));
        Path file = sheet(row("支部党员大会", "14:30-16:00", present, null, null, 25, 23));
        ImportPreview<MeetingImportRow> preview = imports.preview(file);
        assertThat(preview.plan().notes()).anySatisfy(note -> assertThat(note).contains("名单之外的应到人员记为缺席"));
        assertThat(preview.plan().rows().get(0).changes()).anySatisfy(change -> {
            assertThat(change.label()).isEqualTo("记为缺席");
            assertThat(change.newText()).contains(fixture.people.get(23).name()).contains("新同志");
        });
        imports.run(file, false);
        assertThat(away(only())).hasSize(2).containsValue(AttendanceStatus.ABSENT).containsKey("新同志");
    }

    @Test
    void thosePresentAndThoseOnLeaveTogether() {
        String present = fixture.people.stream().limit(23).map(Member::name).collect(Collectors.joining(" "));
        imports.run(sheet(row("支部党员大会", "9:00-10:00", present, "新同志（探亲）、" + fixture.people.get(23).name() + "(病假)", null, null, null)), false);
        assertThat(away(only())).containsOnly(Map.entry("新同志", AttendanceStatus.PERSONAL_LEAVE), Map.entry(fixture.people.get(23).name(), AttendanceStatus.SICK_LEAVE));
    }

    @Test
    void numbersStayNumbers() {
        imports.run(sheet(row("支部党员大会", "9:00-10:00", null, "2", null, 25, "23人")), false);
        assertThat(only().attendance()).isEmpty();
        assertThat(only().dueCount()).isEqualTo(25);
        assertThat(only().presentCount()).isEqualTo(23);
        assertThat(only().meeting().text(MeetingField.ABSENCE_NOTE)).isEqualTo("缺席2人");
        assertThat(only().explanations()).isEmpty();
    }

    @Test
    void whereTheRosterHasAnotherNumberNobodyIsTakenToBePresent() {
        Path file = sheet(row("支部党员大会", "9:00-10:00", null, "党员甲（病假）", null, 20, 19));
        ImportPreview<MeetingImportRow> preview = imports.preview(file);
        assertThat(preview.plan().notes()).anySatisfy(note -> assertThat(note).contains("只按人数登记"))
                .anySatisfy(note -> assertThat(note).contains("第2行请核对").contains("应到登记为20人").contains("应为25人"));
        imports.run(file, false);
        assertThat(only().attendance()).isEmpty();
        assertThat(only().meeting().text(MeetingField.ABSENCE_NOTE)).isEqualTo("党员甲（病假）");
        assertThat(only().explanations()).extracting(e -> e.rule() + e.reason()).containsExactly("DATA按原记录导入。");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"25, 26, , 实到26人多于应到25人", "25, 23, 1, 缺席（请假）却是1人", "25, 23, 党员甲（病假）, 按缺席人员的姓名应为24人", ", -1, , 不是人数"})
    void numbersThatContradictEachOtherAreRefused(Integer due, String there, String absent, String reason) {
        assertThat(refused(row("支部党员大会", "9:00-10:00", null, absent, null, due, there)).reason()).contains(reason);
    }

    @Test
    void aNameThatNobodyBearsIsReported() {
        Rejection bad = refused(row("支部党员大会", "9:00-10:00", null, "党员丁（病假）", null, null, null));
        assertThat(bad.column()).isEqualTo("缺席人员");
        assertThat(bad.row()).isEqualTo(2);
        assertThat(bad.value()).isEqualTo("党员丁（病假）");
        assertThat(bad.reason()).contains("名册中没有“党员丁”").contains("是不是");
    }

    @Test
    void twoOfOneNameAreReportedUnlessTheyAreToldApart() {
        enrol("张三", fixture.first, fixture.group, Map.of(MemberField.MOBILE_PHONE, "13800001234"));
        enrol("张三", fixture.first, null, Map.of(MemberField.ID_NUMBER, Workbooks.id("1985-07-01", 1)));
        enrol("张三", fixture.second, null, Map.of());
        assertThat(refused(row("支部党员大会", "9:00-10:00", null, "张三（病假）", null, null, null)).reason()).contains("有2名“张三”").contains("第一党小组");
        for (String told : List.of("张三（第一党小组，病假）", "张三（1234）（病假）", "张三1234（病假）", "张　三（病假、手机1234）")) {
            Path file = sheet(row("支部党员大会", "9:00-10:00", null, told, null, null, null));
            RowPlan<MeetingImportRow> plan = imports.preview(file).plan().rows().get(0);
            assertThat(plan.outcome()).as(told + imports.preview(file).plan().rejections()).isEqualTo(Outcome.ADDED);
            Attendance absent = plan.payload().file().absentees().get(0);
            assertThat(fixture.records.database.read(sql -> fixture.records.members.find(sql, absent.memberId())).orElseThrow().text(MemberField.MOBILE_PHONE)).isEqualTo("13800001234");
            assertThat(absent.status()).isEqualTo(AttendanceStatus.SICK_LEAVE);
            assertThat(absent.reason()).isNull();
        }
        String tail = Workbooks.id("1985-07-01", 1).substring(14);
        Path file = sheet(row("支部党员大会", "9:00-10:00", null, "张三（" + tail + "，病假）", null, null, null));
        Attendance other = imports.preview(file).plan().rows().get(0).payload().file().absentees().get(0);
        assertThat(fixture.records.database.read(sql -> fixture.records.members.find(sql, other.memberId())).orElseThrow().idNumber()).endsWith(tail);
        assertThat(refused(row("支部党员大会", "9:00-10:00", null, "张三（第二党支部）", null, null, null)).reason()).contains("对不上");
        assertThat(refused(row("支部党员大会", "9:00-10:00", null, null, "张三", 27, 27)).reason()).as("guests are looked for in the whole unit").contains("有3名“张三”");
    }

    @Test
    void rareAndLongNamesAreFound() {
        enrol("𠮷䶮", fixture.first, null, Map.of());
        enrol("阿卜杜拉·买买提", fixture.first, null, Map.of());
        imports.run(sheet(row("支部党员大会", "9:00-10:00", null, "𠮷　䶮（病假）；阿卜杜拉•买买提", null, null, null)), false);
        assertThat(away(only())).containsOnly(Map.entry("𠮷䶮", AttendanceStatus.SICK_LEAVE), Map.entry("阿卜杜拉·买买提", AttendanceStatus.ABSENT));
    }

    @Test
    void whoWasInAnotherBranchThatDayIsSaid() {
        assertThat(refused(row("支部党员大会", "9:00-10:00", null, "同志子", null, null, null)).reason())
                .isEqualTo("“同志子”在2026-03-12不是“第一党支部”的党员（第二党支部）");
        assertThat(refused(row("支部党员大会", "9:00-10:00", "同志子", null, null, null, null)).reason()).contains("到会的请写在“列席人员”一栏");
        assertThat(refused(row("支委会", "9:00-10:00", fixture.people.get(10).name(), null, null, null, null)).reason()).contains("的委员");
    }

    @Test
    void aMemberWhoJoinedLaterIsNotThereYet() {
        Object[] early = row("支部党员大会", "9:00-10:00", null, "新同志（病假）", null, null, null);
        early[2] = "2025-03-12";
        assertThat(refused(early).reason()).contains("“新同志”在2025-03-12不在本单位党员名册上");
    }

    @Test
    void guestsComeFromTheWholeUnitAndStrangersSayWhereFrom() {
        assertThat(refused(row("支部党员大会", "9:00-10:00", null, "无", "刘军", null, null)).reason()).contains("刘军（所在单位或身份）");
        assertThat(refused(row("支部党员大会", "9:00-10:00", null, "无", "党员甲", null, null)).reason()).contains("应到会，不能登记为列席");
        ImportPreview<MeetingImportRow> preview = imports.preview(sheet(row("支部党员大会", "9:00-10:00", null, "无", "同志子、刘军（市直机关工委）", null, null)));
        assertThat(preview.plan().notes()).anySatisfy(note -> assertThat(note).contains("只按姓名登记").contains("刘军"));
        MeetingFile file = preview.plan().rows().get(0).payload().file();
        assertThat(file.presentCount()).isEqualTo(25);
        assertThat(file.guests()).extracting(Attendance::name).containsExactly("同志子", "刘军");
        assertThat(file.guests().get(0).memberId()).isEqualTo(fixture.others.get(0).id());
        assertThat(file.guests().get(1).post()).isEqualTo("市直机关工委");
    }

    @Test
    void theSameFileAgainAddsNothing() {
        Path file = sheet(row("支部党员大会", "14:30-16:00", null, "新同志（病假）", "刘军（市直机关工委）", null, null), row("主题党日、党课", "9:00-11:00", "全体党员", null, null, null, null),
                row("支委会", "8:00-8:30", null, null, null, 5, 5));
        assertThat(imports.run(file, false)).satisfies(result -> assertThat(result.added()).as(result.toMap().toString()).isEqualTo(3));
        List<MeetingFile> before = kept();
        ImportResult again = imports.run(file, false);
        assertThat(again.unchanged()).as(imports.preview(file).plan().rows().toString()).isEqualTo(3);
        assertThat(again.added() + again.updated()).isZero();
        assertThat(kept()).isEqualTo(before);
        assertThat(kept()).filteredOn(each -> each.meeting().lecture()).hasSize(1);
    }

    @Test
    void aChangedRowChangesWhatIsKeptAndEmptiesNothing() {
        imports.run(sheet(row("支部党员大会", "14:30-16:00", null, "新同志（病假）", null, null, null)), false);
        Object[] changed = row("支部党员大会", null, null, "新同志（病假）、党员甲(出差)", null, null, null);
        changed[5] = null;
        changed[13] = "换了主题";
        ImportResult result = imports.run(sheet(changed), false);
        assertThat(result.updated()).isEqualTo(1);
        assertThat(only().meeting().text(MeetingField.PLACE)).isEqualTo("三楼会议室");
        assertThat(only().meeting().text(MeetingField.THEME)).isEqualTo("换了主题");
        assertThat(only().meeting().startsAt()).isEqualTo(LocalTime.of(14, 30));
        assertThat(away(only())).containsOnlyKeys("新同志", "党员甲");
    }

    @Test
    void numbersThatDisagreeWithTheNamesKeptAreRefused() {
        imports.run(sheet(row("支部党员大会", "14:30-16:00", null, "新同志（病假）", null, null, null)), false);
        ImportResult same = imports.run(sheet(row("支部党员大会", "14:30-16:00", null, null, null, 25, 24)), false);
        assertThat(same.unchanged()).isEqualTo(1);
        ImportResult other = imports.run(sheet(row("支部党员大会", "14:30-16:00", null, null, null, 25, 20)), false);
        assertThat(other.rejections()).extracting(Rejection::reason).singleElement().asString().contains("已按姓名登记为24");
    }

    @Test
    void fiveWaysToWriteADayAndTimesAsExcelHasThem() {
        Path file = Workbooks.write(folder, "台账.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("台账");
            Workbooks.row(sheet, 1, "第一党支部2026年主题党日台账");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
            Workbooks.row(sheet, 2, "填报单位：第一党支部");
            Workbooks.row(sheet, 3, "序号", "日期", "开始时间", "结束时间", "主题", "应到", "实到");
            Workbooks.row(sheet, 4, 1, LocalDate.of(2026, 1, 9), null, null, "一月", 25, 24);
            Workbooks.row(sheet, 5, 2, "2026.2.9", "14:30", "16:00", "二月", 25, 24);
            Workbooks.row(sheet, 6, 3, "2026年3月9日", "下午2:30", "4:00", "三月", 25, 24);
            Workbooks.row(sheet, 7, 4, "2026/4/9 9:00-10:30", null, null, "四月", 25, 24);
            Workbooks.row(sheet, 8, 5, "20260509", null, null, "五月", 25, 24);
            CellStyle clock = workbook.createCellStyle();
            clock.setDataFormat(workbook.createDataFormat().getFormat("h:mm"));
            Row first = sheet.getRow(3);
            for (int c = 2; c < 4; c++) {
                Cell cell = first.createCell(c);
                cell.setCellValue((c == 2 ? 14.5 : 16) / 24);
                cell.setCellStyle(clock);
            }
            Workbooks.row(sheet, 9, "合计", null, null, null, null, 125, 120);
            Workbooks.row(sheet, 10, "负责人：党员甲", null, null, "填表人：党员电");
        });
        ImportPreview<MeetingImportRow> preview = imports.preview(file);
        assertThat(preview.plan().rejections()).extracting(Rejection::sentence).containsExactly("“台账”第6行“结束时间”“4:00”：结束时间04:00应晚于开始时间14:30，请核对");
        assertThat(preview.plan().notes()).anySatisfy(note -> assertThat(note).contains("按会议名称或表的标题判断"));
        assertThat(imports.run(file, true).added()).isEqualTo(4);
        assertThat(kept()).extracting(each -> each.meeting().kind()).containsOnly(MeetingKind.THEMED_PARTY_DAY);
        assertThat(kept()).extracting(each -> each.meeting().organizationId()).containsOnly(fixture.first.id());
        assertThat(kept()).extracting(each -> each.meeting().heldOn() + " " + each.meeting().startsAt() + " " + each.meeting().endsAt()).containsExactly("2026-01-09 14:30 16:00",
                "2026-02-09 14:30 16:00", "2026-04-09 09:00 10:30", "2026-05-09 null null");
    }

    @Test
    void whatCannotHaveBeenHeldIsRefused() {
        assertThat(refused(row("支部党员大会", "16:00-15:00", null, null, null, 25, 25)).reason()).contains("应晚于开始时间");
        Object[] early = row("支部党员大会", "9:00-10:00", null, null, null, 25, 25);
        early[2] = "2009-12-31";
        assertThat(refused(early).reason()).contains("早于“第一党支部”的成立日期2010-01-01");
        Object[] ahead = row("支部党员大会", "9:00-10:00", null, null, null, 25, 25);
        ahead[2] = "2026-11-21";
        assertThat(refused(ahead).reason()).contains("还没有到");
        assertThat(refused(row("民主生活会", "9:00-10:00", null, null, null, null, null)).reason()).contains("应召开组织生活会");
        Object[] unknown = row("支部党员大会", "9:00-10:00", null, null, null, 25, 25);
        unknown[0] = "第一二党支部";
        assertThat(refused(unknown)).satisfies(bad -> assertThat(bad.column()).isEqualTo("召开组织")).satisfies(bad -> assertThat(bad.reason()).contains("是不是"));
        assertThat(refused(row("茶话会", "9:00-10:00", null, null, null, null, null)).column()).isEqualTo("会议类型");
        assertThat(refused(row("党小组会", "9:00-10:00", null, null, null, null, null)).reason()).contains("请写明党小组").contains("第一党小组");
    }

    @Test
    void twoMeetingsAtOneTimeAreDoubtsAlsoAmongTheRows() {
        Object[] explained = row("主题党日", "9:30-11:00", null, null, null, 25, 25);
        explained[5] = "二楼";
        explained[14] = "两个会议套开";
        Path file = sheet(row("支部党员大会", "9:00-10:00", null, null, null, 25, 25), explained);
        assertThat(imports.preview(file).plan().notes()).anySatisfy(note -> assertThat(note).contains("第3行请核对：同一时间“第一党支部”还登记有“三月支部党员大会”"));
        assertThat(imports.run(file, false).added()).isEqualTo(2);
        assertThat(kept().get(1).explanations()).extracting(e -> e.rule() + " " + e.reason()).containsExactly("MT-17 两个会议套开");
        ImportResult again = imports.run(file, false);
        assertThat(again.unchanged()).isEqualTo(2);
    }

    @Test
    void oneMeetingToldTwiceInOneSheetIsRefused() {
        ImportResult result = imports.run(sheet(row("支部党员大会", "9:00-10:00", null, null, null, 25, 25), row("党员大会", "9:00-10:00", null, null, null, 25, 24),
                row("党员大会", null, null, null, null, 25, 24)), true);
        assertThat(result.added()).isEqualTo(1);
        assertThat(result.rejections()).hasSize(2).allSatisfy(bad -> assertThat(bad.reason()).contains("与第2行是同一次会议"));
    }

    @Test
    void plansAreFulfilled() {
        PlanLine line = fixture.planService.save(PlanLine.of(fixture.first.id(), YearMonth.of(2026, 3), MeetingKind.BRANCH_GENERAL_MEETING, "季度大会"));
        PlanLine other = fixture.planService.save(PlanLine.of(fixture.first.id(), YearMonth.of(2026, 4), MeetingKind.BRANCH_GENERAL_MEETING, "季度大会"));
        imports.run(sheet(row("支部党员大会", "9:00-10:00", null, null, null, 25, 25)), false);
        fixture.records.database.read(sql -> {
            assertThat(fixture.plans.find(sql, line.id()).orElseThrow().meetingId()).isEqualTo(only().meeting().id());
            assertThat(fixture.plans.find(sql, other.id()).orElseThrow().fulfilled()).isFalse();
            return null;
        });
    }

    @Test
    void groupsAreFoundByBranchAndName() {
        Object[] named = row("党小组会", "9:00-10:00", "全体", null, null, 12, 12);
        named[0] = "第一党支部第一党小组";
        named[6] = fixture.people.get(6).name();
        imports.run(sheet(named), false);
        assertThat(only().meeting().organizationId()).isEqualTo(fixture.group.id());
        assertThat(only().dueCount()).isEqualTo(12);
    }

    @Test
    void aFirstTopicSheetMakesItems() {
        Path file = Workbooks.table(folder, "第一议题.xlsx", "第一议题台账", new Object[] {"第一议题台账"},
                new Object[] {"序号", "日期", "会议名称", "学习内容", "来源日期", "领学人", "研讨发言", "贯彻落实措施", "责任人", "落实情况"},
                new Object[] {1, "2026-03-12", "2026年第3次党组会议", "重要讲话精神", "2026-03-01", "党员甲", "大家谈了体会", "制定方案", "党员申", "已完成"});
        ImportResult result = imports.run(file, false);
        assertThat(result.rejections()).extracting(Rejection::sentence).isEmpty();
        MeetingFile meeting = only();
        assertThat(meeting.meeting().organizationId()).isEqualTo(fixture.leading.id());
        assertThat(meeting.agenda()).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("重要讲话精神");
            assertThat(item.sourceOn()).isEqualTo(LocalDate.of(2026, 3, 1));
            assertThat(List.of(item.leader(), item.discussion(), item.decision(), item.owner(), item.result())).containsExactly("党员甲", "大家谈了体会", "制定方案", "党员申", "已完成");
        });
        assertThat(imports.run(file, false).unchanged()).isEqualTo(1);
    }

    @Test
    void agendaContentAndTheRestOfTheFormAreTakenOver() {
        Path file = Workbooks.table(folder, "记录.xlsx", "记录", new Object[] {"党支部", "类型", "时间", "议题", "会议内容", "决议", "责任人", "时限", "专题", "学时", "授课人", "党课题目", "归属年度"},
                new Object[] {"第一党支部", "集中学习（党课）", "2026年3月12日 9:00-11:00", "1.学习文件\n2.讨论计划", "传达。\n讨论。", "通过计划", "党员甲", "2026-12", "党建、意识形态", "2学时", "刘军（市委党校教授）", "坚定信念", "2026年"});
        ImportResult result = imports.run(file, false);
        assertThat(result.rejections()).extracting(Rejection::sentence).isEmpty();
        MeetingFile meeting = only();
        assertThat(meeting.agenda()).extracting(item -> item.title()).containsExactly("学习文件", "讨论计划");
        assertThat(meeting.meeting().text(MeetingField.CONTENT)).isEqualTo("传达。\n讨论。");
        assertThat(meeting.meeting().text(MeetingField.RESOLUTION)).isEqualTo("通过计划\n责任人：党员甲；时限：2026-12");
        assertThat(meeting.meeting().topics()).containsExactly(Topic.PARTY_BUILDING, Topic.IDEOLOGY);
        assertThat(meeting.meeting().hours()).isEqualByComparingTo("2");
        assertThat(meeting.meeting().lecture()).isTrue();
        assertThat(meeting.meeting().text(MeetingField.LECTURER)).isEqualTo("刘军");
        assertThat(meeting.meeting().text(MeetingField.LECTURER_POST)).isEqualTo("市委党校教授");
        assertThat(imports.run(file, false).unchanged()).isEqualTo(1);
    }

    @Test
    void lifeMeetingsBelongToTheYearTheyName() {
        Path file = Workbooks.table(folder, "生活会.xlsx", "组织生活会", new Object[] {"党支部", "日期", "会议名称", "应到", "实到"},
                new Object[] {"第一党支部", "2026-01-20", "2025年度组织生活会", 25, 25}, new Object[] {"第二党支部", "2026-01-21", "专题组织生活会", 5, 5});
        imports.run(file, false);
        assertThat(kept()).extracting(each -> each.meeting().belongsToYear()).containsExactly(2025, 2026);
    }

    @Test
    void sheetsOfBranchesWithTheSameWordsAreDifferentMeetings() {
        Path file = Workbooks.write(folder, "分支部.xlsx", workbook -> {
            for (String branch : List.of("第一党支部", "第二党支部")) {
                Sheet sheet = workbook.createSheet(branch);
                Workbooks.row(sheet, 1, "日期", "会议类型", "主题");
                Workbooks.row(sheet, 2, "2026-03-12", "主题党日", "植树");
            }
            Sheet summary = workbook.createSheet("汇总");
            Workbooks.row(summary, 1, "党支部", "日期", "会议类型", "主题");
            Workbooks.row(summary, 2, "第一党支部", "2026-03-12", "主题党日", "植树");
        });
        ImportResult result = imports.run(file, false);
        assertThat(result.added()).isEqualTo(2);
        assertThat(result.unchanged()).isEqualTo(1);
        assertThat(kept()).extracting(each -> each.meeting().organizationId()).containsExactlyInAnyOrder(fixture.first.id(), fixture.second.id());
    }

    @Test
    void rowsThatDoNotSayWhoseTheyAreMayBeAnsweredFor() {
        Path file = Workbooks.table(folder, "无组织.xlsx", "台账", new Object[] {"日期", "会议类型", "主题"}, new Object[] {"2026-03-12", "主题党日", "植树"});
        assertThat(imports.run(file, false).rejections()).extracting(Rejection::reason).singleElement().asString().contains("表中没有“召开组织”这一列");
        assertThat(imports.run(file, false, new MeetingImportOptions("第二党支部")).added()).isEqualTo(1);
        assertThat(only().meeting().organizationId()).isEqualTo(fixture.second.id());
    }

    @Test
    void nothingIsWrittenWithARejectedRowAndNothingHalf() {
        Path file = sheet(row("支部党员大会", "9:00-10:00", null, null, null, 25, 25), row("支委会", "9:00-8:00", null, null, null, 5, 5));
        ImportResult result = imports.run(file, false);
        assertThat(result.written()).isFalse();
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatWasRecordedSinceThePreviewStopsTheImport() {
        Path file = sheet(row("支部党员大会", "9:00-10:30", null, null, null, 25, 25));
        ImportPreview<MeetingImportRow> preview = imports.preview(file);
        fixture.service.complete(fixture.filled(MeetingKind.BRANCH_GENERAL_MEETING, fixture.first));
        assertThatThrownBy(() -> imports.job(MeetingImportOptions.NONE).apply(preview, false, ImportProgress.NONE)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("请重新预览");
        assertThat(kept()).hasSize(1);
    }

    @Test
    void aDraftOfTheSameMeetingIsNotWrittenOver() {
        fixture.service.saveDraft(fixture.filled(MeetingKind.BRANCH_GENERAL_MEETING, fixture.first));
        ImportResult result = imports.run(sheet(row("支部党员大会", "9:00-10:30", null, null, null, 25, 25)), false);
        assertThat(result.rejections()).extracting(Rejection::reason).singleElement().asString().contains("草稿");
    }
}
