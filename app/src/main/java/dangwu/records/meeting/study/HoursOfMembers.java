package dangwu.records.meeting.study;

import dangwu.records.member.MembershipRepository;
import dangwu.records.member.MembershipStatus;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.PostTitle;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 党员学时台账 (L141): everybody on the rolls with what he is credited with. */
public final class HoursOfMembers {

    private final MembershipRepository memberships;
    private final StudyHours hours;
    private final Comparator<String> names;

    /** @param names the order of names within a branch */
    public HoursOfMembers(MembershipRepository memberships, StudyHours hours, Comparator<String> names) {
        this.memberships = memberships;
        this.hours = hours;
        this.names = names;
    }

    /**
     * The members on the rolls on {@code to}, in roster order, with what they are credited with from {@code from} on, wherever in the unit
     * they were then. Who has left is not asked any more; nothing is asked while a membership is suspended. The posts of {@code to} decide
     * what is asked.
     *
     * @param organizationId those of it and all under it; null: of the whole unit
     */
    public List<MemberHours> of(LocalDate from, LocalDate to, Long organizationId) {
        Roster roster = memberships.roster(to);
        Map<Long, List<HourEntry>> entries = hours.entries(from, to);
        List<RosterEntry> wanted = organizationId == null ? roster.entries() : roster.under(organizationId);
        return wanted.stream().filter(entry -> entry.status() == MembershipStatus.NORMAL).sorted(roster.inOrder(names))
                .map(entry -> of(entry, roster, entries.getOrDefault(entry.member().id(), List.of()))).toList();
    }

    private static MemberHours of(RosterEntry entry, Roster roster, List<HourEntry> entries) {
        String branch = roster.tree().find(entry.branchId()).map(Organization::displayName).orElse("");
        boolean official = entry.posts().stream().anyMatch(post -> post.title().committee()
                && roster.tree().find(post.organizationId()).map(Organization::kind).filter(OrganizationKind::grassRoots).isPresent());
        return new MemberHours(entry.member().id(), entry.member().name(), branch, entry.branchId(), posts(entry), official, entries);
    }

    /** A post without a title of its own is named by its remark. */
    private static String posts(RosterEntry entry) {
        String titles = entry.posts().stream().map(post -> post.title() == PostTitle.OTHER && post.remarks() != null ? post.remarks() : post.title().label())
                .distinct().collect(Collectors.joining("、"));
        return titles.isEmpty() ? null : titles;
    }
}
