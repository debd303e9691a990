package dangwu.records.meeting.recording;

import dangwu.records.meeting.Explanation;

/**
 * One thing that is off in the record of a meeting.
 *
 * @param rule     id of the rule, e.g. "MT-11"; {@link #DATA} where the record contradicts itself or the calendar
 * @param place    where to mend it
 * @param sentence in Chinese
 */
public record MeetingRemark(String rule, Weight weight, Place place, String sentence) {

    /** The rule of remarks that rest on no regulation. */
    public static final String DATA = "DATA";

    /** How sure it is that something is wrong. */
    public enum Weight {
        /** It cannot be right, or would make a decision void; it is not taken in. */
        CONTRADICTION,
        /** It is right in special cases only; it is taken in with an {@link Explanation}. */
        DOUBT,
        /** Something that minutes should have is not there; it is taken in and said. */
        GAP,
        /** Worth knowing; nothing need be done about it. */
        NOTE
    }

    /** The parts of a record. */
    public enum Place { TIME, HEAD, ATTENDANCE, AGENDA, VOTES, STEPS, FOLLOW_UPS, PAPERS }
}
