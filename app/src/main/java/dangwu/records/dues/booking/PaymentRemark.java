package dangwu.records.dues.booking;

/**
 * Something about a payment that is off.
 *
 * @param rule     id of the rule, e.g. "DU-07"; {@link #DATA} where it contradicts the accounts
 * @param sentence in Chinese
 */
public record PaymentRemark(String rule, Weight weight, String sentence) {

    /** The rule of remarks that rest on no regulation. */
    public static final String DATA = "DATA";

    /** What comes of it. */
    public enum Weight {
        /** It cannot be right; it is not booked. */
        REFUSED,
        /** It should not be; it is booked with a reason. */
        DOUBT,
        /** Worth knowing; it is booked. */
        NOTE
    }

    static PaymentRemark refused(String sentence) {
        return new PaymentRemark(DATA, Weight.REFUSED, sentence);
    }
}
