package dangwu.front.sample.dues;

import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/** Where the payments of the sample unit are noted as they are thought of, and put into the order in which they were booked. */
final class CashBook {

    private static final LocalTime BOOKED = LocalTime.of(15, 30);

    private final Map<Long, MemberAccount> accounts;
    private final List<Line> lines = new ArrayList<>();
    private final Set<Paid> paid = new HashSet<>();
    private boolean sorted;

    /** @param accounts what everybody owes, without any payment */
    CashBook(Map<Long, MemberAccount> accounts) {
        this.accounts = accounts;
    }

    /**
     * A payment that was noted.
     *
     * @param act      what was booked together bears the same
     * @param branchId where it was paid
     * @param reverses null: none
     */
    record Line(Object act, long memberId, long branchId, EntryKind kind, YearMonth month, BigDecimal amount, LocalDate paidOn, Channel channel, String paidBy, Line reverses,
            String note) {}

    private record Paid(long memberId, YearMonth month) {}

    /** What he owes for {@code month}, yuan. */
    BigDecimal owed(long memberId, YearMonth month) {
        return accounts.get(memberId).month(month).net();
    }

    /** Whether {@code month} was settled, or is not to be. */
    boolean settled(long memberId, YearMonth month) {
        return paid.contains(new Paid(memberId, month));
    }

    /** Leaves {@code month} unpaid. */
    void leave(long memberId, YearMonth month) {
        paid.add(new Paid(memberId, month));
    }

    /** Notes that he paid what he owed for {@code month}, if anything. */
    void pay(Object act, long memberId, YearMonth month, LocalDate day, Channel channel, String by) {
        BigDecimal owed = owed(memberId, month);
        if (!settled(memberId, month) && owed.signum() > 0) {
            add(act, memberId, EntryKind.PAYMENT, month, owed, day, channel, by, null, null);
        }
        leave(memberId, month);
    }

    /** Notes anything else. */
    Line add(Object act, long memberId, EntryKind kind, YearMonth month, BigDecimal amount, LocalDate day, Channel channel, String by, Line reverses, String note) {
        long branch = reverses == null ? accounts.get(memberId).branch(YearMonth.from(day)) : reverses.branchId();
        Line line = new Line(act, memberId, branch, kind, month, amount, day, channel, by, reverses, note);
        lines.add(line);
        sorted = false;
        return line;
    }

    /** Everything that was noted, the earliest day first. */
    List<Line> lines() {
        if (!sorted) {
            lines.sort(Comparator.comparing(Line::paidOn));
            sorted = true;
        }
        return lines;
    }

    /**
     * The journal that it makes, in the order of the days.
     *
     * @param remitted with which 上缴 each line went on; one that is missing is still in hand
     */
    List<DuesEntry> journal(LongSupplier ids, Map<Line, Long> remitted) {
        Map<Object, Long> acts = new HashMap<>();
        Map<Line, Long> known = new LinkedHashMap<>();
        List<DuesEntry> journal = new ArrayList<>();
        for (Line line : lines()) {
            long id = ids.getAsLong();
            known.put(line, id);
            journal.add(new DuesEntry(id, acts.computeIfAbsent(line.act(), act -> ids.getAsLong()), line.memberId(), line.branchId(), line.kind(), line.month(),
                    Money.exact("金额", line.amount()), line.paidOn(), line.channel(), line.paidBy(), line.reverses() == null ? null : known.get(line.reverses()), line.note(),
                    remitted.get(line), line.paidOn().atTime(BOOKED)));
        }
        return journal;
    }
}
