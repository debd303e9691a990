package dangwu.records.dues.booking;

import dangwu.records.dues.account.Channel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Money given back that was paid for {@code month} beyond what is due.
 *
 * @param amount yuan, more than 0
 * @param paidOn the day it was given back
 * @param reason required
 */
public record Refund(long memberId, YearMonth month, BigDecimal amount, LocalDate paidOn, Channel channel, String reason) {}
