package dangwu.records.dues.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** To what an amount is rounded, half up; not regulated, so units choose (rules.md 3.1). */
public enum Rounding {
    JIAO("四舍五入到角", 1),
    FEN("四舍五入到分", 2);

    private final String label;
    private final int decimals;

    Rounding(String label, int decimals) {
        this.label = label;
        this.decimals = decimals;
    }

    public String label() {
        return label;
    }

    /** Decimals that remain. */
    public int decimals() {
        return decimals;
    }

    /** {@code exact} rounded, with two decimals. */
    public BigDecimal round(BigDecimal exact) {
        return exact.setScale(decimals, RoundingMode.HALF_UP).setScale(2);
    }
}
