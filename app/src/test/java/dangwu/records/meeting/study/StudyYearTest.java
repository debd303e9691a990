package dangwu.records.meeting.study;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.attachment.AttachmentStore;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingPaper;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.recording.MakeUpService;
import dangwu.records.meeting.study.StudyArchive.Heading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facts of a year: attendance, bulletins, the archive (CG-01 to CG-08). */
class StudyYearTest {

    @TempDir
    Path folder;
    private StudyFixture study;

    @BeforeEach
    void open() {
        study = new StudyFixture(folder);
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void attendanceCountsLeaveAbsenceAndWhatWasMadeUp() {
        study.session(LocalDate.of(2026, 2, 5), "一");
        study.sessionWithoutThird(LocalDate.of(2026, 3, 5), "二", AttendanceStatus.SICK_LEAVE, "住院");
        MeetingFile absent = study.sessionWithoutThird(LocalDate.of(2026, 4, 9), "三", AttendanceStatus.ABSENT, "未说明");
        study.makeUps.madeUp(List.of(new MakeUpService.Absence(absent.meeting().id(), new PersonRef(study.base.people.get(2).id(), "党员甴"))), LocalDate.of(2026, 4, 20),
                "自学");
        study.base.service.saveDraft(study.draft(LocalDate.of(2026, 5, 7), "草稿"));
        StudyYear year = study.year();
        assertThat(year.sessions()).hasSize(4);
        assertThat(year.held()).hasSize(3);
        assertThat(year.members()).extracting(GroupMember::name).containsExactly("党员甲", "党员申", "党员甴");
        MemberYear third = year.attendance().get(2);
        assertThat(List.of(third.due(), third.present(), third.onLeave(), third.absent(), third.madeUp())).containsExactly(3, 1, 1, 1, 1);
        assertThat(third.rate()).isEqualByComparingTo("33.3");
        assertThat(List.of(third.mark(0), third.mark(1), third.mark(2))).containsExactly("√", "△", "◇");
        assertThat(year.attendance().get(0).speeches()).isEqualTo(3);
        assertThat(year.held().get(1).toMakeUp()).singleElement().satisfies(person -> assertThat(person.name()).isEqualTo("党员甴"));
        assertThat(year.held().get(2).toMakeUp()).isEmpty();
    }

    @Test
    void whoWasNeverDueHasNoRate() {
        assertThat(study.year().attendance()).allSatisfy(member -> assertThat(member.rate()).isNull());
        assertThat(StudyYear.percent(2, 3)).isEqualByComparingTo("66.7");
        assertThat(StudyYear.percent(0, 3)).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"ANNUAL_PLAN, 2025-12-31, 2026", "ANNUAL_PLAN, 2026-01-10, 2026", "ANNUAL_PLAN, 2026-11-30, 2026", "ANNUAL_REPORT, 2027-03-31, 2026",
            "ANNUAL_REPORT, 2027-04-01, 2027", "APPRAISAL, 2027-01-15, 2026", "APPRAISAL, 2026-12-31, 2026", "ARTICLE, 2027-01-15, 2027"})
    void recordsBelongToAYear(StudyKind kind, LocalDate day, int year) {
        assertThat(StudyYear.of(new StudyRecord(0, 1, kind, null, "党员甲", "题目", day, null, null))).isEqualTo(year);
    }

    @Test
    void aBulletinOfTheFourthQuarterMayBeWrittenInJanuary() {
        StudyRecord late = study.bulletin(4, LocalDate.of(2027, 1, 12), "四季度情况");
        StudyRecord first = study.bulletin(1, LocalDate.of(2026, 4, 3), "一季度情况");
        assertThat(study.year().bulletin(4)).contains(late);
        assertThat(study.year().bulletin(1)).contains(first);
        assertThat(study.year().bulletin(2)).isEmpty();
        assertThat(study.years.of(study.base.leading, 2027).bulletin(4)).isEmpty();
    }

    @Test
    void theBulletinTellsTheFactsOfItsQuarter() {
        study.session(LocalDate.of(2026, 2, 5), "学习贯彻全会精神");
        MeetingFile second = study.sessionWithoutThird(LocalDate.of(2026, 3, 5), "加强作风建设", AttendanceStatus.SICK_LEAVE, "住院");
        study.session(LocalDate.of(2026, 4, 9), "二季度的不算");
        study.papers(second, MeetingPaper.SESSION.toArray(MeetingPaper[]::new));
        study.work(StudyKind.ARTICLE, study.base.people.get(1), LocalDate.of(2026, 3, 1), "谈作风");
        study.work(StudyKind.RESEARCH_REPORT, study.base.people.get(0), LocalDate.of(2026, 3, 2), "场馆开放调研");
        study.plan(5, "法治思想");
        String text = BulletinDraft.text(study.year(), 1);
        assertThat(text).contains("市某局党组理论学习中心组2026年第一季度学习情况", "本季度开展集体学习2次。应到6人次，实到5人次，出勤率83.3%。", "2月5日，专题学习“学习贯彻全会精神”，党员甲作研讨发言。",
                "形成调研报告1篇（党员甲）", "撰写理论文章1篇（党员申）", "缺席后尚未补学：党员甴1次。", "2月5日的学习档案材料不齐全。", "三、下季度学习安排", "5月：法治思想。");
        assertThat(text).doesNotContain("二季度的不算", "3月5日的学习档案", "个人自学", "宣讲", "0次", "补学0");
    }

