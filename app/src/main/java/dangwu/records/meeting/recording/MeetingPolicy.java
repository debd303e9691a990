package dangwu.records.meeting.recording;

import dangwu.records.meeting.MeetingKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What units may set for themselves.
 *
 * @param firstTopic         the kinds of meeting that begin with 第一议题 (FT-01)
 * @param committeeFirst     days back in which an earlier 支委会 is looked for (MT-13)
 * @param fixedDay           固定日 of 主题党日, day of the month (MT-05); null: none is set
 * @param lecturesPerQuarter how many 党课 a branch is to have in a quarter (MT-04); 0: none is asked
 */
public record MeetingPolicy(Set<MeetingKind> firstTopic, int committeeFirst, Integer fixedDay, int lecturesPerQuarter) {

    /** The most days back. */
    public static final int MOST_DAYS = 366;
    /** The most 党课 in a quarter. */
    public static final int MOST_LECTURES = 12;

    /** What holds where nothing is set: one lecture a quarter, as is the custom. */
    public static final MeetingPolicy DEFAULT = new MeetingPolicy(Set.of(MeetingKind.LEADING_GROUP_MEETING, MeetingKind.COMMITTEE_MEETING), 60, null, 1);

    /** @throws IllegalArgumentException with a Chinese sentence when a number is out of bounds */
    public MeetingPolicy {
        firstTopic = Set.copyOf(firstTopic);
        if (committeeFirst < 1 || committeeFirst > MOST_DAYS) {
            throw new IllegalArgumentException("支委会讨论在先的天数应为1至" + MOST_DAYS + "，现为" + committeeFirst + "。");
        }
        if (fixedDay != null && (fixedDay < 1 || fixedDay > 31)) {
            throw new IllegalArgumentException("主题党日的固定日应为1至31，现为" + fixedDay + "；没有固定日的请留空。");
        }
        if (lecturesPerQuarter < 0 || lecturesPerQuarter > MOST_LECTURES) {
            throw new IllegalArgumentException("每季度党课次数应为0至" + MOST_LECTURES + "，现为" + lecturesPerQuarter + "；不作要求的填0。");
        }
    }

    /** The same with the usual number of lectures. */
    public MeetingPolicy(Set<MeetingKind> firstTopic, int committeeFirst, Integer fixedDay) {
        this(firstTopic, committeeFirst, fixedDay, 1);
    }

    /** The same with {@code day} for 主题党日; null: none. */
    public MeetingPolicy withFixedDay(Integer day) {
        return new MeetingPolicy(firstTopic, committeeFirst, day, lecturesPerQuarter);
    }

    /** Label to text, as the 操作记录 shows it. */
    Map<String, String> describe() {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("主题党日固定日", fixedDay == null ? "未设" : "每月" + fixedDay + "日");
        text.put("每季度党课", lecturesPerQuarter + "次");
        text.put("支委会讨论在先", committeeFirst + "天内");
        text.put("第一议题", firstTopic.isEmpty() ? "不要求" : firstTopic.stream().sorted().map(MeetingKind::label).collect(Collectors.joining("、")));
        return text;
    }
}
