package dangwu.front.sample.life;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.Contribution;
import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingStep;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.Topic;
import dangwu.records.meeting.Vote;
import dangwu.records.meeting.vote.VoteRule;
import dangwu.records.org.Organization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** One meeting while it is being thought up: what is said, decided and voted on by those who are there. */
final class Sitting {

    final Organization organization;
    final MeetingKind kind;
    final Diary.Slot slot;
    final Random random;
    private final SampleTexts texts;
    private final Map<MeetingField, Object> head = new EnumMap<>(MeetingField.class);
    private final List<Attendance> attendance;
    private final List<AgendaItem> agenda = new ArrayList<>();
    private final List<Vote> votes = new ArrayList<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final Map<MeetingStep, String> steps = new EnumMap<>(MeetingStep.class);
    private final List<FollowUp> followUps = new ArrayList<>();
    private final Set<Topic> topics = EnumSet.noneOf(Topic.class);
    private int belongsToYear;

    Sitting(Organization organization, MeetingKind kind, Diary.Slot slot, List<Attendance> attendance, SampleTexts texts, Random random) {
        this.organization = organization;
        this.kind = kind;
        this.slot = slot;
        this.attendance = new ArrayList<>(attendance);
        this.texts = texts;
        this.random = random;
        this.belongsToYear = slot.day().getYear();
    }

    LocalDate day() {
        return slot.day();
    }

    Sitting set(MeetingField field, Object value) {
        head.put(field, value);
        return this;
    }

    Sitting topics(Set<Topic> about) {
        topics.addAll(about);
        return this;
    }

    Sitting year(int year) {
        belongsToYear = year;
        return this;
    }

    PersonRef person(MeetingField field) {
        return (PersonRef) head.get(field);
    }

    int items() {
        return agenda.size();
    }

    List<Attendance> attendance() {
        return attendance;
    }

    /** {@code person} is there, whatever was drawn; one who is not due comes as a guest. */
    Sitting surely(PersonRef person, String post) {
        boolean listed = attendance.stream().anyMatch(each -> person.memberId().equals(each.memberId()));
        attendance.replaceAll(each -> person.memberId().equals(each.memberId()) ? each.with(AttendanceStatus.PRESENT, null) : each);
        if (!listed) {
            attendance.add(Attendance.guest(person.memberId(), person.name(), post));
        }
        return this;
    }

    /** Whom it is about is there; one who is taken in is a guest until the vote. */
    void about(String name) {
        attendance.stream().filter(each -> each.name().equals(name)).findFirst().ifPresent(each -> {
            if (!each.due()) {
                attendance.remove(each);
            }
            surely(new PersonRef(each.memberId(), name), each.post());
        });
    }

    /** Those in the room, guests apart. */
    List<Attendance> present() {
        return attendance.stream().filter(person -> person.due() && person.status().inPerson()).toList();
    }

    Sitting add(AgendaItem item) {
        agenda.add(item);
        return this;
    }

    Sitting add(Contribution entry) {
        contributions.add(entry);
        return this;
    }

    Sitting add(FollowUp item) {
        followUps.add(item);
        return this;
    }

    Sitting step(MeetingStep step, String text) {
        steps.put(step, text);
        return this;
    }

    /** What {@code count} of those present say: one line a speaker. */
    Talk talk(String section, int count) {
        List<Attendance> there = present();
        Set<Attendance> speakers = new LinkedHashSet<>();
        for (int tries = 0; speakers.size() < Math.min(count, there.size()) && tries < 20; tries++) {
            speakers.add(there.get(random.nextInt(there.size())));
        }
        int first = random.nextInt(texts.all(section).size());
        List<String> lines = new ArrayList<>();
        for (Attendance speaker : speakers) {
            lines.add(speaker.name() + "：" + texts.entry(section, first + 5 * lines.size()).get(0));
        }
        return new Talk(String.join("\n", lines), speakers.stream().map(Attendance::name).collect(Collectors.joining("、")));
    }

    /** What was said, and by whom, names parted by 、. */
    record Talk(String text, String speakers) {}

    /** Item {@code seq} is voted on and carried; {@code against} say no, {@code abstaining} nothing. */
    Sitting vote(String subject, VoteRule rule, int against, int abstaining) {
        int due = (int) attendance.stream().filter(Attendance::voting).count();
        int there = (int) attendance.stream().filter(Attendance::presentVoter).count();
        int[] others = {Math.min(against, there), Math.min(abstaining, there)};
        votes.add(Vote.of(agenda.size(), subject, rule, due, there, there - others[0] - others[1], others[0], others[1]));
        return this;
    }

    /** As {@link #vote}, with ballot papers counted by {@code counting}, the first of whom watches. */
    Sitting ballot(String subject, VoteRule rule, int abstaining, List<String> counting) {
        vote(subject, rule, 0, abstaining);
        Vote vote = votes.remove(votes.size() - 1);
        votes.add(vote.withCount(new Vote.PaperCount(vote.present(), vote.present(), vote.present(), counting.get(0), counting.get(1))));
        return this;
    }

    /** The complete record. */
    MeetingFile file() {
        Meeting meeting = Meeting.draft(organization.id(), kind, slot.day()).withTimes(slot.startsAt(), slot.endsAt()).withBelongsToYear(belongsToYear)
                .withTopics(topics).with(head).withStatus(Meeting.Status.COMPLETE);
        return new MeetingFile(meeting, attendance, agenda, votes, contributions, steps, followUps, List.of());
    }
}
