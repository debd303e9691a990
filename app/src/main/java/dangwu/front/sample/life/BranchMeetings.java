package dangwu.front.sample.life;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.MeetingKind;
import dangwu.records.meeting.Topic;
import dangwu.records.meeting.vote.VoteRule;
import dangwu.records.org.Organization;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** 支部党员大会 by quarter and when there is something to vote on, 支委会 by month. */
final class BranchMeetings {

    private static final List<LocalTime> MORNING = List.of(LocalTime.of(9, 0), LocalTime.of(10, 30), LocalTime.of(15, 0));
    private static final List<LocalTime> AFTERNOON = List.of(LocalTime.of(14, 30), LocalTime.of(15, 30), LocalTime.of(9, 30));

    private final Scene scene;
    private final Organization branch;
    private final int no;
    private final List<BranchEvent> events;
    /** Numbers of the items in which 支委会 talked over a year's plan. */
    private final Map<Integer, Long> plans = new HashMap<>();

    /** @param no of the branch, from 0 */
    BranchMeetings(Scene scene, Organization branch, int no) {
        this.scene = scene;
        this.branch = branch;
        this.no = no;
        this.events = BranchEvent.of(branch, scene);
    }

    void hold(Consumer<MeetingFile> kept) {
        for (YearMonth month : scene.months()) {
            LocalDate day = month.atDay(3 + no * 2 % 7);
            if (scene.over(day) && SampleSlips.held(branch.displayName(), MeetingKind.BRANCH_COMMITTEE_MEETING, month, scene.asOf())) {
                kept.accept(committee(month, day).file());
            }
        }
        events.forEach(event -> kept.accept(event.rule() == VoteRule.ELECTION ? election(event) : ballot(event)));
        for (YearMonth month : scene.months()) {
            LocalDate day = assembly(month);
            if (day != null && scene.over(day) && SampleSlips.held(branch.displayName(), MeetingKind.BRANCH_GENERAL_MEETING, month, scene.asOf())) {
                kept.accept(quarterly(day));
            }
        }
    }

    /** When the members meet: at the end of January, which 支委会 has prepared, in June, September and November; null in other months. */
    private LocalDate assembly(YearMonth month) {
        return switch (month.getMonthValue()) {
            case 1 -> month.atDay(22 + no);
            case 6 -> month.atDay(16 + no % 3);
            case 9 -> month.atDay(21 + no % 4);
            case 11 -> month.atDay(no == 5 ? 24 : 16 + no % 4);
            default -> null;
        };
    }

    private Sitting committee(YearMonth month, LocalDate wanted) {
        Sitting sitting = scene.sittings().open(new Sittings.Call(MeetingKind.BRANCH_COMMITTEE_MEETING, branch, wanted, MORNING, 60 + 10 * (no % 3), false,
                Turnout.Measure.ONE_AWAY, List.of()));
        int months = month.getYear() * 12 + month.getMonthValue();
        scene.items().study(sitting, AgendaItem.Kind.STUDY, months + no * 3, 2);
        List<List<String>> seasonal = scene.texts().all("seasonal").stream().filter(line -> line.get(0).equals(Integer.toString(month.getMonthValue()))).toList();
        for (int i = 0; i < seasonal.size(); i++) {
            boolean plan = month.getMonthValue() == 1 && i == 0;
            if (plan || i == (no + month.getYear()) % 2 || seasonal.size() == 1) {
                long id = scene.ids().getAsLong();
                scene.items().business(sitting, seasonal.get(i).subList(1, 7), id, null);
                if (plan) {
                    plans.put(month.getYear(), id);
                }
            }
        }
        scene.items().business(sitting, scene.texts().entry("committee", months * 5 + no * 3), scene.ids().getAsLong(), null);
        events.stream().filter(event -> event.talkedOverIn().equals(month)).forEach(event -> talkOver(sitting, event));
        return sitting.topics(Set.of(Topic.PARTY_BUILDING));
    }

    private void talkOver(Sitting sitting, BranchEvent event) {
        String name = event.names().get(0);
        List<String> line = switch (event.rule()) {
            case ADMISSION -> List.of("研究接收" + name + "同志为预备党员有关事宜", "组织委员汇报培养考察、政治审查、公示情况，各环节手续齐全。", "具备条件，同意提交党员大会讨论。");
            case CONVERSION -> List.of("研究预备党员" + name + "同志转正有关事宜", "组织委员汇报预备期考察和本人转正申请情况。", "能够履行党员义务，同意提交党员大会讨论。");
            default -> List.of("研究支部换届选举工作", "通报上级批复和候选人预备人选酝酿情况，审议选举办法（草案）。", "同意选举办法（草案）和候选人预备人选，提交党员大会。");
        };
        Sitting.Talk talk = sitting.talk("discuss-work", 2);
        sitting.add(AgendaItem.of(AgendaItem.Kind.DECISION, line.get(0)).withId(event.item()).withStudied(line.get(1), null, null)
                .withDiscussion(talk.text(), talk.speakers()).withDecision(line.get(2), null, null));
    }

