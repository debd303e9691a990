package dangwu.records.dues.reconcile;

import dangwu.kit.db.Database;
import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.Accounts;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.EntryRepository;
import dangwu.records.dues.closing.Closing;
import dangwu.records.dues.closing.ClosingRepository;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.remit.FundEntry;
import dangwu.records.dues.remit.FundRepository;
import dangwu.records.dues.remit.Remittance;
import dangwu.records.dues.remit.RemittanceRepository;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks for records of dues that cannot stand beside each other: vouchers against what went with them, reversals against what they reverse, closings
 * against each other. There are none unless the file was damaged or changed from outside. That more or less is owed for a closed month than when it
 * was closed is no damage: a transfer may be recorded late, and 对账 shows it ({@link Difference.Kind#CLOSED}).
 */
public final class DuesCheck {

    private final Database database;
    private final AccountReader accounts;
    private final Rooms rooms;

    /** Where everything lies. */
    public record Rooms(EntryRepository entries, RemittanceRepository remittances, FundRepository fund, ClosingRepository closings) {}

    public DuesCheck(Database database, AccountReader accounts, Rooms rooms) {
        this.database = database;
        this.accounts = accounts;
        this.rooms = rooms;
    }

    /** A Chinese sentence for each contradiction; empty when there is none. */
    public List<String> run() {
        Accounts known = accounts.read();
        List<String> problems = new ArrayList<>();
        database.<Void>read(sql -> {
            List<DuesEntry> journal = rooms.entries().all(sql);
            problems.addAll(new JournalCheck(known, journal).run());
            vouchers(rooms.remittances().all(sql), journal, problems);
            fund(rooms.fund().all(sql), problems);
            known.all().forEach(account -> AccountCheck.look(account, problems));
            List<Closing> closed = rooms.closings().all(sql).stream().filter(closing -> closing.reopenedOn() == null).toList();
            closed(closed, problems);
            return null;
        });
        return problems;
    }

    private static void vouchers(List<Remittance> remittances, List<DuesEntry> journal, List<String> problems) {
        Map<Long, List<DuesEntry>> with = journal.stream().filter(entry -> entry.remittanceId() != null).collect(Collectors.groupingBy(DuesEntry::remittanceId));
        for (Remittance each : remittances) {
            List<DuesEntry> carried = with.getOrDefault(each.id(), List.of());
            BigDecimal sum = carried.stream().map(DuesEntry::amount).reduce(Money.ZERO, BigDecimal::add);
            String voucher = "上缴凭单" + each.voucherNo();
            boolean whole = !each.toSuperior() || each.large();
            if ((!each.stands() || !whole) && !carried.isEmpty()) {
                problems.add(voucher + (each.stands() ? "是上缴上级的" : "已作废") + "，却仍含" + carried.size() + "笔交纳明细。");
            } else if (each.stands() && whole && sum.compareTo(each.basisAmount()) != 0) {
                problems.add(voucher + "登记的实收金额" + Money.text(each.basisAmount()) + "元，所含交纳明细合计" + Money.text(sum) + "元，两者不一致。");
            }
            if (carried.stream().anyMatch(entry -> (entry.month() == null) != each.large())) {
                problems.add(voucher + (each.large() ? "转交大额党费，却含有普通党费的明细。" : "上缴普通党费，却含有大额党费的明细。"));
            }
            if (!each.toSuperior() && carried.stream().anyMatch(entry -> entry.branchId() != each.organizationId())) {
                problems.add(voucher + "含有其他党支部收取的明细。");
            }
        }
    }

    private static void fund(List<FundEntry> entries, List<String> problems) {
        Map<Long, FundEntry> byId = entries.stream().collect(Collectors.toMap(FundEntry::id, Function.identity()));
        for (FundEntry entry : entries) {
            FundEntry undone = entry.reversesId() == null ? null : byId.get(entry.reversesId());
            boolean pair = undone != null && undone.kind() == entry.kind() && undone.amount().add(entry.amount()).signum() == 0;
            if (entry.reversesId() != null && !pair) {
                problems.add("党费收支“" + entry.matter() + "”（" + entry.happenedOn() + "）的冲正与原记录不能相抵。");
            } else if (entry.reversesId() == null && entry.amount().signum() < 0) {
                problems.add("党费收支“" + entry.matter() + "”（" + entry.happenedOn() + "）的金额是负数。");
            }
        }
    }

    /** One after another without a gap, each closed once. */
    private static void closed(List<Closing> closed, List<String> problems) {
        Map<YearMonth, Integer> times = new HashMap<>();
        for (int i = 0; i < closed.size(); i++) {
            YearMonth month = closed.get(i).month();
            if (times.merge(month, 1, Integer::sum) == 2) {
                problems.add(ChineseDates.month(month) + "的党费结账登记了两次。");
            } else if (i > 0 && closed.get(i - 1).month().isBefore(month.minusMonths(1))) {
                problems.add(ChineseDates.month(month) + "已结账，之前的" + ChineseDates.month(month.minusMonths(1)) + "却没有结账。");
            }
        }
    }
}
