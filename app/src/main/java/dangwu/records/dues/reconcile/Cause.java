package dangwu.records.dues.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One payment, month or voucher that makes a figure what it is.
 *
 * @param memberId     null: no member in particular
 * @param memberName   his name, or what stands for him
 * @param branchId     the branch it lies with
 * @param month        the month it is for; may be null
 * @param paidOn       the day of the money; may be null
 * @param amount       what it adds, yuan
 * @param entryId      row of the journal; null: none
 * @param remittanceId null: none
 * @param text         what is the matter with it, in Chinese
 */
public record Cause(Long memberId, String memberName, Long branchId, YearMonth month, LocalDate paidOn, BigDecimal amount, Long entryId, Long remittanceId, String text) {}
