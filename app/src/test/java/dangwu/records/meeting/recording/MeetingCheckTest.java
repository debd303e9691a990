package dangwu.records.meeting.recording;

import static dangwu.records.MeetingFixture.DAY;
import static dangwu.records.meeting.recording.MeetingRemark.Weight.CONTRADICTION;
import static dangwu.records.meeting.recording.MeetingRemark.Weight.DOUBT;
import static dangwu.records.meeting.recording.MeetingRemark.Weight.GAP;
import static dangwu.records.meeting.recording.MeetingRemark.Weight.NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import dangwu.records.MeetingFixture;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingStep;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.Vote;
import dangwu.records.meeting.due.VotingExclusion;
import dangwu.records.meeting.vote.VoteRule;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every case of the rules that is decided when a meeting is recorded, from a table: what is done to a sound record, and what is said of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingCheckTest {

    private MeetingFixture unit;
    private Organization joint;

    @BeforeAll
    void open(@TempDir Path folder) {
        unit = new MeetingFixture(folder, new MeetingPolicy(MeetingPolicy.DEFAULT.firstTopic(), 60, 5));
        joint = unit.records.database.write("建立", scope -> unit.records.organizationService.add(scope, Organization.of(unit.unit.id(),
                OrganizationKind.JOINT_BRANCH, "联合第三党支部", LocalDate.of(2010, 1, 1))));
        unit.exclusionService.save(new VotingExclusion(0, abroad(), VotingExclusion.Cause.ABROAD, DAY.minusMonths(8), null, DAY.minusMonths(7), "批复1号", null, null));
        MeetingFile other = unit.filled(MeetingKind.PARTY_LECTURE, unit.second, DAY);
        unit.service.complete(other.with(other.meeting().withTimes(LocalTime.of(15, 0), LocalTime.of(16, 0)).with(MeetingField.PLACE, "一楼")));
        MeetingFile busy = unit.filled(MeetingKind.COLLECTIVE_STUDY, unit.first, DAY);
        unit.service.complete(busy.with(busy.meeting().withTimes(LocalTime.of(15, 0), LocalTime.of(16, 0)).with(MeetingField.PLACE, "四楼")));
    }

    @AfterAll
    void close() {
        unit.close();
    }

    @Test
    void aSoundRecordIsOnlyToldThatNoCommitteeTalkedItOver() {
        assertThat(unit.service.check(unit.assembly())).extracting(MeetingRemark::rule).containsExactly("MT-13");
    }

    @TestFactory
    Stream<DynamicTest> saysWhatIsOff() {
        return Stream.of(
                head("ends before it starts", "DATA", CONTRADICTION, "应晚于开始时间", m -> m.withTimes(LocalTime.of(10, 0), LocalTime.of(9, 59))),
                head("ends when it starts", "DATA", CONTRADICTION, "应晚于开始时间", m -> m.withTimes(LocalTime.of(10, 0), LocalTime.of(10, 0))),
                head("belongs to another year", "DATA", CONTRADICTION, "归属年度应为", m -> m.withBelongsToYear(2025)),
                head("MT-16 no place", "MT-16", GAP, "未填写地点", m -> m.with(MeetingField.PLACE, null)),
                head("MT-16 no recorder", "MT-16", GAP, "未填写记录人", m -> m.with(MeetingField.RECORDER, null)),
                head("MT-16 no times", "MT-16", GAP, "未填写起止时间", m -> m.withTimes(LocalTime.of(9, 0), null)),
                head("MT-09 chaired by a deputy", "MT-09", DOUBT, "受书记委托", m -> m.with(MeetingField.CHAIR, person(1))),
                head("MT-09 chaired by anybody", "MT-09", DOUBT, "不是“第一党支部”的书记", m -> m.with(MeetingField.CHAIR, person(9))),
                head("MT-17 same organization", "MT-17", DOUBT, "第一党支部", m -> m.withTimes(LocalTime.of(15, 30), LocalTime.of(17, 0))),
                of("MT-17 same person", "MT-17", DOUBT, "同志", () -> edit(unit.filled(MeetingKind.SYMPOSIUM, unit.unit), m -> m.withTimes(LocalTime.of(15, 30),
                        LocalTime.of(17, 0))).withAttendance(List.of(Attendance.guest(unit.others.get(0).id(), unit.others.get(0).name(), null)))),
                of("not yet held", "DATA", CONTRADICTION, "还没有到", () -> unit.filled(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 11, 21))),
                of("before the branch", "DATA", CONTRADICTION, "早于“第一党支部”的成立日期", () -> unit.filled(MeetingKind.THEMED_PARTY_DAY, unit.first,
                        LocalDate.of(2009, 12, 31))),
                of("DM-04 life meeting of a branch", "DM-04", CONTRADICTION, "应召开组织生活会", () -> kind(MeetingKind.DEMOCRATIC_LIFE_MEETING, unit.first)),
                of("group meeting of a branch", "DATA", CONTRADICTION, "不召开党小组会", () -> kind(MeetingKind.PARTY_GROUP_MEETING, unit.first)),
                of("BR-06 no committee", "BR-06", CONTRADICTION, "没有支部委员会", () -> kind(MeetingKind.BRANCH_COMMITTEE_MEETING, unit.second)),
                of("MT-12 committee below half", "MT-12", DOUBT, "不足应到会5名委员的半数", () -> away(kind(MeetingKind.BRANCH_COMMITTEE_MEETING, unit.first), 3)),
                of("MT-09 group without its leader", "MT-09", DOUBT, "组长", () -> edit(kind(MeetingKind.PARTY_GROUP_MEETING, unit.group), m -> m.with(
                        MeetingField.CHAIR, person(0)))),
                of("MT-16 lecture without lecturer", "MT-16", GAP, "未填写授课人", () -> edit(kind(MeetingKind.PARTY_LECTURE, unit.first), m -> m.with(
                        MeetingField.LECTURER, null))),
                of("MT-05 far from the fixed day", "MT-05", NOTE, "每月5日", () -> unit.filled(MeetingKind.THEMED_PARTY_DAY, unit.first, LocalDate.of(2026, 3, 13))),
                people("stranger", "DATA", CONTRADICTION, "登记为列席", a -> a.add(row(unit.others.get(1).id(), unit.others.get(1).name(), true, true))),
                people("twice", "DATA", CONTRADICTION, "重复登记", a -> a.add(a.get(3))),
                people("member as guest", "DATA", CONTRADICTION, "不能登记为列席", a -> a.set(3, Attendance.guest(a.get(3).memberId(), a.get(3).name(), null))),
                people("MT-14 probationary voter", "MT-14", CONTRADICTION, "预备党员，没有表决权", a -> a.replaceAll(p -> p.name().equals("新同志") ? row(
                        p.memberId(), p.name(), true, true) : p)),
                people("EL-03 leave shrinks nothing", "EL-03", CONTRADICTION, "请假的仍计入应到", a -> a.set(3, row(a.get(3).memberId(), a.get(3).name(), false,
                        false))),
                people("EL-03 no vote taken away", "EL-03", CONTRADICTION, "有表决权", a -> a.set(3, row(a.get(3).memberId(), a.get(3).name(), true, false))),
                people("MT-18 no reason", "MT-18", GAP, "未填写原因", a -> a.set(10, a.get(10).with(AttendanceStatus.ABSENT, null))),
                people("MT-16 nobody forgotten", "MT-16", GAP, "未登记是否出席", a -> a.remove(11)),
                people("made up before", "DATA", CONTRADICTION, "早于会议日期", a -> a.set(10, a.get(10).withMadeUp(DAY.minusDays(1), "自学"))),
                vote("MT-11 half is not enough", "MT-11", CONTRADICTION, "至少13票", Vote.of(2, "计划", VoteRule.ORDINARY, 24, 22, 12, 10, 0).withPassed(true)),
                vote("MT-11 passed and not recorded so", "MT-11", DOUBT, "记为未通过", Vote.of(2, "计划", VoteRule.ORDINARY, 24, 22, 21, 1, 0).withPassed(false)),
                vote("denominator without those on leave", "EL-03", CONTRADICTION, "应为24人", Vote.of(2, "计划", VoteRule.ORDINARY, 22, 22, 21, 1, 0)),
                vote("present not as listed", "MT-14", CONTRADICTION, "应为22人", Vote.of(2, "计划", VoteRule.ORDINARY, 24, 23, 21, 1, 0)),
                vote("MT-14 more votes than voters", "MT-14", CONTRADICTION, "共23票", Vote.of(2, "计划", VoteRule.ORDINARY, 24, 22, 21, 2, 0)),
                vote("no item", "DATA", CONTRADICTION, "没有对应的议题", Vote.of(3, "计划", VoteRule.ORDINARY, 24, 22, 21, 1, 0)),
                vote("not its business", "DATA", CONTRADICTION, "不对“党委审批预备党员”", Vote.of(2, "某人", VoteRule.COMMITTEE_APPROVAL, 24, 22, 21, 1, 0)),
                vote("written opinions on a plan", "MT-11", CONTRADICTION, "不能计入书面意见", Vote.of(2, "计划", VoteRule.ORDINARY, 24, 22, 21, 1, 0).withWritten(1, 1)),
                vote("DV-17 open ballot", "DV-17", DOUBT, "无记名", Vote.of(2, "某人", VoteRule.ADMISSION, 24, 22, 21, 1, 0).withSecret(false)),
                vote("DV-17 two at once", "DV-17", DOUBT, "逐个表决", Vote.of(2, "张某、李某", VoteRule.CONVERSION, 24, 22, 21, 1, 0)),
                vote("DV-16", "DV-16", CONTRADICTION, "至少13票", Vote.of(2, "某人", VoteRule.ADMISSION, 24, 22, 12, 10, 0).withPassed(true)),
                vote("EL-05 by one reading only", "EL-05", NOTE, "请核对选举办法", Vote.of(2, "某人", VoteRule.ELECTION, 24, 22, 12, 10, 0)),
                vote("EL-06 more returned than issued", "EL-06", CONTRADICTION, "多于发出的", Vote.of(2, "某人", VoteRule.ELECTION, 24, 22, 21, 1, 0).withCount(
                        new Vote.PaperCount(22, 23, 22, null, null))),
                vote("EL-07 candidate counts", "EL-07", DOUBT, "监票人", Vote.of(2, "某人", VoteRule.ELECTION, 24, 22, 21, 1, 0).withCount(
                        new Vote.PaperCount(22, 22, 22, "某人", null))),
                of("MT-10 no quorum, passed", "MT-10", CONTRADICTION, "不能记为通过", () -> away(unit.assembly(), 13).withVotes(List.of(
                        Vote.of(2, "计划", VoteRule.ORDINARY, 24, 11, 11, 0, 0).withPassed(true)))),
                of("MT-10 no quorum, not passed", "MT-10", DOUBT, "表决无效", () -> away(unit.assembly(), 13).withVotes(List.of(
                        Vote.of(2, "计划", VoteRule.ORDINARY, 24, 11, 11, 0, 0)))),
                of("DV-15 exactly half", "DV-15", CONTRADICTION, "没有超过", () -> away(unit.assembly(), 12).withVotes(List.of(
                        Vote.of(2, "某人", VoteRule.ADMISSION, 24, 12, 12, 0, 0).withPassed(true)))),
                of("EL-02 below four fifths", "EL-02", CONTRADICTION, "五分之四", () -> away(unit.assembly(), 5).withVotes(List.of(
                        Vote.of(2, "某人", VoteRule.ELECTION, 24, 19, 19, 0, 0).withPassed(true)))),
                of("MT-15 no discussion", "MT-15", GAP, "未记录讨论情况", () -> unit.assembly().withAgenda(List.of(unit.assembly().agenda().get(0),
                        unit.assembly().agenda().get(1).withDiscussion(null, null)))),
                of("MT-16 no resolution", "MT-16", GAP, "未记录决议", () -> unit.assembly().withAgenda(List.of(unit.assembly().agenda().get(0),
                        unit.assembly().agenda().get(1).withDecision(null, null, null)))),
                of("OL-02 steps", "OL-02", GAP, "缺少环节：谈心谈话", () -> life().withSteps(steps(MeetingKind.ORGANIZATIONAL_LIFE_MEETING, MeetingStep.HEART_TALKS))),
                of("OL-02 nobody responsible", "OL-02", GAP, "没有责任人", () -> life().withFollowUps(List.of(new FollowUp(0, null, "学习不深", null, null, null, null,
                        null)))),
                of("OL-01 late", "OL-01", DOUBT, "晚于次年3月31日", () -> edit(unit.filled(MeetingKind.ORGANIZATIONAL_LIFE_MEETING, unit.first,
                        LocalDate.of(2026, 4, 1)), m -> m.withBelongsToYear(2025))),
                of("OL-01 wrong year", "OL-01", CONTRADICTION, "不符", () -> edit(life(), m -> m.withBelongsToYear(2024))),
                of("DL-01 leading cadre away", "DL-01", GAP, "党员领导干部党员" + (char) ('甲' + 5), () -> mark(life(), unit.people.get(5).id())),
                of("DM-02 below two thirds", "DM-02", DOUBT, "三分之二", () -> away(kind(MeetingKind.DEMOCRATIC_LIFE_MEETING, unit.leading), 2)),
                of("DM-03 steps", "DM-03", GAP, "通报上年整改情况", () -> kind(MeetingKind.DEMOCRATIC_LIFE_MEETING, unit.leading)),
                of("DM-01 late", "DM-01", DOUBT, "晚于次年3月31日", () -> edit(unit.filled(MeetingKind.DEMOCRATIC_LIFE_MEETING, unit.leading,
                        LocalDate.of(2026, 4, 1)), m -> m.withBelongsToYear(2025))),
                of("DM-03 reported late", "DM-03", NOTE, "晚于会后15天", () -> edit(kind(MeetingKind.DEMOCRATIC_LIFE_MEETING, unit.leading), m -> m.with(
                        MeetingField.REPORTED_ON, DAY.plusDays(16)))),
                of("CG-03 secretary", "CG-03", GAP, "学习秘书", () -> kind(MeetingKind.CENTRE_GROUP_STUDY, unit.leading)),
                of("CG-04 leave not approved", "CG-04", GAP, "未登记由组长批准", () -> away(kind(MeetingKind.CENTRE_GROUP_STUDY, unit.leading), 1)),
                of("CG-04 not made up", "CG-04", GAP, "还没有补学", () -> away(kind(MeetingKind.CENTRE_GROUP_STUDY, unit.leading), 1)),
                of("CG-05 nobody spoke", "CG-05", GAP, "没有重点发言", () -> kind(MeetingKind.CENTRE_GROUP_STUDY, unit.leading).withAgenda(List.of())),
                of("CG-06 papers", "CG-06", GAP, "方案或通知、签到表", () -> kind(MeetingKind.CENTRE_GROUP_STUDY, unit.leading)),
                of("FT-01", "FT-01", GAP, "第一议题", () -> kind(MeetingKind.LEADING_GROUP_MEETING, unit.leading).withAgenda(List.of(
                        AgendaItem.of(AgendaItem.Kind.DECISION, "研究经费")))),
                head("MT-16 no name", "MT-16", GAP, "未填写会议名称", m -> m.with(MeetingField.TITLE, null)),
                head("MT-16 no chair", "MT-16", GAP, "未填写主持人", m -> m.with(MeetingField.CHAIR, null)),
                of("MT-16 nobody counted", "MT-16", GAP, "未填写应到、实到人数", () -> edit(unit.assembly().withAttendance(List.of()).withVotes(List.of()),
                        m -> m.with(MeetingField.DUE_COUNT, null).with(MeetingField.PRESENT_COUNT, null))),
                of("MT-16 no agenda", "MT-16", GAP, "未填写议题", () -> edit(unit.assembly().withAgenda(List.of()).withVotes(List.of()), m -> m.with(
                        MeetingField.THEME, null).with(MeetingField.LECTURE_TITLE, null))),
                of("MT-16 no content", "MT-16", GAP, "未填写会议内容", () -> edit(unit.assembly().withAgenda(List.of(AgendaItem.of(AgendaItem.Kind.STUDY, "学习")))
                        .withVotes(List.of()), m -> m.with(MeetingField.CONTENT, null))),
                of("MT-09 entrusted though the secretary is there", "MT-09", NOTE, "书记党员甲登记为到会", () -> edit(unit.assembly(), m -> m.with(Map.of(
                        MeetingField.CHAIR, person(1), MeetingField.ENTRUSTED, true)))),
                of("MT-10 decided without a vote and a quorum", "MT-10", DOUBT, "所作的决议无效", () -> away(unit.assembly(), 13).withVotes(List.of())),
                of("DV-15 taken in without a vote and a quorum", "DV-15", DOUBT, "没有超过", () -> away(decided(AgendaItem.Kind.ADMISSION), 12)),
                of("EL-02 elected without ballots and a quorum", "EL-02", DOUBT, "五分之四", () -> away(decided(AgendaItem.Kind.ELECTION), 5)),
                of("MT-11 taken in without a vote", "MT-11", GAP, "须经党员大会表决", () -> decided(AgendaItem.Kind.ADMISSION)),
                of("MT-11 expelled without a vote", "MT-11", GAP, "须经党员大会表决", () -> decided(AgendaItem.Kind.EXPULSION)),
                vote("MT-14 conversion of whom", "MT-14", GAP, "没有写明", Vote.of(2, "预备党员转正", VoteRule.CONVERSION, 24, 22, 21, 1, 0)),
                of("DV-15 written opinions are no attendance", "DV-15", CONTRADICTION, "没有超过", () -> away(unit.assembly(), 12).withVotes(List.of(
                        Vote.of(2, "某人", VoteRule.ADMISSION, 24, 12, 12, 0, 0).withWritten(12, 12).withPassed(true)))),
                of("DV-16 written opinions short by one", "DV-16", CONTRADICTION, "其中书面意见1票", () -> away(unit.assembly(), 11).withVotes(List.of(
                        Vote.of(2, "某人", VoteRule.ADMISSION, 24, 13, 11, 2, 0).withWritten(1, 2).withPassed(true)))),
                of("EL-03 one approval is none", "EL-03", CONTRADICTION, "并经党员大会通过（未登记）", () -> {
                    MeetingFile file = kind(MeetingKind.BRANCH_GENERAL_MEETING, unit.second);
                    return file.withAttendance(file.attendance().stream().map(p -> p.memberId() == abroad() ? row(p.memberId(), p.name(), false, false) : p).toList());
                }),
                of("BR-06 joint branch without a committee", "BR-06", CONTRADICTION, "没有支部委员会", () -> kind(MeetingKind.BRANCH_COMMITTEE_MEETING, joint)),
                of("DM-04 life meeting of a joint branch", "DM-04", CONTRADICTION, "是联合党支部", () -> kind(MeetingKind.DEMOCRATIC_LIFE_MEETING, joint)),
                of("DM-04 life meeting of a group", "DM-04", CONTRADICTION, "应召开组织生活会", () -> kind(MeetingKind.DEMOCRATIC_LIFE_MEETING, unit.group)),
                of("MT-12 numbers below half", "MT-12", DOUBT, "不足", () -> numbers(kind(MeetingKind.BRANCH_COMMITTEE_MEETING, unit.first), 5, 2)),
                of("DM-02 numbers below two thirds", "DM-02", DOUBT, "三分之二", () -> numbers(kind(MeetingKind.DEMOCRATIC_LIFE_MEETING, unit.leading), 3, 1)),
                of("DM-03 reported before", "DATA", CONTRADICTION, "早于会议日期", () -> edit(kind(MeetingKind.DEMOCRATIC_LIFE_MEETING, unit.leading), m -> m.with(
                        MeetingField.REPORTED_ON, DAY.minusDays(1)))),
                of("DM-01 belongs to the year after", "DM-01", CONTRADICTION, "不符", () -> edit(kind(MeetingKind.DEMOCRATIC_LIFE_MEETING, unit.leading),
                        m -> m.withBelongsToYear(2027))),
                of("CG-03 nobody leads", "CG-03", GAP, "组长", () -> edit(kind(MeetingKind.CENTRE_GROUP_STUDY, unit.leading), m -> m.with(MeetingField.CHAIR, null))),
                of("numbers: more present than due", "DATA", CONTRADICTION, "多于应到", () -> numbers(25, 26)),
                of("numbers: not as on the roster", "DATA", DOUBT, "应为25人", () -> numbers(24, 20)));
    }

    @TestFactory
    Stream<DynamicTest> saysNothingWhereAllIsWell() {
        return Stream.of(
                silent("MT-09 entrusted deputy", "MT-09", () -> edit(mark(unit.assembly(), unit.people.get(0).id()), m -> m.with(Map.of(MeetingField.CHAIR, person(1), MeetingField.ENTRUSTED, true)))),
                silent("MT-09 lecture by anybody", "MT-09", () -> edit(kind(MeetingKind.PARTY_LECTURE, unit.first), m -> m.with(MeetingField.CHAIR, person(9)))),
                silent("MT-12 exactly enough", "MT-12", () -> away(kind(MeetingKind.BRANCH_COMMITTEE_MEETING, unit.first), 2)),
                silent("DM-02 exactly two thirds", "DM-02", () -> away(kind(MeetingKind.DEMOCRATIC_LIFE_MEETING, unit.leading), 1)),
                silent("MT-05 a week off", "MT-05", () -> kind(MeetingKind.THEMED_PARTY_DAY, unit.first)),
                silent("OL-01 on the last day", "OL-01", () -> edit(unit.filled(MeetingKind.ORGANIZATIONAL_LIFE_MEETING, unit.first, LocalDate.of(2026, 3, 31)),
                        m -> m.withBelongsToYear(2025))),
                silent("MT-17 one after the other", "MT-17", () -> edit(unit.assembly(), m -> m.withTimes(LocalTime.of(16, 0), LocalTime.of(17, 0)))),
                silent("MT-17 one event at one place", "MT-17", () -> edit(unit.assembly(), m -> m.withTimes(LocalTime.of(15, 0), LocalTime.of(16, 0)).with(
                        MeetingField.PLACE, "四楼"))),
                silent("OL-02 all steps", "OL-02", this::life),
                silent("FT-01 first topic", "FT-01", () -> kind(MeetingKind.LEADING_GROUP_MEETING, unit.leading)),
                silent("EL-02 exactly four fifths", "EL-02", () -> away(unit.assembly(), 4).withVotes(List.of(Vote.of(2, "某人", VoteRule.ELECTION, 24, 20, 20, 0, 0)))),
                silent("MT-10 exactly half", "MT-10", () -> away(unit.assembly(), 12).withVotes(List.of(Vote.of(2, "计划", VoteRule.ORDINARY, 24, 12, 12, 0, 0)))),
                silent("MT-10 decided by exactly half", "MT-10", () -> away(unit.assembly(), 12).withVotes(List.of())),
                silent("MT-11 one beyond half", "MT-11", () -> unit.assembly().withVotes(List.of(Vote.of(2, "计划", VoteRule.ORDINARY, 24, 22, 13, 9, 0)))),
                silent("MT-14 as many votes as voters", "MT-14", () -> unit.assembly().withVotes(List.of(Vote.of(2, "计划", VoteRule.ORDINARY, 24, 22, 20, 1, 1)))),
                silent("MT-14 conversion of one who is named", "MT-14", () -> unit.assembly().withVotes(List.of(Vote.of(2, "讨论新同志转正", VoteRule.CONVERSION, 24, 22, 21, 1,
                        0)))),
                silent("DV-16 written opinions are votes", "DV-16", () -> away(unit.assembly(), 11).withVotes(List.of(Vote.of(2, "某人", VoteRule.ADMISSION, 24, 13, 11,
                        2, 0).withWritten(2, 2).withPassed(true)))),
                silent("MT-18 a reason is given", "MT-18", unit::assembly),
                silent("MT-12 numbers at half", "MT-12", () -> numbers(kind(MeetingKind.BRANCH_COMMITTEE_MEETING, unit.first), 5, 3)),
                silent("DM-02 numbers at two thirds", "DM-02", () -> numbers(kind(MeetingKind.DEMOCRATIC_LIFE_MEETING, unit.leading), 3, 2)),
                silent("DM-01 on the last day", "DM-01", () -> edit(unit.filled(MeetingKind.DEMOCRATIC_LIFE_MEETING, unit.leading, LocalDate.of(2026, 3, 31)),
                        m -> m.withBelongsToYear(2025))),
                silent("DM-03 reported on the fifteenth day", "DM-03", () -> edit(kind(MeetingKind.DEMOCRATIC_LIFE_MEETING, unit.leading), m -> m.with(
                        MeetingField.REPORTED_ON, DAY.plusDays(15))).withSteps(steps(MeetingKind.DEMOCRATIC_LIFE_MEETING, null))),
                silent("DL-01 leading cadre there", "DL-01", this::life),
                silent("DL-01 leading cadre made up for it", "DL-01", () -> madeUp(life(), unit.people.get(5).id())),
                silent("DL-01 others away", "DL-01", () -> mark(life(), unit.people.get(6).id())),
                silent("DL-01 leading cadre away from another meeting", "DL-01", () -> mark(unit.assembly(), unit.people.get(5).id())),
                silent("CG-04 approved and made up for", "CG-04", () -> madeUp(kind(MeetingKind.CENTRE_GROUP_STUDY, unit.leading), unit.people.get(2).id())),
                silent("CG-05 spoke", "CG-05", () -> kind(MeetingKind.CENTRE_GROUP_STUDY, unit.leading)),
                silent("FT-01 not asked of a branch committee", "FT-01", () -> kind(MeetingKind.BRANCH_COMMITTEE_MEETING, unit.first)),
                silent("joint branch meets", "DATA", () -> kind(MeetingKind.BRANCH_GENERAL_MEETING, joint)),
                silent("MT-13 nothing asked where there is no committee", "MT-13", () -> {
                    MeetingFile file = kind(MeetingKind.BRANCH_GENERAL_MEETING, unit.second);
                    return file.withVotes(List.of(Vote.of(1, "计划", VoteRule.ORDINARY, 5, 5, 5, 0, 0)));
                }),
                silent("DATA a guest from elsewhere", "DATA", () -> unit.assembly().withAttendance(Stream.concat(unit.assembly().attendance().stream(), Stream.of(
                        Attendance.guest(unit.others.get(1).id(), unit.others.get(1).name(), "联络员"))).toList())));
    }

    /** Each step of the two life meetings is asked for by its own name. */
    @TestFactory
    Stream<DynamicTest> missesEachStep() {
        return Stream.of(MeetingKind.ORGANIZATIONAL_LIFE_MEETING, MeetingKind.DEMOCRATIC_LIFE_MEETING).flatMap(kind -> MeetingStep.of(kind).stream()
                .map(step -> of(kind.label() + " " + step.label(), kind == MeetingKind.DEMOCRATIC_LIFE_MEETING ? "DM-03" : "OL-02", GAP, "缺少环节：" + step.label() + "。",
                        () -> kind(kind, kind == MeetingKind.DEMOCRATIC_LIFE_MEETING ? unit.leading : unit.first).withSteps(steps(kind, step)))));
    }

    @ParameterizedTest
    @CsvSource({"5, 2026-03-12, false", "5, 2026-03-13, true", "15, 2026-03-08, false", "15, 2026-03-07, true", "31, 2026-02-21, false", "31, 2026-02-20, true",
        "31, 2024-02-22, false", "30, 2026-03-23, false"})
    void aThemedDayIsWithinAWeekOfItsFixedDay(int fixed, LocalDate day, boolean noted) {
        MeetingFile file = unit.filled(MeetingKind.THEMED_PARTY_DAY, unit.first, day);
        assertThat(rules(file, MeetingPolicy.DEFAULT.withFixedDay(fixed)).contains("MT-05")).isEqualTo(noted);
        assertThat(rules(file, MeetingPolicy.DEFAULT)).doesNotContain("MT-05");
    }

    @ParameterizedTest
    @EnumSource(names = {"BRANCH_COMMITTEE_MEETING", "COMMITTEE_MEETING", "LEADING_GROUP_MEETING"})
    void firstTopicIsAskedOfTheKindsThatTheUnitHasSet(MeetingKind kind) {
        Organization holder = kind == MeetingKind.COMMITTEE_MEETING ? unit.unit : kind == MeetingKind.BRANCH_COMMITTEE_MEETING ? unit.first : unit.leading;
        AgendaItem first = AgendaItem.of(AgendaItem.Kind.FIRST_TOPIC, "学习讲话");
        AgendaItem work = AgendaItem.of(AgendaItem.Kind.DECISION, "研究工作");
        MeetingPolicy all = new MeetingPolicy(Set.of(kind), 60, null);
        MeetingPolicy none = new MeetingPolicy(Set.of(), 60, null);
        assertThat(rules(kind(kind, holder).withAgenda(List.of(first, work)), all)).doesNotContain("FT-01");
        assertThat(rules(kind(kind, holder).withAgenda(List.of(work, first)), all)).contains("FT-01");
        assertThat(rules(kind(kind, holder).withAgenda(List.of()), all)).contains("FT-01");
        assertThat(rules(kind(kind, holder).withAgenda(List.of(work)), none)).doesNotContain("FT-01");
    }

    private List<String> rules(MeetingFile file, MeetingPolicy policy) {
        MeetingFacts facts = unit.records.database.read(sql -> unit.facts.of(sql, file, MeetingFixture.TODAY));
        return MeetingCheck.check(file, new MeetingFacts(facts.organization(), facts.roster(), facts.posts(), facts.due(), facts.exclusions(), facts.standingVotes(),
                facts.clashes(), facts.committeeItems(), facts.papers(), facts.today(), policy)).stream().map(MeetingRemark::rule).toList();
    }

    private long abroad() {
        return unit.others.get(4).id();
    }

    /** Decides something of {@code kind} that nobody is recorded to have voted on. */
    private MeetingFile decided(AgendaItem.Kind kind) {
        AgendaItem item = AgendaItem.of(kind, "讨论某人的事项").withDiscussion("大家同意。", null).withDecision("同意", null, null);
        return unit.assembly().withAgenda(List.of(item)).withVotes(List.of());
    }

    private static MeetingFile madeUp(MeetingFile file, long member) {
        return file.withAttendance(file.attendance().stream().map(p -> p.memberId() == member ? p.with(AttendanceStatus.ON_DUTY, "出差").withLeaveApprovedBy("组长")
                .withMadeUp(DAY.plusDays(3), "自学") : p).toList());
    }

    private DynamicTest of(String name, String rule, MeetingRemark.Weight weight, String words, Supplier<MeetingFile> file) {
        return DynamicTest.dynamicTest(name, () -> assertThat(unit.service.check(file.get())).anySatisfy(remark -> {
            assertThat(remark.rule()).isEqualTo(rule);
            assertThat(remark.weight()).isEqualTo(weight);
            assertThat(remark.sentence()).contains(words).endsWith("。");
        }));
    }

    private DynamicTest silent(String name, String rule, Supplier<MeetingFile> file) {
        return DynamicTest.dynamicTest(name, () -> assertThat(unit.service.check(file.get())).extracting(MeetingRemark::rule).doesNotContain(rule));
    }

    private DynamicTest head(String name, String rule, MeetingRemark.Weight weight, String words, UnaryOperator<Meeting> change) {
        return of(name, rule, weight, words, () -> edit(unit.assembly(), change));
    }

    private DynamicTest people(String name, String rule, MeetingRemark.Weight weight, String words, Consumer<List<Attendance>> change) {
        return of(name, rule, weight, words, () -> {
            List<Attendance> attendance = new ArrayList<>(unit.assembly().attendance());
            change.accept(attendance);
            return unit.assembly().withAttendance(attendance);
        });
    }

    private DynamicTest vote(String name, String rule, MeetingRemark.Weight weight, String words, Vote vote) {
        return of(name, rule, weight, words, () -> unit.assembly().withVotes(List.of(vote)));
    }

    private static MeetingFile edit(MeetingFile file, UnaryOperator<Meeting> change) {
        return file.with(change.apply(file.meeting()));
    }

    private MeetingFile kind(MeetingKind kind, Organization organization) {
        return unit.filled(kind, organization);
    }

    private PersonRef person(int index) {
        return new PersonRef(unit.people.get(index).id(), unit.people.get(index).name());
    }

    private static Attendance row(Long id, String name, boolean due, boolean voting) {
        return new Attendance(id, name, null, false, due, voting, due ? AttendanceStatus.PRESENT : AttendanceStatus.NOT_DUE, null, null, null, null, 0);
    }

    /** The same with the last {@code count} of those who vote away, and nobody else. */
    private static MeetingFile away(MeetingFile file, int count) {
        List<Attendance> voters = file.attendance().stream().filter(Attendance::voting).toList();
        Set<Attendance> absent = Set.copyOf(voters.subList(voters.size() - count, voters.size()));
        return file.withAttendance(file.attendance().stream().map(p -> p.with(absent.contains(p) ? AttendanceStatus.SICK_LEAVE : AttendanceStatus.PRESENT, "住院"))
                .toList());
    }

    private static MeetingFile mark(MeetingFile file, long member) {
        return file.withAttendance(file.attendance().stream().map(p -> p.memberId() == member ? p.with(AttendanceStatus.ON_DUTY, "出差") : p).toList());
    }

    private MeetingFile numbers(int due, int present) {
        return numbers(unit.filled(MeetingKind.BRANCH_GENERAL_MEETING, unit.first), due, present);
    }

    private static MeetingFile numbers(MeetingFile named, int due, int present) {
        MeetingFile file = named.withAttendance(List.of());
        return file.with(file.meeting().with(Map.of(MeetingField.DUE_COUNT, due, MeetingField.PRESENT_COUNT, present)));
    }

    private MeetingFile life() {
        return kind(MeetingKind.ORGANIZATIONAL_LIFE_MEETING, unit.first).withSteps(steps(MeetingKind.ORGANIZATIONAL_LIFE_MEETING, null));
    }

    private static Map<MeetingStep, String> steps(MeetingKind kind, MeetingStep without) {
        Map<MeetingStep, String> steps = new EnumMap<>(MeetingStep.class);
        MeetingStep.of(kind).stream().filter(step -> step != without).forEach(step -> steps.put(step, "已开展"));
        return steps;
    }
}
