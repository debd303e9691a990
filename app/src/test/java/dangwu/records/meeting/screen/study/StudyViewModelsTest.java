package dangwu.records.meeting.screen.study;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.SaveOutcome;
import dangwu.kit.ui.Tone;
import dangwu.kit.ui.UnsavedAnswer;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.screen.MeetingStart;
import dangwu.records.meeting.study.BulletinDraft;
import dangwu.records.meeting.study.GroupMember;
import dangwu.records.meeting.study.MemberHours;
import dangwu.records.meeting.study.StudyKind;
import dangwu.records.meeting.study.StudyRecord;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyViewModelsTest {

    @TempDir
    Path folder;
    private StudyScreenFixture screen;
    private StudyViewModel model;
    private final List<String> refused = new ArrayList<>();
    private final SaveOutcome outcome = new SaveOutcome(() -> { }, refused::add);

    @BeforeEach
    void open() {
        screen = new StudyScreenFixture(folder);
        model = screen.model;
        model.load();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void theLeadingGroupComesFirstAndAnotherCanBePicked() {
        assertThat(model.scopeProperty().get()).isEqualTo("市某局党组 2026年");
        model.pick(screen.study.base.unit);
        assertThat(model.picture().body()).isEqualTo(screen.study.base.unit);
        model.turn(-1);
        assertThat(model.scopeProperty().get()).isEqualTo("市某局机关党委 2025年");
        model.turn(-30);
        assertThat(model.yearProperty().get()).isEqualTo(2025);
    }

    @Test
    void aYearBeforeTheFoundingHasNoGroup() {
        for (int i = 0; i < 17; i++) {
            model.turn(-1);
        }
        assertThat(model.yearProperty().get()).isEqualTo(2009);
        assertThat(model.picture()).isNull();
        assertThat(model.scopeProperty().get()).isEmpty();
        model.turn(1);
        assertThat(model.picture()).isNotNull();
    }

    @Test
    void linesOfThePlanAreKeptTakenAwayAndBroughtBack() {
        PlanLine line = screen.study.plan(5, "法治思想");
        model.load();
        assertThat(StudyText.state(model.picture(), line)).isEqualTo(new StudyText.State("逾期未学", Tone.WARN));
        model.removeLines(List.of(line));
        assertThat(model.picture().planned()).isEmpty();
        screen.notices.act();
        assertThat(model.picture().planned()).containsExactly(line);
        model.start(line);
        assertThat(screen.opened).containsExactly(new MeetingStart(MeetingKind.CENTRE_GROUP_STUDY, screen.study.base.leading.id(), null, line.id()));
    }

    @Test
    void quartersSayWhatWasHeldOfWhatWasPlanned() {
        screen.study.plan(2, "一");
        screen.study.session(LocalDate.of(2026, 2, 5), "一");
        screen.study.plan(3, "二");
        screen.study.plan(11, "三");
        model.load();
        assertThat(StudyText.figure(model.picture(), 1)).isEqualTo(new StudyText.QuarterFigure("1/2", "计划2次，还有1次未学"));
        assertThat(StudyText.figure(model.picture(), 2)).isEqualTo(new StudyText.QuarterFigure("0", "没有集体学习，每季度至少一次"));
        assertThat(StudyText.figure(model.picture(), 4)).isEqualTo(new StudyText.QuarterFigure("0/1", "计划1次，还有1次未学"));
        assertThat(StudyText.state(model.picture(), model.picture().planned().get(0)).words()).isEqualTo("已学 02-05");
        assertThat(StudyText.state(model.picture(), model.picture().planned().get(2)).words()).isEqualTo("本月");
    }

    @Test
    void absencesToBeMadeUpStandFirstAndARefusalIsTold() {
        MeetingFile first = screen.study.sessionWithoutThird(LocalDate.of(2026, 2, 5), "一", AttendanceStatus.ABSENT, "忘记");
        screen.study.sessionWithoutThird(LocalDate.of(2026, 3, 5), "二", AttendanceStatus.SICK_LEAVE, "住院");
        model.load();
        List<AbsenceRow> rows = AbsenceRow.of(model.picture());
        assertThat(rows).extracting(AbsenceRow::state).containsExactly("未补学", "未补学");
        model.madeUp(List.of(rows.get(0).absence()), LocalDate.of(2026, 2, 1), "自学", outcome);
        assertThat(refused).singleElement().asString().contains("早于学习日期2026-02-05");
        model.madeUp(List.of(rows.get(0).absence()), LocalDate.of(2026, 2, 9), "自学", outcome);
        assertThat(AbsenceRow.of(model.picture())).extracting(AbsenceRow::state).containsExactly("未补学", "已补 02-09");
        assertThat(AbsenceRow.of(model.picture()).get(1).session().id()).isEqualTo(first.meeting().id());
    }

    @Test
    void worksAreFilteredByKindNameAndGroup() {
        WorksViewModel works = new WorksViewModel(model, new ChineseNames());
        screen.study.work(StudyKind.ARTICLE, screen.study.base.people.get(0), LocalDate.of(2026, 3, 1), "谈作风");
        screen.study.work(StudyKind.SELF_STUDY, screen.study.base.people.get(1), LocalDate.of(2026, 4, 1), "读党史");
        screen.study.base.studyService.save(new StudyRecord(0, screen.study.base.second.id(), StudyKind.ARTICLE, screen.study.base.others.get(1).id(), "同志孑", "支部的文章",
                LocalDate.of(2026, 5, 1), null, null));
        model.load();
        assertThat(works.rows()).extracting(StudyRecord::title).containsExactly("谈作风", "读党史");
        works.wholeProperty().set(true);
        assertThat(works.rows()).hasSize(3);
        works.kinds().setAll(StudyKind.ARTICLE);
        works.queryProperty().set("tongzhi");
        assertThat(works.rows()).extracting(StudyRecord::title).containsExactly("支部的文章");
        assertThat(works.countProperty().get()).isEqualTo("共 3 条，显示 1 条");
        model.remove(List.copyOf(works.rows()));
        assertThat(works.rows()).isEmpty();
        screen.notices.act();
        assertThat(works.rows()).extracting(StudyRecord::title).containsExactly("支部的文章");
    }

    @Test
    void aBulletinIsDraftedEditedAndKept() {
        screen.study.session(LocalDate.of(2026, 2, 5), "一");
        model.load();
        BulletinViewModel bulletin = new BulletinViewModel(model, screen.prompts);
        assertThat(bulletin.quarterProperty().get()).isEqualTo(1);
        assertThat(bulletin.stateProperty().get()).isEqualTo(BulletinViewModel.State.DRAFT);
        assertThat(bulletin.textProperty().get()).isEqualTo(BulletinDraft.text(model.picture(), 1));
        assertThat(bulletin.changed()).isFalse();
        assertThat(bulletin.lacking(1)).isTrue();
        bulletin.textProperty().set("审定的文稿");
        bulletin.dayProperty().set(LocalDate.of(2026, 4, 3));
        bulletin.save();
        assertThat(bulletin.stateProperty().get()).isEqualTo(BulletinViewModel.State.KEPT);
        assertThat(bulletin.changed()).isFalse();
        assertThat(bulletin.lacking(1)).isFalse();
        assertThat(model.picture().bulletin(1)).hasValueSatisfying(kept -> assertThat(kept.detail().content()).isEqualTo("审定的文稿"));
        bulletin.draftAnew();
        assertThat(screen.prompts.asked).singleElement().asString().contains("重新起草");
        assertThat(bulletin.textProperty().get()).startsWith("现将市某局党组");
    }

    @Test
    void unsavedWordsAreNotLost() {
        BulletinViewModel bulletin = new BulletinViewModel(model, screen.prompts);
        bulletin.textProperty().set("改了一半");
        screen.study.session(LocalDate.of(2026, 2, 5), "别处的变化");
        model.load();
        assertThat(bulletin.textProperty().get()).isEqualTo("改了一半");
        bulletin.choose(2);
        assertThat(bulletin.quarterProperty().get()).isEqualTo(1);
        assertThat(bulletin.mayLeave()).isFalse();
        screen.prompts.unsaved = UnsavedAnswer.SAVE;
        bulletin.choose(2);
        assertThat(bulletin.quarterProperty().get()).isEqualTo(2);
        assertThat(model.picture().bulletin(1)).isPresent();
        bulletin.textProperty().set("不要了");
        screen.prompts.unsaved = UnsavedAnswer.DISCARD;
        assertThat(bulletin.mayLeave()).isTrue();
        assertThat(bulletin.textProperty().get()).startsWith("现将");
    }

    @Test
    void aQuarterAheadHasNoBulletinAndABadDateIsNotKept() {
        BulletinViewModel bulletin = new BulletinViewModel(model, screen.prompts);
        bulletin.dayProperty().set(LocalDate.of(2026, 12, 1));
        bulletin.save();
        assertThat(model.picture().bulletin(1)).isEmpty();
        assertThat(screen.prompts.asked).singleElement().asString().contains("通报日期2026-12-01");
        screen.prompts.unsaved = UnsavedAnswer.DISCARD;
        assertThat(bulletin.mayLeave()).isTrue();
        model.turn(1);
        assertThat(bulletin.stateProperty().get()).isEqualTo(BulletinViewModel.State.AHEAD);
        bulletin.save();
        assertThat(model.picture().documents(StudyKind.BULLETIN)).isEmpty();
    }

    @Test
    void appraisalsAreWhatTheClerkEntersAndNothingElse() {
        screen.study.session(LocalDate.of(2026, 2, 5), "一");
        model.load();
        AppraisalViewModel appraisal = new AppraisalViewModel(model);
        AppraisalViewModel.Row first = appraisal.rows().get(0);
        assertThat(List.of(first.score(), first.grade(), first.remarks())).containsOnly("");
        assertThat(AppraisalViewModel.attendance(first)).isEqualTo("100.0%（1/1）");
        assertThat(first.facts().speeches()).isEqualTo(1);
        assertThat(appraisal.keep(first, "九十", "", "")).hasValueSatisfying(why -> assertThat(why).contains("党员甲的得分“九十”不是数字"));
        assertThat(appraisal.keep(first, "92.55", "", "")).hasValueSatisfying(why -> assertThat(why).contains("至多一位小数"));
        assertThat(appraisal.keep(first, "９２.5", "优秀", "")).isEmpty();
        AppraisalViewModel.Row kept = appraisal.rows().get(0);
        assertThat(List.of(kept.score(), kept.grade())).containsExactly("92.5", "优秀");
        assertThat(model.picture().documents(StudyKind.APPRAISAL)).singleElement().satisfies(record -> assertThat(record.detail().score()).isEqualByComparingTo("92.5"));
        assertThat(appraisal.keep(kept, "", "", "")).isEmpty();
        assertThat(model.picture().documents(StudyKind.APPRAISAL)).isEmpty();
        screen.notices.act();
        assertThat(appraisal.rows().get(0).grade()).isEqualTo("优秀");
    }

    @Test
    void anAppraisalOfLastYearBelongsToLastYear() {
        model.turn(-1);
        AppraisalViewModel appraisal = new AppraisalViewModel(model);
        assertThat(appraisal.keep(appraisal.rows().get(1), "88", "良好", "")).isEmpty();
        assertThat(appraisal.rows().get(1).score()).isEqualTo("88");
        assertThat(model.picture().documents(StudyKind.APPRAISAL)).singleElement().satisfies(record -> assertThat(record.happenedOn()).isEqualTo("2025-12-31"));
        model.turn(1);
        assertThat(appraisal.rows().get(1).score()).isEmpty();
    }

    @Test
    void hoursAreReadOnlyWhenLookedAtAndOneTrainingOfManyCanBeTakenBack() {
        HoursViewModel hours = screen.hours();
        hours.load();
        assertThat(hours.rows()).isEmpty();
        hours.look(true);
        assertThat(hours.rows()).hasSize(30);
        List<StudyRecord> trainings = screen.study.base.others.stream().map(member -> new StudyRecord(0, screen.study.base.second.id(), StudyKind.TRAINING, member.id(),
                member.name(), "轮训", LocalDate.of(2026, 5, 6), null,
                new StudyRecord.Detail(null, null, null, null, null, null, null, null, BigDecimal.valueOf(40), null, null, null, null))).toList();
        model.addTrainings(trainings, outcome);
        hours.load();
        hours.branches().setAll(screen.study.base.second.id());
        assertThat(hours.rows()).filteredOn(MemberHours::reached).hasSize(4);
        assertThat(hours.summaryProperty().get()).startsWith("截至 2026-11-20，30 名党员中 4 名达标");
        hours.onlyOpenProperty().set(true);
        assertThat(hours.rows()).singleElement().satisfies(member -> {
            assertThat(member.name()).isEqualTo("同志子");
            assertThat(member.open()).isEqualByComparingTo("16");
        });
        assertThat(hours.countProperty().get()).isEqualTo("共 30 人，显示 1 人");
        screen.notices.act();
        hours.load();
        assertThat(hours.rows()).hasSize(5);
        assertThat(screen.study.base.studies.between(List.of(StudyKind.TRAINING), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))).isEmpty();
    }

    @Test
    void thoseOfTheGroupStandFirstAmongWhoCanBeNamed() {
        List<StudyPerson> people = StudyPerson.of(screen.study.base.records.memberships.roster(model.today()), new ChineseNames());
        List<StudyPerson> ordered = StudyPerson.groupFirst(model.picture(), people);
        assertThat(ordered).hasSize(30);
        assertThat(ordered.subList(0, 3)).extracting(StudyPerson::name).containsExactlyElementsOf(model.picture().members().stream().map(GroupMember::name).toList());
        assertThat(people.get(0).label()).contains("（第一党支部）");
    }
}
