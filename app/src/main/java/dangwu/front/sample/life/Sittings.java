package dangwu.front.sample.life;

import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.due.DuePerson;
import dangwu.records.meeting.due.StandingVote;
import dangwu.records.meeting.study.StudyHours;
import dangwu.records.member.MemberField;
import dangwu.records.org.Organization;
import dangwu.records.org.Post;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Calls meetings together: a free day and hour, a chair, a recorder, those who are due and those who come. */
final class Sittings {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int CHAIR_AWAY = 5;

    private final LifeUnit unit;
    private final SampleTexts texts;
    private final Turnout turnout;
    private final Diary diary;

    Sittings(LifeUnit unit, SampleTexts texts, Diary diary) {
        this.unit = unit;
        this.texts = texts;
        this.turnout = new Turnout(texts, unit);
        this.diary = diary;
    }

    /**
     * What is called.
     *
     * @param wanted  the day, give or take a few
     * @param starts  hours that will do, the best first
     * @param minutes how long it lasts
     * @param exact   on that day and hour, whatever else is on
     * @param votes   on whom it votes
     */
    record Call(MeetingKind kind, Organization organization, LocalDate wanted, List<LocalTime> starts, int minutes, boolean exact, Turnout.Measure measure,
            List<StandingVote> votes) {

        Call(MeetingKind kind, Organization organization, LocalDate wanted, List<LocalTime> starts, int minutes) {
            this(kind, organization, wanted, starts, minutes, false, Turnout.Measure.USUAL, List.of());
        }

        Call onThatDay() {
            return new Call(kind, organization, wanted, starts, minutes, true, measure, votes);
        }

        Call with(Turnout.Measure newMeasure) {
            return new Call(kind, organization, wanted, starts, minutes, exact, newMeasure, votes);
        }

        Call on(List<StandingVote> newVotes) {
            return new Call(kind, organization, wanted, starts, minutes, exact, measure, newVotes);
        }
    }

    /** The meeting, with head and attendance; what is on its agenda is another's business. Due bodies that the clerk names are {@code named}. */
    Sitting open(Call call, List<Attendance> named) {
        Set<Long> who = new HashSet<>(Set.of(-call.organization().id()));
        unit.due(call.kind(), call.organization(), call.wanted()).stream().map(DuePerson::memberId).filter(Objects::nonNull).forEach(who::add);
        named.stream().map(Attendance::memberId).filter(Objects::nonNull).forEach(who::add);
        Diary.Slot slot = call.exact() ? diary.fixed(call.wanted(), call.starts().get(0), call.minutes(), who)
                : diary.book(call.wanted(), call.starts(), call.minutes(), who);
        Random random = random(call.organization().id(), slot.day(), call.kind());
        List<DuePerson> due = unit.due(call.kind(), call.organization(), slot.day(), call.votes());
        PersonRef usual = usualChair(call.kind(), call.organization(), slot.day());
        PersonRef deputy = deputy(call, slot.day(), random);
        PersonRef chair = deputy == null ? usual : deputy;
        Set<Long> certain = chair == null ? new HashSet<>() : new HashSet<>(Set.of(chair.memberId()));
        PersonRef recorder = recorder(call.organization(), due, slot.day(), chair, random);
        if (recorder != null) {
            certain.add(recorder.memberId());
        }
        List<Attendance> people = new ArrayList<>(turnout.draw(due, slot.day(), certain, call.measure(), random));
        if (deputy != null) {
            people.replaceAll(person -> usual.memberId().equals(person.memberId()) ? person.with(AttendanceStatus.ON_DUTY, "参加市里会议") : person);
        }
        people.addAll(named);
        Sitting sitting = new Sitting(call.organization(), call.kind(), slot, people, texts, random);
        head(sitting, call, chair, recorder);
        if (deputy != null) {
            sitting.set(MeetingField.ENTRUSTED, true);
        }
        return sitting;
    }

    Sitting open(Call call) {
        return open(call, List.of());
    }

    /** Something that differs from meeting to meeting and never from run to run. */
    static Random random(long organizationId, LocalDate day, MeetingKind kind) {
        return new Random((organizationId * 1_000_003 + day.toEpochDay() * 31 + kind.ordinal()) * SPREAD);
    }

    private void head(Sitting sitting, Call call, PersonRef chair, PersonRef recorder) {
        LocalDate day = sitting.day();
        String name = call.organization().displayName();
        String owner = unit.tree().branchOf(call.organization().id()).map(Organization::displayName).filter(branch -> !branch.equals(name)).orElse("");
        sitting.set(MeetingField.TITLE, owner + name + day.getYear() + "年" + day.getMonthValue() + "月" + call.kind().label());
        sitting.set(MeetingField.PLACE, place(call.organization()));
        sitting.set(MeetingField.CHAIR, chair);
        sitting.set(MeetingField.RECORDER, recorder);
        if (call.kind().study()) {
            sitting.set(MeetingField.HOURS, StudyHours.proposed(sitting.slot.startsAt(), sitting.slot.endsAt()));
        }
    }

    private String place(Organization organization) {
        String own = organization.profile().meetingPlace();
        return own != null ? own : unit.tree().parent(organization.id()).map(parent -> parent.profile().meetingPlace()).orElse("市体育局三楼会议室");
    }

    private PersonRef usualChair(MeetingKind kind, Organization organization, LocalDate day) {
        PostTitle title = kind == MeetingKind.PARTY_GROUP_MEETING ? PostTitle.GROUP_LEADER : PostTitle.SECRETARY;
        return unit.holder(organization, title, day).orElse(null);
    }

    /** Now and then the secretary is away and one of the committee takes the chair for him. */
    private PersonRef deputy(Call call, LocalDate day, Random random) {
        boolean branch = call.organization().kind().branch() && !call.exact();
        if (random.nextInt(100) >= CHAIR_AWAY || !branch || call.kind() == MeetingKind.ORGANIZATIONAL_LIFE_MEETING) {
            return null;
        }
        return unit.holders(call.organization(), day).stream().filter(post -> post.title().committee() && post.title() != PostTitle.SECRETARY).findFirst()
                .map(post -> new PersonRef(post.memberId(), post.personName())).orElse(null);
    }

    private PersonRef recorder(Organization organization, List<DuePerson> due, LocalDate day, PersonRef chair, Random random) {
        List<PostTitle> writing = List.of(PostTitle.ORGANIZATION_COMMISSIONER, PostTitle.PUBLICITY_COMMISSIONER, PostTitle.COMMISSIONER);
        Set<Long> there = due.stream().filter(DuePerson::due).map(DuePerson::memberId).collect(Collectors.toSet());
        List<Post> posts = unit.holders(organization, day).stream().filter(post -> writing.contains(post.title()) && there.contains(post.memberId())).toList();
        for (Post post : posts) {
            if (chair == null || !post.memberId().equals(chair.memberId())) {
                return new PersonRef(post.memberId(), post.personName());
            }
        }
        List<DuePerson> others = due.stream().filter(person -> person.due() && (chair == null || !chair.memberId().equals(person.memberId()))
                && !unit.member(person.memberId()).flag(MemberField.LOST_CONTACT)
                && !unit.member(person.memberId()).flag(MemberField.MOBILE_MEMBER)).toList();
        if (others.isEmpty()) {
            return chair;
        }
        DuePerson chosen = others.get(Math.min(others.size() - 1, random.nextInt(3)));
        return new PersonRef(chosen.memberId(), chosen.name());
    }
}
