package dangwu.front.sample.life;

import dangwu.front.sample.DaysOff;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.due.StandingVote;
import dangwu.records.meeting.vote.VoteRule;
import dangwu.records.member.Member;
import dangwu.records.member.MemberCategory;
import dangwu.records.member.MemberField;
import dangwu.records.member.MemberFile;
import dangwu.records.org.Organization;
import dangwu.records.org.Post;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that a 党员大会 votes on and a 支委会 talks over first.
 *
 * @param day  of the 党员大会
 * @param item of the 支委会 before it; its number
 */
record BranchEvent(VoteRule rule, LocalDate day, List<String> names, long item) {

    private static final int EARLY_IN_THE_MONTH = 12;

    /** What {@code branch} votes on by secret ballot: its elections, whom it admitted, whom it made full members; as the roster tells. */
    static List<BranchEvent> of(Organization branch, Scene scene) {
        List<BranchEvent> events = new ArrayList<>(elections(branch, scene));
        for (MemberFile file : scene.unit().files()) {
            Member member = file.member();
            LocalDate joined = member.date(MemberField.JOINED_ON);
            LocalDate full = member.date(MemberField.FULL_ON);
            LocalDate after = full == null ? null : workday(full);
            if (scene.within(joined) && in(branch, member, joined, scene)) {
                events.add(new BranchEvent(VoteRule.ADMISSION, joined, List.of(member.name()), scene.ids().getAsLong()));
            }
            if (scene.within(after) && in(branch, member, after, scene) && wasProbationary(file, full)) {
                events.add(new BranchEvent(VoteRule.CONVERSION, after, List.of(member.name()), scene.ids().getAsLong()));
            }
        }
        events.sort(Comparator.comparing(BranchEvent::day));
        return events;
    }

    /** The month of the 支委会 that talked it over: the same, unless it fell too early in it. */
    YearMonth talkedOverIn() {
        return day.getDayOfMonth() >= EARLY_IN_THE_MONTH ? YearMonth.from(day) : YearMonth.from(day).minusMonths(1);
    }

    AgendaItem.Kind kind() {
        return switch (rule) {
            case ADMISSION -> AgendaItem.Kind.ADMISSION;
            case CONVERSION -> AgendaItem.Kind.CONVERSION;
            default -> AgendaItem.Kind.ELECTION;
        };
    }

    /** What it means for who is due and who votes on that day. */
    List<StandingVote> standingVotes(Organization branch) {
        return StandingVote.RULES.contains(rule) ? List.of(new StandingVote(rule, names.get(0), branch.id(), day)) : List.of();
    }

    private static List<BranchEvent> elections(Organization branch, Scene scene) {
        return scene.unit().elected(branch).stream().filter(post -> scene.within(post.fromOn())).collect(Collectors.groupingBy(Post::fromOn)).entrySet().stream()
                .map(elected -> new BranchEvent(VoteRule.ELECTION, elected.getKey(), elected.getValue().stream().map(Post::personName).distinct().toList(),
                        scene.ids().getAsLong()))
                .toList();
    }

    private static boolean wasProbationary(MemberFile file, LocalDate full) {
        return file.standingOn(full.minusDays(1)).filter(standing -> standing.category() == MemberCategory.PROBATIONARY).isPresent();
    }

    private static boolean in(Organization branch, Member member, LocalDate day, Scene scene) {
        return scene.unit().branchOf(member.id(), day).filter(at -> at.id() == branch.id()).isPresent();
    }

    private static LocalDate workday(LocalDate day) {
        LocalDate next = day;
        while (DaysOff.off(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
