package dangwu.records.dues.screen.collect;

import dangwu.kit.ui.Failures;
import dangwu.kit.ui.Notices;
import dangwu.kit.ui.Prompts;
import dangwu.kit.ui.SaveOutcome;
import dangwu.kit.ui.Tasks;
import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.booking.AmendmentService;
import dangwu.records.dues.booking.CollectionService;
import dangwu.records.dues.booking.CorrectionService;
import dangwu.records.dues.booking.LargeDues;
import dangwu.records.dues.booking.Payment;
import dangwu.records.dues.booking.PaymentCheck;
import dangwu.records.dues.booking.PaymentRemark;
import dangwu.records.dues.booking.Refund;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.screen.DuesScopeViewModel;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** 收缴: what is shown of a branch in a month, and everything that can be booked from there. */
public final class CollectViewModel {

    private final DuesScopeViewModel scope;
    private final CollectReader reader;
    private final Services services;
    private final Tools tools;
    private final BookedActs acts;
    private final ReceiptViewModel receipt;
    private final ReadOnlyObjectWrapper<CollectListing> listing;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final Set<Long> skipped = new HashSet<>();
    private YearMonth skippedIn;
    private int reading;

    /** Where it writes. */
    public record Services(CollectionService collection, CorrectionService corrections, AmendmentService amendments) {}

    /** What any screen needs. */
    public record Tools(Tasks tasks, Notices notices, Prompts prompts, Failures failures, Clock clock) {}

    public CollectViewModel(DuesScopeViewModel scope, CollectReader reader, Services services, Tools tools) {
        this.scope = scope;
        this.reader = reader;
        this.services = services;
        this.tools = tools;
        acts = new BookedActs(services.corrections(), tools, this::load);
        receipt = new ReceiptViewModel(tools.clock());
        listing = new ReadOnlyObjectWrapper<>(CollectListing.nothing(scope.month()));
    }

