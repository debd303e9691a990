package dangwu.records.dues.closing;

import java.math.BigDecimal;

/**
 * What a member owed for a month when it was closed.
 *
 * @param branchId the branch that collected for it
 * @param gross    what was assessed, yuan
 * @param exempted what he need not pay of it, yuan
 */
public record ClosedLine(long closingId, long memberId, long branchId, BigDecimal gross, BigDecimal exempted) {}