    private MeetingFile quarterly(LocalDate wanted) {
        Sitting sitting = scene.sittings().open(new Sittings.Call(MeetingKind.BRANCH_GENERAL_MEETING, branch, wanted, AFTERNOON, 90));
        int months = wanted.getYear() * 12 + wanted.getMonthValue();
        scene.items().study(sitting, AgendaItem.Kind.STUDY, months * 7 + no * 5, 3);
        String quarter = Integer.toString((wanted.getMonthValue() + 2) / 3);
        for (List<String> line : scene.texts().all("general")) {
            if (line.get(0).equals(quarter)) {
                boolean plan = wanted.getMonthValue() == 1 && line.get(1).equals(AgendaItem.Kind.DECISION.name());
                scene.items().business(sitting, line.subList(1, 7), scene.ids().getAsLong(), plan ? plans.get(wanted.getYear()) : null);
                if (plan) {
                    sitting.vote(wanted.getYear() + "年度支部工作计划", VoteRule.ORDINARY, 0, sitting.random.nextInt(3) == 0 ? 1 : 0);
                }
            }
        }
        return sitting.topics(Set.of(Topic.PARTY_BUILDING)).file();
    }

    private MeetingFile ballot(BranchEvent event) {
        boolean admission = event.rule() == VoteRule.ADMISSION;
        String name = event.names().get(0);
        Sitting sitting = scene.sittings().open(call(event));
        sitting.about(name);
        sitting.set(MeetingField.TITLE, branch.displayName() + (admission ? "接收预备党员大会" : "预备党员转正大会"));
        Sitting.Talk talk = sitting.talk("discuss-work", 3);
        String report = admission ? "本人宣读入党志愿书，介绍人介绍情况，支委会报告审查结果。" : "本人宣读转正申请，介绍人和支委会介绍预备期表现。";
        String said = talk.text().isEmpty() ? null : sitting.present().get(0).name() + "：" + name + "同志学习努力、工作踏实，" + (admission ? "具备党员条件，同意接收。" : "能够履行党员义务，同意按期转正。")
                + "\n" + sitting.present().get(sitting.present().size() - 1).name() + "：希望今后加强理论学习，在急难任务中多锻炼。";
        sitting.add(AgendaItem.of(event.kind(), admission ? "讨论接收" + name + "同志为中共预备党员" : "讨论" + name + "同志预备党员转正").withStudied(report, null, null)
                .withDiscussion(said, null).withPriorItem(talkedOver(event))
                .withDecision("经无记名投票表决，同意" + (admission ? "接收" + name + "同志为中共预备党员" : name + "同志按期转为中共正式党员") + "，报机关党委审批。", null, null));
        sitting.vote(name, event.rule(), 0, admission ? sitting.random.nextInt(2) : 1);
        return sitting.topics(Set.of(Topic.ADMISSION)).file();
    }

    private MeetingFile election(BranchEvent event) {
        Sitting sitting = scene.sittings().open(call(event));
        sitting.set(MeetingField.TITLE, branch.displayName() + "换届选举党员大会");
        List<String> counting = sitting.present().stream().map(Attendance::name).filter(person -> !event.names().contains(person)).limit(2).toList();
        sitting.add(AgendaItem.of(AgendaItem.Kind.REPORT, "听取上届支部委员会工作报告").withStudied("回顾三年来学习教育、组织生活、发展党员、服务群众情况，报告党费收缴使用情况。", null, null)
                .withDecision("会议同意工作报告。", null, null));
        sitting.add(AgendaItem.of(AgendaItem.Kind.ELECTION, "选举新一届支部委员会委员").withStudied("通过选举办法，推选监票人" + counting.get(0) + "、计票人" + counting.get(1) + "，候选人逐一作介绍。", null, null)
                .withDiscussion("各党小组酝酿后一致同意候选人名单，对选举办法没有不同意见。", null).withPriorItem(talkedOver(event))
                .withDecision("选举" + String.join("、", event.names()) + "为新一届支部委员会委员，选举结果报机关党委批复。", null, null));
        event.names().forEach(name -> sitting.ballot(name, VoteRule.ELECTION, sitting.random.nextInt(3), counting));
        return sitting.topics(Set.of(Topic.TERM_ELECTION)).file();
    }

    private Sittings.Call call(BranchEvent event) {
        return new Sittings.Call(MeetingKind.BRANCH_GENERAL_MEETING, branch, event.day(), AFTERNOON, 100).with(Turnout.Measure.NEARLY_ALL).onThatDay()
                .on(event.standingVotes(branch));
    }

    /** The item of the 支委会 before, unless that was before the records begin. */
    private Long talkedOver(BranchEvent event) {
        return event.talkedOverIn().atDay(1).isBefore(scene.first()) ? null : event.item();
    }
}
