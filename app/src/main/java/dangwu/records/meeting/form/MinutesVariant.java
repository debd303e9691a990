package dangwu.records.meeting.form;

import static dangwu.records.meeting.MeetingField.ACTIVITY_PLAN;
import static dangwu.records.meeting.MeetingField.ACTIVITY_SUMMARY;
import static dangwu.records.meeting.MeetingField.AUDIENCE;
import static dangwu.records.meeting.MeetingField.CHAIR_SUMMARY;
import static dangwu.records.meeting.MeetingField.CONTENT;
import static dangwu.records.meeting.MeetingField.FORM;
import static dangwu.records.meeting.MeetingField.HOURS;
import static dangwu.records.meeting.MeetingField.LECTURER;
import static dangwu.records.meeting.MeetingField.LECTURE_TITLE;
import static dangwu.records.meeting.MeetingField.MATERIALS;
import static dangwu.records.meeting.MeetingField.OCCASION;
import static dangwu.records.meeting.MeetingField.ON_FIXED_DAY;
import static dangwu.records.meeting.MeetingField.OUTLINE;
import static dangwu.records.meeting.MeetingField.REQUIREMENTS;
import static dangwu.records.meeting.MeetingField.STUDY_LEADER;
import static dangwu.records.meeting.MeetingField.STUDY_SECRETARY;
import static dangwu.records.meeting.MeetingField.THEME;

import dangwu.records.meeting.DueBody;
import dangwu.records.meeting.MeetingField;
import dangwu.records.meeting.MeetingKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In what the minutes of one kind of meeting differ from the common form (L31, L41).
 *
 * @param paper   what the sheet is called, after the organization's name
 * @param members what those due are called: 人员 or 委员 …
 * @param head    fields that always have a place in the head, with their labels
 * @param body    long texts that always have a place below the head, with their labels
 */
record MinutesVariant(String paper, String members, Map<MeetingField, String> head, Map<MeetingField, String> body) {

    /** Labels of head fields where nothing more particular is said; what is filled in stands in the head whatever the kind. */
    static final Map<MeetingField, String> OTHER_HEAD = labels(THEME, "主题", OCCASION, "事由", FORM, "形式", LECTURER, "授课人及职务", LECTURE_TITLE,
            "党课题目", AUDIENCE, "听课人数", STUDY_LEADER, "领学人", STUDY_SECRETARY, "学习秘书", MATERIALS, "学习材料", HOURS, "学时", ON_FIXED_DAY, "固定日",
            MeetingField.REPORTED_ON, "上报日期", MeetingField.COUNTS_AS_LECTURE, "同时计为党课");
    /** Likewise for the long texts. */
    static final Map<MeetingField, String> OTHER_BODY = labels(ACTIVITY_PLAN, "活动方案", OUTLINE, "党课提纲（讲稿）", CONTENT, "会议内容", CHAIR_SUMMARY,
            "主持人小结（讲评）", REQUIREMENTS, "落实要求", ACTIVITY_SUMMARY, "活动小结");
    /** Long texts that stand behind what was said item by item. */
    static final List<MeetingField> CLOSING = List.of(CHAIR_SUMMARY, REQUIREMENTS, ACTIVITY_SUMMARY);
    /** Head fields that take a whole line. */
    static final List<MeetingField> WIDE = List.of(THEME, OCCASION, LECTURE_TITLE, MATERIALS);

