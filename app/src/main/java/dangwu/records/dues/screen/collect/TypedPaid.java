package dangwu.records.dues.screen.collect;

import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the clerk types as paid for a month: 97.5, or 97.5+50 where 50 is paid by the member's own will on top; nothing at all means that nothing
 * was paid.
 *
 * @param amount    for the month's dues, yuan
 * @param voluntary on top, yuan
 */
record TypedPaid(BigDecimal amount, BigDecimal voluntary) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,8}(?:\\.\\d{1,2})?)(?:\\+(\\d{1,8}(?:\\.\\d{1,2})?))?");

    /** What {@code text} says; empty: it is no amount. */
    static Optional<TypedPaid> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[,\\s]", "").replaceAll("元$", "");
        if (plain.isEmpty()) {
            return Optional.of(new TypedPaid(Money.ZERO, Money.ZERO));
        }
        Matcher matcher = SHAPE.matcher(plain);
        return matcher.matches() ? Optional.of(new TypedPaid(amount(matcher.group(1)), amount(matcher.group(2)))) : Optional.empty();
    }

    private static BigDecimal amount(String digits) {
        return digits == null ? Money.ZERO : new BigDecimal(digits).setScale(Money.ZERO.scale());
    }

    /** How it is written: as it is typed. */
    static String text(BigDecimal amount, BigDecimal voluntary) {
        return amount.toPlainString() + (voluntary.signum() == 0 ? "" : "+" + voluntary.toPlainString());
    }
}
