package dangwu.records.meeting.ledger;

import dangwu.kit.attachment.AttachmentRepository;
import dangwu.kit.db.WriteScope;
import dangwu.kit.ledger.Ledger;
import dangwu.kit.ledger.LedgerRequest;
import dangwu.kit.text.ChineseNames;
import dangwu.records.MeetingFixture;
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
import dangwu.records.meeting.MeetingStep;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.Topic;
import dangwu.records.meeting.coverage.CoveragePolicy;
import dangwu.records.meeting.coverage.CoverageReader;
import dangwu.records.member.Enrolment;
import dangwu.records.member.EntryReason;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.org.Organization;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A year of organizational life with what makes ledgers hard: people who come and go, numbers without names, drafts, meetings of another year. */
final class LifeCase implements AutoCloseable {

    static final String NEWCOMER = "𠮷野生";

    final MeetingFixture life;
    final MeetingLedgers ledgers;
    /** Joined the first branch on 2026-04-01. */
    final Member newcomer;
    /** Went from the first branch to the second on 2026-05-10. */
    final Member mover;
    /** A leading cadre of the first branch. */
    final Member cadre;

    LifeCase(Path folder) {
        life = new MeetingFixture(folder);
        Clock clock = Clock.fixed(MeetingFixture.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        LifeSource source = new LifeSource(life.records.organizations, life.records.posts, life.records.memberships, life.meetings, life.plans,
                new AttachmentRepository(life.records.database), new ChineseNames(), clock);
        ledgers = new MeetingLedgers(source, new CoverageReader(life.records.organizations, life.records.posts, life.meetings, life.plans,
                () -> CoveragePolicy.DEFAULT, clock));
        mover = life.people.get(9);
        cadre = life.people.get(5);
        newcomer = life.records.database.write("转入", scope -> {
            life.records.membershipService.place(scope, mover.id(), life.second.id(), null, LocalDate.of(2026, 5, 10));
            return life.records.memberService.enrol(scope, List.of(new Enrolment(new Member(0, Map.of(MemberField.NAME, NEWCOMER,
                    MemberField.JOINED_ON, LocalDate.of(2015, 7, 1)), Map.of()), life.first.id(), null, MemberCategory.FULL, LocalDate.of(2026, 4, 1),
                    EntryReason.TRANSFERRED_IN))).get(0);
        });
        life.records.database.write("登记", scope -> {
            life.meetings.add(scope, meetings());
            return null;
        });
    }

    /** A ledger by its id. */
    Ledger ledger(String id) {
        return ledgers.all().stream().filter(ledger -> ledger.id().equals(id)).findFirst().orElseThrow();
    }

    /** The year up to today. */
    static LedgerRequest year() {
        return LedgerRequest.asOf(MeetingFixture.TODAY);
    }

    private List<MeetingFile> meetings() {
        List<MeetingFile> files = new ArrayList<>();
        files.add(held(MeetingKind.BRANCH_GENERAL_MEETING, life.first, 3, 12, file -> away(file, 10, AttendanceStatus.SICK_LEAVE, "住院")));
        files.add(held(MeetingKind.PARTY_LECTURE, life.first, 3, 12, file -> file.with(file.meeting().withTimes(LocalTime.of(14, 0), LocalTime.of(15, 0))
                .with(Map.of(MeetingField.LECTURER, new PersonRef(cadre.id(), cadre.name()), MeetingField.LECTURE_TITLE, "坚定信念")))));
        files.add(held(MeetingKind.BRANCH_COMMITTEE_MEETING, life.first, 3, 5, file -> away(file, 4, AttendanceStatus.ABSENT, "未请假")));
        files.add(held(MeetingKind.PARTY_GROUP_MEETING, life.group, 4, 16, file -> file));
        files.add(held(MeetingKind.BRANCH_GENERAL_MEETING, life.first, 4, 20, file -> {
            MeetingFile absent = away(file, 3, AttendanceStatus.ON_DUTY, "出差");
            Attendance leave = absent.attendance().get(10).with(AttendanceStatus.PERSONAL_LEAVE, "事假").withMadeUp(LocalDate.of(2026, 4, 25), "自学");
            return with(absent, 10, leave);
        }));
        files.add(numbersOnly(5, 8));
        files.add(held(MeetingKind.THEMED_PARTY_DAY, life.first, 5, 15, file -> file.with(file.meeting().with(Map.of(MeetingField.FORM, "志愿服务",
                MeetingField.ON_FIXED_DAY, true, MeetingField.ACTIVITY_SUMMARY, "清扫街道，\n慰问老党员。")))));
        files.add(held(MeetingKind.BRANCH_GENERAL_MEETING, life.second, 6, 18, file -> file));
        files.add(draft(6, 30));
        files.add(held(MeetingKind.ORGANIZATIONAL_LIFE_MEETING, life.first, 2, 10, file -> file.with(file.meeting().withBelongsToYear(2025))));
        files.add(held(MeetingKind.ORGANIZATIONAL_LIFE_MEETING, life.first, 11, 10, file -> file.withSteps(Map.of(MeetingStep.HEART_TALKS, "支委之间谈了6人次。"))
                .with(file.meeting().withTopics(Set.of(Topic.APPRAISAL))).withContributions(List.of(new Contribution(Contribution.Kind.SELF_EXAMINATION, null,
                        new PersonRef(cadre.id(), cadre.name()), null, "检视了三个方面的问题。", null)))));
        files.add(held(MeetingKind.DEMOCRATIC_LIFE_MEETING, life.leading, 1, 20, file -> withCadre(file).with(file.meeting().withBelongsToYear(2025))));
        files.add(held(MeetingKind.DEMOCRATIC_LIFE_MEETING, life.leading, 11, 5, this::withCadre));
        files.add(held(MeetingKind.LEADING_GROUP_MEETING, life.leading, 3, 3, LifeCase::firstTopic));
        files.add(held(MeetingKind.COLLECTIVE_STUDY, life.unit, 3, 6, file -> file.with(file.meeting().with(Map.of(MeetingField.HOURS, new BigDecimal("1.5"),
                MeetingField.STUDY_LEADER, new PersonRef(null, "领学同志"))))));
        files.add(held(MeetingKind.COLLECTIVE_STUDY, life.second, 3, 13, file -> file.with(file.meeting().with(MeetingField.HOURS, new BigDecimal("2")))));
        return files;
    }

    private MeetingFile withCadre(MeetingFile file) {
        List<Attendance> people = new ArrayList<>(file.attendance());
        people.add(Attendance.of(cadre.id(), cadre.name(), "党组成员", true, true).withSpeeches(2));
        return file.withAttendance(people);
    }

    private static MeetingFile firstTopic(MeetingFile file) {
        AgendaItem item = AgendaItem.of(AgendaItem.Kind.FIRST_TOPIC, "学习重要讲话").withStudied("全文", LocalDate.of(2026, 2, 28), "组长")
                .withDiscussion("要抓好落实。", "甲、乙").withDecision("制定实施方案", "办公室", LocalDate.of(2026, 6, 30));
        FollowUp followUp = new FollowUp(0, 1, "制定实施方案", null, "办公室", LocalDate.of(2026, 6, 30), "方案已印发", LocalDate.of(2026, 6, 1));
        return file.withAgenda(List.of(item, AgendaItem.of(AgendaItem.Kind.REPORT, "听取党建工作汇报"))).withFollowUps(List.of(followUp));
    }

    /** A 党小组会 of which only 应到 12, 实到 11 are known. */
    private MeetingFile numbersOnly(int month, int day) {
        Meeting meeting = Meeting.draft(life.group.id(), MeetingKind.PARTY_GROUP_MEETING, LocalDate.of(2026, month, day)).withStatus(Meeting.Status.COMPLETE)
                .with(Map.of(MeetingField.DUE_COUNT, 12, MeetingField.PRESENT_COUNT, 11));
        return MeetingFile.of(meeting);
    }

    private MeetingFile draft(int month, int day) {
        MeetingFile file = life.filled(MeetingKind.BRANCH_GENERAL_MEETING, life.first, LocalDate.of(2026, month, day));
        return file.with(file.meeting().with(MeetingField.THEME, "草稿里的会"));
    }

    private MeetingFile held(MeetingKind kind, Organization organization, int month, int day, UnaryOperator<MeetingFile> more) {
        MeetingFile file = more.apply(life.filled(kind, organization, LocalDate.of(2026, month, day)));
        return file.with(file.meeting().withStatus(Meeting.Status.COMPLETE));
    }

    private static MeetingFile away(MeetingFile file, int index, AttendanceStatus status, String reason) {
        return with(file, index, file.attendance().get(index).with(status, reason));
    }

    private static MeetingFile with(MeetingFile file, int index, Attendance person) {
        List<Attendance> people = new ArrayList<>(file.attendance());
        people.set(index, person);
        return file.withAttendance(people);
    }

    /** Adds lines to the plan: one fulfilled, one missed, one by the group, one to come. */
    void plan() {
        long assembly = life.meetings.list(MeetingFilter.ALL).stream().filter(line -> line.heldOn().equals(MeetingFixture.DAY) && line.kind() == MeetingKind.BRANCH_GENERAL_MEETING).findFirst().orElseThrow().id();
        life.records.database.write("计划", scope -> {
            addPlan(scope, assembly);
            return null;
        });
    }

    private void addPlan(WriteScope scope, long assembly) {
        life.plans.add(scope, List.of(PlanLine.of(life.first.id(), YearMonth.of(2026, 3), MeetingKind.BRANCH_GENERAL_MEETING, "学习讲话").withMeeting(assembly),
                PlanLine.of(life.first.id(), YearMonth.of(2026, 8), MeetingKind.THEMED_PARTY_DAY, "参观展馆"),
                PlanLine.of(life.group.id(), YearMonth.of(2026, 9), MeetingKind.PARTY_GROUP_MEETING, null),
                PlanLine.of(life.first.id(), YearMonth.of(2026, 12), MeetingKind.PARTY_LECTURE, "书记讲党课")));
    }

    @Override
    public void close() {
        life.close();
    }
}
