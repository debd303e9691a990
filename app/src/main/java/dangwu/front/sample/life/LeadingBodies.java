package dangwu.front.sample.life;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.Contribution;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.Topic;
import dangwu.records.meeting.vote.VoteRule;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import dangwu.records.member.MemberFile;
import dangwu.records.org.Organization;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** 党组会 twice a month and 机关党委会 once, each with 第一议题; 中心组 once a month. */
final class LeadingBodies {

    private static final List<LocalTime> MORNING = List.of(LocalTime.of(9, 0), LocalTime.of(8, 30), LocalTime.of(14, 30), LocalTime.of(16, 0));
    private static final List<LocalTime> AFTERNOON = List.of(LocalTime.of(14, 30), LocalTime.of(9, 0), LocalTime.of(8, 30));

    private final Scene scene;
    private final Organization body;
    private final Organization committee;
    private final Set<Long> approved = new HashSet<>();

    LeadingBodies(Scene scene) {
        this.scene = scene;
        this.body = scene.unit().leadingGroup();
        this.committee = scene.unit().committee();
    }

    void hold(Consumer<MeetingFile> kept) {
        List<YearMonth> months = scene.months();
        for (int i = 0; i < months.size(); i++) {
            for (int half = 0; half < 2; half++) {
                LocalDate day = months.get(i).atDay(6 + 12 * half);
                if (scene.over(day)) {
                    kept.accept(leading(day, i * 2 + half));
                }
            }
            LocalDate study = months.get(i).atDay(i == months.size() - 1 ? 17 : 24);
            if (scene.over(study)) {
                kept.accept(study(study, i));
            }
            LocalDate meeting = months.get(i).atDay(i == months.size() - 1 ? 19 : 27);
            if (scene.over(meeting)) {
                kept.accept(committee(meeting, i));
            }
        }
    }

    private MeetingFile leading(LocalDate wanted, int no) {
        Sitting sitting = scene.sittings().open(new Sittings.Call(MeetingKind.LEADING_GROUP_MEETING, body, wanted, MORNING, 120).with(Turnout.Measure.ONE_AWAY),
                List.of(guest(PostTitle.FULL_TIME_DEPUTY_SECRETARY, wanted, "机关党委专职副书记")));
        sitting.set(MeetingField.RECORDER, deputy(wanted)).set(MeetingField.SESSION_NO, sitting.day().getYear() + "年第" + ordinal(sitting.day(), no) + "次");
        scene.items().study(sitting, AgendaItem.Kind.FIRST_TOPIC, no * 5 + 1, 2);
        for (int i = 0; i < 2; i++) {
            List<String> line = scene.texts().entry("leading", no * 2 + i * 7);
            scene.items().business(sitting, line, 0, null);
            sitting.topics(topics(line));
        }
        return sitting.file();
    }

    /** Counted within the year, two a month. */
    private static int ordinal(LocalDate day, int no) {
        return (day.getMonthValue() - 1) * 2 + no % 2 + 1;
    }

    private static Set<Topic> topics(List<String> line) {
        AgendaItem.Kind kind = AgendaItem.Kind.valueOf(line.get(0));
        if (kind == AgendaItem.Kind.MAJOR_DECISION) {
            return Set.of(Topic.MAJOR_DECISION);
        }
        return line.get(1).contains("意识形态") ? Set.of(Topic.IDEOLOGY) : line.get(1).contains("廉政") ? Set.of(Topic.INTEGRITY)
                : kind == AgendaItem.Kind.PARTY_BUILDING ? Set.of(Topic.PARTY_BUILDING) : Set.of();
    }

    private MeetingFile committee(LocalDate wanted, int no) {
        Sitting sitting = scene.sittings().open(new Sittings.Call(MeetingKind.COMMITTEE_MEETING, committee, wanted, AFTERNOON, 90)
                .with(new Turnout.Measure(100, 2)));
        sitting.set(MeetingField.SESSION_NO, sitting.day().getYear() + "年第" + sitting.day().getMonthValue() + "次");
        scene.items().study(sitting, AgendaItem.Kind.FIRST_TOPIC, no * 7 + 3, 2);
        for (int i = 0; i < 2; i++) {
            scene.items().business(sitting, scene.texts().entry("office", no * 2 + i), 0, null);
        }
        scene.unit().files().stream().filter(file -> awaits(file, sitting.day())).forEach(file -> approve(sitting, file.member()));
        return sitting.topics(Set.of(Topic.PARTY_BUILDING)).file();
    }

