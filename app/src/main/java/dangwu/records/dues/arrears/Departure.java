package dangwu.records.dues.arrears;

import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is to be settled before a member's relation is transferred out (DU-14): everything due to the month he leaves in. The letter says up to
 * which month he has paid.
 *
 * @param open   months still to be paid, the earliest first; empty: he may go
 * @param paidTo what the letter says; empty: nothing is paid yet
 */
public record Departure(String name, List<DuesMonth> open, Optional<YearMonth> paidTo) {

    public Departure {
        open = List.copyOf(open);
    }

    /** Of {@code account} if {@code lastDay} is his last day on the rolls. */
    public static Departure of(MemberAccount account, LocalDate lastDay) {
        YearMonth last = YearMonth.from(lastDay);
        return new Departure(account.file().member().name(), account.open(last), account.paidTo(last));
    }

    /** What is still to be paid, yuan. */
    public BigDecimal sum() {
        return open.stream().map(DuesMonth::open).reduce(Money.ZERO, BigDecimal::add);
    }

    /** What is to be done before he goes, or what his letter says. */
    public String sentence() {
        if (open.isEmpty()) {
            return paidTo.map(month -> name + "的党费已交至" + ChineseDates.month(month) + "。").orElse(name + "还没有交纳过党费，请核对介绍信上的党费交至月份。");
        }
        return name + "还有" + open.stream().map(month -> ChineseDates.month(month.month())).collect(Collectors.joining("、")) + "的党费未交清，共" + Money.text(sum()) + "元，转出前应当交清。";
    }
}
