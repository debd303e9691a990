package dangwu.records.dues.rate;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How rates and bounds are written. */
public final class RateText {

    private RateText() {}

    /** 1.5% */
    public static String percent(BigDecimal rate) {
        return rate.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /** What a product comes to before it is rounded: 97.50 or 97.515, two decimals at least. */
    public static String exact(BigDecimal amount) {
        return new DecimalFormat("#,##0.00########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    /** 3,000 or 3,000.5: no zeros that say nothing. */
    public static String yuan(BigDecimal amount) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
