package dangwu.records.meeting.screen.overview;

import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.Topic;
import java.util.Collections;
import java.util.Set;

/**
 * What is to be shown; an empty set anywhere: no matter.
 *
 * @param typed         what was typed to search
 * @param organizations ids of those that held it
 * @param topics        it carries any of these
 * @param traits        it has any of these
 */
public record OverviewFilter(String typed, Set<Long> organizations, Set<MeetingKind> kinds, Set<Topic> topics, Set<MeetingTrait> traits) {

    /** Everything. */
    public static final OverviewFilter NONE = new OverviewFilter("", Set.of(), Set.of(), Set.of(), Set.of());

    public OverviewFilter {
        organizations = Set.copyOf(organizations);
        kinds = Set.copyOf(kinds);
        topics = Set.copyOf(topics);
        traits = Set.copyOf(traits);
    }

    /** Whether it holds anything back. */
    public boolean narrows() {
        return !typed.isBlank() || !organizations.isEmpty() || !kinds.isEmpty() || !topics.isEmpty() || !traits.isEmpty();
    }

    /** Whether meetings of organization {@code id} are wanted. */
    public boolean wants(long id) {
        return organizations.isEmpty() || organizations.contains(id);
    }

    /** Whether it lets {@code line} through, whatever was typed. */
    public boolean lets(MeetingLine line) {
        return wants(line.organizationId()) && (kinds.isEmpty() || kinds.contains(line.kind()))
                && (topics.isEmpty() || !Collections.disjoint(topics, line.topics()))
                && (traits.isEmpty() || traits.stream().anyMatch(trait -> trait.holds(line)));
    }

    /** The same for these organizations. */
    public OverviewFilter of(Set<Long> ids) {
        return new OverviewFilter(typed, ids, kinds, topics, traits);
    }
}
