package dangwu.records.meeting.coverage;

import dangwu.records.meeting.MeetingKind;
import dangwu.records.org.OrganizationKind;
import java.util.function.Predicate;

/** What is to be held how often, and by whom (rules.md §1, §10). */
public enum Norm {
    GENERAL_MEETING("MT-01", "《支部工作条例》第十一条：一般每季度召开1次", MeetingKind.BRANCH_GENERAL_MEETING, Rhythm.QUARTERLY, Norm::standing),
    /** Of branches with a committee only (BR-06). */
    COMMITTEE_MEETING("MT-02", "《支部工作条例》第十二条：一般每月召开1次", MeetingKind.BRANCH_COMMITTEE_MEETING, Rhythm.MONTHLY, Norm::standing),
    GROUP_MEETING("MT-03", "《支部工作条例》第十三条：一般每月召开1次", MeetingKind.PARTY_GROUP_MEETING, Rhythm.MONTHLY, kind -> kind == OrganizationKind.GROUP),
    /** There is no national number; the unit sets it ({@link CoveragePolicy}). */
    LECTURE("MT-04", "《支部工作条例》第十六条：按期上党课；每季度次数按本单位设置", MeetingKind.PARTY_LECTURE, Rhythm.QUARTERLY, Norm::standing),
    THEMED_DAY("MT-05", "《支部工作条例》第十六条：每月相对固定1天", MeetingKind.THEMED_PARTY_DAY, Rhythm.MONTHLY, Norm::standing),
    /** Counted by 归属年度; branch, or each of its groups. */
    ORGANIZATIONAL_LIFE("OL-01", "《支部工作条例》第十七条：每年至少召开1次，一般安排在第四季度", MeetingKind.ORGANIZATIONAL_LIFE_MEETING, Rhythm.YEARLY, Norm::standing),
    /** Counted by 归属年度. */
    DEMOCRATIC_LIFE("DM-01", "《民主生活会若干规定》：每年召开1次", MeetingKind.DEMOCRATIC_LIFE_MEETING, Rhythm.YEARLY, Norm::leading),
    CENTRE_GROUP("CG-01", "《中心组学习规则》：集体学习研讨每季度不少于1次", MeetingKind.CENTRE_GROUP_STUDY, Rhythm.QUARTERLY, Norm::leading);

    private final String rule;
    private final String basis;
    private final MeetingKind kind;
    private final Rhythm rhythm;
    private final Predicate<OrganizationKind> holder;

    Norm(String rule, String basis, MeetingKind kind, Rhythm rhythm, Predicate<OrganizationKind> holder) {
        this.rule = rule;
        this.basis = basis;
        this.kind = kind;
        this.rhythm = rhythm;
        this.holder = holder;
    }

    private static boolean standing(OrganizationKind kind) {
        return kind == OrganizationKind.BRANCH || kind == OrganizationKind.JOINT_BRANCH;
    }

    private static boolean leading(OrganizationKind kind) {
        return kind == OrganizationKind.LEADING_GROUP || kind == OrganizationKind.COMMITTEE;
    }

    /** Id of the rule, e.g. "MT-01". */
    public String rule() {
        return rule;
    }

    /** The article, as a reader is told. */
    public String basis() {
        return basis;
    }

    /** What is to be held. */
    public MeetingKind kind() {
        return kind;
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    /** The Chinese name: that of what is to be held. */
    public String label() {
        return kind.label();
    }

    /** Whether it asks anything of organizations of {@code organization}; provisional branches are asked nothing. */
    public boolean asks(OrganizationKind organization) {
        return holder.test(organization);
    }
}
