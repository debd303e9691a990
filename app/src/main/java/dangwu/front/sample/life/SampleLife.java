package dangwu.front.sample.life;

import dangwu.kit.db.WriteScope;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.due.DueAttendance;
import dangwu.records.meeting.due.VotingExclusion;
import dangwu.records.meeting.recording.ExclusionService;
import dangwu.records.meeting.recording.MeetingPolicy;
import dangwu.records.meeting.recording.MeetingPolicyService;
import dangwu.records.meeting.recording.MeetingService;
import dangwu.records.meeting.recording.PlanService;
import dangwu.records.meeting.study.StudyService;
import dangwu.records.member.Member;
import dangwu.records.member.MemberField;
import dangwu.records.member.MembershipRepository;
import dangwu.records.org.Organization;
import dangwu.records.org.OrganizationRepository;
import dangwu.records.org.PostRepository;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Gives the sample unit eighteen months of organizational life, the same every time, with the slips that {@link SampleSlips} names. It knows
 * the unit only by what its records say.
 */
public final class SampleLife {

    private final Ground ground;
    private final Services services;

    /**
     * What is known of the unit.
     *
     * @param due works out who should attend
     */
    public record Ground(OrganizationRepository organizations, PostRepository posts, MembershipRepository memberships, DueAttendance due) {}

    /** What keeps the records. */
    public record Services(MeetingService meetings, PlanService plans, StudyService studies, ExclusionService exclusions, MeetingPolicyService policies) {}

    public SampleLife(Ground ground, Services services) {
        this.ground = ground;
        this.services = services;
    }

    /** Writes everything up to {@code asOf} as part of a larger write; the unit itself is there already. */
    public void fill(WriteScope scope, LocalDate asOf) {
        services.policies().found(scope, MeetingPolicy.DEFAULT.withFixedDay(Scene.FIXED_DAY));
        LifeUnit before = unit(scope, List.of());
        LifeUnit unit = unit(scope, exclusions(before, asOf).stream().map(exclusion -> services.exclusions().add(scope, exclusion)).toList());
        SampleTexts texts = SampleTexts.read();
        Scene scene = new Scene(unit, texts, new Sittings(unit, texts, new Diary(asOf)), new Items(unit, texts, asOf), asOf, scope::nextId);
        List<MeetingFile> kept = services.meetings().add(scope, new SampleBlots(unit, asOf, meetings(scene)).spoilt());
        services.plans().addAll(scope, new SamplePlans(scene, kept).lines());
        services.studies().addAll(scope, new SampleStudy(scene).records());
    }

    private LifeUnit unit(WriteScope scope, List<VotingExclusion> exclusions) {
        return new LifeUnit(ground.organizations().tree(scope.sql()), ground.posts().all(scope.sql()), ground.memberships().files(scope.sql()), exclusions, ground.due());
    }

    /** What is fixed to a day comes first; the rest finds its place around it. */
    private static List<MeetingFile> meetings(Scene scene) {
        List<MeetingFile> files = new ArrayList<>();
        List<Organization> branches = scene.unit().branches();
        for (int no = 0; no < branches.size(); no++) {
            new BranchMeetings(scene, branches.get(no), no).hold(files::add);
        }
        new LifeMeetings(scene).hold(files::add);
        new LeadingBodies(scene).hold(files::add);
        for (int no = 0; no < branches.size(); no++) {
            new BranchDays(scene, branches.get(no), no).hold(files::add);
        }
        new OtherMeetings(scene).hold(files::add);
        return files;
    }

    /** One who is bedridden, approved twice; one who lives elsewhere, for whom the members' vote is missing, so that it takes no effect. */
    private static List<VotingExclusion> exclusions(LifeUnit unit, LocalDate asOf) {
        LocalDate since = asOf.minusMonths(14).withDayOfMonth(1);
        List<VotingExclusion> exclusions = new ArrayList<>();
        first(unit, asOf, member -> "长期卧病".equals(member.get(MemberField.DIFFICULTY))).ifPresent(member -> exclusions.add(new VotingExclusion(0, member.id(),
                VotingExclusion.Cause.BEDRIDDEN, since, null, since.plusDays(9), "市直机关工委复函", since.plusDays(20), "家属来信说明病情")));
        first(unit, asOf, member -> member.retired() && member.flag(MemberField.MOBILE_MEMBER)).ifPresent(member -> exclusions.add(new VotingExclusion(0, member.id(),
                VotingExclusion.Cause.RETURNED_HOME, since.plusMonths(6), null, since.plusMonths(6).plusDays(12), "市直机关工委复函", null, null)));
        return exclusions;
    }

    private static Optional<Member> first(LifeUnit unit, LocalDate day, Predicate<Member> which) {
        return unit.on(day).entries().stream().map(entry -> entry.member()).filter(which).findFirst();
    }
}
