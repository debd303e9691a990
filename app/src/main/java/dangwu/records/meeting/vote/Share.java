package dangwu.records.meeting.vote;

/**
 * A part of a whole that is asked for; "以上" includes the number, "超过" excludes it (rules.md 0).
 *
 * @param numerator   e.g. 4 of 五分之四
 * @param denominator e.g. 5
 * @param beyond      true: 超过; false: 达到
 * @param words       the part in Chinese
 */
record Share(int numerator, int denominator, boolean beyond, String words) {

    static final Share HALF = new Share(1, 2, false, "半数");
    static final Share MORE_THAN_HALF = new Share(1, 2, true, "半数");
    static final Share FOUR_FIFTHS = new Share(4, 5, false, "五分之四");
    static final Share TWO_THIRDS = new Share(2, 3, false, "三分之二");

    /** Whether {@code part} of {@code whole} is enough; of nothing, nothing is. */
    boolean met(int part, int whole) {
        long left = (long) denominator * part;
        long right = (long) numerator * whole;
        return whole > 0 && (beyond ? left > right : left >= right);
    }

    /** The least number that is enough. */
    int least(int whole) {
        long product = (long) numerator * whole;
        return (int) (beyond ? product / denominator + 1 : (product + denominator - 1) / denominator);
    }

    /** How {@code part} stands to {@code whole}, as a clause: 超过半数, 达到…, 不足…, 没有超过…. */
    String relation(int part, int whole) {
        if (met(part, whole)) {
            return (long) denominator * part > (long) numerator * whole ? "超过" : "达到";
        }
        return beyond ? "没有超过" : "不足";
    }
}
