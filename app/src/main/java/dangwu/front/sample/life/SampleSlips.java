package dangwu.front.sample.life;

import dangwu.records.meeting.MeetingKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What is wrong in the sample unit on purpose: what was never held, and what was recorded badly. {@link SampleBlots} makes the latter.
 * Months are counted back from the month of the sample's day: 0 is that month, 1 the one before.
 */
public final class SampleSlips {

    /** What was due in its month, or in the quarter of its month, and never held. */
    public static final List<Place> NEVER_HELD = List.of(
            new Place("全民健身中心党支部", MeetingKind.BRANCH_COMMITTEE_MEETING, 1), new Place("全民健身中心党支部", MeetingKind.BRANCH_COMMITTEE_MEETING, 7),
            new Place("足管中心联合党支部", MeetingKind.BRANCH_GENERAL_MEETING, 2), new Place("足管中心联合党支部", MeetingKind.BRANCH_GENERAL_MEETING, 5),
            new Place("足管中心联合党支部", MeetingKind.THEMED_PARTY_DAY, 4), new Place("水上学校党支部第二党小组", MeetingKind.PARTY_GROUP_MEETING, 6),
            new Place("离退休党支部", MeetingKind.PARTY_LECTURE, 8), new Place("离退休党支部", MeetingKind.THEMED_PARTY_DAY, 11));

    /** A record begun and left. */
    public static final List<Place> DRAFTS = List.of(new Place("市体校党支部", MeetingKind.BRANCH_COMMITTEE_MEETING, 0),
            new Place("局机关党支部", MeetingKind.COLLECTIVE_STUDY, 0));

    /** A record that says how many came, not who. */
    public static final Place NUMBERS_ONLY = new Place("水上学校党支部第一党小组", MeetingKind.PARTY_GROUP_MEETING, 14);

    /** A record without its place. */
    public static final Place WITHOUT_PLACE = new Place("市体校党支部第二党小组", MeetingKind.PARTY_GROUP_MEETING, 7);

    /** Two of one branch recorded at the same hour; the first is put where the second stands. */
    public static final List<Place> AT_ONE_TIME = List.of(new Place("射击中心党支部第一党小组", MeetingKind.PARTY_GROUP_MEETING, 8),
            new Place("射击中心党支部", MeetingKind.BRANCH_COMMITTEE_MEETING, 8));

    /** A 组织生活会 without a list of what is to be put right, by its months back. */
    public static final String WITHOUT_RECTIFICATION = "离退休党支部";

    /** A party of which one away gave no reason. */
    public static final Place WITHOUT_REASON = new Place("离退休党支部", MeetingKind.BRANCH_GENERAL_MEETING, 5);

    /** A meeting that did not begin with 第一议题. */
    public static final Place WITHOUT_FIRST_TOPIC = new Place("市体育局党组", MeetingKind.LEADING_GROUP_MEETING, 3);

    /** A session of the 中心组 that one missed and has not made up for. */
    public static final Place NOT_MADE_UP = new Place("市体育局党组", MeetingKind.CENTRE_GROUP_STUDY, 1);

    /** The quarter, by a month in it, for which there is no 学习通报. */
    public static final int WITHOUT_BULLETIN = 5;

    /**
     * Where a slip was made.
     *
     * @param organization its display name, that of a group after its branch's
     * @param monthsBack   from the sample's day
     */
    public record Place(String organization, MeetingKind kind, int monthsBack) {

        /** The month in which the slip was made, in a sample that is as it should be on {@code asOf}. */
        public YearMonth month(LocalDate asOf) {
            return YearMonth.from(asOf).minusMonths(monthsBack);
        }
    }

    private SampleSlips() {}

    static boolean held(String organization, MeetingKind kind, YearMonth month, LocalDate asOf) {
        return NEVER_HELD.stream().noneMatch(place -> place.organization().equals(organization) && place.kind() == kind && place.month(asOf).equals(month));
    }
}
