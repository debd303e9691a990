package dangwu.records.meeting.screen.record.state;

import dangwu.kit.text.ChineseNames;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.MeetingRepository;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.PlanRepository;
import dangwu.records.meeting.due.DuePerson;
import dangwu.records.meeting.recording.MeetingService;
import dangwu.records.member.MembershipRepository;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterEntry;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.OrganizationTree;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what the screen needs to know of a meeting; not on the window's thread. */
public final class RecordReader {

    private static final int DAYS_BACK = 60;
    private static final int DRAFTS_SHOWN = 20;

    private final OrganizationRepository organizations;
    private final MembershipRepository memberships;
    private final MeetingRepository meetings;
    private final PlanRepository plans;
    private final MeetingService service;
    private final ChineseNames names;

    public RecordReader(OrganizationRepository organizations, MembershipRepository memberships, MeetingRepository meetings, PlanRepository plans,
            MeetingService service, ChineseNames names) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.meetings = meetings;
        this.plans = plans;
        this.service = service;
        this.names = names;
    }

    /** The organizations there ever were: an old record may belong to one that is dissolved. */
    public OrganizationTree tree() {
        return organizations.tree();
    }

    /** The record {@code id}. */
    public Optional<MeetingFile> find(long id) {
        return meetings.find(id);
    }

    /** The line of the plan {@code id} planned within a year of {@code around}. */
    public Optional<PlanLine> planLine(long id, LocalDate around) {
        return plans.between(around.minusYears(1), around.plusYears(1)).stream().filter(line -> line.id() == id).findFirst();
    }

    /** The lines of the plan that {@code meeting} fulfils, in the year around it. */
    List<PlanLine> fulfilledBy(Meeting meeting) {
        return plans.between(meeting.heldOn().minusYears(1), meeting.heldOn().plusYears(1)).stream()
                .filter(line -> line.meetingId() != null && line.meetingId() == meeting.id()).toList();
    }

    /** Records begun and not finished, the latest first. */
    public List<MeetingLine> drafts() {
        return meetings.list(MeetingFilter.ALL.status(Meeting.Status.DRAFT)).stream().sorted(Comparator.comparingLong(MeetingLine::id).reversed())
                .limit(DRAFTS_SHOWN).toList();
    }

    /** Earlier meetings of the same kind and organization, the latest first. */
    public List<MeetingLine> earlier(long organizationId, MeetingKind kind, LocalDate upTo, long exceptId) {
        return meetings.list(MeetingFilter.ALL.of(Set.of(organizationId)).kinds(Set.of(kind)).between(null, upTo)).stream().filter(line -> line.id() != exceptId)
                .sorted(Comparator.comparing(MeetingLine::heldOn).thenComparingLong(MeetingLine::id).reversed()).toList();
    }

    /** Everything that can be proposed for such a meeting; {@code id}: the record itself, 0 for a new one. */
    public RecordProposal propose(MeetingKind kind, long organizationId, LocalDate day, long id) {
        MeetingFile file = service.propose(kind, organizationId, day);
        List<DuePerson> due = service.due(kind, organizationId, day);
        Roster roster = memberships.roster(day);
        Organization organization = organizations.tree().get(organizationId);
        List<MeetingLine> earlier = earlier(organizationId, kind, day, id);
        return new RecordProposal(roster.tree(), file.with(completed(file.meeting(), organization, earlier)), due, groups(roster), people(roster, organizationId), committee(organization, day),
                kind == MeetingKind.BRANCH_GENERAL_MEETING ? prior(organizationId, day) : List.of());
    }

    private static Meeting completed(Meeting proposed, Organization organization, List<MeetingLine> earlier) {
        LocalDate day = proposed.heldOn();
        MeetingKind kind = proposed.kind();
        int year = kind.yearly() && day.getMonthValue() <= 3 ? day.getYear() - 1 : day.getYear();
        int number = 1 + (int) earlier.stream().filter(line -> line.complete() && line.heldOn().getYear() == day.getYear()).count();
        Meeting meeting = proposed.withBelongsToYear(year)
                .with(MeetingField.TITLE, MeetingTitle.of(kind, organization.displayName(), day, year, number));
        Optional<MeetingLine> last = earlier.stream().filter(MeetingLine::complete).findFirst();
        if (last.isPresent()) {
            meeting = meeting.withTimes(last.get().startsAt(), last.get().endsAt());
            meeting = last.get().place() == null ? meeting : meeting.with(MeetingField.PLACE, last.get().place());
            meeting = kind.study() && last.get().hours() != null ? meeting.with(MeetingField.HOURS, last.get().hours()) : meeting;
        }
        return meeting;
    }

    private static Map<Long, String> groups(Roster roster) {
        Map<Long, String> groups = new HashMap<>();
        roster.tree().all().forEach(organization -> groups.put(organization.id(), organization.displayName()));
        return groups;
    }

    private List<PersonChoice> people(Roster roster, long organizationId) {
        Comparator<RosterEntry> order = roster.inOrder(Comparator.naturalOrder());
        Set<Long> own = new HashSet<>(roster.under(organizationId).stream().map(entry -> entry.member().id()).toList());
        List<RosterEntry> sorted = new ArrayList<>(roster.entries());
        sorted.sort(Comparator.<RosterEntry>comparingInt(entry -> own.contains(entry.member().id()) ? 0 : 1).thenComparing(order));
        return sorted.stream().map(entry -> PersonChoice.of(entry, roster.tree().find(entry.branchId()).map(Organization::displayName).orElse(""),
                organizations(entry, roster.tree()), names)).toList();
    }

    private static Set<Long> organizations(RosterEntry entry, OrganizationTree tree) {
        Set<Long> ids = new HashSet<>();
        ids.add(entry.branchId());
        if (entry.groupId() != null) {
            ids.add(entry.groupId());
        }
        Optional<Organization> above = tree.parent(entry.branchId());
        while (above.isPresent()) {
            ids.add(above.get().id());
            above = tree.parent(above.get().id());
        }
        return ids;
    }

    private List<DuePerson> committee(Organization organization, LocalDate day) {
        boolean leading = organization.kind() == OrganizationKind.LEADING_GROUP;
        return organization.kind() == OrganizationKind.GROUP ? List.of()
                : service.due(leading ? MeetingKind.DEMOCRATIC_LIFE_MEETING : MeetingKind.BRANCH_COMMITTEE_MEETING, organization.id(), day);
    }

    private List<RecordProposal.Prior> prior(long organizationId, LocalDate day) {
        List<RecordProposal.Prior> prior = new ArrayList<>();
        meetings.files(MeetingFilter.ALL.of(Set.of(organizationId)).kinds(Set.of(MeetingKind.BRANCH_COMMITTEE_MEETING)).between(day.minusDays(DAYS_BACK), day)
                .status(Meeting.Status.COMPLETE)).forEach(file -> file.agenda().forEach(item -> prior.add(0, new RecordProposal.Prior(file.meeting().heldOn(), item))));
        return prior;
    }

    /** The kind, organization and day to begin with where nothing is known: as in the record made last. */
    public Optional<MeetingLine> madeLast(LocalDate today) {
        return meetings.list(MeetingFilter.ALL.between(YearMonth.from(today).minusMonths(3).atDay(1), null)).stream().max(Comparator.comparingLong(MeetingLine::id));
    }
}
