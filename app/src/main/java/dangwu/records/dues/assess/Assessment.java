package dangwu.records.dues.assess;

import dangwu.kit.text.Texts;
import dangwu.records.dues.rate.DuesAmount;
import dangwu.records.dues.rate.DuesBase;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.StaffKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * 核定: what a member pays a month, from {@code from} to the end of that year or to his next assessment (DU-01). The first one of a year is always
 * from January; which months he owes at all is another question.
 *
 * @param id         0 before it is kept
 * @param base       yuan a month; null for a fixed amount
 * @param rate       share of the whole base; null for a fixed amount
 * @param computed   yuan a month by the rules, capped and rounded
 * @param extra      what he pays on top of it by his own will (自愿增交), yuan a month
 * @param lines      the items of pay behind the base; empty unless {@code basis} is ITEMS
 * @param reason     why it changed within the year; null for the first one of a year
 */
public record Assessment(long id, long memberId, YearMonth from, StaffKind staff, PayerKind payer, AssessmentBasis basis, BigDecimal base, BigDecimal rate,
        BigDecimal computed, BigDecimal extra, List<PayLine> lines, String reason, LocalDate assessedOn, String remarks) {

    private static final int MOST_CHARACTERS = 1000;

    /** @throws IllegalArgumentException with a Chinese sentence when an amount is negative or cannot be */
    public Assessment {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(payer, "payer");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(assessedOn, "assessedOn");
        base = base == null ? null : Money.notNegative("计算基数", base);
        rate = rate == null ? null : rate.stripTrailingZeros();
        computed = Money.notNegative("月应交党费", computed);
        extra = extra == null ? Money.ZERO : Money.notNegative("自愿增交", extra);
        lines = List.copyOf(lines);
        reason = words("变动原因", reason);
        remarks = words("备注", remarks);
    }

    private static String words(String name, String text) {
        String clean = Texts.clean(text);
        if (clean != null && clean.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(name + "超过" + MOST_CHARACTERS + "个字，请写得简短些。");
        }
        return clean;
    }

    /** The year it is for. */
    public int year() {
        return from.getYear();
    }

    /** Whether it is the one that a year begins with. */
    public boolean opensYear() {
        return from.getMonth() == Month.JANUARY;
    }

    /** What is to be paid a month, with what is paid by one's own will. */
    public BigDecimal monthly() {
        return computed.add(extra);
    }

    /** The items of pay as a base. */
    public DuesBase payBase() {
        return new DuesBase(lines);
    }

    /** The same with what {@code amount} says. */
    public Assessment with(DuesAmount amount) {
        return new Assessment(id, memberId, from, staff, payer, basis, amount.base(), amount.tier() == null ? null : amount.tier().rate(), amount.amount(), extra, lines,
                reason, assessedOn, remarks);
    }

    public Assessment withId(long newId) {
        return new Assessment(newId, memberId, from, staff, payer, basis, base, rate, computed, extra, lines, reason, assessedOn, remarks);
    }
}
