package dangwu.records.dues.booking;

import dangwu.kit.text.Texts;
import dangwu.records.dues.account.Channel;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * 大额党费 (DU-12, L55).
 *
 * @param branchId       where he pays; null: in his branch
 * @param amount         yuan, 1,000 and more
 * @param situation      党员简要情况; required
 * @param reason         交纳缘由; required
 * @param centralReceipt number of the receipt of 中央组织部; null: not there yet
 */
public record LargeDues(long memberId, Long branchId, BigDecimal amount, LocalDate paidOn, Channel channel, String situation, String reason, String centralReceipt,
        String note) {

    public LargeDues {
        situation = Texts.clean(situation);
        reason = Texts.clean(reason);
        centralReceipt = Texts.clean(centralReceipt);
        note = Texts.clean(note);
    }
}
