package dangwu.records.dues.reconcile;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What a member owed for a month when it was closed.
 *
 * @param branchId the branch that collected for it then
 */
public record FrozenLine(YearMonth month, long memberId, long branchId, BigDecimal gross, BigDecimal exempted) {

    /** What he had to pay of it. */
    BigDecimal net() {
        return gross.subtract(exempted);
    }
}
