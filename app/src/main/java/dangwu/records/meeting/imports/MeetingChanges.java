package dangwu.records.meeting.imports;

import dangwu.kit.exchange.FieldChange;
import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.MeetingFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a row changes or sets, as the preview shows it. */
final class MeetingChanges {

    private static final int SHOWN = 60;

    /**
     * Field by field.
     *
     * @param before        null: a new meeting
     * @param assumedAbsent names of those taken to be absent because the row does not name them
     * @param doubts        what is to be looked at before it is taken in
     */
    List<FieldChange> of(MeetingFile before, MeetingFile after, List<String> assumedAbsent, List<String> doubts) {
        List<FieldChange> changes = new ArrayList<>();
        doubts.forEach(doubt -> changes.add(new FieldChange("请核对", "", doubt)));
        if (!assumedAbsent.isEmpty()) {
            changes.add(new FieldChange("记为缺席", "", String.join("、", assumedAbsent)));
        }
        Map<String, String> old = before == null ? Map.of() : text(before);
        text(after).forEach((label, text) -> {
            if (!text.equals(old.get(label))) {
                changes.add(new FieldChange(label, shortened(old.getOrDefault(label, "")), shortened(text)));
            }
        });
        return changes;
    }

    private static Map<String, String> text(MeetingFile file) {
        Map<String, String> text = new LinkedHashMap<>(file.meeting().describe());
        List.of("类型", "状态", "日期").forEach(text::remove);
        put(text, "缺席", file.absentees().stream().map(MeetingChanges::absence).collect(Collectors.joining("、")));
        put(text, "列席", file.guests().stream().map(Attendance::name).collect(Collectors.joining("、")));
        put(text, "议题", file.agenda().stream().map(MeetingChanges::item).collect(Collectors.joining("；")));
        return text;
    }

    private static String absence(Attendance person) {
        return person.name() + "（" + person.status().label() + (person.reason() == null ? "" : "：" + person.reason()) + "）";
    }

    private static String item(AgendaItem item) {
        List<String> more = new ArrayList<>();
        for (String part : Arrays.asList(item.leader(), item.discussion(), item.decision(), item.owner(), item.result())) {
            if (part != null) {
                more.add(part);
            }
        }
        return item.title() + (more.isEmpty() ? "" : "（" + String.join("，", more) + "）");
    }

    private static void put(Map<String, String> text, String label, String value) {
        if (!value.isEmpty()) {
            text.put(label, value);
        }
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
