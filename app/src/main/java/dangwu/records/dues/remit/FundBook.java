package dangwu.records.dues.remit;

import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The account book of the unit's dues: opening + what branches handed in + interest + 下拨 − what went to the superior − what was used = balance.
 * 大额党费 passes through and is not in it.
 */
public final class FundBook {

    private final List<FundLine> lines;

    /**
     * @param entries     every row of the fund, in the order they were booked
     * @param remittances every remittance; voided ones are left out
     * @param carried     what the payments that went with each remittance come to, by its id
     */
    public FundBook(Collection<FundEntry> entries, Collection<Remittance> remittances, Map<Long, BigDecimal> carried) {
        List<FundLine> found = new ArrayList<>();
        remittances.stream().filter(each -> each.stands() && !each.large()).forEach(each -> found.addAll(lines(each, carried.get(each.id()))));
        Set<Long> reversed = new HashSet<>();
        entries.stream().map(FundEntry::reversesId).filter(id -> id != null).forEach(reversed::add);
        entries.forEach(entry -> found.add(line(entry, reversed.contains(entry.id()))));
        lines = balanced(found);
    }

    /** From the first to the last; on the same day what comes in stands before what goes out. */
    public List<FundLine> lines() {
        return lines;
    }

    /** Those of the period, each with the balance of the whole book after it. */
    public List<FundLine> lines(DuesPeriod period) {
        return lines.stream().filter(line -> period.holds(line.day())).toList();
    }

    /** What was there at the end of {@code day}, yuan. */
    public BigDecimal balance(LocalDate day) {
        return lines.stream().filter(line -> !line.day().isAfter(day)).reduce((first, second) -> second).map(FundLine::balance).orElse(Money.ZERO);
    }

    /** The first line on or after {@code day} with which there is less than nothing; empty: there is none. */
    public Optional<FundLine> overdrawn(LocalDate day) {
        return lines.stream().filter(line -> !line.day().isBefore(day) && line.balance().signum() < 0).findFirst();
    }

    /** What came in by the lines of {@code period}, yuan; reversed rows cancel out. */
    public BigDecimal income(DuesPeriod period) {
        return lines(period).stream().map(FundLine::income).reduce(Money.ZERO, BigDecimal::add);
    }

    /** Likewise, what went out. */
    public BigDecimal expense(DuesPeriod period) {
        return lines(period).stream().map(FundLine::expense).reduce(Money.ZERO, BigDecimal::add);
    }

    /** What was used in {@code period}, by category; absent: nothing. */
    public Map<UseCategory, BigDecimal> uses(DuesPeriod period) {
        Map<UseCategory, BigDecimal> sums = new EnumMap<>(UseCategory.class);
        lines(period).stream().map(FundLine::entry).filter(entry -> entry != null && entry.kind() == FundKind.USE)
                .forEach(entry -> sums.merge(entry.category(), entry.amount(), BigDecimal::add));
        return sums;
    }

    private static List<FundLine> lines(Remittance remittance, BigDecimal carried) {
        String months = remittance.period().monthsLabel() + "党费";
        if (!remittance.toSuperior()) {
            return List.of(new FundLine(remittance.remittedOn(), "支部上缴", months, remittance.amount(), Money.ZERO, null, null, remittance, false));
        }
        FundLine out = new FundLine(remittance.remittedOn(), "上缴上级", months, Money.ZERO, remittance.amount(), null, null, remittance, false);
        return carried == null ? List.of(out)
                : List.of(new FundLine(remittance.remittedOn(), "收缴党费", months, carried, Money.ZERO, null, null, remittance, false), out);
    }

    private static FundLine line(FundEntry entry, boolean reversed) {
        boolean income = entry.kind().income();
        return new FundLine(entry.happenedOn(), entry.kind().label(), entry.matter(), income ? entry.amount() : Money.ZERO, income ? Money.ZERO : entry.amount(), null,
                entry, null, reversed);
    }

    /** The opening balance goes before all else of its day. */
    private static List<FundLine> balanced(List<FundLine> found) {
        found.sort(Comparator.comparing(FundLine::day).thenComparingInt(FundBook::rank));
        List<FundLine> balanced = new ArrayList<>();
        BigDecimal balance = Money.ZERO;
        for (FundLine line : found) {
            balance = balance.add(line.income()).subtract(line.expense());
            balanced.add(line.withBalance(balance));
        }
        return List.copyOf(balanced);
    }

    private static int rank(FundLine line) {
        boolean opening = line.entry() != null && line.entry().kind() == FundKind.OPENING;
        return opening ? 0 : line.income().subtract(line.expense()).signum() > 0 ? 1 : 2;
    }
}
