package dangwu.records.meeting.screen.record.state;

import dangwu.records.meeting.MeetingKind;
import java.time.LocalDate;

/** What a meeting is called before the clerk says otherwise. */
final class MeetingTitle {

    private static final String DIGITS = "零一二三四五六七八九";

    private MeetingTitle() {}

    /**
     * E.g. 局机关党支部2026年第四次党员大会, 第一党支部2025年度组织生活会, 第一党支部2026年11月主题党日.
     *
     * @param year   归属年度
     * @param number which one of the year it is, from 1
     */
    static String of(MeetingKind kind, String organization, LocalDate day, int year, int number) {
        if (kind.yearly()) {
            return organization + year + "年度" + kind.label();
        }
        return switch (kind) {
            case THEMED_PARTY_DAY, SPECIAL_MEETING, SYMPOSIUM, OTHER_ACTIVITY -> organization + day.getYear() + "年" + day.getMonthValue() + "月" + kind.label();
            case BRANCH_GENERAL_MEETING -> organization + day.getYear() + "年第" + chinese(number) + "次党员大会";
            case CENTRE_GROUP_STUDY -> organization + "理论学习中心组" + day.getYear() + "年第" + chinese(number) + "次集体学习";
            default -> organization + day.getYear() + "年第" + chinese(number) + "次" + kind.label();
        };
    }

    /** 一, 十, 十二, 二十, 三十四; beyond 99 in figures. */
    static String chinese(int number) {
        if (number < 1 || number > 99) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        return (tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十") + (ones == 0 ? "" : DIGITS.charAt(ones));
    }
}
