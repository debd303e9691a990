package dangwu.records;

import dangwu.kit.attachment.AttachmentRepository;
import dangwu.kit.db.WriteScope;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingRepository;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.PlanRepository;
import dangwu.records.meeting.Topic;
import dangwu.records.meeting.Vote;
import dangwu.records.meeting.due.DueAttendance;
import dangwu.records.meeting.due.ExclusionRepository;
import dangwu.records.meeting.recording.ExclusionService;
import dangwu.records.meeting.recording.MeetingFactsRepository;
import dangwu.records.meeting.recording.MeetingPolicy;
import dangwu.records.meeting.recording.MeetingService;
import dangwu.records.meeting.recording.PlanService;
import dangwu.records.meeting.study.StudyHours;
import dangwu.records.meeting.study.StudyRepository;
import dangwu.records.meeting.study.StudyService;
import dangwu.records.meeting.vote.VoteRule;
import dangwu.records.member.Enrolment;
import dangwu.records.member.EntryReason;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A 党组, a 机关党委 and two branches: the first with 24 full members, a probationary one, a committee of five and a group, the second with
 * five full members and a secretary. Everything runs on a real file and on a day that does not move.
 */
public final class MeetingFixture implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    public final RecordsFixture records;
    public final MeetingRepository meetings;
    public final PlanRepository plans;
    public final ExclusionRepository exclusions;
    public final MeetingFactsRepository facts;
    public final MeetingService service;
    public final PlanService planService;
    public final ExclusionService exclusionService;
    public final StudyService studyService;
    public final StudyHours hours;
    public final StudyRepository studies;
    public final Organization leading;
    public final Organization unit;
    public final Organization first;
    public final Organization second;
    public final Organization group;
    /** Of the first branch; the last one is probationary. */
    public final List<Member> people = new ArrayList<>();
    public final List<Member> others = new ArrayList<>();

    public MeetingFixture(Path folder) {
        this(folder, MeetingPolicy.DEFAULT);
    }

    public MeetingFixture(Path folder, MeetingPolicy policy) {
        records = new RecordsFixture(folder);
        Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        meetings = new MeetingRepository(records.database);
        plans = new PlanRepository(records.database);
        exclusions = new ExclusionRepository(records.database);
        facts = new MeetingFactsRepository(records.organizations, records.posts, records.memberships, meetings, exclusions,
                new AttachmentRepository(records.database), new DueAttendance(String::compareTo), () -> policy);
        service = new MeetingService(records.database, meetings, facts, plans, clock);
        planService = new PlanService(records.database, plans, meetings, records.organizations);
        exclusionService = new ExclusionService(records.database, exclusions, records.members);
        studies = new StudyRepository(records.database);
        studyService = new StudyService(records.database, studies);
        hours = new StudyHours(meetings, studies);
        // Each write waits for the disk: what can be one, is.
        List<Organization> founded = records.database.write("建立", scope -> {
            Organization top = found(scope, null, OrganizationKind.COMMITTEE, "市某局机关党委");
            Organization one = found(scope, top.id(), OrganizationKind.BRANCH, "第一党支部");
            return List.of(found(scope, null, OrganizationKind.LEADING_GROUP, "市某局党组"), top, one,
                    found(scope, top.id(), OrganizationKind.BRANCH, "第二党支部"), found(scope, one.id(), OrganizationKind.GROUP, "第一党小组"));
        });
        leading = founded.get(0);
        unit = founded.get(1);
        first = founded.get(2);
        second = founded.get(3);
        group = founded.get(4);
        records.database.write("建立", scope -> {
            enter(scope);
            return null;
        });
    }

    private void enter(WriteScope scope) {
        List<Enrolment> entered = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            entered.add(enrolment("党员" + (char) ('甲' + i), first, i < 12 ? group : null, MemberCategory.FULL, i == 5));
        }
        entered.add(enrolment("新同志", first, null, MemberCategory.PROBATIONARY, false));
        for (int i = 0; i < 5; i++) {
            entered.add(enrolment("同志" + (char) ('子' + i), second, null, MemberCategory.FULL, false));
        }
        List<Member> kept = records.memberService.enrol(scope, entered);
        people.addAll(kept.subList(0, 25));
        others.addAll(kept.subList(25, 30));
        List<PostTitle> titles = List.of(PostTitle.SECRETARY, PostTitle.DEPUTY_SECRETARY, PostTitle.ORGANIZATION_COMMISSIONER,
                PostTitle.PUBLICITY_COMMISSIONER, PostTitle.DISCIPLINE_COMMISSIONER);
        for (int i = 0; i < titles.size(); i++) {
            post(scope, first, people.get(i), titles.get(i));
        }
        post(scope, group, people.get(6), PostTitle.GROUP_LEADER);
        post(scope, second, others.get(0), PostTitle.SECRETARY);
        for (int i = 0; i < 3; i++) {
            post(scope, leading, people.get(i), i == 0 ? PostTitle.SECRETARY : PostTitle.OTHER);
            post(scope, unit, people.get(i), i == 0 ? PostTitle.SECRETARY : PostTitle.COMMISSIONER);
        }
    }

    private Organization found(WriteScope scope, Long parent, OrganizationKind kind, String name) {
        return records.organizationService.add(scope, Organization.of(parent, kind, name, LocalDate.of(2010, 1, 1)));
    }

    private static Enrolment enrolment(String name, Organization branch, Organization in, MemberCategory category, boolean cadre) {
        boolean full = category == MemberCategory.FULL;
        LocalDate joined = full ? LocalDate.of(2012, 6, 1) : LocalDate.of(2025, 12, 1);
        Map<MemberField, Object> values = new EnumMap<>(MemberField.class);
        values.put(MemberField.NAME, name);
        values.put(MemberField.JOINED_ON, joined);
        values.put(MemberField.FULL_ON, full ? LocalDate.of(2013, 6, 1) : null);
        values.put(MemberField.LEADING_CADRE, cadre);
        return new Enrolment(new Member(0, values, Map.of()), branch.id(), in == null ? null : in.id(), category, joined, EntryReason.ON_RECORD);
    }

    private void post(WriteScope scope, Organization organization, Member member, PostTitle title) {
        records.postService.save(scope, new Post(0, organization.id(), member.id(), member.name(), title, LocalDate.of(2024, 1, 1), null, null, null, null));
    }

    /** What the program proposes for such a meeting on {@link #DAY}, with time, place and content filled in. */
    public MeetingFile filled(MeetingKind kind, Organization organization) {
        return filled(kind, organization, DAY);
    }

    public MeetingFile filled(MeetingKind kind, Organization organization, LocalDate day) {
        MeetingFile file = service.propose(kind, organization.id(), day);
        AgendaItem item = AgendaItem.of(kind == MeetingKind.LEADING_GROUP_MEETING || kind == MeetingKind.COMMITTEE_MEETING ? AgendaItem.Kind.FIRST_TOPIC
                : AgendaItem.Kind.STUDY, "学习有关讲话精神").withDiscussion("党员甲：结合工作谈了体会。", "党员甲");
        return file.with(file.meeting().withTimes(LocalTime.of(9, 0), LocalTime.of(10, 30)).with(Map.of(MeetingField.PLACE, "三楼会议室",
                MeetingField.CHAIR, chair(file), MeetingField.RECORDER, new PersonRef(null, "记录员"), MeetingField.THEME, "专题学习",
                MeetingField.LECTURER, chair(file), MeetingField.LECTURE_TITLE, "坚定信念", MeetingField.CONTENT, "传达学习。"))).withAgenda(List.of(item));
    }

    private static PersonRef chair(MeetingFile file) {
        PersonRef proposed = file.meeting().person(MeetingField.CHAIR);
        return proposed == null ? new PersonRef(null, "某同志") : proposed;
    }

    /** A 党员大会 of 24 voters and one probationary member, two of them away, that carried one decision by 21 votes; nothing is wrong with it. */
    public MeetingFile assembly() {
        MeetingFile file = filled(MeetingKind.BRANCH_GENERAL_MEETING, first);
        List<Attendance> attendance = new ArrayList<>(file.attendance());
        attendance.set(10, attendance.get(10).with(AttendanceStatus.SICK_LEAVE, "住院"));
        attendance.set(11, attendance.get(11).with(AttendanceStatus.ON_DUTY, "出差"));
        AgendaItem decision = AgendaItem.of(AgendaItem.Kind.DECISION, "审议年度工作计划").withDiscussion("大家一致认为计划可行。", "党员乙、党员丙")
                .withDecision("通过年度工作计划", "党员乙", LocalDate.of(2026, 12, 31));
        return file.with(file.meeting().withTopics(Set.of(Topic.PARTY_BUILDING))).withAttendance(attendance)
                .withAgenda(List.of(file.agenda().get(0), decision)).withVotes(List.of(Vote.of(2, "年度工作计划", VoteRule.ORDINARY, 24, 22, 21, 0, 1)));
    }

    @Override
    public void close() {
        records.close();
    }
}
