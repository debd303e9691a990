package dangwu.records.dues.arrears;

import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.DuesState;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a member has not paid of the months that are over.
 *
 * @param open every month that is not paid in full, the earliest first
 * @param runs unpaid months in a row, the earliest first; a month paid in part ends a run
 */
public record Arrears(MemberAccount account, List<DuesMonth> open, List<ArrearsRun> runs) {

    public Arrears {
        open = List.copyOf(open);
        runs = List.copyOf(runs);
    }

    /** Those of {@code account} as they stand on {@code day}; the month of the day itself is not over yet. */
    public static Arrears of(MemberAccount account, LocalDate day) {
        YearMonth last = YearMonth.from(day).minusMonths(1);
        Optional<YearMonth> first = account.assessments().all().stream().map(Assessment::from).findFirst();
        List<DuesMonth> open = new ArrayList<>();
        List<ArrearsRun> runs = new ArrayList<>();
        List<DuesMonth> going = new ArrayList<>();
        for (YearMonth month = first.orElse(last.plusMonths(1)); !month.isAfter(last); month = month.plusMonths(1)) {
            DuesMonth each = account.month(month);
            if (each.open().signum() > 0) {
                open.add(each);
            }
            if (each.state() == DuesState.UNPAID) {
                going.add(each);
            } else if (each.due() && each.net().signum() > 0) {
                end(going, runs);
            }
        }
        end(going, runs);
        return new Arrears(account, open, runs);
    }

    private static void end(List<DuesMonth> going, List<ArrearsRun> runs) {
        if (!going.isEmpty()) {
            runs.add(new ArrearsRun(going));
            going.clear();
        }
    }

    /** Whether anything is still to be paid. */
    public boolean any() {
        return !open.isEmpty();
    }

    /** What is still to be paid, yuan. */
    public BigDecimal sum() {
        return open.stream().map(DuesMonth::open).reduce(Money.ZERO, BigDecimal::add);
    }

    /** The longest run, of several as long the latest; empty: there is none. */
    public Optional<ArrearsRun> longest() {
        return runs.stream().max(Comparator.comparingInt(ArrearsRun::length).thenComparing(ArrearsRun::from));
    }

    /** How many months in a row are unpaid at most. */
    public int months() {
        return longest().map(ArrearsRun::length).orElse(0);
    }

    /** How far it has gone by the months alone; whether there is just cause is not looked at. */
    public ArrearsLevel level() {
        return ArrearsLevel.of(months());
    }
}
