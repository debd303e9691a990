package dangwu.records.meeting.form;

import dangwu.records.MeetingFixture;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.AttendanceStatus;
import dangwu.records.meeting.Contribution;
import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.MeetingStep;
import dangwu.records.meeting.PersonRef;
import dangwu.records.meeting.Topic;
import dangwu.records.meeting.Vote;
import dangwu.records.meeting.vote.VoteRule;
import dangwu.records.org.Organization;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records of meetings of every kind, with everything filled in or with nothing. */
final class MeetingSamples {

    private MeetingSamples() {}

    static Organization holder(MeetingFixture fixture, MeetingKind kind) {
        for (Organization organization : List.of(fixture.first, fixture.group, fixture.leading, fixture.unit)) {
            if (kind.heldBy(organization.kind())) {
                return organization;
            }
        }
        throw new IllegalArgumentException(kind.label());
    }

    /** Every field of the kind is filled in, each with a text of its own; people away, guests, votes, steps, follow-ups. */
    static MeetingFile full(MeetingFixture fixture, MeetingKind kind) {
        MeetingFile file = fixture.filled(kind, holder(fixture, kind));
        Meeting meeting = file.meeting();
        for (MeetingField field : MeetingField.values()) {
            if (field.belongsTo(kind) && !(field == MeetingField.DUE_COUNT || field == MeetingField.PRESENT_COUNT)) {
                meeting = meeting.with(field, value(field));
            }
        }
        meeting = meeting.withTopics(Set.of(Topic.PARTY_BUILDING, Topic.IDEOLOGY)).withStatus(Meeting.Status.COMPLETE);
        List<Attendance> people = new ArrayList<>(file.attendance());
        if (people.size() > 2) {
            people.set(1, people.get(1).with(AttendanceStatus.SICK_LEAVE, "住院治疗").withLeaveApprovedBy("党员甲").withMadeUp(LocalDate.of(2026, 3, 20), "送学上门"));
            people.set(2, people.get(2).with(AttendanceStatus.ON_DUTY, "赴外地参加培训"));
        }
        people.add(Attendance.guest(null, "𠮷田䶮", "办公室主任"));
        MeetingFile filled = new MeetingFile(meeting, people, items(), List.of(), contributions(), steps(kind), followUps(), List.of());
        return kind.votes() ? filled.withVotes(List.of(Vote.of(2, "年度工作计划", kind.business().get(0), 24, 22, 21, 0, 1))) : filled;
    }

    static Object value(MeetingField field) {
        return switch (field.kind()) {
            case TEXT -> switch (field) {
                case TITLE -> "2026年第3次会议";
                case SESSION_NO -> "总第15次";
                case PLACE -> "三楼会议室";
                case CONTENT, OUTLINE, ACTIVITY_PLAN, ACTIVITY_SUMMARY, CHAIR_SUMMARY, REQUIREMENTS, RESOLUTION -> "这是" + field.label()
                        + "的第一段。会议传达学习了上级有关会议精神，结合工作实际提出了贯彻落实意见，明确了责任分工和完成时限。\n这是" + field.label() + "的第二段。";
                default -> field.label() + "的内容";
            };
            case DATE -> LocalDate.of(2026, 4, 2);
            case FLAG -> true;
            case COUNT -> 57;
            case HOURS -> new BigDecimal("1.5");
            case PERSON -> new PersonRef(null, "某" + field.label());
        };
    }

    private static List<AgendaItem> items() {
        return List.of(
                new AgendaItem(0, AgendaItem.Kind.FIRST_TOPIC, "学习有关讲话精神", LocalDate.of(2026, 3, 1), "党员甲", "传达了讲话的主要内容。", "党员乙：要学深悟透。\n党员丙：要抓好落实。",
                        "党员乙、党员丙", "组织专题研讨，制定落实清单", "党员丁", LocalDate.of(2026, 4, 30), "清单已印发", null),
                new AgendaItem(0, AgendaItem.Kind.DECISION, "审议年度工作计划", null, "党员戊", "汇报了计划起草情况。", "大家一致认为计划可行。", "党员己", "通过年度工作计划", "党员庚",
                        LocalDate.of(2026, 12, 31), null, null));
    }

    private static List<Contribution> contributions() {
        return List.of(new Contribution(Contribution.Kind.SPEECH, null, new PersonRef(null, "党员辛"), null, "谈了三点体会", null),
                new Contribution(Contribution.Kind.SPEECH, 2, new PersonRef(null, "党员壬"), null, "建议增加调研安排", null),
                new Contribution(Contribution.Kind.OPINION, null, new PersonRef(null, "党员癸"), "支部班子", "建议多到基层走访", "党员乙"),
                new Contribution(Contribution.Kind.TEAM_PROBLEM, null, null, null, "理论学习不够系统", "党员丙"),
                new Contribution(Contribution.Kind.SELF_EXAMINATION, null, new PersonRef(null, "党员丁"), null, "担当精神还不够", null),
                new Contribution(Contribution.Kind.CRITICISM, null, new PersonRef(null, "党员戊"), "党员丁", "遇事急躁，听取意见不够", null));
    }

    private static Map<MeetingStep, String> steps(MeetingKind kind) {
        Map<MeetingStep, String> steps = new EnumMap<>(MeetingStep.class);
        MeetingStep.of(kind).forEach(step -> steps.put(step, "这是" + step.label() + "的情况。"));
        return steps;
    }

    private static List<FollowUp> followUps() {
        return List.of(new FollowUp(0, null, "理论学习不够系统", "制定学习计划，每月集中学习不少于一次", "党员丙", LocalDate.of(2026, 6, 30), "已制定计划", null),
                new FollowUp(0, 2, "通过年度工作计划", null, "党员庚", LocalDate.of(2026, 12, 31), null, null));
    }

    /** A discussion of so many lines. */
    static MeetingFile longOne(MeetingFixture fixture, int lines) {
        StringBuilder said = new StringBuilder();
        for (int i = 1; i <= lines; i++) {
            said.append(i > 1 ? "\n" : "").append("党员").append("甲乙丙丁".charAt(i % 4)).append("：第").append(i).append("点意见，要把工作做实做细，按时参加组织生活，主动联系服务群众，带头完成好各项任务。");
        }
        MeetingFile file = fixture.assembly();
        return file.withAgenda(List.of(file.agenda().get(0).withDiscussion(said.toString(), null), file.agenda().get(1)));
    }

    static MeetingFile voted(MeetingFixture fixture) {
        return fixture.assembly().withVotes(List.of(Vote.of(2, "年度工作计划", VoteRule.ORDINARY, 24, 22, 21, 0, 1),
                Vote.of(2, "接收𠮷某为预备党员", VoteRule.ADMISSION, 24, 22, 10, 2, 1).withWritten(1, 1).withCount(new Vote.PaperCount(22, 22, 21, "党员丁", "党员戊"))));
    }
}
