package dangwu.kit.text;

import java.time.YearMonth;

/** How days and months are put in Chinese. */
public final class ChineseDates {

    private ChineseDates() {}

    /** 2026年3月. */
    public static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
