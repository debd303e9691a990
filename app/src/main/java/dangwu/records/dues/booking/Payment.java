package dangwu.records.dues.booking;

import dangwu.kit.text.Texts;
import dangwu.records.dues.account.Channel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a member pays at one time.
 *
 * @param branchId where he pays; null: in his branch
 * @param parts    at least one, each month at most once
 * @param paidBy   who brought it, if not the member himself; may be null
 * @param reasons  why something doubtful is booked all the same, by the rule's id, e.g. "DU-11"
 */
public record Payment(long memberId, Long branchId, List<Part> parts, LocalDate paidOn, Channel channel, String paidBy, String note, Map<String, String> reasons) {

    /**
     * What is paid for a month.
     *
     * @param amount    yuan; null: what is still open
     * @param voluntary 自愿多交 on top of it, yuan; null: none
     */
    public record Part(YearMonth month, BigDecimal amount, BigDecimal voluntary) {}

    public Payment {
        parts = List.copyOf(parts);
        reasons = Map.copyOf(reasons);
        paidBy = Texts.clean(paidBy);
        note = Texts.clean(note);
    }

    /** All that is open for {@code months}. */
    public static Payment of(long memberId, Collection<YearMonth> months, LocalDate paidOn, Channel channel) {
        return new Payment(memberId, null, months.stream().sorted().map(month -> new Part(month, null, null)).toList(), paidOn, channel, null, null, Map.of());
    }

    /** {@code amount} for {@code month}. */
    public static Payment of(long memberId, YearMonth month, BigDecimal amount, LocalDate paidOn, Channel channel) {
        return new Payment(memberId, null, List.of(new Part(month, amount, null)), paidOn, channel, null, null, Map.of());
    }

    /** The same with one more part. */
    public Payment and(YearMonth month, BigDecimal amount, BigDecimal voluntary) {
        List<Part> more = new ArrayList<>(parts);
        more.add(new Part(month, amount, voluntary));
        return new Payment(memberId, branchId, more, paidOn, channel, paidBy, note, reasons);
    }

    /** The same paid in branch {@code id}. */
    public Payment in(long id) {
        return new Payment(memberId, id, parts, paidOn, channel, paidBy, note, reasons);
    }

    /** The same brought by {@code other}. */
    public Payment by(String other) {
        return new Payment(memberId, branchId, parts, paidOn, channel, other, note, reasons);
    }

    public Payment withNote(String text) {
        return new Payment(memberId, branchId, parts, paidOn, channel, paidBy, text, reasons);
    }

    /** The same with the reason why it is booked in spite of {@code rule}. */
    public Payment explained(String rule, String reason) {
        Map<String, String> more = new LinkedHashMap<>(reasons);
        more.put(rule, reason);
        return new Payment(memberId, branchId, parts, paidOn, channel, paidBy, note, more);
    }
}
