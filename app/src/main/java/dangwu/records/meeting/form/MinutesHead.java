package dangwu.records.meeting.form;

import static dangwu.records.meeting.form.MeetingWords.orBlank;

import dangwu.records.meeting.AgendaItem;
import dangwu.records.meeting.Attendance;
import dangwu.records.meeting.Meeting;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingFile;
import dangwu.records.meeting.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The head of minutes: name, time, place, who, 议题 (L31). */
final class MinutesHead {

    /** Name and time stand at the head of every page of long minutes. */
    static final int REPEATED_ROWS = 2;

    private final MeetingFile file;
    private final Meeting meeting;
    private final MinutesVariant variant;
    private final FormRows rows;

    MinutesHead(MeetingFile file, MinutesVariant variant, FormRows rows) {
        this.file = file;
        this.meeting = file.meeting();
        this.variant = variant;
        this.rows = rows;
    }

    void add() {
        rows.wide("会议名称\n（次数）", title());
        rows.shortAndLong("会议类型", meeting.kind().label(), "时间", MeetingWords.when(meeting));
        rows.wide("地点", text(MeetingField.PLACE));
        rows.pair(MinutesVariant.chair(meeting.kind()), chair(), "记录人", text(MeetingField.RECORDER));
        own();
        rows.pair("应到" + variant.members(), MeetingWords.people(file.dueCount()), "实到" + variant.members(), MeetingWords.people(file.presentCount()));
        if (MinutesVariant.namesTheDue(meeting.kind())) {
            rows.wide("参加" + variant.members(), names(Attendance::counted));
        }
        rows.wide("请假、缺席\n人员及原因", MeetingWords.absentees(file));
        rows.wide(MinutesVariant.guests(meeting.kind()), MeetingWords.guests(file));
        if (!meeting.topics().isEmpty()) {
            rows.wide("专题", meeting.topics().stream().map(Topic::label).collect(Collectors.joining("、")));
        }
        rows.wide("议题", agenda());
    }

    private String title() {
        String number = meeting.text(MeetingField.SESSION_NO);
        String title = meeting.text(MeetingField.TITLE);
        return title == null ? number == null ? "" : number : number == null ? title : title + "（" + number + "）";
    }

    private String chair() {
        String name = text(MeetingField.CHAIR);
        return meeting.flag(MeetingField.ENTRUSTED) ? name + "（受委托主持）" : name;
    }

    private String text(MeetingField field) {
        String text = meeting.text(field);
        return text == null ? orBlank(file, MeetingWords.DASH) : text;
    }

    private String names(Predicate<Attendance> which) {
        List<String> names = file.attendance().stream().filter(which).map(Attendance::name).toList();
        return names.isEmpty() ? orBlank(file, MeetingWords.DASH) : String.join("、", names);
    }

    private String agenda() {
        List<String> lines = new ArrayList<>();
        for (AgendaItem item : file.agenda()) {
            lines.add((lines.size() + 1) + ". " + item.title() + (item.kind() == AgendaItem.Kind.ORDINARY ? "" : "（" + item.kind().label() + "）"));
        }
        return lines.isEmpty() ? orBlank(file, MeetingWords.DASH) : String.join("\n", lines);
    }

    /** The fields of the kind, and any others that are filled in; short ones two in a line. */
    private void own() {
        Map<MeetingField, String> labels = new LinkedHashMap<>(variant.head());
        MinutesVariant.OTHER_HEAD.forEach((field, label) -> {
            if (meeting.text(field) != null) {
                labels.putIfAbsent(field, label);
            }
        });
        List<String[]> shorts = new ArrayList<>();
        labels.forEach((field, label) -> {
            if (MinutesVariant.WIDE.contains(field)) {
                rows.wide(label, text(field));
            } else {
                shorts.add(new String[] {label, value(field)});
            }
        });
        if (meeting.kind().yearly() || meeting.belongsToYear() != meeting.heldOn().getYear()) {
            shorts.add(0, new String[] {"归属年度", meeting.belongsToYear() + "年"});
        }
        if (meeting.text(MeetingField.LECTURER_POST) != null && !labels.containsKey(MeetingField.LECTURER)) {
            shorts.add(new String[] {"授课人职务", meeting.text(MeetingField.LECTURER_POST)});
        }
        for (int i = 0; i + 1 < shorts.size(); i += 2) {
            rows.pair(shorts.get(i)[0], shorts.get(i)[1], shorts.get(i + 1)[0], shorts.get(i + 1)[1]);
        }
        if (shorts.size() % 2 == 1) {
            rows.wide(shorts.get(shorts.size() - 1)[0], shorts.get(shorts.size() - 1)[1]);
        }
    }

    private String value(MeetingField field) {
        if (field == MeetingField.LECTURER) {
            String post = meeting.text(MeetingField.LECTURER_POST);
            return text(field) + (post == null ? "" : "（" + post + "）");
        }
        if (field == MeetingField.AUDIENCE && meeting.count(field) != null) {
            return MeetingWords.people(meeting.count(field));
        }
        return text(field);
    }
}
