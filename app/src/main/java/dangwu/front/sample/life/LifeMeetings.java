package dangwu.front.sample.life;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.Contribution;
import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingStep;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.Topic;
import dangwu.records.member.MemberField;
import dangwu.records.org.Organization;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** 组织生活会 of the branches and 民主生活会 of the 党组 for the year before, held early in the year. */
final class LifeMeetings {

    private static final String THEME = "对照党章党规找差距，改进作风促落实";
    private static final Map<MeetingStep, String> DONE = new EnumMap<>(Map.of(MeetingStep.STUDY, "会前集中学习两次、自学四篇，组织专题研讨一次。", MeetingStep.HEART_TALKS,
            "班子成员之间、班子成员与党员之间普遍谈心，指出不足，交换意见。", MeetingStep.SELF_EXAMINATION_PAPERS, "班子和个人对照检查材料经审阅修改后定稿。",
            MeetingStep.LAST_YEARS_RECTIFICATION, "上年查摆问题十二个，完成整改十一个，一个持续推进。", MeetingStep.CRITICISM, "书记带头作自我批评，大家逐一开展批评，直截了当、气氛严肃。",
            MeetingStep.DIRECTION, "归纳整改方向四条，明确牵头人和时限。", MeetingStep.CIRCULAR, "会后在机关范围内通报会议情况和整改清单。"));

    private final Scene scene;

    LifeMeetings(Scene scene) {
        this.scene = scene;
    }

    void hold(Consumer<MeetingFile> kept) {
        int year = scene.asOf().getYear();
        List<Organization> branches = scene.unit().branches();
        for (int no = 0; no < branches.size(); no++) {
            kept.accept(organizational(branches.get(no), LocalDate.of(year, 2, 3).plusDays(no * 5L + (no > 1 ? 10 : 0))));
        }
        kept.accept(democratic(LocalDate.of(year, 1, 28)));
    }

    private MeetingFile organizational(Organization branch, LocalDate wanted) {
        Sitting sitting = scene.sittings().open(new Sittings.Call(MeetingKind.ORGANIZATIONAL_LIFE_MEETING, branch, wanted,
                List.of(LocalTime.of(14, 0), LocalTime.of(8, 30)), 180));
        List<Attendance> cadres = sitting.attendance().stream().filter(person -> person.due() && scene.unit().member(person.memberId()).flag(MemberField.LEADING_CADRE)).toList();
        cadres.forEach(person -> sitting.surely(new PersonRef(person.memberId(), person.name()), null));
        common(sitting, "支委会班子");
        sitting.set(MeetingField.FORM, "党员大会").set(MeetingField.REPORTED_ON, sitting.day().plusDays(9));
        List<PersonRef> committee = scene.unit().holders(branch, sitting.day()).stream().filter(post -> post.title().committee())
                .map(post -> new PersonRef(post.memberId(), post.personName())).distinct().toList();
        examine(sitting, committee);
        rectify(sitting, branch);
        return sitting.file();
    }

    private MeetingFile democratic(LocalDate wanted) {
        Organization body = scene.unit().leadingGroup();
        PersonRef secretary = scene.unit().holder(scene.unit().committee(), PostTitle.FULL_TIME_DEPUTY_SECRETARY, wanted).orElseThrow();
        Sitting sitting = scene.sittings().open(new Sittings.Call(MeetingKind.DEMOCRATIC_LIFE_MEETING, body, wanted, List.of(LocalTime.of(8, 30)), 210)
                .with(new Turnout.Measure(0, 0)), List.of(Attendance.guest(secretary.memberId(), secretary.name(), "机关党委专职副书记")));
        common(sitting, "领导班子");
        sitting.set(MeetingField.TITLE, "市体育局党组" + (wanted.getYear() - 1) + "年度民主生活会").set(MeetingField.RECORDER, secretary)
                .set(MeetingField.REPORTED_ON, sitting.day().plusDays(12)).set(MeetingField.CHAIR_SUMMARY, "会议开得严肃认真，达到了红脸出汗、团结提高的目的。");
        examine(sitting, sitting.present().stream().map(person -> new PersonRef(person.memberId(), person.name())).toList());
        rectify(sitting, body);
        return sitting.file();
    }

    private void common(Sitting sitting, String body) {
        sitting.year(sitting.day().getYear() - 1).set(MeetingField.THEME, THEME).set(MeetingField.REQUIREMENTS, "会后一周内完善整改清单，逐项公示完成情况。");
        sitting.set(MeetingField.TITLE, sitting.organization.displayName() + (sitting.day().getYear() - 1) + "年度" + sitting.kind.label());
        MeetingStep.of(sitting.kind).stream().filter(DONE::containsKey).forEach(step -> sitting.step(step, DONE.get(step)));
        sitting.topics(Set.of(Topic.APPRAISAL));
        sitting.add(AgendaItem.of(AgendaItem.Kind.REPORT, "通报征求意见和上年整改情况").withStudied("征求到意见建议五条，均已梳理归类。", null, null));
        sitting.add(AgendaItem.of(AgendaItem.Kind.ORDINARY, "代表" + body + "作对照检查").withStudied("从学习、组织、联系群众、纪律四个方面查摆问题四个。", null, null));
        sitting.add(AgendaItem.of(AgendaItem.Kind.ORDINARY, "逐一作个人检视，开展批评和自我批评").withStudied("每人发言后，其他同志依次提出批评意见。", null, null));
        for (List<String> line : scene.texts().all("opinion")) {
            sitting.add(new Contribution(Contribution.Kind.OPINION, 1, new PersonRef(null, line.get(0)), line.get(1), line.get(2), line.get(3)));
        }
        for (List<String> line : scene.texts().all("problem")) {
            sitting.add(new Contribution(Contribution.Kind.TEAM_PROBLEM, 2, null, body, line.get(0), null));
        }
    }

    /** Each examines himself and is criticized by the next one. */
    private void examine(Sitting sitting, List<PersonRef> people) {
        IntStream.range(0, people.size()).forEach(i -> {
            PersonRef person = people.get(i);
            PersonRef other = people.get((i + 1) % people.size());
            int start = sitting.random.nextInt(9) + i;
            sitting.add(new Contribution(Contribution.Kind.SELF_EXAMINATION, 3, person, null, scene.texts().entry("self", start).get(0), null));
            sitting.add(new Contribution(Contribution.Kind.CRITICISM, 3, other, person.name(), scene.texts().entry("criticism", start).get(0), null));
        });
    }

    private void rectify(Sitting sitting, Organization organization) {
        for (List<String> line : scene.texts().all("rectify")) {
            String owner = PostTitle.of(line.get(2)).flatMap(post -> scene.unit().holder(organization, post, sitting.day()))
                    .or(() -> scene.unit().holder(organization, PostTitle.SECRETARY, sitting.day())).map(PersonRef::name).orElse(line.get(2));
            LocalDate due = sitting.day().plusDays(Long.parseLong(line.get(3)));
            sitting.add(scene.items().followed(new FollowUp(0, 3, line.get(0), line.get(1), owner, due, null, null), sitting.day(), sitting.random.nextInt(1000)));
        }
    }
}