    private boolean awaits(MemberFile file, LocalDate day) {
        LocalDate joined = file.member().date(MemberField.JOINED_ON);
        return scene.within(joined) && joined.isBefore(day) && approved.add(file.member().id());
    }

    private void approve(Sitting sitting, Member member) {
        Sitting.Talk talk = sitting.talk("discuss-work", 2);
        sitting.add(AgendaItem.of(AgendaItem.Kind.ADMISSION, "审批接收" + member.name() + "同志为中共预备党员").withStudied("组织委员汇报谈话情况和支部决议。", null, null)
                .withDiscussion(talk.text(), talk.speakers()).withDecision("表决同意批准" + member.name() + "同志为中共预备党员，预备期自支部党员大会通过之日起算。", null, null));
        sitting.vote(member.name(), VoteRule.COMMITTEE_APPROVAL, 0, 0).topics(Set.of(Topic.ADMISSION));
    }

    private MeetingFile study(LocalDate wanted, int no) {
        Sitting sitting = scene.sittings().open(new Sittings.Call(MeetingKind.CENTRE_GROUP_STUDY, body, wanted, AFTERNOON, 150).with(Turnout.Measure.ONE_AWAY),
                List.of(guest(PostTitle.FULL_TIME_DEPUTY_SECRETARY, wanted, "机关党委专职副书记"), guest(PostTitle.PUBLICITY_COMMISSIONER, wanted, "宣传科科长")));
        List<String> line = scene.texts().entry("centre", no);
        sitting.set(MeetingField.THEME, line.get(0)).set(MeetingField.MATERIALS, line.get(1)).set(MeetingField.CONTENT, line.get(2))
                .set(MeetingField.FORM, no % 3 == 2 ? "专题辅导" : "集体研讨").set(MeetingField.STUDY_SECRETARY, deputy(wanted)).set(MeetingField.RECORDER, deputy(wanted))
                .set(MeetingField.CHAIR_SUMMARY, "大家联系分管工作谈体会、提打算，发言有准备、有思考，下次学习前通报落实情况。")
                .set(MeetingField.REQUIREMENTS, "会后形成任务清单，由各分管领导牵头落实。");
        sitting.add(AgendaItem.of(AgendaItem.Kind.STUDY, line.get(0)).withStudied(line.get(2), null, sitting.person(MeetingField.CHAIR).name()));
        List<Attendance> people = sitting.attendance();
        for (int i = 0; i < people.size(); i++) {
            people.set(i, studied(sitting, people.get(i), no + i));
        }
        return sitting.topics(line.get(0).contains("意识形态") ? Set.of(Topic.IDEOLOGY) : Set.of()).file();
    }

    /** One who was there speaks; one who was not asked the head for leave and reads it up within the week. */
    private Attendance studied(Sitting sitting, Attendance person, int no) {
        if (!person.due()) {
            return person;
        }
        if (person.status().present()) {
            sitting.add(new Contribution(Contribution.Kind.SPEECH, 1, new PersonRef(person.memberId(), person.name()), null,
                    scene.texts().entry("speech", no * 5).get(0), null));
            return person.withSpeeches(1);
        }
        return person.withLeaveApprovedBy(sitting.person(MeetingField.CHAIR).name()).withMadeUp(sitting.day().plusDays(5), "自学材料并提交书面发言")
                .with(AttendanceStatus.ON_DUTY, "参加市里会议");
    }

    private PersonRef deputy(LocalDate day) {
        return scene.unit().holder(committee, PostTitle.FULL_TIME_DEPUTY_SECRETARY, day).orElseThrow();
    }

    private Attendance guest(PostTitle title, LocalDate day, String post) {
        PersonRef person = scene.unit().holder(committee, title, day).orElseThrow();
        return Attendance.guest(person.memberId(), person.name(), post);
    }
}
