package dangwu.records.meeting.screen.plan;

import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.MeetingRepository;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.PlanRepository;
import dangwu.records.meeting.coverage.CoverageReader;
import dangwu.records.meeting.recording.MeetingPolicy;
import dangwu.records.meeting.screen.OrganizationWords;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.OrganizationTree;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Reads what the screen of plans shows and proposes. Never on the window's thread. */
public final class PlanReader {

    private final MeetingRepository meetings;
    private final PlanRepository plans;
    private final OrganizationRepository organizations;
    private final CoverageReader coverage;
    private final Clock clock;
    private final Supplier<MeetingPolicy> policy;

    /** @param policy what the unit has set for itself */
    public PlanReader(MeetingRepository meetings, PlanRepository plans, OrganizationRepository organizations, CoverageReader coverage, Clock clock,
            Supplier<MeetingPolicy> policy) {
        this.meetings = meetings;
        this.plans = plans;
        this.organizations = organizations;
        this.coverage = coverage;
        this.clock = clock;
        this.policy = policy;
    }

    /** The plan of {@code year} with what came of it. */
    PlanListing listing(int year) {
        OrganizationTree tree = organizations.tree();
        LocalDate today = LocalDate.now(clock);
        Map<Long, MeetingLine> held = new HashMap<>();
        // A line may be fulfilled by what was held in the year after.
        meetings.list(MeetingFilter.ALL.between(first(year - 1), last(year + 1))).forEach(line -> held.put(line.id(), line));
        return new PlanListing(tree, plans.between(first(year), last(year)).stream()
                .map(line -> PlanRow.of(line, OrganizationWords.of(tree, line.organizationId()), line.meetingId() == null ? null : held.get(line.meetingId()), today)).toList(),
                policy.get().fixedDay());
    }

    /** What the norms ask for and is not planned yet, as rows. */
    List<PlanRow> fromNorms(int year, Set<Long> wanted) {
        return rows(new PlanGenerator(coverage.read(year, year)).fromNorms(year, wanted));
    }

    /** What was planned the year before and is not planned yet, as rows. */
    List<PlanRow> fromYearBefore(int year, Set<Long> wanted) {
        return rows(new PlanGenerator(coverage.read(year, year)).copied(plans.between(first(year - 1), last(year - 1)), year, wanted));
    }

    private List<PlanRow> rows(List<PlanLine> lines) {
        OrganizationTree tree = organizations.tree();
        LocalDate today = LocalDate.now(clock);
        return lines.stream().map(line -> PlanRow.of(line, OrganizationWords.of(tree, line.organizationId()), null, today)).toList();
    }

    /** The complete records that could have fulfilled {@code line}: same organization and kind, near its month, not counted for another line. */
    List<MeetingLine> fulfilling(PlanLine line) {
        LocalDate from = line.month().minusMonths(3).atDay(1);
        LocalDate to = line.month().plusMonths(3).atEndOfMonth();
        Set<Long> taken = new HashSet<>();
        plans.between(from.minusYears(1), to.plusYears(1)).stream().filter(PlanLine::fulfilled).forEach(other -> taken.add(other.meetingId()));
        return meetings.list(MeetingFilter.ALL.of(Set.of(line.organizationId())).kinds(Set.of(line.kind())).status(Meeting.Status.COMPLETE).between(from, to)).stream()
                .filter(meeting -> !taken.contains(meeting.id())).toList();
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate last(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
