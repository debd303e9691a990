package dangwu.records.dues.remit;

import dangwu.kit.text.Texts;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 上缴: money that went from a branch to the unit, or on to the superior (L52, DU-15). One that was wrong is voided with a reason, never removed,
 * so that the numbers of vouchers have no gaps.
 *
 * @param id             0 before it is kept
 * @param organizationId who handed it in: a branch, or the unit
 * @param toSuperior     whether it went to the unit's superior
 * @param large          whether it is 大额党费, which goes on whole (DU-12)
 * @param memberCount    members of the branch at the end of the period; null: not counted
 * @param basisAmount    what was received and is handed in, or what the share is taken of, yuan
 * @param share          share that goes to the superior; null: the whole
 * @param dueAmount      应上缴, yuan
 * @param amount         实上缴, yuan
 * @param deadlineOn     last day on which it is in time; null: none is set
 * @param voucherNo      number of the internal voucher, unique
 * @param receiptNo      number of the official receipt; may be null
 * @param voidedOn       null: it stands
 */
public record Remittance(long id, long organizationId, boolean toSuperior, boolean large, DuesPeriod period, Integer memberCount, BigDecimal basisAmount,
        BigDecimal share, BigDecimal dueAmount, BigDecimal amount, LocalDate remittedOn, LocalDate deadlineOn, String voucherNo, String receiptNo, String payer,
        String receiver, String remarks, LocalDate voidedOn, String voidReason) {

    public Remittance {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(remittedOn, "remittedOn");
        Objects.requireNonNull(voucherNo, "voucherNo");
        basisAmount = Money.exact("上缴基数", basisAmount);
        dueAmount = Money.exact("应上缴金额", dueAmount);
        amount = Money.exact("实上缴金额", amount);
        share = share == null ? null : share.stripTrailingZeros();
        receiptNo = Texts.clean(receiptNo);
        payer = Texts.clean(payer);
        receiver = Texts.clean(receiver);
        remarks = Texts.clean(remarks);
        voidReason = Texts.clean(voidReason);
    }

    /** Whether it stands: not voided. */
    public boolean stands() {
        return voidedOn == null;
    }

    /** Whether it came after its deadline (DU-15). */
    public boolean late() {
        return deadlineOn != null && remittedOn.isAfter(deadlineOn);
    }

    /** What was handed in beyond what was due; negative: less. */
    public BigDecimal difference() {
        return amount.subtract(dueAmount);
    }

    /** What it says of itself: 支部上缴, 上缴上级, 大额党费转交. */
    public String kindText() {
        return large ? "大额党费转交" : toSuperior ? "上缴上级" : "支部上缴";
    }

    Remittance withNotes(RemittanceNotes notes) {
        return new Remittance(id, organizationId, toSuperior, large, period, memberCount, basisAmount, share, dueAmount, amount, remittedOn, deadlineOn, voucherNo,
                notes.receiptNo(), notes.payer(), notes.receiver(), notes.remarks(), voidedOn, voidReason);
    }

    Remittance voided(LocalDate day, String reason) {
        return new Remittance(id, organizationId, toSuperior, large, period, memberCount, basisAmount, share, dueAmount, amount, remittedOn, deadlineOn, voucherNo,
                receiptNo, payer, receiver, remarks, day, reason);
    }
}
