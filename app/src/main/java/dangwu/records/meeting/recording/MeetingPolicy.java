package dangwu.records.meeting.recording;

import dangwu.records.meeting.MeetingKind;
import java.util.Set;

/**
 * What units may set for themselves.
 *
 * @param firstTopic     the kinds of meeting that begin with 第一议题 (FT-01)
 * @param committeeFirst days back in which an earlier 支委会 is looked for (MT-13)
 * @param fixedDay       固定日 of 主题党日, day of the month (MT-05); null: none is set
 */
public record MeetingPolicy(Set<MeetingKind> firstTopic, int committeeFirst, Integer fixedDay) {

    /** What holds where nothing is set. */
    public static final MeetingPolicy DEFAULT = new MeetingPolicy(Set.of(MeetingKind.LEADING_GROUP_MEETING, MeetingKind.COMMITTEE_MEETING), 60, null);

    public MeetingPolicy {
        firstTopic = Set.copyOf(firstTopic);
    }
}
