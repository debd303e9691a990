package dangwu.records.meeting.recording;

import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.Clash;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingLine;
import dangwu.records.meeting.due.DueAttendance;
import dangwu.records.meeting.due.DuePerson;
import dangwu.records.meeting.due.StandingVote;
import dangwu.records.meeting.due.StandingVotes;
import dangwu.records.meeting.due.VotingExclusion;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterHistory;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationTree;
import dangwu.records.org.Post;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Looks over many records at once, as an import does: rosters are read once and worked out day by day, kept meetings are read by the month.
 * It is quickest when asked in the order of days. What has been taken is held against what comes after it, as if it were kept.
 */
public final class MeetingBatch {

    private final Ground ground;
    private final Function<YearMonth, List<MeetingFile>> keptIn;
    private final Map<LocalDate, List<MeetingFile>> taken = new HashMap<>();
    private YearMonth month;
    private Map<LocalDate, List<MeetingFile>> kept = Map.of();
    private Roster roster;
    private List<Post> posts = List.of();
    private final Map<Body, List<DuePerson>> dueOfDay = new HashMap<>();

    /** What every record is held against, whatever its day. */
    record Ground(RosterHistory rosters, List<Post> posts, List<VotingExclusion> exclusions, StandingVotes votes, DueAttendance due, MeetingPolicy policy, LocalDate today) {}

    /** Whose meeting it is, of the day in hand. */
    private record Body(MeetingKind kind, long organizationId) {}

    /** @param keptIn everything kept that was held in a month, drafts too */
    MeetingBatch(Ground ground, Function<YearMonth, List<MeetingFile>> keptIn) {
        this.ground = ground;
        this.keptIn = keptIn;
    }

    /** All organizations, dissolved ones too. */
    public OrganizationTree organizations() {
        return ground.rosters().tree();
    }

    /** Everything kept of every member. */
    public RosterHistory history() {
        return ground.rosters();
    }

    /** Who belonged to the unit on {@code day}. */
    public Roster roster(LocalDate day) {
        if (roster == null || !roster.asOf().equals(day)) {
            roster = ground.rosters().on(day);
            dueOfDay.clear();
            posts = ground.posts().stream().filter(post -> post.heldOn(day)).toList();
        }
        return roster;
    }

    /** Those whom such a meeting on {@code day} concerns, in the order of a sign-in sheet; empty where the clerk says who is due. */
    public List<DuePerson> due(MeetingKind kind, long organizationId, LocalDate day) {
        Roster asOf = roster(day);
        return dueOfDay.computeIfAbsent(new Body(kind, organizationId),
                body -> ground.due().of(kind, organizations().get(organizationId), asOf, posts, ground.exclusions(), ground.votes()));
    }

    /** What is kept of {@code day}, drafts too, the earliest first. */
    public List<MeetingFile> kept(LocalDate day) {
        if (!YearMonth.from(day).equals(month)) {
            month = YearMonth.from(day);
            kept = new HashMap<>();
            keptIn.apply(month).forEach(file -> kept.computeIfAbsent(file.meeting().heldOn(), d -> new ArrayList<>()).add(file));
        }
        return List.copyOf(kept.getOrDefault(day, List.of()));
    }

    /** All that is off in {@code file}, contradictions first; what asks for papers or for earlier meetings of another kind is left out. */
    public List<MeetingRemark> check(MeetingFile file) {
        Meeting meeting = file.meeting();
        Organization organization = organizations().get(meeting.organizationId());
        Roster asOf = roster(meeting.heldOn());
        List<StandingVote> own = StandingVote.of(file);
        StandingVotes votes = ground.votes().and(own);
        List<DuePerson> due = own.isEmpty() ? due(meeting.kind(), meeting.organizationId(), meeting.heldOn())
                : ground.due().of(meeting.kind(), organization, asOf, posts, ground.exclusions(), votes);
        return MeetingCheck.check(file, new MeetingFacts(organization, asOf, posts, due, ground.exclusions(), votes, clashes(file), Map.of(), Set.of(),
                ground.today(), ground.policy()));
    }

    /** Holds {@code file} against what is checked from now on. */
    public void take(MeetingFile file) {
        taken.computeIfAbsent(file.meeting().heldOn(), day -> new ArrayList<>()).add(file);
    }

    private List<Clash> clashes(MeetingFile file) {
        Meeting meeting = file.meeting();
        List<MeetingFile> now = taken.getOrDefault(meeting.heldOn(), List.of());
        Set<Long> replaced = new HashSet<>();
        now.forEach(each -> replaced.add(each.meeting().id()));
        List<MeetingFile> others = new ArrayList<>(now);
        kept(meeting.heldOn()).stream().filter(each -> each.meeting().complete() && !replaced.contains(each.meeting().id())).forEach(others::add);
        List<Clash> clashes = new ArrayList<>();
        for (MeetingFile other : others) {
            boolean same = other.meeting().id() != 0 && other.meeting().id() == meeting.id();
            if (!same && other.meeting().overlaps(meeting)) {
                List<String> people = shared(other, file);
                if (!people.isEmpty() || other.meeting().organizationId() == meeting.organizationId()) {
                    clashes.add(new Clash(line(other), people));
                }
            }
        }
        return clashes;
    }

    private static List<String> shared(MeetingFile other, MeetingFile file) {
        Set<Long> present = new HashSet<>();
        file.attendance().stream().filter(person -> person.memberId() != null && person.status().present()).forEach(person -> present.add(person.memberId()));
        return other.attendance().stream().filter(person -> person.status().present() && present.contains(person.memberId())).map(Attendance::name).toList();
    }

    private static MeetingLine line(MeetingFile file) {
        Meeting m = file.meeting();
        return new MeetingLine(m.id(), m.organizationId(), m.kind(), m.status(), m.heldOn(), m.startsAt(), m.endsAt(), m.belongsToYear(),
                m.text(MeetingField.TITLE), m.text(MeetingField.THEME), m.text(MeetingField.PLACE), m.person(MeetingField.CHAIR),
                m.person(MeetingField.LECTURER), m.text(MeetingField.LECTURE_TITLE), m.lecture(), file.dueCount(), file.presentCount(), m.hours(), m.topics());
    }
}
