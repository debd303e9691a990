package dangwu.records.dues.booking;

import dangwu.kit.db.Database;
import dangwu.kit.db.RefusedException;
import dangwu.kit.db.WriteScope;
import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.account.AccountReader;
import dangwu.records.dues.account.Accounts;
import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.account.EntryRepository;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.booking.PaymentRemark.Weight;
import dangwu.records.dues.closing.ClosedMonths;
import dangwu.records.dues.rate.Money;
import dangwu.records.org.OrganizationTree;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Books what members pay, and what is given back (DU-06, DU-07, DU-11 to DU-13). Each act is booked whole or, with a {@link RefusedException},
 * not at all. What was booked by mistake is set right by {@link CorrectionService}.
 */
public final class CollectionService {

    /** Sort of record in audit entries and change notices. */
    public static final String SUBJECT = EntryRepository.SUBJECT;

    private static final String GONE = "这名党员的记录已被删除，请刷新后再试。";

    private final Database database;
    private final AccountReader accounts;
    private final Journal journal;
    private final Clock clock;

    public CollectionService(Database database, AccountReader accounts, Journal journal, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Books for everyone of {@code organizationId}, and of what is under it, what is still open for {@code month}.
     *
     * @param except ids of members that are left out
     */
    public Act collectAll(long organizationId, YearMonth month, LocalDate paidOn, Channel channel, Collection<Long> except) {
        return database.write("收缴党费", scope -> {
            requireDay(paidOn, journal.closed(scope));
            if (channel.forbidden()) {
                throw new RefusedException("党费应由党员本人交纳，不得垫交或扣缴，不能整批登记为“" + channel.label() + "”；确已发生的，请逐人登记并写明原因。");
            }
            Accounts known = accounts.read(scope);
            String name = known.tree().get(organizationId).name();
            List<DuesEntry> entries = openEntries(scope, known, new Collecting(organizationId, month, paidOn, channel, new HashSet<>(except)));
            if (entries.isEmpty()) {
                throw new RefusedException("“" + name + "”" + ChineseDates.month(month) + "没有待收的党费。");
            }
            Act act = new Act(entries.get(0).actId(), name + ChineseDates.month(month), entries);
            journal.keep(scope, act);
            return act;
        });
    }

    private record Collecting(long organizationId, YearMonth month, LocalDate paidOn, Channel channel, Set<Long> except) {}

    private List<DuesEntry> openEntries(WriteScope scope, Accounts known, Collecting collecting) {
        long actId = scope.nextId();
        List<DuesEntry> entries = new ArrayList<>();
        for (MemberAccount account : known.of(collecting.organizationId(), collecting.month())) {
            long id = account.file().member().id();
            DuesMonth month = account.month(collecting.month());
            if (month.open().signum() > 0 && !collecting.except().contains(id)) {
                entries.add(new DuesEntry(scope.nextId(), actId, id, month.branchId(), EntryKind.PAYMENT, month.month(), month.open(), collecting.paidOn(),
                        collecting.channel(), null, null, null, null, journal.now()));
            }
        }
        return entries;
    }

    /** What is off in {@code payment}; it is booked when nothing of it is refused and there is a reason for every doubt. */
    public List<PaymentRemark> remarks(Payment payment) {
        Accounts known = accounts.read();
        MemberAccount account = accounts.of(payment.memberId());
        List<PaymentRemark> remarks = new ArrayList<>(PaymentCheck.look(account, payment, journal.closed(), LocalDate.now(clock)));
        long branch = payment.branchId() == null ? account.branch(YearMonth.from(payment.paidOn())) : payment.branchId();
        known.tree().find(branch).flatMap(PaymentCheck::temporary).ifPresent(remarks::add);
        return remarks;
    }

    /** Books one payment. */
    public Act collect(Payment payment) {
        return collect(List.of(payment));
    }

    /** Books payments of several members as one act, all or none; the first that is refused is named. */
    public Act collect(List<Payment> payments) {
        return database.write("登记党费", scope -> collect(scope, payments));
    }

    /** As {@link #collect(List)}, as part of a larger write; what it has written so far is seen. */
    public Act collect(WriteScope scope, List<Payment> payments) {
        ClosedMonths closed = journal.closed(scope);
        OrganizationTree tree = accounts.tree(scope);
        Map<Long, MemberAccount> now = accounts.of(scope, payments.stream().map(Payment::memberId).toList());
        long actId = scope.nextId();
        List<DuesEntry> entries = new ArrayList<>();
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Payment payment : payments) {
            MemberAccount account = Optional.ofNullable(now.get(payment.memberId())).orElseThrow(() -> new RefusedException(GONE));
            require(account, payment, closed);
            List<DuesEntry> booked = entries(scope, actId, account, branch(tree, account, payment.branchId(), payment.paidOn()), payment);
            entries.addAll(booked);
            reasons.putAll(payment.reasons());
            now.put(payment.memberId(), account.plus(booked));
        }
        Act act = new Act(actId, now.size() == 1 ? name(now.values().iterator().next()) : payments.size() + "笔党费", entries);
        journal.keep(scope, act, reasons);
        return act;
    }

    private void require(MemberAccount account, Payment payment, ClosedMonths closed) {
        for (PaymentRemark remark : PaymentCheck.look(account, payment, closed, LocalDate.now(clock))) {
            boolean explained = remark.weight() == Weight.DOUBT && payment.reasons().containsKey(remark.rule());
            if (remark.weight() != Weight.NOTE && !explained) {
                throw new RefusedException(remark.sentence());
            }
        }
    }

