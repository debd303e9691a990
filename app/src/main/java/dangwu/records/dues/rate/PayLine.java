package dangwu.records.dues.rate;

import dangwu.kit.text.Texts;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One item of a member's pay for a month.
 *
 * @param item   which one; null: one of the unit's own, known by its name
 * @param name   what the unit calls it
 * @param amount yuan, not negative, at most two decimals
 */
public record PayLine(PayItem item, String name, PayNature nature, BigDecimal amount) {

    private static final int MOST_CHARACTERS = 100;

    /**
     * @throws IllegalArgumentException with a Chinese sentence when the amount is negative, or when something is to be counted that the notice
     *         excludes (DU-03)
     */
    public PayLine {
        name = Objects.requireNonNull(Texts.clean(name), "name");
        Objects.requireNonNull(nature, "nature");
        if (name.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("工资项目名称“" + name + "”超过" + MOST_CHARACTERS + "个字，请写得简短些。");
        }
        amount = Money.notNegative(name, amount);
        Optional<PayItem> known = item == null ? PayItem.called(name) : Optional.of(item);
        if (known.isPresent() && known.get().nature() != nature) {
            throw new IllegalArgumentException("“" + name + "”按" + known.get().document() + (known.get().nature() == PayNature.EXCLUDED ? "不计入" : known.get().nature() == PayNature.DEDUCTED
                    ? "应从工资中扣除，不能作为“" + nature.label() + "”项目列入" : "应计入") + "党费计算基数，请改正。");
        }
    }

    public static PayLine of(PayItem item, BigDecimal amount) {
        return new PayLine(item, item.label(), item.nature(), amount);
    }

    /** An item of the unit's own that counts. */
    public static PayLine own(String name, BigDecimal amount) {
        return new PayLine(null, name, PayNature.COUNTED, amount);
    }
}