    static MinutesVariant of(MeetingKind kind) {
        return switch (kind) {
            case BRANCH_GENERAL_MEETING -> plain("党员大会会议记录");
            case BRANCH_COMMITTEE_MEETING -> new MinutesVariant("委员会会议记录", "委员", Map.of(), labels(CONTENT, "会议内容"));
            case PARTY_GROUP_MEETING -> plain("会议记录");
            case PARTY_LECTURE -> new MinutesVariant("党课记录", "人员", labels(LECTURE_TITLE, "党课题目", LECTURER, "授课人及职务", AUDIENCE, "听课人数", FORM, "授课形式"),
                    labels(OUTLINE, "党课提纲（讲稿）", CONTENT, "党课内容"));
            case THEMED_PARTY_DAY -> new MinutesVariant("主题党日活动记录", "人员", labels(THEME, "活动主题", FORM, "活动形式", ON_FIXED_DAY, "固定日"),
                    labels(ACTIVITY_PLAN, "活动方案", CONTENT, "活动内容", ACTIVITY_SUMMARY, "活动小结"));
            case ORGANIZATIONAL_LIFE_MEETING -> new MinutesVariant("组织生活会会议记录", "人员", labels(THEME, "会议主题", FORM, "召开形式"), Map.of());
            case DEMOCRATIC_LIFE_MEETING -> new MinutesVariant("民主生活会会议记录", "班子成员", labels(THEME, "会议主题"), Map.of());
            case CENTRE_GROUP_STUDY -> new MinutesVariant("理论学习中心组学习记录", "成员", labels(THEME, "学习专题", MATERIALS, "学习材料", STUDY_SECRETARY, "学习秘书", FORM, "学习方式"),
                    labels(CONTENT, "学习内容", CHAIR_SUMMARY, "主持人小结（讲评）", REQUIREMENTS, "落实要求"));
            case LEADING_GROUP_MEETING -> new MinutesVariant("会议记录", "班子成员", Map.of(), labels(CONTENT, "会议内容"));
            case COMMITTEE_MEETING -> new MinutesVariant("会议记录", "委员", Map.of(), labels(CONTENT, "会议内容"));
            case SPECIAL_MEETING -> new MinutesVariant("专题会议记录", "人员", labels(THEME, "会议主题", OCCASION, "事由"), labels(CONTENT, "会议内容"));
            case COLLECTIVE_STUDY -> new MinutesVariant("集中学习记录", "人员", labels(THEME, "学习主题", MATERIALS, "学习材料", STUDY_LEADER, "领学人", HOURS, "学时"),
                    labels(CONTENT, "学习内容"));
            case SYMPOSIUM -> new MinutesVariant("座谈会记录", "人员", labels(THEME, "座谈主题"), labels(CONTENT, "座谈内容"));
            case OTHER_ACTIVITY -> new MinutesVariant("活动记录", "人员", labels(THEME, "活动主题", FORM, "活动形式"), labels(CONTENT, "活动内容"));
        };
    }

    /** What the chair of a meeting of {@code kind} is called. */
    static String chair(MeetingKind kind) {
        return kind == MeetingKind.CENTRE_GROUP_STUDY ? "主持人\n（组长）" : "主持人";
    }

    /** What guests of a meeting of {@code kind} are called. */
    static String guests(MeetingKind kind) {
        return kind == MeetingKind.CENTRE_GROUP_STUDY ? "列席（扩大）\n人员" : "列席人员";
    }

    /** Whether the form of {@code kind} has a place for decisions even where there is none; what was decided is printed whatever the kind. */
    static boolean decides(MeetingKind kind) {
        return kind.votes() || kind == MeetingKind.PARTY_GROUP_MEETING || kind == MeetingKind.SPECIAL_MEETING || kind.yearly();
    }

    /** Whether those due are few enough to be named in the head. */
    static boolean namesTheDue(MeetingKind kind) {
        return kind.dueBody() == DueBody.COMMITTEE || kind.dueBody() == DueBody.LEADING_BODY;
    }

    private static MinutesVariant plain(String paper) {
        return new MinutesVariant(paper, "人员", Map.of(), labels(CONTENT, "会议内容"));
    }

    private static Map<MeetingField, String> labels(Object... fieldsAndLabels) {
        Map<MeetingField, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndLabels.length; i += 2) {
            labels.put((MeetingField) fieldsAndLabels[i], (String) fieldsAndLabels[i + 1]);
        }
        return labels;
    }
}
