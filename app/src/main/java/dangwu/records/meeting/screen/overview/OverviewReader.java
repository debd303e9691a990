package dangwu.records.meeting.screen.overview;

import dangwu.kit.text.ChineseNames;
import dangwu.kit.ui.Progress;
import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.MeetingRepository;
import dangwu.records.meeting.PlanRepository;
import dangwu.records.meeting.coverage.Coverage;
import dangwu.records.meeting.coverage.CoverageReader;
import dangwu.records.meeting.recording.MeetingPolicy;
import dangwu.records.meeting.recording.MeetingService;
import dangwu.records.meeting.screen.OrganizationWords;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.OrganizationTree;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what the screen shows. Never on the window's thread. */
public final class OverviewReader {

    private final MeetingRepository meetings;
    private final PlanRepository plans;
    private final OrganizationRepository organizations;
    private final MeetingService service;
    private final CoverageReader coverage;
    private final Supplier<MeetingPolicy> policy;
    private final ChineseNames names;
    private final Clock clock;

    /**
     * Where it is read from.
     *
     * @param policy what the unit has set for itself
     */
    public record Sources(MeetingRepository meetings, PlanRepository plans, OrganizationRepository organizations, MeetingService service,
            CoverageReader coverage, Supplier<MeetingPolicy> policy) {}

    public OverviewReader(Sources sources, ChineseNames names, Clock clock) {
        meetings = sources.meetings();
        plans = sources.plans();
        organizations = sources.organizations();
        service = sources.service();
        coverage = sources.coverage();
        policy = sources.policy();
        this.names = names;
        this.clock = clock;
    }

    /** The meetings of a period. */
    public OverviewListing listing(OverviewPeriod period) {
        List<MeetingLine> lines = meetings.list(MeetingFilter.ALL.between(period.from(), period.to()));
        return OverviewListing.of(organizations.tree(), lines, !lines.isEmpty() || meetings.any(), names);
    }

    /** The newest meetings, at least {@code most} of them where so many are kept; what that takes does not grow with the years. */
    public OverviewListing newest(int most) {
        List<MeetingLine> lines = meetings.newest(most);
        return OverviewListing.of(organizations.tree(), lines, !lines.isEmpty(), names);
    }

    /** Everything of meeting {@code id} and what is off in it; empty when it has been removed. */
    Optional<MeetingDetails> details(long id) {
        return meetings.find(id).map(file -> new MeetingDetails(file, service.check(file),
                OrganizationWords.of(organizations.tree(), file.meeting().organizationId())));
    }

    /** All of these meetings, in the order of {@code ids}; those removed meanwhile are left out. */
    List<MeetingFile> files(List<Long> ids, Progress progress) {
        List<MeetingFile> files = new ArrayList<>();
        for (long id : ids) {
            progress.stopIfCancelled();
            meetings.find(id).ifPresent(files::add);
        }
        return files;
    }

    /** What stands in {@code month}, in order of day and time. */
    List<MonthEntry> month(YearMonth month) {
        OrganizationTree tree = organizations.tree();
        LocalDate from = month.atDay(1);
        LocalDate to = month.atEndOfMonth();
        List<MonthEntry> entries = new ArrayList<>();
        meetings.list(MeetingFilter.ALL.between(from, to)).forEach(line -> entries.add(new MonthEntry(OrganizationWords.of(tree, line.organizationId()), line, null)));
        plans.between(from, to).stream().filter(line -> !line.fulfilled())
                .forEach(line -> entries.add(new MonthEntry(OrganizationWords.of(tree, line.organizationId()), null, line)));
        entries.sort(Comparator.comparing(MonthEntry::day, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(MonthEntry::time, Comparator.nullsLast(Comparator.naturalOrder())));
        return entries;
    }

    /** How things stand with the norms in {@code year}. */
    Coverage coverage(int year) {
        return coverage.read(year, year);
    }

    /** 固定日 of 主题党日; null: none is set. */
    Integer fixedDay() {
        return policy.get().fixedDay();
    }

    /** The meetings that {@code filter} lets through. */
    List<MeetingLine> lines(MeetingFilter filter) {
        return meetings.list(filter);
    }

    /** What is to be done after meetings, done or not, the most urgent first. */
    List<FollowUpRow> followUps() {
        OrganizationTree tree = organizations.tree();
        LocalDate today = LocalDate.now(clock);
        List<Map.Entry<Long, FollowUp>> all = meetings.followUps();
        Map<Long, MeetingLine> lines = meetings.lines(all.stream().map(Map.Entry::getKey).distinct().toList());
        List<FollowUpRow> rows = new ArrayList<>();
        for (Map.Entry<Long, FollowUp> found : all) {
            MeetingLine line = lines.get(found.getKey());
            rows.add(FollowUpRow.of(found.getValue(), line, OrganizationWords.of(tree, line.organizationId()), today));
        }
        rows.sort(Comparator.comparing(FollowUpRow::state).thenComparing(row -> row.item().dueOn(), Comparator.nullsLast(Comparator.naturalOrder())));
        return rows;
    }

    /** The organizations that stand today, in the order of the tree. */
    List<Organization> organizations() {
        return organizations.tree().on(LocalDate.now(clock)).all();
    }
}
