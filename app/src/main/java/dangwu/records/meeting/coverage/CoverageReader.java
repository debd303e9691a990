package dangwu.records.meeting.coverage;

import dangwu.records.meeting.MeetingRepository;
import dangwu.records.meeting.PlanRepository;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.PostRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Reads what coverage is worked out from, in four queries whatever the number of branches and months. */
public final class CoverageReader {

    private final OrganizationRepository organizations;
    private final PostRepository posts;
    private final MeetingRepository meetings;
    private final PlanRepository plans;
    private final Supplier<CoveragePolicy> policies;
    private final Clock clock;

    /** @param policies says what the unit has set, at the time of each question */
    public CoverageReader(OrganizationRepository organizations, PostRepository posts, MeetingRepository meetings, PlanRepository plans,
            Supplier<CoveragePolicy> policies, Clock clock) {
        this.organizations = organizations;
        this.posts = posts;
        this.meetings = meetings;
        this.plans = plans;
        this.policies = policies;
        this.clock = clock;
    }

    /** The coverage of all organizations from one year to another, both included; not on the window's thread. */
    public Coverage read(int fromYear, int toYear) {
        LocalDate from = LocalDate.of(fromYear, 1, 1);
        // What belongs to the last year may be held in the next.
        LocalDate to = LocalDate.of(toYear + 1, 12, 31);
        return new Coverage(new CoverageFacts(organizations.tree(), posts.all(), meetings.matrix(from, to), plans.between(from, to),
                LocalDate.now(clock), policies.get()));
    }
}
