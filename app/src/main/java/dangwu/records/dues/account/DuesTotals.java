package dangwu.records.dues.account;

import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * Sums over members and months, yuan. Always: gross = net + exempted, net = applied + open, paid = applied + excess.
 *
 * @param gross       what was assessed
 * @param exempted    what need not be paid of it
 * @param net         what has to be paid
 * @param applied     what of the payments covers what has to be paid
 * @param paid        payments, refunds and reversals for these months
 * @param open        what is still to be paid
 * @param excess      what was paid beyond what is due
 * @param voluntary   自愿多交 on top, not in {@code paid}
 * @param members     how many have something to pay
 * @param membersPaid how many of them have paid all of it
 * @param unassessed  how many owe for a month for which nobody fixed how much
 */
public record DuesTotals(BigDecimal gross, BigDecimal exempted, BigDecimal net, BigDecimal applied, BigDecimal paid, BigDecimal open, BigDecimal excess,
        BigDecimal voluntary, int members, int membersPaid, int unassessed) {

    /** Nothing. */
    public static final DuesTotals NONE = new DuesTotals(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, 0, 0, 0);

    private static final int RATE_DECIMALS = 4;

    /** The sums over {@code months} of one member. */
    public static DuesTotals of(Collection<DuesMonth> months) {
        DuesTotals sum = NONE;
        boolean owes = false;
        boolean open = false;
        boolean unassessed = false;
        for (DuesMonth month : months) {
            sum = sum.plus(new DuesTotals(month.gross(), month.exempted(), month.net(), month.applied(), month.paid(), month.open(), month.excess(), month.voluntary(),
                    0, 0, 0));
            owes |= month.net().signum() > 0;
            open |= month.open().signum() > 0;
            unassessed |= month.state() == DuesState.UNASSESSED;
        }
        return sum.plus(new DuesTotals(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, owes ? 1 : 0,
                owes && !open ? 1 : 0, unassessed ? 1 : 0));
    }

    /** Both together; members are added up, so that nobody may stand in both. */
    public DuesTotals plus(DuesTotals other) {
        return new DuesTotals(gross.add(other.gross), exempted.add(other.exempted), net.add(other.net), applied.add(other.applied), paid.add(other.paid),
                open.add(other.open), excess.add(other.excess), voluntary.add(other.voluntary), members + other.members, membersPaid + other.membersPaid,
                unassessed + other.unassessed);
    }

    /** 收缴率 by members (DU-19): those who have paid all of those who have something to pay, four decimals; empty: nobody has. */
    public Optional<BigDecimal> memberRate() {
        return members == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(membersPaid).divide(BigDecimal.valueOf(members), RATE_DECIMALS, RoundingMode.HALF_UP));
    }

    /** 收缴率 by amount (DU-19): what was paid of what had to be, four decimals; empty: nothing had to be. */
    public Optional<BigDecimal> amountRate() {
        return net.signum() == 0 ? Optional.empty() : Optional.of(applied.divide(net, RATE_DECIMALS, RoundingMode.HALF_UP));
    }
}
