package dangwu.records.meeting.screen.record.state;

import static org.assertj.core.api.Assertions.assertThat;

import dangwu.kit.audit.AuditEntry;
import dangwu.kit.audit.AuditRepository;
import dangwu.kit.ui.UnsavedAnswer;
import dangwu.records.MeetingFixture;
import dangwu.records.RecordsFixture;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.Contribution;
import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.MeetingStep;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.Vote;
import dangwu.records.meeting.recording.MeetingRemark;
import dangwu.records.meeting.recording.MeetingRemark.Place;
import dangwu.records.meeting.recording.MeetingRemark.Spot;
import dangwu.records.meeting.recording.MeetingService;
import dangwu.records.meeting.screen.MeetingStart;
import dangwu.records.meeting.vote.ElectionBase;
import dangwu.records.meeting.vote.VoteRule;
import dangwu.records.member.EndReason;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.MembershipService;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingRecordViewModelTest {

    @TempDir
    Path folder;
    private MeetingFixture unit;
    private RecordBench bench;
    private MeetingRecordViewModel model;
    private RecordsFixture later;

    @BeforeEach
    void open() {
        unit = new MeetingFixture(folder);
        again();
    }

    @AfterEach
    void close() {
        if (later != null) {
            later.close();
        } else {
            unit.close();
        }
    }

    private void again() {
        bench = new RecordBench(unit.records);
        model = bench.model;
    }

    /** The program is closed, or dies, and started again. */
    private void reopen() {
        unit.close();
        later = new RecordsFixture(folder);
        bench = new RecordBench(later);
        model = bench.model;
    }

    private void assembly() {
        bench.start(MeetingKind.BRANCH_GENERAL_MEETING, unit.first, MeetingFixture.DAY);
    }

    private List<String> sentences() {
        return model.remarks().stream().map(MeetingRemark::sentence).toList();
    }

    @Test
    void aNewRecordBeginsWithEverythingThatCanBeProposed() {
        assembly();
        assertThat(model.head().value(MeetingField.TITLE).get()).isEqualTo("第一党支部2026年第一次党员大会");
        assertThat(model.head().person(MeetingField.CHAIR).name()).isEqualTo("党员甲");
        assertThat(model.head().person(MeetingField.RECORDER).name()).isEqualTo("党员甴");
        assertThat(model.attendance().countsProperty().get()).isEqualTo("应到 25 · 实到 25 · 其中有表决权 应到 24、实到 24");
        assertThat(model.attendance().group(bench.person("党员甲"))).isEqualTo("第一党小组");
        assertThat(model.attendance().note(bench.person("新同志"))).contains("没有表决权");
        assertThat(model.agenda().items()).hasSize(1);
        assertThat(model.worked()).isFalse();
        assertThat(bench.meetings.list(MeetingFilter.ALL)).isEmpty();
    }

    @Test
    void numberTimesAndPlaceComeFromTheMeetingBefore() {
        unit.service.complete(unit.assembly());
        bench.start(MeetingKind.BRANCH_GENERAL_MEETING, unit.first, MeetingFixture.DAY.plusMonths(3));
        assertThat(model.head().value(MeetingField.TITLE).get()).isEqualTo("第一党支部2026年第二次党员大会");
        assertThat(model.head().startsAtProperty().get()).isEqualTo(LocalTime.of(9, 0));
        assertThat(model.head().endsAtProperty().get()).isEqualTo(LocalTime.of(10, 30));
        assertThat(model.head().value(MeetingField.PLACE).get()).isEqualTo("三楼会议室");
    }

    @Test
    void whatIsTypedIsADraftAfterAPauseAndThereAfterACrash() {
        assembly();
        model.attendance().mark(bench.person("党员电"), AttendanceStatus.SICK_LEAVE);
        bench.item(1).titleProperty().set("学习讲话");
        model.agenda().add(bench.item(1)).discussionProperty().set("𠮷同志发言");
        bench.pauses.end();
        long id = model.saving().id();
        assertThat(model.saving().stateProperty().get()).isEqualTo("草稿已保存 14:32");
        assertThat(model.saving().dirtyProperty().get()).isFalse();

        reopen();
        model.start(MeetingStart.BLANK);
        assertThat(model.offers()).extracting(MeetingRecordViewModel.Offer::words).containsExactly("2026-03-12 第一党支部2026年第一次党员大会（草稿）");
        model.open(id);
        assertThat(bench.person("党员电").status()).isEqualTo(AttendanceStatus.SICK_LEAVE);
        assertThat(bench.item(1).titleProperty().get()).isEqualTo("学习讲话");
        assertThat(bench.item(2).titleProperty().get()).isEmpty();
        assertThat(bench.item(2).discussionProperty().get()).isEqualTo("𠮷同志发言");
        assertThat(model.saving().complete()).isFalse();
    }

    @Test
    void savingOverAndOverKeepsOneDraftAndItsItems() {
        assembly();
        bench.item(1).titleProperty().set("一");
        bench.pauses.end();
        long id = model.saving().id();
        long item = bench.meetings.find(id).orElseThrow().agenda().get(0).id();
        bench.item(1).titleProperty().set("一改");
        bench.pauses.end();
        assertThat(bench.meetings.list(MeetingFilter.ALL)).hasSize(1);
        assertThat(bench.meetings.find(id).orElseThrow().agenda()).singleElement().satisfies(kept -> {
            assertThat(kept.id()).isEqualTo(item);
            assertThat(kept.title()).isEqualTo("一改");
        });
    }

    @Test
    void leavingKeepsWhatNoPauseHasKept() {
        assembly();
        bench.item(1).titleProperty().set("学习讲话");
        assertThat(model.mayLeave()).isTrue();
        assertThat(bench.meetings.list(MeetingFilter.ALL)).singleElement().satisfies(line -> assertThat(line.complete()).isFalse());
        assertThat(bench.prompts.asked()).isEmpty();
    }

    @Test
    void lookingAtAnEmptyRecordKeepsNothing() {
        assembly();
        model.head().heldOnProperty().set(MeetingFixture.DAY.plusDays(1));
        model.head().kindProperty().set(MeetingKind.PARTY_LECTURE);
        bench.pauses.end();
        assertThat(model.mayLeave()).isTrue();
        assertThat(bench.meetings.list(MeetingFilter.ALL)).isEmpty();
        assertThat(model.head().value(MeetingField.TITLE).get()).isEqualTo("第一党支部2026年第一次党课");
    }

    @Test
    void anotherKindOrDayKeepsTheAbsencesOfTheSamePeople() {
        assembly();
        model.attendance().mark(bench.person("党员电"), AttendanceStatus.SICK_LEAVE);
        model.attendance().change(bench.person("党员电"), one -> one.with(one.status(), "住院"));
        model.attendance().mark(bench.person("党员町"), AttendanceStatus.ON_DUTY);
        model.head().kindProperty().set(MeetingKind.BRANCH_COMMITTEE_MEETING);
        bench.pauses.end();
        assertThat(model.attendance().people()).extracting(Attendance::name).containsExactly("党员甲", "党员申", "党员甴", "党员电", "党员甶");
        assertThat(bench.person("党员电").reason()).isEqualTo("住院");
        model.head().kindProperty().set(MeetingKind.THEMED_PARTY_DAY);
        model.head().heldOnProperty().set(MeetingFixture.DAY.plusDays(3));
        bench.pauses.end();
        assertThat(model.attendance().people()).hasSize(25);
        assertThat(bench.person("党员电").status()).isEqualTo(AttendanceStatus.SICK_LEAVE);
        assertThat(bench.person("党员町").status()).isEqualTo(AttendanceStatus.ON_DUTY);
    }

    @Test
    void anotherOrganizationChangesPeopleKindsAndTitleButNotWhatWasTyped() {
        assembly();
        model.head().value(MeetingField.PLACE).set("二楼");
        model.head().organizationProperty().set(unit.leading);
        bench.pauses.end();
        assertThat(model.head().kinds()).contains(MeetingKind.LEADING_GROUP_MEETING).doesNotContain(MeetingKind.BRANCH_GENERAL_MEETING);
        assertThat(model.head().kindProperty().get().heldBy(unit.leading.kind())).isTrue();
        model.head().kindProperty().set(MeetingKind.LEADING_GROUP_MEETING);
        bench.pauses.end();
        assertThat(model.attendance().people()).hasSize(3);
        assertThat(model.head().value(MeetingField.TITLE).get()).isEqualTo("市某局党组2026年第一次党组会");
        assertThat(model.head().value(MeetingField.PLACE).get()).isEqualTo("二楼");
    }

    @Test
    void aTitleOfTheClerksOwnStays() {
        assembly();
        model.head().value(MeetingField.TITLE).set("专门会议");
        model.head().kindProperty().set(MeetingKind.PARTY_LECTURE);
        bench.pauses.end();
        assertThat(model.head().value(MeetingField.TITLE).get()).isEqualTo("专门会议");
    }

    @Test
    void voteIsJudgedWhileItIsTyped() {
        assembly();
        VoteViewModel vote = vote();
        assertThat(vote.verdictProperty().get().sentence()).isEqualTo("到会24人超过应到会24人的半数，可以表决；请填写赞成票数");
        model.attendance().mark(bench.person("党员电"), AttendanceStatus.SICK_LEAVE);
        model.attendance().mark(bench.person("党员甶"), AttendanceStatus.ONLINE);
        vote.yesProperty().set(21);
        vote.abstainProperty().set(1);
        assertThat(vote.verdictProperty().get().sentence()).isEqualTo("到会22人超过应到会24人的半数；赞成21票超过应到会24人的半数，通过。");
        assertThat(vote.passed()).isTrue();
        vote.yesProperty().set(12);
        assertThat(vote.verdictProperty().get().holds()).isFalse();
        assertThat(vote.passed()).isFalse();
        vote.noProperty().set(10);
        assertThat(vote.problem()).contains("共23票").contains("22人").contains("预备党员");
    }

    @Test
    void whoseConversionIsVotedOnLosesHisVoteForIt() {
        Member novice = unit.people.get(24).with(MemberField.JOINED_ON, MeetingFixture.DAY.minusDays(380)).with(MemberField.FULL_ON, MeetingFixture.DAY.minusDays(15));
        unit.records.memberService.update(novice, MemberCategory.FULL);
        assembly();
        assertThat(model.attendance().dueVoters()).isEqualTo(25);
        bench.item(1).titleProperty().set("讨论新同志预备党员转正");
        bench.item(1).kindProperty().set(AgendaItem.Kind.CONVERSION);
        VoteViewModel vote = bench.item(1).addVote(MeetingKind.BRANCH_GENERAL_MEETING.business());
        model.agenda().tell(vote);
        assertThat(vote.ruleProperty().get()).isEqualTo(VoteRule.CONVERSION);
        vote.yesProperty().set(24);
        bench.pauses.end();
        assertThat(model.attendance().countsProperty().get()).isEqualTo("应到 25 · 实到 25 · 其中有表决权 应到 24、实到 24");
        assertThat(model.attendance().note(bench.person("新同志"))).contains("此前是预备党员");
        assertThat(vote.verdictProperty().get().sentence()).contains("应到会24人");
        assertThat(model.remarks()).extracting(MeetingRemark::rule).doesNotContain("MT-14", "EL-03");
        vote.ruleProperty().set(VoteRule.ORDINARY);
        bench.pauses.end();
        assertThat(model.attendance().dueVoters()).isEqualTo(25);
    }

    private VoteViewModel vote() {
        bench.item(1).titleProperty().set("接收李同志为预备党员");
        bench.item(1).kindProperty().set(AgendaItem.Kind.ADMISSION);
        VoteViewModel vote = bench.item(1).addVote(MeetingKind.BRANCH_GENERAL_MEETING.business());
        model.agenda().tell(vote);
        vote.ruleProperty().set(VoteRule.ORDINARY);
        return vote;
    }

    @Test
    void anAdmissionIsSecretAndTakesWrittenOpinions() {
        assembly();
        bench.item(1).titleProperty().set("接收李同志为预备党员");
        bench.item(1).kindProperty().set(AgendaItem.Kind.ADMISSION);
        VoteViewModel vote = bench.item(1).addVote(MeetingKind.BRANCH_GENERAL_MEETING.business());
        model.agenda().tell(vote);
        assertThat(vote.ruleProperty().get()).isEqualTo(VoteRule.ADMISSION);
        assertThat(vote.secretProperty().get()).isTrue();
        List.of("党员申", "党员甴").forEach(name -> model.attendance().mark(bench.person(name), AttendanceStatus.PERSONAL_LEAVE));
        vote.yesProperty().set(11);
        vote.writtenProperty().set(2);
        vote.yesWrittenProperty().set(2);
        assertThat(vote.verdictProperty().get().sentence()).contains("其中书面意见2票").contains("通过");
    }

    @Test
    void theDoneMeetingIsTakenIn() {
        assembly();
        fillAssembly();
        model.complete();
        assertThat(model.refusalProperty().get()).isEmpty();
        MeetingFile kept = bench.meetings.find(model.saving().id()).orElseThrow();
        assertThat(kept.meeting().complete()).isTrue();
        assertThat(kept.presentCount()).isEqualTo(23);
        assertThat(kept.votes()).singleElement().satisfies(vote -> assertThat(vote.passed()).isTrue());
        assertThat(kept.agenda()).extracting(AgendaItem::title).containsExactly("学习讲话", "审议年度工作计划", "通报党费收缴情况");
        assertThat(bench.notices.currentProperty().get().text()).contains("已登记");
        assertThat(model.saving().dirtyProperty().get()).isFalse();
    }

    private void fillAssembly() {
        model.head().startsAtProperty().set(LocalTime.of(14, 30));
        model.head().endsAtProperty().set(LocalTime.of(16, 0));
        model.head().value(MeetingField.PLACE).set("三楼会议室");
        model.attendance().mark(bench.person("党员电"), AttendanceStatus.SICK_LEAVE);
        model.attendance().mark(bench.person("党员甶"), AttendanceStatus.ON_DUTY);
        bench.item(1).titleProperty().set("学习讲话");
        AgendaItemViewModel second = model.agenda().add(bench.item(1));
        second.titleProperty().set("审议年度工作计划");
        second.discussionProperty().set("大家讨论了计划。");
        second.decisionProperty().set("通过年度工作计划");
        VoteViewModel vote = second.addVote(MeetingKind.BRANCH_GENERAL_MEETING.business());
        model.agenda().tell(vote);
        vote.yesProperty().set(21);
        vote.abstainProperty().set(1);
        model.agenda().add(second).titleProperty().set("通报党费收缴情况");
        bench.pauses.end();
    }

    @Test
    void whatIsMissingIsSaidBeforeTheRecordIsTakenIn() {
        assembly();
        fillAssembly();
        bench.item(1).titleProperty().set("");
        bench.item(1).contentProperty().set("传达了讲话");
        bench.item(2).votes().get(0).yesProperty().set(null);
        model.complete();
        assertThat(model.refusalProperty().get()).isEqualTo("请填写议题1的名称。\n请填写议题2的赞成票数。");
        assertThat(bench.meetings.list(MeetingFilter.ALL)).allSatisfy(line -> assertThat(line.complete()).isFalse());
    }

    @Test
    void badInputIsSaidInASentence() {
        assembly();
        fillAssembly();
        model.head().endsAtProperty().set(LocalTime.of(9, 0));
        bench.pauses.end();
        assertThat(sentences()).contains("结束时间09:00应晚于开始时间14:30，请核对。");
        model.complete();
        assertThat(model.refusalProperty().get()).contains("结束时间09:00应晚于开始时间14:30");
        model.head().endsAtProperty().set(LocalTime.of(16, 0));
        model.head().heldOnProperty().set(LocalDate.of(2009, 12, 31));
        bench.pauses.end();
        assertThat(sentences()).anyMatch(sentence -> sentence.contains("早于“第一党支部”的成立日期2010-01-01"));
    }

    @Test
    void somebodyWhoWasNotInTheBranchIsNamed() {
        assembly();
        MeetingFile file = model.file().orElseThrow();
        List<Attendance> people = new java.util.ArrayList<>(file.attendance());
        people.add(Attendance.of(unit.others.get(0).id(), unit.others.get(0).name(), null, true, true));
        MeetingFile kept = unit.service.saveDraft(file.withAttendance(people));
        again();
        model.open(kept.meeting().id());
        bench.pauses.end("look");
        assertThat(sentences()).anyMatch(sentence -> sentence.startsWith(unit.others.get(0).name()) && sentence.contains("不是“第一党支部”的党员"));
        assertThat(model.attendance().differs()).isTrue();
        model.attendance().follow();
        assertThat(model.attendance().people()).hasSize(25);
    }

    @Test
    void twoMeetingsAtOneTimeAreDoubtedAndCanBeExplained() {
        unit.service.complete(unit.assembly());
        bench.start(MeetingKind.THEMED_PARTY_DAY, unit.first, MeetingFixture.DAY);
        model.head().startsAtProperty().set(LocalTime.of(10, 0));
        model.head().endsAtProperty().set(LocalTime.of(11, 0));
        model.head().value(MeetingField.PLACE).set("别处");
        bench.item(1).titleProperty().set("参观");
        bench.pauses.end();
        assertThat(sentences()).anyMatch(sentence -> sentence.contains("同一时间"));
        model.complete();
        assertThat(model.refusalProperty().get()).contains("请填写说明");
        model.remarks().stream().filter(remark -> remark.weight() == MeetingRemark.Weight.DOUBT).map(MeetingRemark::rule).distinct().toList()
                .forEach(rule -> model.parts().explain(rule, "分组进行"));
        model.complete();
        assertThat(model.refusalProperty().get()).isEmpty();
        assertThat(model.saving().complete()).isTrue();
    }

    @Test
    void aKindThatTheBranchCannotHoldLeadsToWhoCan() {
        assembly();
        assertThat(model.head().allKinds()).contains(MeetingKind.LEADING_GROUP_MEETING, MeetingKind.DEMOCRATIC_LIFE_MEETING)
                .startsWith(model.head().kinds().toArray(MeetingKind[]::new)).doesNotHaveDuplicates();
        model.head().choose(MeetingKind.LEADING_GROUP_MEETING);
        bench.pauses.end();
        assertThat(model.head().organizationProperty().get()).isEqualTo(unit.leading);
        assertThat(model.head().kindProperty().get()).isEqualTo(MeetingKind.LEADING_GROUP_MEETING);
        assertThat(model.attendance().people()).hasSize(3);
    }

    @Test
    void aRecordIsShownAsItIsThoughItsBranchHoldsNoSuchMeeting() {
        assembly();
        model.head().choose(MeetingKind.DEMOCRATIC_LIFE_MEETING);
        bench.item(1).titleProperty().set("学习");
        bench.pauses.end();
        long id = model.saving().id();
        again();
        model.open(id);
        assertThat(model.head().kindProperty().get()).isEqualTo(MeetingKind.DEMOCRATIC_LIFE_MEETING);
        assertThat(model.head().organizationProperty().get()).isEqualTo(unit.first);
        bench.pauses.end();
        assertThat(sentences()).anyMatch(sentence -> sentence.contains("应召开组织生活会"));
    }

    @Test
    void aDraftThatSavesItselfIsOneEntryInTheAuditList() {
        assembly();
        for (String title : List.of("学", "学习", "学习讲话")) {
            bench.item(1).titleProperty().set(title);
            bench.pauses.end();
        }
        AuditRepository audits = new AuditRepository(unit.records.database);
        assertThat(audits.of(MeetingService.SUBJECT, model.saving().id(), 9)).extracting(AuditEntry::act).containsExactly("保存会议草稿");
        model.complete();
        assertThat(audits.of(MeetingService.SUBJECT, model.saving().id(), 9)).extracting(AuditEntry::act).containsExactly("登记会议", "保存会议草稿");
    }

    @Test
    void whatHasToBeMendedFirstIsNamedWhereTheRecordIsNotTakenIn() {
        List<MeetingRemark> first = new ArrayList<>();
        assembly();
        model.onRefused(first::add);
        bench.item(1).discussionProperty().set("大家发言");
        model.complete();
        assertThat(first).singleElement().satisfies(remark -> assertThat(remark.spot()).isEqualTo(Spot.item(Place.AGENDA, 1)));
        first.clear();
        bench.item(1).titleProperty().set("审议计划");
        VoteViewModel vote = bench.item(1).addVote(List.of(VoteRule.ORDINARY));
        model.agenda().tell(vote);
        vote.yesProperty().set(99);
        model.complete();
        assertThat(first).singleElement().satisfies(remark -> assertThat(remark.spot()).isEqualTo(Spot.item(Place.VOTES, 1)));
    }

    @Test
    void whatWasTypedAMomentAgoComesBackAfterItWasDeleted() {
        assembly();
        bench.item(1).titleProperty().set("刚写的议题");
        model.remove(() -> { });
        assertThat(bench.meetings.list(MeetingFilter.ALL)).isEmpty();
        bench.notices.act();
        assertThat(bench.meetings.list(MeetingFilter.ALL)).hasSize(1);
    }

    @Test
    void whoseConversionIsVotedOnHasNoVoteHimself() {
        Member novice = unit.people.get(24);
        unit.records.memberService.update(novice.with(MemberField.FULL_ON, MeetingFixture.DAY.minusDays(20)), MemberCategory.FULL);
        assembly();
        assertThat(model.attendance().dueVoters()).isEqualTo(25);
        model.attendance().mark(bench.person("党员电"), AttendanceStatus.SICK_LEAVE);
        bench.item(1).titleProperty().set("讨论新同志预备党员转正");
        VoteViewModel vote = bench.item(1).addVote(List.of(VoteRule.CONVERSION));
        model.agenda().tell(vote);
        vote.yesProperty().set(23);
        bench.pauses.end();
        assertThat(model.attendance().dueVoters()).isEqualTo(24);
        assertThat(model.attendance().note(bench.person("新同志"))).contains("此前是预备党员");
        assertThat(bench.person("党员电").status()).isEqualTo(AttendanceStatus.SICK_LEAVE);
        assertThat(vote.verdictProperty().get().sentence()).isEqualTo("到会23人超过应到会24人的半数；赞成23票超过应到会24人的半数，通过。");
        assertThat(sentences()).noneMatch(sentence -> sentence.contains("新同志当天没有表决权") || sentence.contains("名册应为"));
        model.agenda().remove(bench.item(1), vote);
        bench.pauses.end();
        assertThat(model.attendance().dueVoters()).isEqualTo(25);
    }

    @Test
    void aBranchHoldsNoDemocraticLifeMeeting() {
        assembly();
        assertThat(model.head().kinds()).doesNotContain(MeetingKind.DEMOCRATIC_LIFE_MEETING).contains(MeetingKind.ORGANIZATIONAL_LIFE_MEETING);
        model.head().kindProperty().set(MeetingKind.DEMOCRATIC_LIFE_MEETING);
        bench.pauses.end();
        assertThat(sentences()).anyMatch(sentence -> sentence.contains("应召开组织生活会"));
    }

    @Test
    void everythingOfARecordSurvivesOpeningAndKeeping() {
        MeetingFile file = unit.service.complete(everything());
        model.open(file.meeting().id());
        assertThat(model.file()).contains(file);
        model.complete();
        assertThat(bench.meetings.find(file.meeting().id())).contains(file);
    }

    private MeetingFile everything() {
        MeetingFile file = unit.assembly();
        List<Attendance> people = new java.util.ArrayList<>(file.attendance());
        people.set(10, people.get(10).withLeaveApprovedBy("党员甲").withMadeUp(MeetingFixture.DAY.plusDays(3), "自学").withSpeeches(2));
        people.add(Attendance.guest(null, "列席者𠮷", "处长"));
        AgendaItem first = new AgendaItem(0, AgendaItem.Kind.STUDY, "学习", LocalDate.of(2026, 1, 5), "党员丙", "内容", "讨论", "党员电", "决议", "党员乙", LocalDate.of(2026, 6, 1),
                "已办", null);
        Vote vote = new Vote(2, "推荐人选", VoteRule.ELECTION, ElectionBase.DUE, true, 24, 22, 20, 0, 1, 1, 0, new Vote.PaperCount(22, 22, 22, "党员己", "党员庚"), true);
        return file.withAttendance(people).withAgenda(List.of(first, file.agenda().get(1))).withVotes(List.of(file.votes().get(0), vote))
                .withContributions(List.of(new Contribution(Contribution.Kind.SPEECH, 1, new PersonRef(unit.people.get(3).id(), "党员电"), "某事", "发言内容", "党员乙")))
                .withSteps(Map.of(MeetingStep.STUDY, "会前学习"))
                .withFollowUps(List.of(new FollowUp(0, 2, "落实计划", "分工", "党员乙", LocalDate.of(2026, 12, 31), "进展", LocalDate.of(2026, 7, 1))))
                .with(file.meeting().with(MeetingField.HOURS, new java.math.BigDecimal("1.5")).with(MeetingField.REMARKS, "备注")
                        .with(MeetingField.ENTRUSTED, true)).explained("MT-09", "说明");
    }

    @Test
    void editsOfACompleteRecordAreTemporarilyKeptApartAndBroughtBack() {
        MeetingFile file = unit.service.complete(unit.assembly());
        long id = file.meeting().id();
        model.open(id);
        bench.item(2).decisionProperty().set("改过的决议");
        model.attendance().mark(bench.person("党员电"), AttendanceStatus.ABSENT);
        bench.pauses.end();
        assertThat(model.saving().stateProperty().get()).isEqualTo("修改已暂存 14:32，尚未保存");
        assertThat(bench.meetings.find(id)).contains(file);

        reopen();
        model.start(MeetingStart.BLANK);
        assertThat(model.offers()).anyMatch(offer -> offer.id() == id && offer.words().contains("修改尚未保存"));
        model.open(id);
        assertThat(model.recoveredProperty().get()).contains("2026-11-20");
        assertThat(bench.item(2).decisionProperty().get()).isEqualTo("改过的决议");
        assertThat(bench.person("党员电").status()).isEqualTo(AttendanceStatus.ABSENT);
        assertThat(bench.meetings.find(id)).contains(file);
        model.giveUp();
        assertThat(bench.item(2).decisionProperty().get()).isEqualTo("通过年度工作计划");
        assertThat(bench.recovery.records()).isEmpty();
    }

    @Test
    void leavingACompleteRecordAsks() {
        MeetingFile file = unit.service.complete(unit.assembly());
        model.open(file.meeting().id());
        bench.item(2).decisionProperty().set("改过的决议");
        bench.prompts.answer(UnsavedAnswer.CANCEL);
        assertThat(model.mayLeave()).isFalse();
        bench.prompts.answer(UnsavedAnswer.SAVE);
        assertThat(model.mayLeave()).isTrue();
        assertThat(bench.meetings.find(file.meeting().id()).orElseThrow().agenda().get(1).decision()).isEqualTo("改过的决议");
        bench.item(2).decisionProperty().set("又改");
        bench.prompts.answer(UnsavedAnswer.DISCARD);
        assertThat(model.mayLeave()).isTrue();
        assertThat(bench.meetings.find(file.meeting().id()).orElseThrow().agenda().get(1).decision()).isEqualTo("改过的决议");
        assertThat(bench.recovery.records()).isEmpty();
        assertThat(bench.prompts.isUsedUp()).isTrue();
    }

    @Test
    void aSavingThatIsRefusedKeepsTheClerkAndHisEdits() {
        MeetingFile file = unit.service.complete(unit.assembly());
        model.open(file.meeting().id());
        model.head().endsAtProperty().set(LocalTime.of(8, 0));
        bench.prompts.answer(UnsavedAnswer.SAVE);
        assertThat(model.mayLeave()).isFalse();
        assertThat(model.refusalProperty().get()).contains("应晚于开始时间");
        assertThat(bench.recovery.find(file.meeting().id())).isPresent();
    }

    @Test
    void aDecisionBecomesAFollowUpOnce() {
        assembly();
        bench.item(1).titleProperty().set("研究工作");
        bench.item(1).decisionProperty().set("整理台账");
        bench.item(1).ownerProperty().set("党员乙");
        bench.item(1).dueOnProperty().set(LocalDate.of(2026, 12, 1));
        model.parts().follow(bench.item(1));
        model.parts().follow(bench.item(1));
        model.agenda().add(null).titleProperty().set("第二项");
        model.agenda().move(bench.item(2), -1);
        assertThat(model.file().orElseThrow().followUps()).singleElement().satisfies(one -> {
            assertThat(one.matter()).isEqualTo("整理台账");
            assertThat(one.owner()).isEqualTo("党员乙");
            assertThat(one.dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
            assertThat(one.agendaSeq()).isEqualTo(2);
        });
    }

    @Test
    void whatWasRemovedComesBackWithItsVotesAndInItsPlace() {
        assembly();
        VoteViewModel vote = vote();
        vote.yesProperty().set(20);
        model.agenda().add(null).titleProperty().set("第二项");
        model.agenda().remove(bench.item(1));
        assertThat(model.file().orElseThrow().votes()).isEmpty();
        assertThat(bench.notices.currentProperty().get().text()).contains("已删除议题");
        model.undo();
        assertThat(bench.item(1).votes()).containsExactly(vote);
        assertThat(model.file().orElseThrow().votes()).hasSize(1);
        model.attendance().add(List.of(new PersonChoice(null, "客人", null, "", List.of(), java.util.Set.of())), true);
        model.attendance().remove(bench.person("客人"));
        assertThat(model.attendance().people()).noneMatch(Attendance::guest);
        model.undo();
        assertThat(model.attendance().people()).filteredOn(Attendance::guest).hasSize(1);
        model.undo();
        assertThat(model.attendance().people()).filteredOn(Attendance::guest).hasSize(1);
    }

    @Test
    void aRecordThatWasDeletedComesBack() {
        MeetingFile file = unit.service.complete(unit.assembly());
        model.open(file.meeting().id());
        boolean[] gone = {false};
        model.remove(() -> gone[0] = true);
        assertThat(gone[0]).isTrue();
        assertThat(bench.meetings.find(file.meeting().id())).isEmpty();
        bench.notices.act();
        assertThat(bench.meetings.find(file.meeting().id())).contains(file);
    }

    @Test
    void whereTheClerkSaysWhoIsDueNobodyIsProposed() {
        assembly();
        model.attendance().mark(bench.person("党员电"), AttendanceStatus.SICK_LEAVE);
        model.head().kindProperty().set(MeetingKind.SPECIAL_MEETING);
        bench.pauses.end();
        assertThat(model.attendance().people()).isEmpty();
        List<PersonChoice> members = model.proposalProperty().get().people().stream().filter(one -> one.organizations().contains(unit.first.id())).toList();
        model.attendance().add(members, false);
        assertThat(model.attendance().people()).hasSize(25);
        assertThat(bench.person("党员电").status()).isEqualTo(AttendanceStatus.SICK_LEAVE);
        bench.pauses.end();
        assertThat(model.attendance().people()).hasSize(25);
    }

    @Test
    void aLineOfThePlanGivesWhatItKnowsAndIsFulfilled() {
        PlanLine other = unit.planService.save(PlanLine.of(unit.first.id(), YearMonth.of(2026, 3), MeetingKind.BRANCH_GENERAL_MEETING, "别的"));
        PlanLine line = unit.planService.save(PlanLine.of(unit.first.id(), YearMonth.of(2026, 3), MeetingKind.BRANCH_GENERAL_MEETING, "学习专题"));
        model.start(new MeetingStart(null, null, MeetingFixture.DAY, line.id()));
        bench.pauses.end();
        assertThat(model.head().kindProperty().get()).isEqualTo(MeetingKind.BRANCH_GENERAL_MEETING);
        assertThat(model.head().value(MeetingField.THEME).get()).isEqualTo("学习专题");
        fillAssembly();
        model.complete();
        assertThat(model.refusalProperty().get()).isEmpty();
        List<PlanLine> lines = unit.plans.between(MeetingFixture.DAY, MeetingFixture.DAY);
        assertThat(lines).filteredOn(one -> one.id() == line.id()).allSatisfy(one -> assertThat(one.meetingId()).isEqualTo(model.saving().id()));
        assertThat(lines).filteredOn(one -> one.id() == other.id()).allSatisfy(one -> assertThat(one.fulfilled()).isFalse());
    }

    @Test
    void textOfAnEarlierMeetingIsTakenOver() {
        unit.service.complete(unit.assembly());
        bench.start(MeetingKind.BRANCH_GENERAL_MEETING, unit.first, MeetingFixture.DAY.plusMonths(3));
        TakeOverViewModel takeOver = new TakeOverViewModel(bench.tools, model);
        takeOver.search();
        assertThat(takeOver.chosenProperty().get()).extracting(MeetingLine::heldOn).isEqualTo(MeetingFixture.DAY);
        takeOver.items().remove(0);
        takeOver.parts().add(TakeOverViewModel.Part.DECISION);
        takeOver.texts().add(MeetingField.CONTENT);
        takeOver.take();
        assertThat(model.agenda().items()).singleElement().satisfies(item -> {
            assertThat(item.titleProperty().get()).isEqualTo("审议年度工作计划");
            assertThat(item.decisionProperty().get()).isEqualTo("通过年度工作计划");
            assertThat(item.discussionProperty().get()).isEmpty();
            assertThat(item.votes()).isEmpty();
        });
        assertThat(model.head().value(MeetingField.CONTENT).get()).isEqualTo("传达学习。");
    }

    @Test
    void aRecordThatIsOpenFollowsTheRosterWhileItIsADraft() {
        assembly();
        bench.item(1).titleProperty().set("学习");
        bench.pauses.end();
        // The window tells of the draft's own saving first.
        model.refresh();
        unit.records.membershipService.end(unit.people.get(7).id(), new MembershipService.Ending(MeetingFixture.DAY.minusDays(1), EndReason.TRANSFERRED_OUT, null));
        model.refresh();
        bench.pauses.end();
        assertThat(model.attendance().people()).extracting(Attendance::name).doesNotContain(unit.people.get(7).name());
    }

    @Test
    void withoutAnyOrganizationTheScreenSaysSo() {
        try (RecordsFixture empty = new RecordsFixture(folder.resolve("empty"))) {
            MeetingRecordViewModel bare = new RecordBench(empty).model;
            bare.start(MeetingStart.BLANK);
            assertThat(bare.phaseProperty().get()).isEqualTo(MeetingRecordViewModel.Phase.NO_ORGANIZATION);
        }
    }
}
