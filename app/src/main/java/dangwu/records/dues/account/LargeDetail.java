package dangwu.records.dues.account;

/**
 * What is kept of a 大额党费 besides its row of the journal.
 *
 * @param actId          of the row
 * @param situation      党员简要情况
 * @param reason         交纳缘由
 * @param centralReceipt number of the receipt of 中央组织部; null: not there yet
 */
public record LargeDetail(long actId, long memberId, String situation, String reason, String centralReceipt) {}
