package dangwu.records.dues.rate;

import java.math.BigDecimal;

/**
 * One tier of a rate table: who has a base over {@code over} and up to {@code upTo} pays {@code rate} of the whole base.
 *
 * @param over yuan, exclusive; 0 for the first tier, which includes 0
 * @param upTo yuan, inclusive; null: without limit
 * @param rate share of the whole base, e.g. 0.015
 */
public record Tier(BigDecimal over, BigDecimal upTo, BigDecimal rate) {

    /** A rate is kept to the ten-thousandth of a percent. */
    private static final int DECIMALS = 6;

    /** @throws IllegalArgumentException with a Chinese sentence when the bounds are the wrong way round, or the rate is no share */
    public Tier {
        over = Money.notNegative("档次下限", over);
        upTo = upTo == null ? null : Money.notNegative("档次上限", upTo);
        if (upTo != null && upTo.compareTo(over) <= 0) {
            throw new IllegalArgumentException("档次“" + Money.text(over) + "—" + Money.text(upTo) + "”的上限应大于下限，请改正。");
        }
        if (rate.signum() <= 0 || rate.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("交纳比例应大于0、小于100%，现为" + RateText.percent(rate) + "，请改正。");
        }
        rate = rate.stripTrailingZeros();
        if (rate.scale() > DECIMALS) {
            throw new IllegalArgumentException("交纳比例" + RateText.percent(rate) + "的小数过多，最多精确到0.0001%，请改正。");
        }
    }

    /** Whether it is the tier for {@code base}. */
    public boolean holds(BigDecimal base) {
        return (base.compareTo(over) > 0 || over.signum() == 0) && (upTo == null || base.compareTo(upTo) <= 0);
    }

    /** 3,000元以下（含）, 5,000—10,000元, 10,000元以上. */
    public String label() {
        if (upTo == null) {
            return over.signum() == 0 ? "不分档" : RateText.yuan(over) + "元以上";
        }
        return over.signum() == 0 ? RateText.yuan(upTo) + "元以下（含）" : RateText.yuan(over) + "—" + RateText.yuan(upTo) + "元";
    }
}
