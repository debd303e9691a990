package dangwu.records.meeting;

import static dangwu.records.meeting.DueBody.COMMITTEE;
import static dangwu.records.meeting.DueBody.LEADING_BODY;
import static dangwu.records.meeting.DueBody.MEMBERS;
import static dangwu.records.meeting.DueBody.OPEN;

import dangwu.records.meeting.vote.VoteRule;
import dangwu.records.org.OrganizationKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is held: the meetings of organizational life and what is held like them. The order is that of a clerk's list. */
public enum MeetingKind {
    BRANCH_GENERAL_MEETING("支部党员大会", Holder.BRANCH, MEMBERS, List.of(VoteRule.ORDINARY, VoteRule.ADMISSION, VoteRule.CONVERSION,
            VoteRule.EXPULSION, VoteRule.ELECTION), "党员大会", "支部大会"),
    BRANCH_COMMITTEE_MEETING("支委会", Holder.BRANCH, COMMITTEE, List.of(VoteRule.COMMITTEE, VoteRule.ELECTION), "支委会会议", "支部委员会",
            "支部委员会会议"),
    PARTY_GROUP_MEETING("党小组会", Holder.GROUP, MEMBERS, List.of(), "党小组会议"),
    PARTY_LECTURE("党课", Holder.ANY, MEMBERS, List.of(), "上党课"),
    THEMED_PARTY_DAY("主题党日", Holder.GRASS_ROOTS, MEMBERS, List.of(), "主题党日活动", "党日活动"),
    /** It belongs to a year that may not be the one it is held in (OL-01). */
    ORGANIZATIONAL_LIFE_MEETING("组织生活会", Holder.BRANCH_OR_GROUP, MEMBERS, List.of(), "专题组织生活会"),
    /** For leading bodies, never for branches (DM-04). */
    DEMOCRATIC_LIFE_MEETING("民主生活会", Holder.LEADERSHIP, LEADING_BODY, List.of(), "专题民主生活会"),
    CENTRE_GROUP_STUDY("理论学习中心组学习", Holder.LEADERSHIP, LEADING_BODY, List.of(), "中心组学习", "中心组集体学习", "党委（党组）理论学习中心组学习",
            "党组理论学习中心组学习"),
    LEADING_GROUP_MEETING("党组会", Holder.LEADING_GROUP, LEADING_BODY, List.of(VoteRule.COMMITTEE), "党组会议"),
    COMMITTEE_MEETING("机关党委会", Holder.COMMITTEE_LEVEL, COMMITTEE, List.of(VoteRule.COMMITTEE, VoteRule.COMMITTEE_APPROVAL, VoteRule.ELECTION),
            "机关党委会议", "党委会", "党总支委员会", "总支委员会会议"),
    SPECIAL_MEETING("专题会议", Holder.NOT_GROUP, OPEN, List.of(), "专题会", "专题研究会议"),
    COLLECTIVE_STUDY("集中学习", Holder.ANY, MEMBERS, List.of(), "周五学习日", "集体学习"),
    SYMPOSIUM("座谈会", Holder.ANY, OPEN, List.of()),
    OTHER_ACTIVITY("其他活动", Holder.ANY, OPEN, List.of(), "活动", "其他");

    /** The kinds of organization that may hold it. */
    private enum Holder {
        ANY(kind -> true), NOT_GROUP(kind -> kind != OrganizationKind.GROUP), GRASS_ROOTS(OrganizationKind::grassRoots),
        BRANCH(OrganizationKind::branch), GROUP(kind -> kind == OrganizationKind.GROUP),
        BRANCH_OR_GROUP(kind -> kind.branch() || kind == OrganizationKind.GROUP), LEADING_GROUP(kind -> kind == OrganizationKind.LEADING_GROUP),
        LEADERSHIP(kind -> kind == OrganizationKind.LEADING_GROUP || kind == OrganizationKind.COMMITTEE || kind == OrganizationKind.TEMP_COMMITTEE),
        COMMITTEE_LEVEL(kind -> kind.grassRoots() && !kind.branch());

        private final Predicate<OrganizationKind> takes;

        Holder(Predicate<OrganizationKind> takes) {
            this.takes = takes;
        }
    }

    private final String label;
    private final Holder holder;
    private final DueBody dueBody;
    private final List<VoteRule> business;
    private final List<String> alsoCalled;

    MeetingKind(String label, Holder holder, DueBody dueBody, List<VoteRule> business, String... alsoCalled) {
        this.label = label;
        this.holder = holder;
        this.dueBody = dueBody;
        this.business = business;
        this.alsoCalled = List.of(alsoCalled);
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    /** Whether an organization of {@code kind} may hold it. */
    public boolean heldBy(OrganizationKind kind) {
        return holder.takes.test(kind);
    }

    /** Who should attend. */
    public DueBody dueBody() {
        return dueBody;
    }

    /** What may be voted on at it, the usual business first; empty: nothing. */
    public List<VoteRule> business() {
        return business;
    }

    /** Whether anything may be voted on at it. */
    public boolean votes() {
        return !business.isEmpty();
    }

    /** Whether the year it belongs to may differ from the year it is held in (rules.md 0). */
    public boolean yearly() {
        return this == ORGANIZATIONAL_LIFE_MEETING || this == DEMOCRATIC_LIFE_MEETING;
    }

    /** Whether what is held is study by its nature, so that hours are counted (ED-01). */
    public boolean study() {
        return this == PARTY_LECTURE || this == CENTRE_GROUP_STUDY || this == COLLECTIVE_STUDY;
    }

    /** Whether the attendance must be in person for the meeting to be one (a deciding body). */
    public boolean deciding() {
        return votes() || this == DEMOCRATIC_LIFE_MEETING;
    }

    /** The kind with this Chinese name or one that is in use for it. */
    public static Optional<MeetingKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(name) || kind.alsoCalled.contains(name)).findFirst();
    }

    /** The kinds that an organization of {@code kind} may hold, in order. */
    public static List<MeetingKind> heldByKind(OrganizationKind kind) {
        return Arrays.stream(values()).filter(meeting -> meeting.heldBy(kind)).toList();
    }
}
