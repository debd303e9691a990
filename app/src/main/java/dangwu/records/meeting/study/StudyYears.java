package dangwu.records.meeting.study;

import dangwu.kit.attachment.AttachmentRepository;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingPaper;
import dangwu.records.meeting.MeetingRepository;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.PlanRepository;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationKind;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.Post;
import dangwu.records.org.PostRepository;
import dangwu.records.org.PostTitle;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers the years of 理论学习中心组. */
public final class StudyYears {

    /** Owner kind of files about a group's own rules, with the organization's id (制度). */
    public static final String SYSTEM_PAPERS = "study_system";

    private final Records records;
    private final Clock clock;

    /** Where it reads. */
    public record Records(OrganizationRepository organizations, PostRepository posts, MeetingRepository meetings, PlanRepository plans,
            StudyRepository studies, AttachmentRepository attachments) {}

    /** @param clock says what today is */
    public StudyYears(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** Those that have a 理论学习中心组 in {@code year}: each 党组 first, then each 党委. */
    public List<Organization> bodies(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return records.organizations().tree().all().stream().filter(one -> MeetingKind.CENTRE_GROUP_STUDY.heldBy(one.kind()))
                .filter(one -> (one.foundedOn() == null || one.foundedOn().getYear() <= year) && (one.dissolvedOn() == null || !one.dissolvedOn().isBefore(first)))
                .sorted(Comparator.comparingInt(one -> one.kind() == OrganizationKind.LEADING_GROUP ? 0 : 1)).toList();
    }

    /** The year {@code year} of the group of {@code body}, as it stands today. */
    public StudyYear of(Organization body, int year) {
        return of(body, year, LocalDate.now(clock));
    }

    /** As above; nothing that is due after {@code asOf} counts as missing. */
    public StudyYear of(Organization body, int year, LocalDate asOf) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        List<PlanLine> plan = records.plans().between(first, last.plusMonths(3)).stream()
                .filter(line -> line.organizationId() == body.id() && line.kind() == MeetingKind.CENTRE_GROUP_STUDY).toList();
        Map<String, Map<Long, Integer>> papers = papers();
        List<StudySession> sessions = records.meetings()
                .files(MeetingFilter.ALL.of(Set.of(body.id())).kinds(Set.of(MeetingKind.CENTRE_GROUP_STUDY)).between(first, last)).stream()
                .map(file -> session(file, papers)).toList();
        return new StudyYear(body, year, asOf, members(body, sessions, first, last), plan, sessions, ofYear(year),
                papers.getOrDefault(StudyService.SUBJECT, Map.of()), papers.getOrDefault(SYSTEM_PAPERS, Map.of()).getOrDefault(body.id(), 0));
    }

    /** What study left behind in {@code year}, of the whole unit. */
    public List<StudyRecord> ofYear(int year) {
        return records.studies().between(EnumSet.allOf(StudyKind.class), LocalDate.of(year - 1, 12, 1), LocalDate.of(year + 1, 3, 31)).stream()
                .filter(record -> StudyYear.of(record) == year).toList();
    }

    private static StudySession session(MeetingFile file, Map<String, Map<Long, Integer>> papers) {
        Set<MeetingPaper> found = EnumSet.noneOf(MeetingPaper.class);
        MeetingPaper.SESSION.stream().filter(paper -> papers.getOrDefault(paper.ownerKind(), Map.of()).containsKey(file.meeting().id())).forEach(found::add);
        return new StudySession(file, found);
    }

    /** How many files are kept with each record, by owner kind and id: one question for all. */
    private Map<String, Map<Long, Integer>> papers() {
        Map<String, Map<Long, Integer>> counts = new HashMap<>();
        records.attachments().all().forEach(file -> counts.computeIfAbsent(file.ownerKind(), kind -> new HashMap<>()).merge(file.ownerId(), 1, Integer::sum));
        return counts;
    }

    /** Whoever held a post that puts him into the group at any time of the year, and whoever was due at a session. */
    private List<GroupMember> members(Organization body, List<StudySession> sessions, LocalDate first, LocalDate last) {
        boolean everyPost = body.kind() == OrganizationKind.LEADING_GROUP;
        Map<Object, List<Post>> byPerson = new LinkedHashMap<>();
        records.posts().ofOrganization(body.id()).stream().filter(post -> everyPost || post.title().committee())
                .filter(post -> (post.fromOn() == null || !post.fromOn().isAfter(last)) && (post.toOn() == null || !post.toOn().isBefore(first)))
                .sorted(Post.BY_RANK)
                .forEach(post -> byPerson.computeIfAbsent(post.memberId() != null ? post.memberId() : post.personName(), key -> new ArrayList<>()).add(post));
        List<GroupMember> members = new ArrayList<>(byPerson.values().stream().map(StudyYears::member).toList());
        for (StudySession session : sessions) {
            for (Attendance person : session.file().attendance()) {
                if (session.complete() && person.due() && members.stream().noneMatch(member -> member.is(person))) {
                    members.add(new GroupMember(person.memberId(), person.name(), person.post()));
                }
            }
        }
        return members;
    }

    private static GroupMember member(List<Post> held) {
        String titles = held.stream().flatMap(post -> Stream.ofNullable(title(post))).distinct().collect(Collectors.joining("、"));
        return new GroupMember(held.get(0).memberId(), held.get(0).personName(), titles.isEmpty() ? null : titles);
    }

    /** A post without a title of its own is named by its remark. */
    private static String title(Post post) {
        return post.title() == PostTitle.OTHER ? post.remarks() == null ? "成员" : post.remarks() : post.title().label();
    }
}
