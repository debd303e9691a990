package dangwu.records.meeting;

import dangwu.kit.text.Texts;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything kept of one meeting: the one record that minutes, sign-in sheet and statistics are made from.
 *
 * @param attendance    one row a person, those due first, in the order of a sign-in sheet; empty where only numbers are known
 * @param agenda        the items in order, number 1 first
 * @param votes         in the order they were held
 * @param contributions in order within their kind
 * @param steps         what was done at each step of a 组织生活会 or 民主生活会; absent: nothing recorded
 * @param followUps     what is to be done afterwards
 * @param explanations  why doubtful things were recorded all the same
 */
public record MeetingFile(Meeting meeting, List<Attendance> attendance, List<AgendaItem> agenda, List<Vote> votes, List<Contribution> contributions,
        Map<MeetingStep, String> steps, List<FollowUp> followUps, List<Explanation> explanations) {

    public MeetingFile {
        attendance = List.copyOf(attendance);
        agenda = List.copyOf(agenda);
        votes = List.copyOf(votes);
        contributions = List.copyOf(contributions);
        Map<MeetingStep, String> kept = new EnumMap<>(MeetingStep.class);
        steps.forEach((step, text) -> {
            String clean = Texts.clean(text);
            if (clean != null) {
                kept.put(step, clean);
            }
        });
        steps = Collections.unmodifiableMap(kept);
        followUps = List.copyOf(followUps);
        explanations = List.copyOf(explanations);
        meeting = counted(meeting, attendance);
    }

    /** A meeting of which nothing else is recorded yet. */
    public static MeetingFile of(Meeting meeting) {
        return new MeetingFile(meeting, List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), List.of());
    }

    /** 应到; null: neither names nor a number are recorded. */
    public Integer dueCount() {
        return meeting.count(MeetingField.DUE_COUNT);
    }

    /** 实到, of those due; null: neither names nor a number are recorded. */
    public Integer presentCount() {
        return meeting.count(MeetingField.PRESENT_COUNT);
    }

    /** Those with a vote who should attend, by the names recorded. */
    public int dueVoters() {
        return (int) attendance.stream().filter(Attendance::voting).count();
    }

    /** Those of them who were there in person. */
    public int presentVoters() {
        return (int) attendance.stream().filter(Attendance::presentVoter).count();
    }

    /** 列席. */
    public List<Attendance> guests() {
        return attendance.stream().filter(Attendance::guest).toList();
    }

    /** Those who were due and did not attend. */
    public List<Attendance> absentees() {
        return attendance.stream().filter(person -> person.due() && !person.status().present()).toList();
    }

    /** The votes on item number {@code agendaSeq}. */
    public List<Vote> votesOn(int agendaSeq) {
        return votes.stream().filter(vote -> vote.agendaSeq() == agendaSeq).toList();
    }

    /** The entries of one kind, in order. */
    public List<Contribution> contributions(Contribution.Kind kind) {
        return contributions.stream().filter(entry -> entry.kind() == kind).toList();
    }

    public MeetingFile with(Meeting newMeeting) {
        return new MeetingFile(newMeeting, attendance, agenda, votes, contributions, steps, followUps, explanations);
    }

    public MeetingFile withAttendance(List<Attendance> people) {
        return new MeetingFile(meeting, people, agenda, votes, contributions, steps, followUps, explanations);
    }

    public MeetingFile withAgenda(List<AgendaItem> items) {
        return new MeetingFile(meeting, attendance, items, votes, contributions, steps, followUps, explanations);
    }

    public MeetingFile withVotes(List<Vote> newVotes) {
        return new MeetingFile(meeting, attendance, agenda, newVotes, contributions, steps, followUps, explanations);
    }

    public MeetingFile withContributions(List<Contribution> entries) {
        return new MeetingFile(meeting, attendance, agenda, votes, entries, steps, followUps, explanations);
    }

    public MeetingFile withSteps(Map<MeetingStep, String> texts) {
        return new MeetingFile(meeting, attendance, agenda, votes, contributions, texts, followUps, explanations);
    }

    public MeetingFile withFollowUps(List<FollowUp> items) {
        return new MeetingFile(meeting, attendance, agenda, votes, contributions, steps, items, explanations);
    }

    /** The same with {@code reason} given for what is in doubt by {@code rule}. */
    public MeetingFile explained(String rule, String reason) {
        Explanation given = new Explanation(rule, reason);
        return new MeetingFile(meeting, attendance, agenda, votes, contributions, steps, followUps,
                Stream.concat(explanations.stream().filter(other -> !other.rule().equals(rule)), Stream.of(given)).toList());
    }

    /** Numbers are what the names say, wherever there are names. */
    private static Meeting counted(Meeting meeting, List<Attendance> attendance) {
        if (attendance.stream().allMatch(Attendance::guest)) {
            return meeting;
        }
        return meeting.with(Map.of(MeetingField.DUE_COUNT, (int) attendance.stream().filter(Attendance::due).count(),
                MeetingField.PRESENT_COUNT, (int) attendance.stream().filter(Attendance::counted).count()));
    }
}
