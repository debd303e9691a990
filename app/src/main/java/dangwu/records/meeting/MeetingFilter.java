package dangwu.records.meeting;

import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which meetings are wanted; null anywhere: no matter.
 *
 * @param organizations those that held it
 * @param from          first day
 * @param to            last day
 * @param kinds         any of these
 * @param topic         it carries this topic, whatever else
 * @param status        draft or complete
 * @param belongsToYear 归属年度
 * @param lectures      true: only what counts as a 党课
 * @param item          its agenda has an item of this kind
 */
public record MeetingFilter(Set<Long> organizations, LocalDate from, LocalDate to, Set<MeetingKind> kinds, Topic topic, Meeting.Status status,
        Integer belongsToYear, boolean lectures, AgendaItem.Kind item) {

    /** Every meeting. */
    public static final MeetingFilter ALL = new MeetingFilter(null, null, null, null, null, null, null, false, null);

    /** Held on a day of this period. */
    public MeetingFilter between(LocalDate first, LocalDate last) {
        return new MeetingFilter(organizations, first, last, kinds, topic, status, belongsToYear, lectures, item);
    }

    /** Held by organization {@code id} or one under it in {@code tree}. */
    public MeetingFilter under(OrganizationTree tree, long id) {
        return of(tree.withDescendants(id).stream().map(Organization::id).collect(Collectors.toSet()));
    }

    /** Held by one of {@code ids}. */
    public MeetingFilter of(Set<Long> ids) {
        return new MeetingFilter(ids, from, to, kinds, topic, status, belongsToYear, lectures, item);
    }

    /** Of one of these kinds. */
    public MeetingFilter kinds(Set<MeetingKind> wanted) {
        return new MeetingFilter(organizations, from, to, wanted, topic, status, belongsToYear, lectures, item);
    }

    /** About {@code wanted}. */
    public MeetingFilter topic(Topic wanted) {
        return new MeetingFilter(organizations, from, to, kinds, wanted, status, belongsToYear, lectures, item);
    }

    /** Drafts only, or complete ones only. */
    public MeetingFilter status(Meeting.Status wanted) {
        return new MeetingFilter(organizations, from, to, kinds, topic, wanted, belongsToYear, lectures, item);
    }

    /** Belonging to {@code year}. */
    public MeetingFilter year(int year) {
        return new MeetingFilter(organizations, from, to, kinds, topic, status, year, lectures, item);
    }

    /** Only what counts as a 党课. */
    public MeetingFilter lecturesOnly() {
        return new MeetingFilter(organizations, from, to, kinds, topic, status, belongsToYear, true, item);
    }

    /** With an item of kind {@code wanted} on the agenda. */
    public MeetingFilter with(AgendaItem.Kind wanted) {
        return new MeetingFilter(organizations, from, to, kinds, topic, status, belongsToYear, lectures, wanted);
    }
}
