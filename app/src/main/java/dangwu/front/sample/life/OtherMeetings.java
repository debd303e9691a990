package dangwu.front.sample.life;

import dangwu.front.sample.DaysOff;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.Topic;
import dangwu.records.meeting.due.DuePerson;
import dangwu.records.org.Organization;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** 专题会议, 周五学习日, 座谈会 and 志愿服务. */
final class OtherMeetings {

    private static final List<LocalTime> MORNING = List.of(LocalTime.of(9, 30), LocalTime.of(15, 0), LocalTime.of(16, 30));
    private static final List<LocalTime> FRIDAY = List.of(LocalTime.of(15, 30), LocalTime.of(16, 30));

    private final Scene scene;

    OtherMeetings(Scene scene) {
        this.scene = scene;
    }

    void hold(Consumer<MeetingFile> kept) {
        for (List<String> line : scene.texts().all("special")) {
            kept.accept(special(line));
        }
        for (List<String> line : scene.texts().all("other")) {
            kept.accept(other(line));
        }
        int no = 0;
        for (YearMonth month : scene.months()) {
            for (int week : List.of(1, 3)) {
                LocalDate friday = month.atDay(1).plusDays(Math.floorMod(5 - month.atDay(1).getDayOfWeek().getValue(), 7)).plusWeeks(week - 1L);
                if (scene.over(friday) && !DaysOff.off(friday)) {
                    kept.accept(friday(friday, no++));
                }
            }
        }
    }

    private LocalDate day(List<String> line, int dayOfMonth) {
        return YearMonth.from(scene.asOf()).minusMonths(Long.parseLong(line.get(0))).atDay(dayOfMonth);
    }

    private MeetingFile special(List<String> line) {
        Organization holder = scene.unit().named(line.get(1));
        LocalDate wanted = day(line, 21);
        Sitting sitting = scene.sittings().open(new Sittings.Call(MeetingKind.SPECIAL_MEETING, holder, wanted, MORNING, 120), named(holder, wanted));
        sitting.topics(Arrays.stream(line.get(2).split(",")).map(Topic::valueOf).collect(Collectors.toSet()));
        sitting.set(MeetingField.OCCASION, line.get(3)).set(MeetingField.TITLE, holder.displayName() + line.get(4)).set(MeetingField.THEME, line.get(4));
        PersonRef recorder = scene.unit().holder(scene.unit().committee(), PostTitle.FULL_TIME_DEPUTY_SECRETARY, sitting.day()).orElseThrow();
        sitting.set(MeetingField.RECORDER, recorder);
        Sitting.Talk talk = sitting.talk("discuss-work", 3);
        sitting.add(AgendaItem.of(AgendaItem.Kind.PARTY_BUILDING, line.get(4)).withStudied(line.get(5), null, null).withDiscussion(talk.text(), talk.speakers())
                .withDecision(line.get(6), recorder.name(), sitting.day().plusDays(60)));
        if (!line.get(7).isEmpty()) {
            sitting.set(MeetingField.COUNTS_AS_LECTURE, true).set(MeetingField.LECTURE_TITLE, line.get(7)).set(MeetingField.LECTURER, sitting.person(MeetingField.CHAIR))
                    .set(MeetingField.LECTURER_POST, "党组书记").set(MeetingField.AUDIENCE, sitting.present().size());
        }
        return sitting.file();
    }

    /** The body itself, and the secretaries of the branches for the 机关党委; the others are guests. */
    private List<Attendance> named(Organization holder, LocalDate day) {
        List<Attendance> people = new ArrayList<>();
        boolean leading = holder.id() == scene.unit().leadingGroup().id();
        for (DuePerson person : scene.unit().due(leading ? MeetingKind.LEADING_GROUP_MEETING : MeetingKind.COMMITTEE_MEETING, holder, day)) {
            people.add(Attendance.of(person.memberId(), person.name(), person.post(), true, false));
        }
        for (Organization branch : scene.unit().branches()) {
            scene.unit().holder(branch, PostTitle.SECRETARY, day).filter(secretary -> people.stream().noneMatch(person -> secretary.memberId().equals(person.memberId())))
                    .ifPresent(secretary -> people.add(leading ? Attendance.guest(secretary.memberId(), secretary.name(), "党支部书记")
                            : Attendance.of(secretary.memberId(), secretary.name(), "党支部书记", true, false)));
        }
        return people;
    }

    /** Of these only numbers are kept. */
    private MeetingFile other(List<String> line) {
        MeetingKind kind = MeetingKind.valueOf(line.get(2));
        Organization holder = scene.unit().named(line.get(1));
        Sitting sitting = scene.sittings().open(new Sittings.Call(kind, holder, day(line, kind == MeetingKind.SYMPOSIUM ? 25 : 12), MORNING, 120));
        int count = Integer.parseInt(line.get(7));
        sitting.topics(Set.of(Topic.valueOf(line.get(3)))).set(MeetingField.TITLE, line.get(4)).set(MeetingField.PLACE, line.get(5)).set(MeetingField.THEME, line.get(4))
                .set(MeetingField.DUE_COUNT, count + sitting.random.nextInt(4)).set(MeetingField.PRESENT_COUNT, count).set(MeetingField.ACTIVITY_SUMMARY, line.get(6));
        return sitting.file();
    }

    private MeetingFile friday(LocalDate day, int no) {
        Organization branch = scene.unit().branches().get(0);
        Sitting sitting = scene.sittings().open(new Sittings.Call(MeetingKind.COLLECTIVE_STUDY, branch, day, FRIDAY, 120));
        List<String> line = scene.texts().entry("friday", no);
        PersonRef leader = scene.unit().holder(branch, no % 2 == 0 ? PostTitle.PUBLICITY_COMMISSIONER : PostTitle.ORGANIZATION_COMMISSIONER, sitting.day()).orElseThrow();
        sitting.surely(leader, null).set(MeetingField.TITLE, "周五学习日：" + line.get(0)).set(MeetingField.THEME, line.get(0)).set(MeetingField.FORM, line.get(1))
                .set(MeetingField.CONTENT, line.get(2)).set(MeetingField.STUDY_LEADER, leader);
        return sitting.file();
    }
}
