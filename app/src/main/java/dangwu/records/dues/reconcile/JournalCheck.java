package dangwu.records.dues.reconcile;

import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.account.Accounts;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.rate.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks through the journal of payments for rows that cannot be. */
final class JournalCheck {

    private final Accounts known;
    private final List<DuesEntry> journal;
    private final Map<Long, DuesEntry> byId;
    private final List<String> problems = new ArrayList<>();

    JournalCheck(Accounts known, List<DuesEntry> journal) {
        this.known = known;
        this.journal = journal;
        byId = journal.stream().collect(Collectors.toMap(DuesEntry::id, Function.identity()));
    }

    List<String> run() {
        Set<Long> reversed = new HashSet<>();
        for (DuesEntry entry : journal) {
            if (entry.kind() == EntryKind.REVERSAL || entry.reversesId() != null) {
                reversal(entry, reversed);
            } else {
                booked(entry);
            }
            if (known.tree().find(entry.branchId()).filter(branch -> branch.kind().branch()).isEmpty()) {
                problems.add(text(entry) + "不是在党支部交纳的。");
            }
        }
        return problems;
    }

    private void reversal(DuesEntry entry, Set<Long> reversed) {
        DuesEntry undone = entry.reversesId() == null ? null : byId.get(entry.reversesId());
        if (undone == null || entry.kind() != EntryKind.REVERSAL || undone.kind() == EntryKind.REVERSAL) {
            problems.add(text(entry) + "是冲正，却找不到被冲正的记录。");
        } else if (!pair(entry, undone)) {
            problems.add(text(entry) + "与被冲正的记录（" + undone.paidOn() + "，" + Money.text(undone.amount()) + "元）不能相抵。");
        } else if (!reversed.add(undone.id())) {
            problems.add(text(undone) + "冲正了两次。");
        }
    }

    private static boolean pair(DuesEntry entry, DuesEntry undone) {
        return undone.amount().add(entry.amount()).signum() == 0 && undone.memberId() == entry.memberId() && undone.branchId() == entry.branchId()
                && Objects.equals(undone.month(), entry.month()) && !entry.paidOn().isBefore(undone.paidOn());
    }

    private void booked(DuesEntry entry) {
        if (entry.amount().signum() != (entry.kind() == EntryKind.REFUND ? -1 : 1)) {
            problems.add(text(entry) + "的金额不应是" + (entry.amount().signum() == 0 ? "0" : entry.amount().signum() < 0 ? "负数" : "正数") + "。");
        }
        if ((entry.kind() == EntryKind.LARGE) != (entry.month() == null)) {
            problems.add(text(entry) + (entry.month() == null ? "没有写明是哪个月的党费。" : "是大额党费，不应记在某个月。"));
        }
    }

    private String text(DuesEntry entry) {
        String name = known.find(entry.memberId()).map(account -> account.file().member().name()).orElse("党员编号" + entry.memberId());
        return name + entry.paidOn() + entry.kind().label() + Money.text(entry.amount()) + "元" + (entry.month() == null ? "" : "（" + ChineseDates.month(entry.month()) + "）");
    }
}
