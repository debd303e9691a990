package dangwu.records.meeting.recording;

import dangwu.records.meeting.Explanation;
import dangwu.records.meeting.MeetingField;

/**
 * One thing that is off in the record of a meeting.
 *
 * @param rule     id of the rule, e.g. "MT-11"; {@link #DATA} where the record contradicts itself or the calendar
 * @param spot     where to mend it
 * @param sentence in Chinese
 */
public record MeetingRemark(String rule, Weight weight, Spot spot, String sentence) {

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

    /** The parts of a record; HEAD without a field is its kind, AGENDA an item's title. */
    public enum Place { DAY, TIME, YEAR, HEAD, ATTENDANCE, AGENDA, DISCUSSION, DECISION, VOTES, STEPS, FOLLOW_UPS, PAPERS }

    /**
     * Where in a record something stands, as closely as it is known.
     *
     * @param field  of the head; null: not one of them
     * @param number of the item of the agenda or of the follow-up, from 1; 0: none of them
     * @param person name of one of those attending; null: nobody in particular
     */
    public record Spot(Place place, MeetingField field, int number, String person) {

        /** Somewhere in this part. */
        public static Spot of(Place place) {
            return new Spot(place, null, 0, null);
        }

        /** A field of the head. */
        public static Spot field(MeetingField field) {
            return new Spot(Place.HEAD, field, 0, null);
        }

        /** The item of the agenda or the follow-up with this number, from 1. */
        public static Spot item(Place place, int number) {
            return new Spot(place, null, number, null);
        }

        /** Somebody in the list of attendance. */
        public static Spot person(String name) {
            return new Spot(Place.ATTENDANCE, null, 0, name);
        }
    }

    /** One of which no more than the part is known. */
    public MeetingRemark(String rule, Weight weight, Place place, String sentence) {
        this(rule, weight, Spot.of(place), sentence);
    }

    /** The part of the record to mend. */
    public Place place() {
        return spot.place();
    }
}
