package dangwu.records.dues.rate;

import java.math.BigDecimal;

/**
 * A month's dues and how they came about.
 *
 * @param base   yuan; null where the amount does not depend on one
 * @param tier   null likewise
 * @param exact  before cap and rounding
 * @param capped whether the cap took effect (DU-04)
 * @param amount what is to be paid a month
 */
public record DuesAmount(BigDecimal base, Tier tier, BigDecimal exact, boolean capped, BigDecimal amount) {}
