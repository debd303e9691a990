package dangwu.records.dues.booking;

import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.closing.ClosedMonths;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sets right what was booked by mistake: rows are reversed by other rows, to the fen, and never erased. */
public final class CorrectionService {

    private final Database database;
    private final AccountReader accounts;
    private final Journal journal;
    private final Clock clock;

    public CorrectionService(Database database, AccountReader accounts, Journal journal, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Reverses one row.
     *
     * @param paidOn the day the reversal is booked for: not before the row's own
     * @param reason required
     */
    public Act reverse(long entryId, LocalDate paidOn, String reason) {
        return database.write("冲正党费", scope -> reverse(scope, entryId, paidOn, reason));
    }

    /** As {@link #reverse(long, LocalDate, String)}, as part of a larger write. */
    public Act reverse(WriteScope scope, long entryId, LocalDate paidOn, String reason) {
        DuesEntry entry = journal.find(scope, entryId).orElseThrow(() -> new RefusedException("这笔党费的记录不存在，请刷新后再试。"));
        if (entry.kind() == EntryKind.REVERSAL) {
            throw new RefusedException("冲正记录不能再冲正；冲正有误的，请重新登记这笔党费。");
        }
        if (journal.standing(scope, List.of(entry)).isEmpty()) {
            throw new RefusedException("这笔党费已经冲正过，不能重复冲正。");
        }
        if (reason == null || reason.isBlank()) {
            throw new RefusedException("请填写冲正原因。");
        }
        if (paidOn.isBefore(entry.paidOn())) {
            throw new RefusedException("冲正日期" + paidOn + "早于原记录的日期" + entry.paidOn() + "，请核对。");
        }
        requireDay(paidOn, journal.closed(scope));
        long actId = scope.nextId();
        MemberAccount account = accounts.of(scope, entry.memberId());
        Act act = new Act(actId, account.file().member().name(), List.of(reversal(scope, actId, entry, paidOn, reason)));
        requireCovered(account, act.entries());
        journal.keep(scope, act);
        return act;
    }

    /** What was paid is not given back twice: once by a refund of what was too much, and once more by a reversal. */
    private static void requireCovered(MemberAccount account, List<DuesEntry> reversals) {
        MemberAccount after = account.plus(reversals);
        for (DuesEntry reversal : reversals) {
            if (reversal.month() != null && after.month(reversal.month()).paid().signum() < 0) {
                throw new RefusedException(account.file().member().name() + ChineseDates.month(reversal.month()) + "多交的党费已经退还，不能再冲正原来的交纳；请先冲正退还记录，再冲正交纳。");
            }
        }
    }

    /**
     * Takes back an act as a whole, on the days of its rows: payments are reversed, reversals booked again. Rows of it that were reversed
     * already stay so.
     */
    public Act undo(long actId) {
        return undo(List.of(actId)).get(0);
    }

    /**
     * Takes back what was booked by several acts, as {@link #undo(long)} does, in one transaction: all or nothing. Acts of which no row stands
     * any more are passed over.
     *
     * @param actIds in the order they were booked; the last is taken back first
     * @throws RefusedException too when nothing of them stands any more
     */
    public List<Act> undo(List<Long> actIds) {
        List<Long> backwards = new ArrayList<>(actIds);
        Collections.reverse(backwards);
        return database.write("撤销党费登记", scope -> {
            List<Act> done = new ArrayList<>();
            for (long actId : backwards) {
                List<DuesEntry> standing = journal.standing(scope, journal.ofAct(scope, actId));
                if (!standing.isEmpty()) {
                    done.add(undo(scope, standing));
                }
            }
            if (done.isEmpty()) {
                throw new RefusedException("这次登记已经撤销，无需再撤销。");
            }
            return List.copyOf(done);
        });
    }

    private Act undo(WriteScope scope, List<DuesEntry> standing) {
        ClosedMonths closed = journal.closed(scope);
        long undoing = scope.nextId();
        List<DuesEntry> entries = new ArrayList<>();
        for (DuesEntry entry : standing) {
            requireDay(entry.paidOn(), closed);
            entries.add(entry.kind() == EntryKind.REVERSAL ? again(scope, undoing, entry) : reversal(scope, undoing, entry, entry.paidOn(), "撤销登记"));
        }
        Map<Long, MemberAccount> now = accounts.of(scope, standing.stream().map(DuesEntry::memberId).toList());
        entries.stream().collect(Collectors.groupingBy(DuesEntry::memberId)).forEach((member, his) -> requireCovered(now.get(member), his));
        Act act = new Act(undoing, standing.size() == 1 ? now.get(standing.get(0).memberId()).file().member().name() : standing.size() + "笔党费", entries);
        journal.keep(scope, act);
        return act;
    }

    private DuesEntry reversal(WriteScope scope, long actId, DuesEntry entry, LocalDate paidOn, String reason) {
        return new DuesEntry(scope.nextId(), actId, entry.memberId(), entry.branchId(), EntryKind.REVERSAL, entry.month(), entry.amount().negate(), paidOn,
                entry.channel(), entry.paidBy(), entry.id(), reason, null, journal.now());
    }

    /** What {@code reversal} had reversed, booked once more. */
    private DuesEntry again(WriteScope scope, long actId, DuesEntry reversal) {
        DuesEntry first = journal.find(scope, reversal.reversesId()).orElseThrow(() -> new RefusedException("这笔党费的记录不存在，请刷新后再试。"));
        MemberAccount account = accounts.of(scope, first.memberId());
        boolean twice = first.kind() == EntryKind.PAYMENT && first.amount().compareTo(account.month(first.month()).open()) > 0;
        BigDecimal over = first.kind() == EntryKind.REFUND ? account.month(first.month()).excess().add(first.amount()) : BigDecimal.ZERO;
        if (twice || over.signum() < 0) {
            throw new RefusedException(account.file().member().name() + ChineseDates.month(first.month()) + "的党费后来另有登记，不能撤销这次冲正。");
        }
        if (first.kind() == EntryKind.LARGE) {
            journal.carryLarge(scope, first.actId(), actId);
        }
        return new DuesEntry(scope.nextId(), actId, first.memberId(), first.branchId(), first.kind(), first.month(), first.amount(), reversal.paidOn(), first.channel(),
                first.paidBy(), null, first.note(), null, journal.now());
    }

    private void requireDay(LocalDate paidOn, ClosedMonths closed) {
        List<PaymentRemark> remarks = new ArrayList<>();
        PaymentCheck.day(paidOn, closed, LocalDate.now(clock), remarks);
        if (!remarks.isEmpty()) {
            throw new RefusedException(remarks.get(0).sentence());
        }
    }
}
