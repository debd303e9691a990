package dangwu.records.member;

import dangwu.records.org.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything kept of one member.
 *
 * @param affiliations branches he belonged to, the first one first
 * @param groups       likewise, groups
 * @param standings    what he was, from admission on
 * @param posts        posts he has ever held
 */
public record MemberFile(Member member, List<Affiliation> affiliations, List<GroupAssignment> groups, List<Standing> standings, List<Post> posts) {

    public MemberFile {
        affiliations = List.copyOf(affiliations);
        groups = List.copyOf(groups);
        standings = List.copyOf(standings);
        posts = List.copyOf(posts);
    }

    /** The affiliation that has no end, if he still belongs to the unit. */
    public Optional<Affiliation> current() {
        return affiliations.stream().filter(affiliation -> affiliation.toOn() == null).reduce((first, second) -> second);
    }

    /** The group assignment that has no end. */
    public Optional<GroupAssignment> currentGroup() {
        return groups.stream().filter(group -> group.toOn() == null).reduce((first, second) -> second);
    }

    /** What he is after the last known date. */
    public MemberCategory category() {
        return category(standings);
    }

    /** What one with {@code standings}, the first one first, is after the last known date. */
    static MemberCategory category(List<Standing> standings) {
        return standings.isEmpty() ? MemberCategory.FULL : standings.get(standings.size() - 1).category();
    }

    /** His standing on {@code day}; empty before admission. */
    public Optional<Standing> standingOn(LocalDate day) {
        return standings.stream().filter(standing -> standing.holdsOn(day)).findFirst();
    }
}
