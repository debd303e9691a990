package dangwu.front.desktop.home;

import java.time.YearMonth;

/**
 * A branch's month: 支委会, 党小组会 and 主题党日, in the last month of a quarter its 党员大会 and 党课 too.
 *
 * @param asked how many of them are asked
 * @param held  how many of those were held
 * @param words what is missing or still to be held, for a reader; empty: nothing
 */
public record LifeMonth(YearMonth month, MonthState state, int asked, int held, String words) {

    /** What stands in its cell: a sign for what is full, else how much of how much; never colour alone. */
    public String sign() {
        return switch (state) {
            case FULL -> "✓";
            case NONE -> "缺";
            case PART, RUNNING -> held + "/" + asked;
            case AHEAD, OUTSIDE -> "";
        };
    }
}
