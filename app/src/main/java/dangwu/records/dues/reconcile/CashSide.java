package dangwu.records.dues.reconcile;

import java.math.BigDecimal;

/**
 * The money itself, by the day it came and went.
 *
 * @param opening  in hand before the period
 * @param received came in during the period; refunds and reversals taken off
 * @param remitted went on during the period, by the amounts on the vouchers
 * @param closing  in hand at the end of the period, by the payments that had not gone on
 * @param large    what of {@code received} is 大额党费
 */
public record CashSide(BigDecimal opening, BigDecimal received, BigDecimal remitted, BigDecimal closing, BigDecimal large) {

    /** 期初在手 + 本期收到 − 上缴 − 期末在手: nothing, or a voucher and the payments that went with it do not agree. */
    public BigDecimal difference() {
        return opening.add(received).subtract(remitted).subtract(closing);
    }
}
