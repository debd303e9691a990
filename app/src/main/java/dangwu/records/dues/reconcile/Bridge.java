package dangwu.records.dues.reconcile;

import java.math.BigDecimal;

/**
 * Why what was paid for the months of a period is not what came in during it.
 *
 * @param paidFor      for the period's months, whenever and wherever it was paid, with what was given on top by one's own will
 * @param paidBefore   of it: paid before the period began (预交)
 * @param paidAfter    of it: paid after the period had ended (补交)
 * @param paidElsewhere of it: paid during the period, but to another branch
 * @param forEarlier   came in during the period for months before it (补交)
 * @param forLater     came in during the period for months after it (预交)
 * @param forElsewhere came in during the period for months of the period that another branch collects
 * @param forNoMonth   came in during the period for no month: 大额党费
 * @param received     came in during the period
 */
public record Bridge(BigDecimal paidFor, BigDecimal paidBefore, BigDecimal paidAfter, BigDecimal paidElsewhere, BigDecimal forEarlier, BigDecimal forLater,
        BigDecimal forElsewhere, BigDecimal forNoMonth, BigDecimal received) {

    /** What the one side comes to less the other: nothing, or a payment is counted twice or not at all. */
    public BigDecimal difference() {
        return paidFor.subtract(paidBefore).subtract(paidAfter).subtract(paidElsewhere).add(forEarlier).add(forLater).add(forElsewhere).add(forNoMonth).subtract(received);
    }
}
