package dangwu.front.wiring;

import dangwu.front.sample.life.SampleLife;
import dangwu.kit.attachment.AttachmentRepository;
import dangwu.kit.db.Database;
import dangwu.kit.ledger.Ledger;
import dangwu.kit.text.ChineseNames;
import dangwu.records.meeting.MeetingPrints;
import dangwu.records.meeting.MeetingRepository;
import dangwu.records.meeting.PlanRepository;
import dangwu.records.meeting.coverage.CoveragePolicy;
import dangwu.records.meeting.coverage.CoverageReader;
import dangwu.records.meeting.due.DueAttendance;
import dangwu.records.meeting.due.ExclusionRepository;
import dangwu.records.meeting.form.MeetingFormLedgers;
import dangwu.records.meeting.form.MeetingForms;
import dangwu.records.meeting.form.MeetingVolume;
import dangwu.records.meeting.ledger.LifeSource;
import dangwu.records.meeting.ledger.MeetingLedgers;
import dangwu.records.meeting.recording.ExclusionService;
import dangwu.records.meeting.recording.MakeUpService;
import dangwu.records.meeting.recording.MeetingFactsRepository;
import dangwu.records.meeting.recording.MeetingPolicyRepository;
import dangwu.records.meeting.recording.MeetingPolicyService;
import dangwu.records.meeting.recording.MeetingService;
import dangwu.records.meeting.recording.PlanService;
import dangwu.records.meeting.study.HoursOfMembers;
import dangwu.records.meeting.study.StudyHours;
import dangwu.records.meeting.study.StudyRepository;
import dangwu.records.meeting.study.StudyService;
import dangwu.records.meeting.study.StudyYears;
import dangwu.records.meeting.study.ledger.StudyLedgers;
import dangwu.records.member.MemberRepository;
import dangwu.records.member.MembershipRepository;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.PostRepository;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** What keeps meetings, plans and study, put together by plain constructors. */
public final class OrganizationalLife {

    private final MeetingRepository meetings;
    private final PlanRepository plans;
    private final ExclusionRepository exclusions;
    private final MeetingFactsRepository facts;
    private final MeetingService service;
    private final PlanService planService;
    private final ExclusionService exclusionService;
    private final StudyRepository studies;
    private final StudyService studyService;
    private final StudyHours hours;
    private final StudyYears studyYears;
    private final HoursOfMembers hoursOfMembers;
    private final MakeUpService makeUps;
    private final MeetingPolicyService policyService;
    private final MeetingPrints prints;
    private final MeetingVolume volumes;
    private final CoverageReader coverage;
    private final LifeSource ledgerSource;
    private final SampleLife sample;

    /** What it stands on. */
    record Ground(OrganizationRepository organizations, PostRepository posts, MemberRepository members, MembershipRepository memberships,
            AttachmentRepository attachments) {}

    OrganizationalLife(Database database, Ground ground, ChineseNames names, Clock clock) {
        meetings = new MeetingRepository(database);
        plans = new PlanRepository(database);
        exclusions = new ExclusionRepository(database);
        MeetingPolicyRepository policies = new MeetingPolicyRepository(database);
        policyService = new MeetingPolicyService(database, policies);
        DueAttendance due = new DueAttendance(names.byStrokes());
        facts = new MeetingFactsRepository(ground.organizations(), ground.posts(), ground.memberships(), meetings, exclusions, ground.attachments(),
                due, policies::policy);
        service = new MeetingService(database, meetings, facts, plans, clock);
        planService = new PlanService(database, plans, meetings, ground.organizations());
        exclusionService = new ExclusionService(database, exclusions, ground.members());
        studies = new StudyRepository(database);
        studyService = new StudyService(database, studies);
        hours = new StudyHours(meetings, studies);
        studyYears = new StudyYears(new StudyYears.Records(ground.organizations(), ground.posts(), meetings, plans, studies, ground.attachments()), clock);
        hoursOfMembers = new HoursOfMembers(ground.memberships(), hours, names.byStrokes());
        makeUps = new MakeUpService(database, meetings, clock);
        prints = new MeetingForms(ground.organizations(), ground.memberships());
        volumes = new MeetingVolume(meetings, ground.organizations(), prints);
        coverage = new CoverageReader(ground.organizations(), ground.posts(), meetings, plans, () -> new CoveragePolicy(policies.policy().lecturesPerQuarter()), clock);
        ledgerSource = new LifeSource(ground.organizations(), ground.posts(), ground.memberships(), meetings, plans, ground.attachments(), names, clock);
        sample = new SampleLife(new SampleLife.Ground(ground.organizations(), ground.posts(), ground.memberships(), due),
                new SampleLife.Services(service, planService, studyService, exclusionService, policyService));
    }

    public MeetingRepository meetings() {
        return meetings;
    }

    public PlanRepository plans() {
        return plans;
    }

    public ExclusionRepository exclusions() {
        return exclusions;
    }

    public MeetingFactsRepository facts() {
        return facts;
    }

    public MeetingService service() {
        return service;
    }

    public PlanService planService() {
        return planService;
    }

    public ExclusionService exclusionService() {
        return exclusionService;
    }

    public StudyRepository studies() {
        return studies;
    }

    public StudyService studyService() {
        return studyService;
    }

    public StudyHours hours() {
        return hours;
    }

    /** The years of 理论学习中心组. */
    public StudyYears studyYears() {
        return studyYears;
    }

    /** 学时 member by member. */
    public HoursOfMembers hoursOfMembers() {
        return hoursOfMembers;
    }

    /** Records 补学. */
    public MakeUpService makeUps() {
        return makeUps;
    }

    /** What the unit has set for its meetings. */
    public MeetingPolicyService policyService() {
        return policyService;
    }

    /** Minutes and sign-in sheets. */
    public MeetingPrints prints() {
        return prints;
    }

    /** Minutes bound into volumes. */
    public MeetingVolume volumes() {
        return volumes;
    }

    /** What had to be held, what was and what is missing. */
    public CoverageReader coverage() {
        return coverage;
    }

    /** Where ledgers of meetings get what they tell. */
    public LifeSource ledgerSource() {
        return ledgerSource;
    }

    /** The ledgers that can be had of it, in no particular order. */
    public List<Ledger> ledgers() {
        return Stream.of(new MeetingLedgers(ledgerSource, coverage).all(), new MeetingFormLedgers(ledgerSource, service).all(),
                new StudyLedgers(ledgerSource, studyYears, studies, hoursOfMembers).all()).flatMap(List::stream).toList();
    }

    /** What fills the sample unit with life. */
    SampleLife sample() {
        return sample;
    }
}