    /** Reads everything anew for what the scope says now; what is shown stays until it has come. */
    public void load() {
        int turn = ++reading;
        YearMonth month = scope.month();
        if (!month.equals(skippedIn)) {
            skipped.clear();
            skippedIn = month;
        }
        Set<Long> left = Set.copyOf(skipped);
        tools.tasks().run("正在读取党费", progress -> reader.listing(scope.branch(), month, left)).onSuccess(read -> {
            if (turn == reading && !acts.busy()) {
                receipt.follow(read.collectingOn());
                loaded.set(true);
                listing.set(read);
            }
        }).start();
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<CollectListing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    CollectListing listing() {
        return listing.get();
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    DuesScopeViewModel scope() {
        return scope;
    }

    /** With which day and in which way payments are booked. */
    ReceiptViewModel receipt() {
        return receipt;
    }

    Clock clock() {
        return tools.clock();
    }

    LocalDate today() {
        return receipt.today();
    }

    /** How many would be marked as paid now. */
    int waiting() {
        return (int) listing.get().rows().stream().filter(row -> row.payable() && !row.skipped() && !row.partly()).count();
    }

    /** Why nobody would be marked as paid now; empty: somebody would. */
    String nobodyWaits() {
        List<CollectRow> rows = listing.get().rows();
        if (waiting() > 0) {
            return "";
        }
        return rows.stream().anyMatch(CollectRow::partly) ? "其余的都已交清；还差一部分的，请选中后按空格补齐"
                : rows.stream().anyMatch(CollectRow::skipped) ? "除了本次不收的，都已交清" : "本月没有待收的党费";
    }

    /**
     * Marks all as paid but those that were left out, and those who have paid a part: what the clerk has typed of them stands. Who was not
     * assessed, or is exempted, has nothing to pay.
     */
    public void payAll() {
        CollectListing now = listing.get();
        if (waiting() == 0) {
            tools.notices().done(nobodyWaits());
            return;
        }
        Set<Long> except = new HashSet<>(skipped);
        List<Long> partly = now.rows().stream().filter(row -> row.partly() && !row.skipped()).map(CollectRow::memberId).toList();
        except.addAll(partly);
        String left = partly.isEmpty() ? "" : "；另有 " + partly.size() + " 人还差一部分，未动";
        settle(now.rows().stream().filter(row -> row.payable() && !except.contains(row.memberId())).toList());
        acts.book(() -> List.of(services.collection().collectAll(now.branch().id(), now.month(), receipt.day(), receipt.channel(), except)),
                booked -> now.branch().displayName() + " " + CollectWords.whole(now.month()) + "：已登记 " + booked.get(0).members() + " 人 " + Money.text(booked.get(0).sum()) + " 元" + left);
    }

    /** Marks {@code rows} as paid, those of them that have something to pay. */
    public void pay(List<CollectRow> rows) {
        List<CollectRow> open = rows.stream().filter(CollectRow::payable).toList();
        if (open.isEmpty()) {
            if (!rows.isEmpty()) {
                tools.notices().done(rows.size() == 1 ? rows.get(0).name() + "：" + CollectWords.state(rows.get(0)) + "，本月没有待收的党费" : "所选党员本月没有待收的党费");
            }
            return;
        }
        YearMonth month = listing.get().month();
        long branch = listing.get().branch().id();
        List<Payment> payments = open.stream().map(row -> Payment.of(row.memberId(), List.of(month), receipt.day(), receipt.channel()).in(branch)).toList();
        settle(open);
        acts.book(() -> List.of(services.collection().collect(payments)), booked -> who(open) + " " + CollectWords.whole(month) + "：已登记 " + Money.text(booked.get(0).sum()) + " 元");
    }

    /** Shows at once what is about to be booked; what was booked, or why not, is read afterwards. */
    private void settle(List<CollectRow> paying) {
        listing.set(listing.get().settled(paying, receipt.day(), receipt.channel()));
    }

    private static String who(List<CollectRow> rows) {
        return rows.size() == 1 ? rows.get(0).name() : rows.size() + " 人";
    }

    /** What stands in the field when the amount of {@code row} is edited. */
    String amountText(CollectRow row) {
        DuesMonth month = row.month();
        boolean nothing = month.paid().signum() == 0 && month.voluntary().signum() == 0;
        return nothing ? TypedPaid.text(month.open(), Money.ZERO) : TypedPaid.text(month.paid(), month.voluntary());
    }

    /** Whether the amount of {@code row} can be edited: somebody has fixed what he owes, or something was paid. */
    boolean editable(CollectRow row) {
        return row.payable() || row.paid() != null;
    }

    /** What is said below the field while an amount is typed; empty: nothing. */
    String typing(CollectRow row, String typed) {
        if (TypedPaid.read(typed).isEmpty()) {
            return "请填写金额，如 97.50；自愿多交的写作 97.50+50";
        }
        TypedPaid read = TypedPaid.read(typed).get();
        BigDecimal net = row.month().net();
        int over = read.amount().compareTo(net);
        if (over > 0) {
            return "超出应交 " + Money.text(net) + " 元；自愿多交的，请写作 " + TypedPaid.text(net, read.amount().subtract(net).add(read.voluntary()));
        }
        return over < 0 && read.amount().signum() > 0 ? "还差 " + Money.text(net.subtract(read.amount())) + " 元" : "";
    }

    /** Books what was typed as paid for {@code row}, and leaves him out where nothing was paid; the sentence why it will not do, empty when it is being booked. What was booked before is reversed. */
    Optional<String> type(CollectRow row, String typed) {
        Optional<TypedPaid> read = TypedPaid.read(typed);
        if (read.isEmpty()) {
            return Optional.of("请填写金额，如 97.50；自愿多交的写作 97.50+50");
        }
        List<DuesEntry> standing = CollectWords.standing(row);
        if (standing.isEmpty() && read.get().amount().signum() == 0 && read.get().voluntary().signum() == 0) {
            if (!row.skipped()) {
                toggleSkipped(List.of(row));
            }
            return Optional.empty();
        }
        if (read.get().amount().compareTo(row.month().net()) > 0) {
            return Optional.of(typing(row, typed));
        }
        Optional<Payment> payment = payment(row, read.get());
        String reason = "金额更正为 " + TypedPaid.text(read.get().amount(), read.get().voluntary()) + " 元";
        List<Long> ids = standing.stream().map(DuesEntry::id).toList();
        LocalDate day = standing.stream().map(DuesEntry::paidOn).reduce(receipt.day(), (one, other) -> one.isAfter(other) ? one : other);
        acts.book(() -> services.amendments().amend(ids, day, reason, payment.orElse(null)), standing.stream().map(DuesEntry::actId).collect(Collectors.toSet()),
                booked -> row.name() + " " + CollectWords.whole(row.month().month()) + "：" + (ids.isEmpty() ? "已登记 " : "已更正为 ") + Money.text(read.get().amount().add(read.get().voluntary())) + " 元");
        return Optional.empty();
    }

    private Optional<Payment> payment(CollectRow row, TypedPaid typed) {
        if (typed.amount().signum() == 0 && typed.voluntary().signum() == 0) {
            return Optional.empty();
        }
        Payment.Part part = new Payment.Part(row.month().month(), typed.amount().signum() == 0 ? null : typed.amount(), typed.voluntary().signum() == 0 ? null : typed.voluntary());
        return Optional.of(new Payment(row.memberId(), listing.get().branch().id(), List.of(part), receipt.day(), receipt.channel(), null, null, Map.of()));
    }

    /** Leaves {@code rows} out when all are marked as paid, or takes them in again. */
    public void toggleSkipped(List<CollectRow> rows) {
        List<Long> ids = rows.stream().filter(CollectRow::payable).map(CollectRow::memberId).toList();
        if (ids.isEmpty()) {
            return;
        }
        if (skipped.containsAll(ids)) {
            ids.forEach(skipped::remove);
        } else {
            skipped.addAll(ids);
        }
        CollectListing now = listing.get();
        listing.set(now.withRows(now.rows().stream().map(row -> row.skipped(skipped.contains(row.memberId()))).toList()));
    }

    /** What is off in {@code payment}; {@code told} hears it. */
    void check(Payment payment, Consumer<List<PaymentRemark>> told) {
        listing.get().rows().stream().filter(row -> row.memberId() == payment.memberId()).findFirst()
                .ifPresent(row -> tools.tasks().run("正在核对", progress -> services.collection().remarks(payment)).onSuccess(told::accept).start());
    }

    /** Books one payment; {@code name} is whose. */
    void pay(Payment payment, String name, SaveOutcome outcome) {
        acts.book(() -> List.of(services.collection().collect(payment)), booked -> name + "：已登记 " + Money.text(booked.get(0).sum()) + " 元", outcome);
    }

    /** Books that money was given back. */
    void refund(Refund refund, String name, SaveOutcome outcome) {
        acts.book(() -> List.of(services.collection().refund(refund)), booked -> name + "：已退还 " + Money.text(refund.amount()) + " 元", outcome);
    }

    /** Books 大额党费. */
    void large(LargeDues large, String name, SaveOutcome outcome) {
        acts.book(() -> List.of(services.collection().large(large)), booked -> name + "：已登记大额党费 " + Money.text(large.amount()) + " 元", outcome);
    }

    /** Reverses one row, and books what is right in its place. */
    void correct(CorrectionDialog.Amended amended, String name, SaveOutcome outcome) {
        DuesEntry entry = amended.entry();
        String words = name + (amended.right() == null ? "：已冲正 " + Money.text(entry.amount()) : "：已由 " + Money.text(entry.amount()) + " 元更正为 " + Money.text(amended.right())) + " 元";
        acts.book(() -> services.amendments().amend(List.of(entry.id()), amended.on(), amended.reason(), amended.instead().orElse(null)), Set.of(entry.actId()), booked -> words,
                outcome);
    }

    /** Keeps the number of the receipt of 中央组织部 for 大额党费 booked before. */
    void centralReceipt(DuesEntry large, String number) {
        tools.tasks().perform("正在登记收据", progress -> services.collection().centralReceipt(large.actId(), number))
                .onSuccess(done -> tools.notices().done("已登记大额党费 " + Money.text(large.amount()) + " 元的收据：" + number)).start();
    }

    /** The least that is 大额党费. */
    static BigDecimal large() {
        return PaymentCheck.LARGE;
    }

    /** Takes back what was booked last since the screen was opened, by rows that reverse it. */
    public void undo() {
        acts.undo();
    }
}
