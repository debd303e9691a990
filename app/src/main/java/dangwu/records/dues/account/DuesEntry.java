package dangwu.records.dues.account;

import dangwu.kit.text.Texts;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Objects;

/**
 * One row of the journal of payments. It is never changed; a mistake is set right by a row that reverses it.
 *
 * @param id           0 before it is kept
 * @param actId        rows that were booked together, e.g. three months at once
 * @param branchId     where it was paid
 * @param month        the month it is for; null for 大额党费
 * @param amount       yuan; negative for what is given back or reversed
 * @param paidOn       the day the money came or went
 * @param paidBy       who brought it, if not the member himself; may be null
 * @param reversesId   the row it reverses; null: none
 * @param remittanceId the 上缴 with which it went on; null: still in hand
 */
public record DuesEntry(long id, long actId, long memberId, long branchId, EntryKind kind, YearMonth month, BigDecimal amount, LocalDate paidOn, Channel channel,
        String paidBy, Long reversesId, String note, Long remittanceId, LocalDateTime bookedAt) {

    public DuesEntry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(paidOn, "paidOn");
        Objects.requireNonNull(channel, "channel");
        amount = Money.exact("金额", amount);
        paidBy = Texts.clean(paidBy);
        note = Texts.clean(note);
    }

    /** The month in which the money came or went. */
    public YearMonth paidMonth() {
        return YearMonth.from(paidOn);
    }

    /** Whether it was paid after the month it is for (补交). */
    public boolean late() {
        return month != null && paidMonth().isAfter(month);
    }
}
