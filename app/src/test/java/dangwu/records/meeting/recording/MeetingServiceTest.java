package dangwu.records.meeting.recording;

import static dangwu.records.MeetingFixture.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dangwu.kit.attachment.AttachmentRepository;
import dangwu.kit.attachment.AttachmentStore;
import dangwu.kit.audit.AuditRepository;
import dangwu.kit.db.DatabaseFile;
import dangwu.kit.db.RefusedException;
import dangwu.kit.safe.KeyFile;
import dangwu.records.MeetingFixture;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.Contribution;
import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MatrixCell;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.MeetingPaper;
import dangwu.records.meeting.MeetingStep;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.Topic;
import dangwu.records.meeting.Vote;
import dangwu.records.meeting.due.DuePerson;
import dangwu.records.meeting.due.VotingExclusion;
import dangwu.records.meeting.study.StudyHours;
import dangwu.records.meeting.study.StudyKind;
import dangwu.records.meeting.study.StudyRecord;
import dangwu.records.meeting.vote.VoteRule;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingServiceTest {

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

    @Test
    void everythingOfARecordComesBackAsItWas() {
        MeetingFile file = unit.assembly();
        file = file.with(file.meeting().with(MeetingField.HOURS, new BigDecimal("1.5")))
                .withAttendance(Stream.concat(file.attendance().stream(), Stream.of(Attendance.guest(null, "𠮷田䶮", "上级联络员"))).toList())
                .withContributions(List.of(new Contribution(Contribution.Kind.SPEECH, 1, new PersonRef(null, "𠮷田䶮"), null, "发言。\n第二段。", null)))
                .withSteps(Map.of(MeetingStep.STUDY, "集中学习")).withFollowUps(List.of(FollowUp.of(2, file.agenda().get(1)))).explained("MT-09", "书记出差");
        MeetingFile kept = unit.service.complete(file);
        assertThat(unit.meetings.find(kept.meeting().id())).contains(kept);
        assertThat(kept.agenda()).allSatisfy(item -> assertThat(item.id()).isPositive());
        assertThat(kept.meeting().complete()).isTrue();
        assertThat(kept.dueCount()).isEqualTo(25);
        assertThat(kept.presentCount()).isEqualTo(23);
        MeetingFile changed = unit.service.complete(kept.with(kept.meeting().with(MeetingField.PLACE, "礼堂")));
        assertThat(changed.agenda()).isEqualTo(kept.agenda());
        assertThat(new AuditRepository(unit.records.database).of(MeetingService.SUBJECT, List.of(kept.meeting().id()), 10)).hasSize(2);
    }

    @Test
    void aRecordThatContradictsItselfIsRefusedWholeAndKeptAsADraft() {
        MeetingFile wrong = unit.assembly().withVotes(List.of(Vote.of(2, "计划", VoteRule.ORDINARY, 24, 22, 12, 10, 0).withPassed(true)));
        assertThatThrownBy(() -> unit.service.complete(wrong)).isInstanceOf(RefusedException.class).hasMessageContaining("至少13票");
        assertThat(unit.meetings.list(MeetingFilter.ALL)).isEmpty();
        MeetingFile draft = unit.service.saveDraft(wrong);
        assertThat(unit.meetings.find(draft.meeting().id())).contains(draft);
        assertThat(unit.meetings.matrix(DAY, DAY)).singleElement().satisfies(cell -> {
            assertThat(cell.held()).isZero();
            assertThat(cell.drafts()).isEqualTo(1);
        });
    }

    @Test
    void aDoubtIsTakenInWithAReason() {
        MeetingFile file = unit.assembly();
        MeetingFile deputy = file.with(file.meeting().with(MeetingField.CHAIR, new PersonRef(unit.people.get(1).id(), unit.people.get(1).name())));
        assertThatThrownBy(() -> unit.service.complete(deputy)).isInstanceOf(RefusedException.class).hasMessageContaining("请填写说明");
        MeetingFile kept = unit.service.complete(deputy.explained("MT-09", "书记临时外出"));
        assertThat(unit.meetings.find(kept.meeting().id()).orElseThrow().explanations()).singleElement().extracting("reason").isEqualTo("书记临时外出");
    }

    @Test
    void aCompleteRecordIsNoDraftAgain() {
        MeetingFile kept = unit.service.complete(unit.assembly());
        assertThatThrownBy(() -> unit.service.saveDraft(kept)).isInstanceOf(RefusedException.class).hasMessageContaining("已经登记完成");
    }

    @Test
    void recordingFulfilsThePlanAndTakingAwayOpensItAgain() {
        PlanLine line = unit.planService.save(PlanLine.of(unit.first.id(), YearMonth.from(DAY), MeetingKind.BRANCH_GENERAL_MEETING, "年度计划"));
        PlanLine other = unit.planService.save(PlanLine.of(unit.first.id(), YearMonth.from(DAY).plusMonths(1), MeetingKind.BRANCH_GENERAL_MEETING, "四月"));
        MeetingFile kept = unit.service.complete(unit.assembly());
        assertThat(lines()).extracting(PlanLine::meetingId).containsExactly(kept.meeting().id(), null);
        MeetingService.Removed removed = unit.service.remove(kept.meeting().id());
        assertThat(lines()).extracting(PlanLine::meetingId).containsOnlyNulls();
        assertThat(unit.meetings.find(kept.meeting().id())).isEmpty();
        unit.service.restore(removed);
        assertThat(unit.meetings.find(kept.meeting().id())).contains(kept);
        assertThat(lines()).extracting(PlanLine::meetingId).containsExactly(kept.meeting().id(), null);
        unit.planService.fulfil(other.id(), kept.meeting().id());
        unit.planService.reopen(line.id());
        assertThat(lines()).extracting(PlanLine::meetingId).containsExactly(null, kept.meeting().id());
        assertThatThrownBy(() -> unit.planService.save(PlanLine.of(unit.first.id(), YearMonth.from(DAY), MeetingKind.DEMOCRATIC_LIFE_MEETING, null)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("组织生活会");
    }

    private List<PlanLine> lines() {
        return unit.plans.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }

    @Test
    void anItemTheCommitteeTalkedOverIsNotedNoMore() {
        MeetingFile committee = unit.service.complete(unit.filled(MeetingKind.BRANCH_COMMITTEE_MEETING, unit.first, DAY.minusDays(60)));
        MeetingFile early = unit.service.complete(unit.filled(MeetingKind.BRANCH_COMMITTEE_MEETING, unit.first, DAY.minusDays(61)));
        assertThat(rules(linked(committee))).doesNotContain("MT-13");
        assertThat(rules(linked(early))).contains("MT-13");
    }

    private MeetingFile linked(MeetingFile committee) {
        MeetingFile file = unit.assembly();
        return file.withAgenda(List.of(file.agenda().get(0), file.agenda().get(1).withPriorItem(committee.agenda().get(0).id())));
    }

    private List<String> rules(MeetingFile file) {
        return unit.service.check(file).stream().map(MeetingRemark::rule).toList();
    }

    @Test
    void theFileOfASessionIsWholeWithAllItsPapers() {
        MeetingFile session = unit.service.complete(unit.filled(MeetingKind.CENTRE_GROUP_STUDY, unit.leading));
        AttachmentStore store = new AttachmentStore(folder.resolve("attachments"), new KeyFile(new DatabaseFile(folder).keyFile()), unit.records.database,
                new AttachmentRepository(unit.records.database));
        for (MeetingPaper paper : MeetingPaper.SESSION) {
            assertThat(rules(session)).contains("CG-06");
            store.add(new AttachmentStore.Owner(paper.ownerKind(), session.meeting().id(), "学习"), paper.label() + ".txt", new byte[] {1});
        }
        assertThat(rules(session)).doesNotContain("CG-06");
    }

    @Test
    void whatWasAttachedComesBackWithTheRecord() {
        MeetingFile session = unit.service.complete(unit.filled(MeetingKind.CENTRE_GROUP_STUDY, unit.leading));
        AttachmentStore store = new AttachmentStore(folder.resolve("attachments"), new KeyFile(new DatabaseFile(folder).keyFile()), unit.records.database,
                new AttachmentRepository(unit.records.database));
        String kind = MeetingPaper.SESSION.get(0).ownerKind();
        store.add(new AttachmentStore.Owner(kind, session.meeting().id(), "学习"), "通知.txt", new byte[] {1, 2});
        unit.service.restore(unit.service.remove(session.meeting().id()));
        assertThat(store.of(kind, session.meeting().id())).singleElement()
                .satisfies(file -> assertThat(store.read(file)).containsExactly(1, 2));
    }

    @Test
    void whoIsDueFollowsTheDay() {
        List<DuePerson> due = unit.service.due(MeetingKind.BRANCH_GENERAL_MEETING, unit.first.id(), DAY);
        assertThat(due).hasSize(25).filteredOn(DuePerson::voting).hasSize(24);
        assertThat(unit.service.due(MeetingKind.BRANCH_GENERAL_MEETING, unit.first.id(), LocalDate.of(2025, 11, 30))).hasSize(24);
        assertThat(unit.service.due(MeetingKind.PARTY_GROUP_MEETING, unit.group.id(), DAY)).hasSize(12);
        assertThat(unit.service.due(MeetingKind.BRANCH_COMMITTEE_MEETING, unit.first.id(), DAY)).hasSize(5);
        assertThat(unit.service.due(MeetingKind.BRANCH_COMMITTEE_MEETING, unit.first.id(), LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(unit.service.due(MeetingKind.DEMOCRATIC_LIFE_MEETING, unit.leading.id(), DAY)).hasSize(3).allMatch(DuePerson::voting);
        assertThat(unit.service.due(MeetingKind.PARTY_LECTURE, unit.unit.id(), DAY)).hasSize(30);
        assertThat(unit.service.due(MeetingKind.SYMPOSIUM, unit.first.id(), DAY)).isEmpty();
    }

    @Test
    void anExclusionNeedsBothApprovalsByTheDay() {
        long away = unit.people.get(8).id();
        VotingExclusion half = unit.exclusionService.save(new VotingExclusion(0, away, VotingExclusion.Cause.ABROAD, DAY.minusMonths(8), null,
                DAY.minusMonths(7), "批复1号", null, null));
        assertThat(person(away)).satisfies(p -> assertThat(p.due() && p.voting()).isTrue());
        VotingExclusion late = approved(half, DAY.plusDays(1));
        assertThat(person(away).voting()).isTrue();
        approved(late, DAY);
        assertThat(person(away)).satisfies(p -> {
            assertThat(p.due() || p.voting()).isFalse();
            assertThat(p.note()).isEqualTo("自费出国半年以上");
        });
        long watched = unit.people.get(9).id();
        unit.exclusionService.save(new VotingExclusion(0, watched, VotingExclusion.Cause.INNER_PARTY_PROBATION, DAY, null, null, null, null, null));
        assertThat(person(watched)).satisfies(p -> {
            assertThat(p.due()).isTrue();
            assertThat(p.voting()).isFalse();
        });
        unit.records.membershipService.suspend(unit.people.get(20).id(), true, DAY, "决定");
        assertThat(person(unit.people.get(20).id()).due()).isFalse();
    }

    private VotingExclusion approved(VotingExclusion e, LocalDate day) {
        return unit.exclusionService.save(new VotingExclusion(e.id(), e.memberId(), e.cause(), e.fromOn(), null, e.superiorApprovedOn(), e.superiorBasis(), day,
                null));
    }

    private DuePerson person(long id) {
        return unit.service.due(MeetingKind.BRANCH_GENERAL_MEETING, unit.first.id(), DAY).stream().filter(p -> p.memberId() == id).findFirst().orElseThrow();
    }

    /** 转正时间 is the end of probation and is entered after the meeting that decides; up to that meeting he had no vote. */
    @Test
    void whoseConversionIsVotedOnHasNoVoteUntilThen() {
        Member novice = converted(DAY.minusDays(20));
        assertThat(votersOn(DAY)).as("nothing is known of a vote").contains(novice.id()).hasSize(25);
        MeetingFile file = unit.assembly().withVotes(List.of(Vote.of(2, "讨论新同志预备党员转正", VoteRule.CONVERSION, 24, 22, 21, 1, 0)));
        assertThat(unit.service.due(file)).filteredOn(DuePerson::voting).hasSize(24).extracting(DuePerson::memberId).doesNotContain(novice.id());
        assertThat(unit.service.due(file)).filteredOn(p -> p.memberId() == novice.id()).singleElement().satisfies(p -> {
            assertThat(p.due()).isTrue();
            assertThat(p.note()).contains("转正").contains("此前是预备党员");
        });
        assertThatThrownBy(() -> unit.service.complete(file)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("新同志当天没有表决权").hasMessageContaining("应为23人");
        MeetingFile kept = unit.service.complete(follow(file));
        assertThat(votersOn(DAY.minusDays(20))).as("a meeting after 转正时间 and before the decision").doesNotContain(novice.id()).hasSize(24);
        assertThat(votersOn(DAY)).doesNotContain(novice.id());
        assertThat(votersOn(DAY.plusDays(1))).contains(novice.id()).hasSize(25);
        assertThat(unit.service.check(kept)).extracting(MeetingRemark::rule).doesNotContain("MT-14", "EL-03");
        MeetingFile without = kept.withVotes(List.of());
        assertThat(unit.service.due(without)).as("a record is not held against what it said before").filteredOn(DuePerson::voting).hasSize(25);
    }

    @Test
    void aVoteThatIsOnlyADraftChangesNobodysStanding() {
        Member novice = converted(DAY.minusDays(20));
        unit.service.saveDraft(unit.assembly().withVotes(List.of(Vote.of(2, "新同志", VoteRule.CONVERSION, 24, 22, 21, 1, 0))));
        assertThat(votersOn(DAY.minusDays(1))).contains(novice.id());
    }

    @Test
    void whoIsTakenInIsAGuestOfTheMeetingThatTakesHimIn() {
        Member novice = unit.people.get(24);
        unit.records.memberService.update(novice.with(MemberField.JOINED_ON, DAY), MemberCategory.PROBATIONARY);
        MeetingFile plain = unit.assembly();
        assertThat(unit.service.due(plain)).filteredOn(DuePerson::due).extracting(DuePerson::memberId).contains(novice.id());
        MeetingFile file = plain.withVotes(List.of(Vote.of(2, "接收新同志为预备党员", VoteRule.ADMISSION, 24, 22, 21, 1, 0)));
        assertThat(unit.service.due(file)).filteredOn(DuePerson::due).hasSize(24).extracting(DuePerson::memberId).doesNotContain(novice.id());
        assertThatThrownBy(() -> unit.service.complete(file)).isInstanceOf(RefusedException.class).hasMessageContaining("此前不是党员");
        List<Attendance> people = file.attendance().stream().map(p -> p.memberId() == novice.id() ? Attendance.guest(novice.id(), novice.name(), null) : p).toList();
        MeetingFile kept = unit.service.complete(file.withAttendance(people));
        assertThat(kept.dueCount()).isEqualTo(24);
        assertThat(kept.presentCount()).isEqualTo(22);
    }

    private Member converted(LocalDate full) {
        Member novice = unit.people.get(24).with(MemberField.JOINED_ON, full.minusYears(1)).with(MemberField.FULL_ON, full);
        unit.records.memberService.update(novice, MemberCategory.FULL);
        return novice;
    }

    private List<Long> votersOn(LocalDate day) {
        return unit.service.due(MeetingKind.BRANCH_GENERAL_MEETING, unit.first.id(), day).stream().filter(DuePerson::voting).map(DuePerson::memberId).toList();
    }

    /** The same with everybody's vote as it should be. */
    private MeetingFile follow(MeetingFile file) {
        Map<Long, DuePerson> due = unit.service.due(file).stream().collect(Collectors.toMap(DuePerson::memberId, p -> p));
        return file.withAttendance(file.attendance().stream().map(p -> due.get(p.memberId()).attendance().with(p.status(), p.reason())).toList());
    }

    @Test
    void theMatrixCountsByOrganizationMonthAndKind() {
        unit.service.complete(unit.assembly());
        unit.service.complete(unit.filled(MeetingKind.PARTY_LECTURE, unit.second, DAY.plusDays(1)));
        MeetingFile lecture = unit.filled(MeetingKind.THEMED_PARTY_DAY, unit.second, DAY.plusDays(2));
        unit.service.complete(lecture.with(lecture.meeting().with(MeetingField.COUNTS_AS_LECTURE, true)));
        unit.service.complete(unit.filled(MeetingKind.PARTY_LECTURE, unit.second, DAY.plusMonths(1)));
        List<MatrixCell> cells = unit.meetings.matrix(DAY, DAY);
        assertThat(cells).containsExactlyInAnyOrder(
                new MatrixCell(unit.first.id(), YearMonth.of(2026, 3), MeetingKind.BRANCH_GENERAL_MEETING, 2026, 1, 0, 0, 25, 23),
                new MatrixCell(unit.second.id(), YearMonth.of(2026, 3), MeetingKind.PARTY_LECTURE, 2026, 1, 0, 1, 5, 5),
                new MatrixCell(unit.second.id(), YearMonth.of(2026, 3), MeetingKind.THEMED_PARTY_DAY, 2026, 1, 0, 1, 5, 5));
        assertThat(unit.meetings.list(MeetingFilter.ALL.lecturesOnly())).hasSize(3);
        assertThat(unit.meetings.list(MeetingFilter.ALL.under(unit.records.organizations.tree(), unit.first.id()))).hasSize(1);
        assertThat(unit.meetings.list(MeetingFilter.ALL.topic(Topic.PARTY_BUILDING))).singleElement().extracting(MeetingLine::topics)
                .isEqualTo(Set.of(Topic.PARTY_BUILDING));
        assertThat(unit.meetings.list(MeetingFilter.ALL.between(DAY, DAY.plusDays(1)).kinds(Set.of(MeetingKind.PARTY_LECTURE)))).hasSize(1);
        assertThat(unit.meetings.list(MeetingFilter.ALL.status(Meeting.Status.DRAFT))).isEmpty();
        assertThat(unit.meetings.files(MeetingFilter.ALL.year(2026))).hasSize(4);
    }

    @Test
    void hoursComeFromMeetingsAttendedAndTrainingElsewhere() {
        MeetingFile study = unit.filled(MeetingKind.COLLECTIVE_STUDY, unit.second);
        List<Attendance> people = study.attendance().stream().map(p -> p.memberId() == unit.others.get(1).id() ? p.with(
                AttendanceStatus.SICK_LEAVE, "住院") : p).toList();
        unit.service.complete(study.withAttendance(people).with(study.meeting().with(MeetingField.HOURS, new BigDecimal("2"))));
        unit.studyService.save(new StudyRecord(0, unit.unit.id(), StudyKind.TRAINING, unit.others.get(0).id(), unit.others.get(0).name(), "党校培训", DAY, null,
                new StudyRecord.Detail(null, null, null, null, null, null, null, null, new BigDecimal("16"), null, null, null, null)));
        Map<Long, BigDecimal> hours = unit.hours.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        assertThat(hours.get(unit.others.get(0).id())).isEqualByComparingTo("18");
        assertThat(hours).doesNotContainKey(unit.others.get(1).id());
        assertThat(unit.meetings.attendanceOf(unit.others.get(1).id(), DAY, DAY)).singleElement()
                .satisfies(a -> assertThat(a.attendance().reason()).isEqualTo("住院"));
        assertThat(StudyHours.proposed(LocalTime.of(9, 0), LocalTime.of(10, 10))).isEqualByComparingTo("1.5");
        assertThat(StudyHours.proposed(LocalTime.of(9, 0), LocalTime.of(12, 0))).isEqualByComparingTo("4");
        assertThat(StudyHours.proposed(LocalTime.of(9, 0), LocalTime.of(15, 0))).isEqualByComparingTo("8");
        assertThat(StudyHours.proposed(LocalTime.of(9, 0), LocalTime.of(9, 0))).isNull();
    }

    @Test
    void whatAMeetingDecidedIsFollowedUp() {
        MeetingFile file = unit.assembly();
        unit.service.complete(file.withFollowUps(List.of(FollowUp.of(2, file.agenda().get(1)))));
        FollowUp open = unit.meetings.openFollowUps().get(0).getValue();
        assertThat(open.overdueOn(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(open.overdueOn(LocalDate.of(2026, 12, 31))).isFalse();
        unit.service.progress(open.id(), "已印发", DAY.plusDays(10));
        assertThat(unit.meetings.openFollowUps()).isEmpty();
    }

    @Test
    void whoeverHasAttendedIsNotRemoved() {
        unit.service.complete(unit.filled(MeetingKind.COLLECTIVE_STUDY, unit.second));
        assertThatThrownBy(() -> unit.records.memberService.remove(unit.others.get(3).id())).isInstanceOf(RefusedException.class).hasMessageContaining("会议考勤");
        assertThatThrownBy(() -> unit.records.organizationService.remove(unit.second.id())).isInstanceOf(RefusedException.class).hasMessageContaining("会议");
    }

    @Test
    void studyRecordsComeBackAsTheyWere() {
        StudyRecord kept = unit.studyService.save(new StudyRecord(0, unit.leading.id(), StudyKind.BULLETIN, null, null, "一季度学习通报", LocalDate.of(2026, 4, 8), null,
                new StudyRecord.Detail(1, null, "机关工委", null, null, null, null, null, null, null, null, "本季集体学习3次。", null)));
        assertThat(kept.quarter()).isEqualTo(1);
        StudyRecord removed = unit.studyService.remove(kept.id());
        unit.studyService.restore(removed);
        assertThat(unit.studies.between(Set.of(StudyKind.BULLETIN), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))).containsExactly(kept);
    }
}