    @Test
    void aQuarterWithoutAnythingSaysSoAndInventsNothing() {
        String past = BulletinDraft.text(study.year(), 1);
        assertThat(past).contains("本季度没有集体学习的记录。", "本季度未开展集体学习研讨。").doesNotContain("出勤率", "下季度");
        String running = BulletinDraft.text(study.year(), 4);
        assertThat(running).contains("本季度没有集体学习的记录。").doesNotContain("未开展");
    }

    @Test
    void theArchiveTellsWhatIsMissing() {
        MeetingFile session = study.session(LocalDate.of(2026, 2, 5), "学习贯彻全会精神");
        study.papers(session, MeetingPaper.NOTICE, MeetingPaper.SIGN_IN, MeetingPaper.MINUTES, MeetingPaper.SPEECH, MeetingPaper.PHOTO);
        study.plan(2, "一");
        study.plan(5, "二");
        study.plan(8, "三");
        List<StudyArchive.Shelf> shelves = StudyArchive.of(study.year());
        assertThat(shelves).extracting(StudyArchive.Shelf::heading).containsExactly(Heading.values());
        assertThat(shelf(Heading.SYSTEM).missing()).containsExactly("学习制度文件");
        assertThat(shelf(Heading.PLAN).missing()).containsExactly("年度学习计划", "第四季度的学习安排");
        assertThat(shelf(Heading.SESSIONS).missing()).containsExactly("第二季度没有集体学习", "第三季度没有集体学习", "2026-02-05 缺简报");
        assertThat(shelf(Heading.BULLETINS).missing()).containsExactly("第一季度学习通报", "第二季度学习通报", "第三季度学习通报");
        assertThat(shelf(Heading.APPRAISAL).missing()).isEmpty();
        assertThat(shelf(Heading.REPORT).missing()).isEmpty();
        assertThat(shelf(Heading.ARTICLES).complete()).isFalse();
    }

    @Test
    void theArchiveIsCompleteOnceAllIsThere() {
        for (int month : new int[] {2, 5, 8, 11}) {
            study.plan(month, "专题" + month);
            study.papers(study.session(LocalDate.of(2026, month, 5), "专题" + month), MeetingPaper.SESSION.toArray(MeetingPaper[]::new));
            study.bulletin((month + 2) / 3, LocalDate.of(2026, month, 20), "通报");
        }
        study.work(StudyKind.ANNUAL_PLAN, null, LocalDate.of(2026, 1, 10), "年度计划");
        study.attachments.add(new AttachmentStore.Owner(StudyYears.SYSTEM_PAPERS, study.base.leading.id(), "市某局党组"), "制度.docx", new byte[] {1});
        for (StudyKind kind : List.of(StudyKind.SELF_STUDY, StudyKind.RESEARCH_REPORT, StudyKind.ARTICLE)) {
            study.work(kind, study.base.people.get(0), LocalDate.of(2026, 6, 1), "成果");
        }
        study.base.people.subList(0, 3).forEach(member -> study.work(StudyKind.APPRAISAL, member, LocalDate.of(2027, 1, 20), "考核"));
        study.work(StudyKind.ANNUAL_REPORT, null, LocalDate.of(2027, 1, 20), "年度报告");
        StudyYear later = study.years.of(study.base.leading, 2026, LocalDate.of(2027, 3, 1));
        assertThat(StudyArchive.of(later)).allSatisfy(shelf -> assertThat(shelf.complete()).as(shelf.toString()).isTrue());
        assertThat(later.planned()).allSatisfy(line -> assertThat(line.fulfilled()).isTrue());
    }

    @Test
    void reportAndAppraisalAreMissingWhenTheirTimeIsOver() {
        assertThat(StudyArchive.of(study.years.of(study.base.leading, 2026, LocalDate.of(2027, 2, 28))).get(8).missing()).isEmpty();
        List<StudyArchive.Shelf> march = StudyArchive.of(study.years.of(study.base.leading, 2026, LocalDate.of(2027, 3, 1)));
        assertThat(march.get(8).missing()).containsExactly("向上级报送的年度学习总结报告");
        assertThat(march.get(7).missing()).containsExactly("未登记考核：党员甲、党员申、党员甴");
    }

    @Test
    void leadingGroupsComeBeforeCommitteesAndBranchesHaveNone() {
        assertThat(study.years.bodies(2026)).containsExactly(study.base.leading, study.base.unit);
        assertThat(study.years.bodies(2009)).isEmpty();
        assertThat(study.years.bodies(2010)).hasSize(2);
    }

    private StudyArchive.Shelf shelf(Heading heading) {
        return StudyArchive.of(study.year()).get(heading.ordinal());
    }
}
