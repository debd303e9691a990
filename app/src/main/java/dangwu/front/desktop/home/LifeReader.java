package dangwu.front.desktop.home;

import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.MeetingRepository;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.coverage.Coverage;
import dangwu.records.meeting.coverage.CoverageReader;
import dangwu.records.meeting.screen.MeetingStart;
import dangwu.records.org.Organization;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what the home page tells of 三会一课: one query each for counts, plans, drafts and decisions. In the background. */
public final class LifeReader {

    private static final int SOON_DAYS = 14;

    private final CoverageReader coverage;
    private final MeetingRepository meetings;
    private final Clock clock;

    public LifeReader(CoverageReader coverage, MeetingRepository meetings, Clock clock) {
        this.coverage = coverage;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** As of today. */
    public LifeFigures read() {
        LocalDate today = LocalDate.now(clock);
        Coverage now = coverage.read(today.getYear(), today.getYear());
        List<Map.Entry<Long, FollowUp>> open = meetings.openFollowUps();
        List<LifeTodo> todos = new ArrayList<>();
        List<MeetingLine> drafts = meetings.list(MeetingFilter.ALL.status(Meeting.Status.DRAFT));
        drafts.forEach(draft -> todos.add(draft(now, draft, today)));
        now.facts().plan().stream().filter(line -> waits(line, today) && standing(now, line, today) && drafts.stream().noneMatch(draft -> begun(line, draft)))
                .forEach(line -> todos.add(planned(now, line, today)));
        open.stream().filter(entry -> entry.getValue().dueOn() != null && !entry.getValue().dueOn().isAfter(today.plusDays(SOON_DAYS)))
                .forEach(entry -> todos.add(followUp(entry.getKey(), entry.getValue(), today)));
        todos.sort(LifeTodo.BY_DAY);
        return LifeFigures.of(now, todos, open.size(), (int) open.stream().filter(entry -> entry.getValue().overdueOn(today)).count());
    }

    /** The plan has set its day, and that is near or has passed within this month; what was missed before stands in the table. */
    private static boolean waits(PlanLine line, LocalDate today) {
        LocalDate day = line.plannedOn();
        return !line.fulfilled() && day != null && !day.isAfter(today.plusDays(SOON_DAYS)) && !YearMonth.from(day).isBefore(YearMonth.from(today));
    }

    private static boolean begun(PlanLine line, MeetingLine draft) {
        return line.organizationId() == draft.organizationId() && line.kind() == draft.kind() && line.month().equals(YearMonth.from(draft.heldOn()));
    }

    private static boolean standing(Coverage now, PlanLine line, LocalDate today) {
        return now.facts().tree().find(line.organizationId()).filter(organization -> organization.existsOn(today)).isPresent();
    }

    private static LifeTodo draft(Coverage now, MeetingLine draft, LocalDate today) {
        return LifeTodo.of(LifeTodo.Kind.DRAFT, draft.heldOn(), today, draft.title() != null ? draft.title() : words(now, draft.organizationId(), draft.kind().label()),
                draft.id(), null);
    }

    private static LifeTodo planned(Coverage now, PlanLine line, LocalDate today) {
        return LifeTodo.of(LifeTodo.Kind.MEETING, line.plannedOn(), today, words(now, line.organizationId(), line.name()), null,
                new MeetingStart(line.kind(), line.organizationId(), line.plannedOn(), line.id()));
    }

    private static LifeTodo followUp(long meetingId, FollowUp item, LocalDate today) {
        return LifeTodo.of(LifeTodo.Kind.FOLLOW_UP, item.dueOn(), today, item.matter() + (item.owner() == null ? "" : "（" + item.owner() + "）"), meetingId, null);
    }

    private static String words(Coverage now, long organizationId, String what) {
        return now.facts().tree().find(organizationId).map(Organization::id).map(id -> LifeFigures.name(now, id)).orElse("") + " " + what;
    }
}
