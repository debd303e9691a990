package dangwu.records.dues.form;

import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What stands on an 内部收款凭单.
 *
 * @param kind       whether the money came in or went on
 * @param number     its number in the unit's own count
 * @param payer      from whom the money comes, e.g. the full name of a branch
 * @param purpose    for what, e.g. 2026年1月至3月党费
 * @param amount     yuan, positive
 * @param receivedOn the day
 * @param receiver   who receives it, e.g. the full name of the unit; null: left for the pen
 * @param cashier    收款人; null: left for the pen
 * @param handedInBy 交款人; null: left for the pen
 * @param note       may be null
 */
public record Voucher(Kind kind, String number, String payer, String purpose, BigDecimal amount, LocalDate receivedOn, String receiver, String cashier, String handedInBy,
        String note) {

    /** 收款 or 上缴. */
    public enum Kind {
        RECEIVED("党费内部收款凭单", "今收到"),
        /** To the superior, whose own receipt is the proof. */
        HANDED_ON("党费内部上缴凭单", "上缴单位");

        private final String title;
        private final String payerLabel;

        Kind(String title, String payerLabel) {
            this.title = title;
            this.payerLabel = payerLabel;
        }

        String title() {
            return title;
        }

        String payerLabel() {
            return payerLabel;
        }
    }

    /** @throws IllegalArgumentException with a Chinese sentence when the amount is not positive */
    public Voucher {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(payer, "payer");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(receivedOn, "receivedOn");
        amount = Money.exact("凭单金额", amount);
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("凭单“" + number + "”的金额是" + Money.text(amount) + "元，收款凭单的金额应大于0，请核对。");
        }
    }

    /** Of money that came in. */
    public static Voucher received(String number, String payer, String purpose, BigDecimal amount, LocalDate receivedOn, String receiver) {
        return new Voucher(Kind.RECEIVED, number, payer, purpose, amount, receivedOn, receiver, null, null, null);
    }

    /** The same with who took the money and who brought it; null: left for the pen. */
    public Voucher by(String newCashier, String newHandedInBy) {
        return new Voucher(kind, number, payer, purpose, amount, receivedOn, receiver, newCashier, newHandedInBy, note);
    }
}
