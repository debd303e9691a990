package dangwu.records.meeting.recording;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.FollowUp;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.PlanLine;
import dangwu.records.meeting.due.VotingExclusion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands in audit entries about meetings and plans. */
final class MeetingText {

    private MeetingText() {}

    /** Of a draft only that it is one: it is saved over and over before it says anything. */
    static Map<String, String> of(MeetingFile file) {
        if (!file.meeting().complete()) {
            return new LinkedHashMap<>(Map.of("状态", Meeting.Status.DRAFT.label()));
        }
        Map<String, String> text = file.meeting().describe();
        put(text, "缺席", file.absentees(), MeetingText::absence);
        put(text, "列席", file.guests(), Attendance::name);
        put(text, "议题", file.agenda(), AgendaItem::title);
        put(text, "议定事项", file.agenda().stream().filter(item -> item.decision() != null).toList(), AgendaItem::decision);
        put(text, "表决", file.votes(), vote -> vote.subject() + "：" + vote.judge().sentence());
        put(text, "发言和意见", file.contributions(), entry -> (entry.person() == null ? "" : entry.person().name() + "：") + entry.content());
        file.steps().forEach((step, content) -> text.put(step.label(), content));
        put(text, "落实事项", file.followUps(), FollowUp::matter);
        put(text, "说明", file.explanations(), reason -> reason.rule() + " " + reason.reason());
        return text;
    }

    static Map<String, String> of(FollowUp item) {
        Map<String, String> text = new LinkedHashMap<>();
        put(text, "进展", item.progress());
        put(text, "完成日期", item.doneOn());
        return text;
    }

    static Map<String, String> of(PlanLine line) {
        Map<String, String> text = new LinkedHashMap<>();
        put(text, "月份", line.month());
        put(text, "类型", line.kind().label());
        put(text, "名称", line.title());
        put(text, "主题", line.theme());
        put(text, "日期", line.plannedOn());
        put(text, "时间", line.timeText());
        put(text, "主持人/授课人", line.presenter());
        put(text, "参加范围", line.scope());
        put(text, "责任人", line.owner());
        put(text, "学习方式", line.form());
        put(text, "学习材料", line.materials());
        put(text, "备注", line.remarks());
        put(text, "完成情况", line.fulfilled() ? "已完成" : null);
        return text;
    }

    static Map<String, String> of(VotingExclusion exclusion) {
        Map<String, String> text = new LinkedHashMap<>();
        put(text, "情形", exclusion.cause().label());
        put(text, "起始日期", exclusion.fromOn());
        put(text, "结束日期", exclusion.toOn());
        put(text, "上级党组织同意日期", exclusion.superiorApprovedOn());
        put(text, "上级文件", exclusion.superiorBasis());
        put(text, "党员大会通过日期", exclusion.assemblyApprovedOn());
        put(text, "备注", exclusion.remarks());
        return text;
    }

    private static String absence(Attendance person) {
        return person.name() + "（" + person.status().label() + (person.reason() == null ? "" : "：" + person.reason()) + "）";
    }

    private static <T> void put(Map<String, String> text, String label, List<T> parts, Function<T, String> words) {
        put(text, label, parts.isEmpty() ? null : parts.stream().map(words).collect(Collectors.joining("；")));
    }

    private static void put(Map<String, String> text, String label, Object value) {
        if (value != null) {
            text.put(label, value.toString());
        }
    }
}
