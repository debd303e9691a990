package dangwu.records.dues.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Amounts in yuan: always two decimals, nothing ever rounded away unseen. */
public final class Money {

    /** Nothing. */
    public static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);
    /** A voluntary payment of as much at one time is 大额党费: "1000元以上" takes 1,000 itself in (DU-12). */
    public static final BigDecimal LARGE = new BigDecimal("1000.00");
    /** No single amount of one member reaches this. */
    public static final BigDecimal MOST = new BigDecimal("10000000.00");

    private static final int DECIMALS = 2;

    private Money() {}

    /**
     * {@code amount} with two decimals.
     *
     * @throws IllegalArgumentException with a Chinese sentence when it has more than two that are not zero
     */
    public static BigDecimal exact(String name, BigDecimal amount) {
        try {
            return amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(name + "“" + amount.toPlainString() + "”的小数超过两位，金额应精确到分，请核对。", e);
        }
    }

    /** As {@link #exact}; refuses negative amounts, and those that no member can have, too. */
    public static BigDecimal notNegative(String name, BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException(name + "“" + amount.toPlainString() + "”是负数，请填写不小于0的金额。");
        }
        if (amount.compareTo(MOST) >= 0) {
            throw new IllegalArgumentException(name + "“" + amount.toPlainString() + "”大得不合常理，应小于一千万元，请核对是否多输了几位。");
        }
        return exact(name, amount);
    }

    /** As {@link #notNegative}; refuses nothing at all, too. */
    public static BigDecimal positive(String name, BigDecimal amount) {
        BigDecimal exact = notNegative(name, amount);
        if (exact.signum() == 0) {
            throw new IllegalArgumentException(name + "应大于0，请填写金额。");
        }
        return exact;
    }

    /** 1,078.20 */
    public static String text(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", amount);
    }
}
