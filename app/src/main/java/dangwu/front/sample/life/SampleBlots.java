package dangwu.front.sample.life;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingStep;
import dangwu.records.org.Organization;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Spoils records as {@link SampleSlips} says: nothing that would be refused, everything that an inspection would find. */
final class SampleBlots {

    private static final String BOTH_AT_ONCE = "支委会后接着开小组会，起止时间按通知登记，已与签到表核对。";

    private final LifeUnit unit;
    private final LocalDate asOf;
    private final List<MeetingFile> files;

    SampleBlots(LifeUnit unit, LocalDate asOf, List<MeetingFile> files) {
        this.unit = unit;
        this.asOf = asOf;
        this.files = new ArrayList<>(files);
    }

    List<MeetingFile> spoilt() {
        SampleSlips.DRAFTS.forEach(place -> change(place, SampleBlots::begun));
        change(SampleSlips.NUMBERS_ONLY, SampleBlots::numbersOnly);
        change(SampleSlips.WITHOUT_PLACE, file -> file.with(file.meeting().with(MeetingField.PLACE, null)));
        change(SampleSlips.WITHOUT_REASON, this::withoutReason);
        change(SampleSlips.WITHOUT_FIRST_TOPIC, file -> file.withAgenda(file.agenda().subList(1, file.agenda().size())).withFollowUps(List.of()));
        change(SampleSlips.NOT_MADE_UP, SampleBlots::notMadeUp);
        files.replaceAll(file -> file.meeting().kind() == MeetingKind.ORGANIZATIONAL_LIFE_MEETING && named(file, SampleSlips.WITHOUT_RECTIFICATION)
                ? withoutRectification(file) : file);
        atOneTime();
        return files;
    }

    private static MeetingFile begun(MeetingFile file) {
        return file.with(file.meeting().withStatus(Meeting.Status.DRAFT).with(MeetingField.RECORDER, null).withTimes(file.meeting().startsAt(), null))
                .withAgenda(file.agenda().stream().limit(1).map(item -> AgendaItem.of(item.kind(), item.title())).toList()).withFollowUps(List.of());
    }

    private static MeetingFile numbersOnly(MeetingFile file) {
        int due = file.dueCount();
        return file.withAttendance(List.of()).with(file.meeting().with(Map.of(MeetingField.DUE_COUNT, due, MeetingField.PRESENT_COUNT, due - 2,
                MeetingField.ABSENCE_NOTE, "两人外出比赛")));
    }

    private MeetingFile withoutReason(MeetingFile file) {
        List<Attendance> people = new ArrayList<>(file.attendance());
        Attendance absent = file.absentees().get(0);
        people.set(people.indexOf(absent), absent.with(AttendanceStatus.ABSENT, null));
        return file.withAttendance(people);
    }

    private static MeetingFile notMadeUp(MeetingFile file) {
        List<Attendance> people = new ArrayList<>(file.attendance());
        int last = (int) people.stream().filter(Attendance::due).count() - 1;
        Attendance away = people.get(last).with(AttendanceStatus.ON_DUTY, "出差办理赛事协调").withLeaveApprovedBy(people.get(0).name()).withMadeUp(null, null).withSpeeches(0);
        people.set(last, away);
        return file.withAttendance(people).withContributions(file.contributions().stream()
                .filter(entry -> entry.person() == null || !away.memberId().equals(entry.person().memberId())).toList());
    }

    private static MeetingFile withoutRectification(MeetingFile file) {
        Map<MeetingStep, String> steps = new EnumMap<>(file.steps());
        steps.remove(MeetingStep.RECTIFICATION);
        return file.withSteps(steps).withFollowUps(List.of());
    }

    /** The first goes where the second stands; both say why they share the hour. */
    private void atOneTime() {
        MeetingFile other = at(SampleSlips.AT_ONE_TIME.get(1)).orElseThrow();
        change(SampleSlips.AT_ONE_TIME.get(1), file -> file.explained("MT-17", BOTH_AT_ONCE));
        change(SampleSlips.AT_ONE_TIME.get(0), file -> moved(file, other.meeting()));
    }

    private static MeetingFile moved(MeetingFile file, Meeting other) {
        Meeting m = file.meeting();
        Meeting there = new Meeting(m.id(), m.organizationId(), m.kind(), other.heldOn(), other.startsAt().plusMinutes(30), other.endsAt().plusMinutes(30), m.belongsToYear(),
                m.status(), m.topics(), m.values()).with(MeetingField.PLACE, "靶场休息室");
        return file.with(there).explained("MT-17", BOTH_AT_ONCE);
    }

    private Optional<MeetingFile> at(SampleSlips.Place place) {
        return files.stream().filter(file -> file.meeting().kind() == place.kind() && named(file, place.organization())
                && YearMonth.from(file.meeting().heldOn()).equals(place.month(asOf))).reduce((first, second) -> second);
    }

    private void change(SampleSlips.Place place, UnaryOperator<MeetingFile> change) {
        MeetingFile file = at(place).orElseThrow(() -> new IllegalStateException("nothing to spoil at " + place));
        files.set(files.indexOf(file), change.apply(file));
    }

    private boolean named(MeetingFile file, String name) {
        Organization organization = unit.tree().get(file.meeting().organizationId());
        String owner = unit.tree().branchOf(organization.id()).map(Organization::displayName).filter(branch -> !branch.equals(organization.displayName())).orElse("");
        return name.equals(owner + organization.displayName());
    }
}
