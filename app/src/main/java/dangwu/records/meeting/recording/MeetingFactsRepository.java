package dangwu.records.meeting.recording;

import dangwu.kit.attachment.AttachmentRepository;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.DueBody;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingFilter;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingPaper;
import dangwu.records.meeting.MeetingRepository;
import dangwu.records.meeting.due.DueAttendance;
import dangwu.records.meeting.due.ExclusionRepository;
import dangwu.records.meeting.due.StandingVote;
import dangwu.records.meeting.due.StandingVoteRepository;
import dangwu.records.meeting.due.StandingVotes;
import dangwu.records.meeting.due.VotingExclusion;
import dangwu.records.member.MembershipRepository;
import dangwu.records.member.Roster;
import dangwu.records.member.RosterHistory;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.Post;
import dangwu.records.org.PostRepository;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/** Gathers what a record is held against. */
public final class MeetingFactsRepository {

    private final OrganizationRepository organizations;
    private final PostRepository posts;
    private final MembershipRepository memberships;
    private final MeetingRepository meetings;
    private final ExclusionRepository exclusions;
    private final StandingVoteRepository standingVotes = new StandingVoteRepository();
    private final AttachmentRepository attachments;
    private final DueAttendance dueAttendance;
    private final Supplier<MeetingPolicy> policies;

    /** @param policies says what the unit has set, at the time of each question */
    public MeetingFactsRepository(OrganizationRepository organizations, PostRepository posts, MembershipRepository memberships,
            MeetingRepository meetings, ExclusionRepository exclusions, AttachmentRepository attachments, DueAttendance dueAttendance,
            Supplier<MeetingPolicy> policies) {
        this.organizations = organizations;
        this.posts = posts;
        this.memberships = memberships;
        this.meetings = meetings;
        this.exclusions = exclusions;
        this.attachments = attachments;
        this.dueAttendance = dueAttendance;
        this.policies = policies;
    }

    /** What {@code file} is held against. */
    MeetingFacts of(DSLContext sql, MeetingFile file, LocalDate today) {
        Meeting meeting = file.meeting();
        LocalDate day = meeting.heldOn();
        StandingVotes votes = votes(sql, meeting.kind(), day, meeting.id()).and(StandingVote.of(file));
        MeetingFacts unit = unit(sql, meeting, votes, today);
        Map<Long, AgendaItem> earlier = meeting.kind() != MeetingKind.BRANCH_GENERAL_MEETING ? Map.of()
                : meetings.items(sql, meeting.organizationId(), MeetingKind.BRANCH_COMMITTEE_MEETING, day.minusDays(unit.policy().committeeFirst()), day);
        return new MeetingFacts(unit.organization(), unit.roster(), unit.posts(), unit.due(), unit.exclusions(), votes, meetings.clashes(sql, file), earlier,
                papers(sql, meeting.id()), today, unit.policy());
    }

    /** The unit as it stood on {@code day}, for a meeting of which nothing is recorded yet. */
    MeetingFacts unit(DSLContext sql, MeetingKind kind, long organizationId, LocalDate day, LocalDate today) {
        return unit(sql, Meeting.draft(organizationId, kind, day), votes(sql, kind, day, 0), today);
    }

    private MeetingFacts unit(DSLContext sql, Meeting meeting, StandingVotes votes, LocalDate today) {
        Organization organization = organizations.tree(sql).get(meeting.organizationId());
        LocalDate day = meeting.heldOn();
        Roster roster = memberships.roster(sql, day);
        List<Post> held = posts.all(sql).stream().filter(post -> post.heldOn(day)).toList();
        List<VotingExclusion> recorded = exclusions.all(sql);
        return new MeetingFacts(organization, roster, held, dueAttendance.of(meeting.kind(), organization, roster, held, recorded, votes), recorded, votes, List.of(), Map.of(),
                Set.of(), today, policies.get());
    }

    private StandingVotes votes(DSLContext sql, MeetingKind kind, LocalDate day, long exceptId) {
        return kind.dueBody() == DueBody.MEMBERS ? standingVotes.since(sql, day, exceptId) : StandingVotes.NONE;
    }

    /** Looks over many records within one read: rosters, posts and exclusions are read once. */
    public MeetingBatch batch(DSLContext sql, LocalDate today) {
        RosterHistory rosters = new RosterHistory(organizations.tree(sql), memberships.files(sql));
        MeetingBatch.Ground ground = new MeetingBatch.Ground(rosters, posts.all(sql), exclusions.all(sql), standingVotes.all(sql), dueAttendance, policies.get(), today);
        return new MeetingBatch(ground, month -> meetings.files(sql, MeetingFilter.ALL.between(month.atDay(1), month.atEndOfMonth())));
    }

    private Set<MeetingPaper> papers(DSLContext sql, long meetingId) {
        Set<MeetingPaper> papers = EnumSet.noneOf(MeetingPaper.class);
        for (MeetingPaper paper : MeetingPaper.values()) {
            if (meetingId != 0 && !attachments.of(sql, paper.ownerKind(), meetingId).isEmpty()) {
                papers.add(paper);
            }
        }
        return papers;
    }
}