    private List<DuesEntry> entries(WriteScope scope, long actId, MemberAccount account, long branch, Payment payment) {
        List<DuesEntry> entries = new ArrayList<>();
        for (Payment.Part part : payment.parts()) {
            BigDecimal amount = PaymentCheck.amount(account, part);
            if (amount.signum() > 0) {
                entries.add(entry(scope, actId, branch, payment, EntryKind.PAYMENT, part.month(), amount));
            }
            if (part.voluntary() != null) {
                entries.add(entry(scope, actId, branch, payment, EntryKind.VOLUNTARY, part.month(), part.voluntary()));
            }
        }
        return entries;
    }

    private DuesEntry entry(WriteScope scope, long actId, long branch, Payment payment, EntryKind kind, YearMonth month, BigDecimal amount) {
        return new DuesEntry(scope.nextId(), actId, payment.memberId(), branch, kind, month, amount, payment.paidOn(), payment.channel(), payment.paidBy(), null,
                payment.note(), null, journal.now());
    }

    /** Where he pays: {@code branchId}, else where he belonged when the month began. */
    private static long branch(OrganizationTree tree, MemberAccount account, Long branchId, LocalDate paidOn) {
        long id = branchId == null ? account.branch(YearMonth.from(paidOn)) : branchId;
        if (tree.find(id).filter(one -> one.kind().branch()).isEmpty()) {
            throw new RefusedException("党费由党支部收缴，请选择收取党费的党支部。");
        }
        return id;
    }

    private static String name(MemberAccount account) {
        return account.file().member().name();
    }

    /** Books that money was given back that was paid beyond what is due. */
    public Act refund(Refund refund) {
        return database.write("退还党费", scope -> refund(scope, refund));
    }

    /** As {@link #refund(Refund)}, as part of a larger write. */
    public Act refund(WriteScope scope, Refund refund) {
        requireDay(refund.paidOn(), journal.closed(scope));
        BigDecimal amount = positive("退还金额", refund.amount());
        String reason = required("退还原因", refund.reason());
        MemberAccount account = accounts.of(scope, refund.memberId());
        DuesMonth month = account.month(refund.month());
        if (amount.compareTo(month.excess()) > 0) {
            throw new RefusedException(name(account) + ChineseDates.month(refund.month()) + (month.excess().signum() > 0 ? "多交了" + DuesText.yuan(month.excess()) + "，退还金额"
                    + DuesText.yuan(amount) + "超出了多交的部分，请核对。" : "没有多交党费，不能退还；登记有误的，请冲正原记录。"));
        }
        long actId = scope.nextId();
        DuesEntry entry = new DuesEntry(scope.nextId(), actId, refund.memberId(), refundBranch(account, month), EntryKind.REFUND, refund.month(), amount.negate(),
                refund.paidOn(), refund.channel(), null, null, reason, null, journal.now());
        Act act = new Act(actId, name(account), List.of(entry));
        journal.keep(scope, act);
        return act;
    }

    /** Money goes back where the last of it came in. */
    private static long refundBranch(MemberAccount account, DuesMonth month) {
        return account.entries().stream().filter(entry -> month.month().equals(entry.month()) && entry.amount().signum() > 0).map(DuesEntry::branchId)
                .reduce((first, second) -> second).orElse(month.branchId());
    }

    /** Books 大额党费, for no month. */
    public Act large(LargeDues large) {
        return database.write("登记大额党费", scope -> large(scope, large));
    }

    /** As {@link #large(LargeDues)}, as part of a larger write. */
    public Act large(WriteScope scope, LargeDues large) {
        requireDay(large.paidOn(), journal.closed(scope));
        BigDecimal amount = positive("大额党费金额", large.amount());
        MemberAccount account = accounts.of(scope, large.memberId());
        if (amount.compareTo(PaymentCheck.LARGE) < 0) {
            throw new RefusedException("自愿一次多交1,000元以上的才是大额党费，" + DuesText.yuan(amount) + "请在当月登记为自愿多交。");
        }
        if (large.channel().forbidden()) {
            throw new RefusedException("大额党费应由党员自愿交纳，交纳方式不能是“" + large.channel().label() + "”。");
        }
        required("党员简要情况", large.situation());
        required("交纳大额党费的缘由", large.reason());
        long actId = scope.nextId();
        long branch = branch(accounts.tree(scope), account, large.branchId(), large.paidOn());
        DuesEntry entry = new DuesEntry(scope.nextId(), actId, large.memberId(), branch, EntryKind.LARGE, null, amount, large.paidOn(), large.channel(), null, null,
                large.note(), null, journal.now());
        Act act = new Act(actId, name(account), List.of(entry));
        journal.keep(scope, act);
        journal.keep(scope, actId, large);
        return act;
    }

    /** Keeps the number of the receipt of 中央组织部 for the 大额党费 that {@code actId} booked. */
    public void centralReceipt(long actId, String number) {
        database.write("登记大额党费收据", scope -> {
            journal.receipt(scope, actId, required("收据编号", number));
            return null;
        });
    }

    private void requireDay(LocalDate paidOn, ClosedMonths closed) {
        List<PaymentRemark> remarks = new ArrayList<>();
        PaymentCheck.day(paidOn, closed, LocalDate.now(clock), remarks);
        if (!remarks.isEmpty()) {
            throw new RefusedException(remarks.get(0).sentence());
        }
    }

    private static BigDecimal positive(String what, BigDecimal amount) {
        if (amount == null) {
            throw new RefusedException("请填写" + what + "。");
        }
        try {
            return Money.positive(what, amount);
        } catch (IllegalArgumentException told) {
            throw new RefusedException(told.getMessage());
        }
    }

    private static String required(String what, String text) {
        if (text == null || text.isBlank()) {
            throw new RefusedException("请填写" + what + "。");
        }
        return text.strip();
    }
}
