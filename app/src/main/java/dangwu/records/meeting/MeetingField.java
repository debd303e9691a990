package dangwu.records.meeting;

import static dangwu.records.meeting.MeetingKind.CENTRE_GROUP_STUDY;
import static dangwu.records.meeting.MeetingKind.COLLECTIVE_STUDY;
import static dangwu.records.meeting.MeetingKind.DEMOCRATIC_LIFE_MEETING;
import static dangwu.records.meeting.MeetingKind.ORGANIZATIONAL_LIFE_MEETING;
import static dangwu.records.meeting.MeetingKind.PARTY_LECTURE;
import static dangwu.records.meeting.MeetingKind.THEMED_PARTY_DAY;

import dangwu.kit.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** What is kept of a meeting besides where and when (L31, L34, L35, L41, L45, L46); some fields belong to some kinds only. */
public enum MeetingField {
    TITLE("会议名称", 300),
    SESSION_NO("会议次数", 100),
    PLACE("地点", 300),
    CHAIR("主持人", Kind.PERSON),
    /** That the chair acts for one who should have: MT-09. */
    ENTRUSTED("受委托主持", Kind.FLAG),
    RECORDER("记录人", Kind.PERSON),
    /** 活动主题, 学习专题, 会议主题. */
    THEME("主题", 1000),
    /** 活动形式, 授课形式, 组织生活会 by 党员大会 or 党小组会. */
    FORM("形式", 300),
    CONTENT("会议内容", 1_000_000),
    RESOLUTION("决议", 100_000),
    CHAIR_SUMMARY("主持人小结", 100_000, CENTRE_GROUP_STUDY, COLLECTIVE_STUDY, DEMOCRATIC_LIFE_MEETING, ORGANIZATIONAL_LIFE_MEETING),
    REQUIREMENTS("落实要求", 100_000, CENTRE_GROUP_STUDY, COLLECTIVE_STUDY, DEMOCRATIC_LIFE_MEETING, ORGANIZATIONAL_LIFE_MEETING),
    LECTURER("授课人", Kind.PERSON),
    LECTURER_POST("授课人职务", 300),
    LECTURE_TITLE("党课题目", 300),
    OUTLINE("党课提纲", 1_000_000),
    /** 听课人数, 受众: person-times, members and others. */
    AUDIENCE("听课人数", Kind.COUNT),
    COUNTS_AS_LECTURE("同时计为党课", Kind.FLAG),
    ON_FIXED_DAY("在固定日", Kind.FLAG, THEMED_PARTY_DAY),
    ACTIVITY_PLAN("活动方案", 100_000),
    ACTIVITY_SUMMARY("活动小结", 100_000),
    STUDY_LEADER("领学人", Kind.PERSON),
    STUDY_SECRETARY("学习秘书", Kind.PERSON, CENTRE_GROUP_STUDY),
    MATERIALS("学习材料", 4000),
    /** 学时 that everyone who attended is credited with. */
    HOURS("学时", Kind.HOURS),
    /** What a special or extra meeting is held for, e.g. 巡察反馈整改. */
    OCCASION("事由", 300),
    REPORTED_ON("上报日期", Kind.DATE, ORGANIZATIONAL_LIFE_MEETING, DEMOCRATIC_LIFE_MEETING),
    /** 应到; worked out where attendance is kept by name. */
    DUE_COUNT("应到人数", Kind.COUNT),
    /** 实到; worked out where attendance is kept by name. */
    PRESENT_COUNT("实到人数", Kind.COUNT),
    /** 缺席人员及原因 where attendance is kept by number only. */
    ABSENCE_NOTE("缺席情况", 4000),
    /** 列席人员 where they are not kept one by one. */
    GUEST_NOTE("列席情况", 4000),
    REMARKS("备注", 4000);

    /** The type of a field's values. */
    public enum Kind {
        TEXT(String.class), DATE(LocalDate.class), FLAG(Boolean.class), COUNT(Integer.class), HOURS(BigDecimal.class), PERSON(PersonRef.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }

        /** The Java type of the values. */
        public Class<?> type() {
            return type;
        }
    }

    private static final BigDecimal MOST_HOURS = new BigDecimal("9999.9");

    private final String label;
    private final Kind kind;
    private final int longest;
    private final Set<MeetingKind> only;

    MeetingField(String label, Kind kind, MeetingKind... only) {
        this.label = label;
        this.kind = kind;
        this.longest = 0;
        this.only = Set.of(only);
    }

    MeetingField(String label, int longest, MeetingKind... only) {
        this.label = label;
        this.kind = Kind.TEXT;
        this.longest = longest;
        this.only = Set.of(only);
    }

    /** What the clerk calls it. */
    public String label() {
        return label;
    }

    public Kind kind() {
        return kind;
    }

    /** The most characters a TEXT field takes; 0 for others. */
    public int longest() {
        return longest;
    }

    /** Whether a meeting of {@code meeting} is asked for it. Lecture fields are, wherever something may count as a lecture too. */
    public boolean belongsTo(MeetingKind meeting) {
        return switch (this) {
            case COUNTS_AS_LECTURE -> meeting != PARTY_LECTURE;
            default -> only.isEmpty() || only.contains(meeting);
        };
    }

    /** {@code value} as a reader sees it: dates as 2026-11-20, flags as 是 or 否; null for null. */
    public String text(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof Boolean flag ? flag ? "是" : "否" : value instanceof BigDecimal hours ? hours.stripTrailingZeros().toPlainString()
                : value.toString();
    }

    /**
     * {@code value} as it is kept: texts cleaned; a value of another type is refused.
     *
     * @throws IllegalArgumentException with a Chinese sentence when a text is too long or a number out of bounds
     */
    Object kept(Object value) {
        Object kept = value instanceof String text ? Texts.clean(text) : value;
        if (kept != null && !kind.type().isInstance(kept)) {
            throw new IllegalArgumentException(this + " takes a " + kind.type().getSimpleName() + ", not a " + kept.getClass().getSimpleName());
        }
        if (kept instanceof String text && text.length() > longest) {
            throw new IllegalArgumentException(label + "有" + Texts.length(text) + "字，最多" + longest + "字，请分开填写或作为附件添加。");
        }
        if (kept instanceof Integer count && count < 0) {
            throw new IllegalArgumentException(label + "不能为负数。");
        }
        if (kept instanceof BigDecimal hours) {
            if (hours.signum() < 0 || hours.compareTo(MOST_HOURS) > 0 || hours.stripTrailingZeros().scale() > 1) {
                throw new IllegalArgumentException("学时“" + hours.toPlainString() + "”应为0至9999之间、至多一位小数的数。");
            }
            return hours.setScale(1);
        }
        return kept;
    }
}
