package dangwu.records.dues.rate;

import java.math.BigDecimal;
import java.util.List;

/**
 * The base that pay items make: what counts less what is deducted, never less than nothing (rules.md 3.2).
 *
 * @param lines all items, those that are not counted too
 */
public record DuesBase(List<PayLine> lines) {

    public DuesBase {
        lines = List.copyOf(lines);
    }

    /** Yuan a month. */
    public BigDecimal amount() {
        return sum(PayNature.COUNTED).subtract(sum(PayNature.DEDUCTED)).max(Money.ZERO);
    }

    /** The sum of the items of one nature. */
    public BigDecimal sum(PayNature nature) {
        return lines.stream().filter(line -> line.nature() == nature).map(PayLine::amount).reduce(Money.ZERO, BigDecimal::add);
    }

    /** The items of one nature, in their order. */
    public List<PayLine> of(PayNature nature) {
        return lines.stream().filter(line -> line.nature() == nature).toList();
    }
}
