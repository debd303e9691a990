package dangwu.records.meeting.form;

import dangwu.kit.db.RefusedException;
import dangwu.kit.office.Paper;
import dangwu.kit.office.PaperBook;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.ledger.LifeScope;
import dangwu.records.meeting.ledger.LifeSource;
import dangwu.records.meeting.ledger.MeetingBasedLedger;
import dangwu.records.meeting.ledger.MeetingLedgers;
import dangwu.records.meeting.recording.MeetingService;
import dangwu.records.org.Organization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** L32 签到表: a sheet for each meeting of the period, held, begun or planned, with the names of those due on its day. */
final class SignInLedger extends MeetingBasedLedger {

    private final MeetingService meetings;

    SignInLedger(LifeSource source, MeetingService meetings) {
        super("L32", "签到表", MeetingLedgers.BOX, source);
        this.meetings = meetings;
    }

    @Override
    protected PaperBook paper(LifeScope scope) {
        Set<Long> part = scope.part().organizations().stream().map(Organization::id).collect(Collectors.toSet());
        List<MeetingFile> files = new ArrayList<>(source().meetings().files(MeetingFilter.ALL.between(scope.from(), scope.to()).of(part)));
        Map<Meeting, String> times = planned(scope, part, files);
        GroupNames groups = new GroupNames(source().memberships());
        List<Paper> papers = new ArrayList<>();
        for (MeetingFile file : MeetingVolume.ordered(files, scope.tree())) {
            Meeting meeting = file.meeting();
            String when = times.getOrDefault(meeting, MeetingWords.when(meeting).replace('\n', ' '));
            Paper paper = SignInForm.of(file, MinutesLedger.holder(file, scope), when, groups.on(meeting.heldOn()));
            papers.add(new Paper(meeting.heldOn().getMonthValue() + "月" + meeting.kind().label(), paper.page(), paper.blocks()));
        }
        return new PaperBook(scope.top().name() + name(), papers.isEmpty() ? List.of(MinutesLedger.none(scope, name())) : papers);
    }

    /** Adds to {@code files} what the plan still wants to be held; answers what is known of the time of each. */
    private Map<Meeting, String> planned(LifeScope scope, Set<Long> part, List<MeetingFile> files) {
        Map<Meeting, String> times = new HashMap<>();
        for (PlanLine line : source().plans().between(scope.from(), scope.to())) {
            LocalDate day = line.plannedOn() != null ? line.plannedOn() : line.month().atEndOfMonth();
            boolean wanted = part.contains(line.organizationId()) && !line.fulfilled() && !day.isBefore(scope.from()) && (line.plannedOn() == null || !day.isAfter(scope.to()));
            if (wanted) {
                MeetingFile file = proposed(line, line.plannedOn() != null ? day : line.month().atDay(1));
                files.add(file);
                times.put(file.meeting(), time(line));
            }
        }
        return times;
    }

    private MeetingFile proposed(PlanLine line, LocalDate day) {
        MeetingFile file;
        try {
            file = meetings.propose(line.kind(), line.organizationId(), day);
        } catch (RefusedException e) {
            // The organization does not stand on that day; the sheet is for the pen then.
            file = MeetingFile.of(Meeting.draft(line.organizationId(), line.kind(), day));
        }
        return line.title() == null ? file : file.with(file.meeting().with(MeetingField.TITLE, line.title()));
    }

    private static String time(PlanLine line) {
        String day = line.plannedOn() != null ? MeetingWords.day(line.plannedOn()) : line.month().getYear() + "年" + line.month().getMonthValue() + "月　　日";
        return day + " " + (line.timeText() != null ? line.timeText() : MeetingWords.time(null) + "—" + MeetingWords.time(null));
    }
}
