package dangwu.front.desktop.home;

/** How a month of a branch stands. */
public enum MonthState {
    /** Everything that was asked was held. */
    FULL("齐全"),
    /** Some of it was not. */
    PART("部分"),
    /** None of it was. */
    NONE("缺"),
    /** The month is not over, and something is still to be held. */
    RUNNING("进行中"),
    /** It has not come yet. */
    AHEAD("未到"),
    /** Nothing is asked, or the unit's records begin later. */
    OUTSIDE("不计");

    private final String label;

    MonthState(String label) {
        this.label = label;
    }

    /** The Chinese word. */
    public String label() {
        return label;
    }

    /** Of {@code asked} things {@code held} were, {@code missing} can no longer be in time; {@code begun}: the first day has come. */
    static MonthState of(int asked, int held, int missing, boolean begun) {
        if (asked == 0) {
            return OUTSIDE;
        }
        if (held == asked) {
            return FULL;
        }
        if (missing > 0) {
            return held == 0 ? NONE : PART;
        }
        return begun ? RUNNING : AHEAD;
    }
}
