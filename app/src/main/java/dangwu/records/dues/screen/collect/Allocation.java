package dangwu.records.dues.screen.collect;

import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * How a sum that was handed over is spread over months: the earliest first, and what is left over is paid by the member's own will.
 *
 * @param parts     the months that get something, the earliest first
 * @param voluntary what is left over, yuan; 0: nothing
 */
record Allocation(List<Part> parts, BigDecimal voluntary) {

    /** What a month gets, or what is still to be paid for it; yuan. */
    record Part(YearMonth month, BigDecimal amount) {}

    Allocation {
        parts = List.copyOf(parts);
    }

    /**
     * @param open what is still to be paid for the months chosen, the earliest first
     * @param sum  yuan, not negative
     */
    static Allocation of(List<Part> open, BigDecimal sum) {
        List<Part> parts = new ArrayList<>();
        BigDecimal left = sum;
        for (Part each : open) {
            BigDecimal part = each.amount().min(left);
            if (part.signum() > 0) {
                parts.add(new Part(each.month(), part));
                left = left.subtract(part);
            }
        }
        return new Allocation(parts, left);
    }

    /** What is to be paid for all of {@code open}. */
    static BigDecimal sum(List<Part> open) {
        return open.stream().map(Part::amount).reduce(Money.ZERO, BigDecimal::add);
    }

    /** In words, e.g. 2026年10月 75.10 元，2026年11月 24.90 元，自愿多交 50.00 元. */
    String words() {
        List<String> words = new ArrayList<>();
        parts.forEach(part -> words.add(CollectWords.whole(part.month()) + " " + Money.text(part.amount()) + " 元"));
        if (voluntary.signum() > 0) {
            words.add("自愿多交 " + Money.text(voluntary) + " 元");
        }
        return String.join("，", words);
    }
}
