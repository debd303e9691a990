package dangwu.records.dues.ledger;

import dangwu.records.dues.account.DuesEntry;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.EntryKind;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** One member on the sheet of one branch. Its sums are worked out once. */
public final class DuesLine {

    private final MemberAccount account;
    private final SortedMap<YearMonth, DuesMonth> months;
    private final List<DuesMonth> due;
    private final Assessment assessment;
    private final BigDecimal net;
    private final BigDecimal received;
    private final BigDecimal beyond;
    private final BigDecimal late;
    private final BigDecimal owed;
    private final LocalDate today;

    /**
     * @param months those of the period that the branch collects for, or in which something was paid there
     * @param today  what falls due later is not missing yet
     */
    DuesLine(MemberAccount account, SortedMap<YearMonth, DuesMonth> months, LocalDate today) {
        this.account = account;
        this.today = today;
        this.months = Collections.unmodifiableSortedMap(months);
        due = new ArrayList<>(months.size());
        Assessment last = null;
        for (DuesMonth month : months.values()) {
            if (month.due()) {
                due.add(month);
                last = month.assessment() == null ? last : month.assessment();
            }
        }
        assessment = last;
        net = sum(DuesMonth::net);
        received = sum(DuesLine::received);
        beyond = sum(month -> month.excess().add(month.voluntary()));
        late = lateOnes();
        YearMonth now = YearMonth.from(today);
        owed = sum(month -> month.month().isBefore(now) ? month.open() : Money.ZERO);
    }

    public MemberAccount account() {
        return account;
    }

    /** In order. */
    public SortedMap<YearMonth, DuesMonth> months() {
        return months;
    }

    public long memberId() {
        return account.file().member().id();
    }

    public String name() {
        return account.file().member().name();
    }

    /** The same without the months that do not hold. */
    DuesLine only(Predicate<YearMonth> holds) {
        if (months.keySet().stream().allMatch(holds)) {
            return this;
        }
        SortedMap<YearMonth, DuesMonth> kept = new TreeMap<>(months);
        kept.keySet().removeIf(holds.negate());
        return new DuesLine(account, kept, today);
    }

    /** How {@code month} stands; null: the branch has nothing to do with it. */
    public DuesMonth month(YearMonth month) {
        return months.get(month);
    }

    /** The months he owes for, or would but for an exemption. */
    public List<DuesMonth> due() {
        return Collections.unmodifiableList(due);
    }

    /** Whether he owed and paid nothing at all. */
    boolean isEmpty() {
        return due.isEmpty() && received.signum() == 0;
    }

    /** 交齐: nothing of what he owed here is open; an exemption leaves nothing open. Of months without an assessment nobody knows. */
    public boolean settled() {
        return !due.isEmpty() && open().signum() == 0 && due.stream().allMatch(month -> month.assessment() != null);
    }

    /** 应交: what was assessed less what he is exempted from. */
    public BigDecimal net() {
        return net;
    }

    /** 实交: what he paid for these months, whenever, with what he paid by his own will. */
    public BigDecimal received() {
        return received;
    }

    /** What was paid for {@code month}, with what was paid by one's own will; null counts as nothing. */
    public static BigDecimal received(DuesMonth month) {
        return month == null ? Money.ZERO : month.voluntary().signum() == 0 ? month.paid() : month.paid().add(month.voluntary());
    }

    /** 多交: what was paid beyond what is due, by his own will or not. */
    public BigDecimal beyond() {
        return beyond;
    }

    /** 欠交: what is open of the months that were over before the one that today lies in. */
    public BigDecimal owed() {
        return owed;
    }

    /** What is open of all months, also of those to come. */
    public BigDecimal open() {
        return sum(DuesMonth::open);
    }

    /** 补交: what of the payments for these months came after the month was over, and still stands. */
    public BigDecimal late() {
        return late;
    }

    private BigDecimal lateOnes() {
        BigDecimal sum = Money.ZERO;
        for (DuesEntry entry : account.entries()) {
            boolean counts = entry.kind() == EntryKind.PAYMENT && entry.late() && months.containsKey(entry.month());
            sum = counts && !reversed(entry) ? sum.add(entry.amount()) : sum;
        }
        return sum;
    }

    private boolean reversed(DuesEntry entry) {
        return account.entries().stream().anyMatch(other -> other.reversesId() != null && other.reversesId() == entry.id());
    }

    /** What holds in the last month he owes for; null: he is not assessed, or owes nothing. */
    public Assessment assessment() {
        return assessment;
    }

    /** 月应交: what is assessed a month at last; null: nothing. */
    public BigDecimal monthly() {
        return assessment == null ? null : assessment.monthly();
    }

    /** The sum of {@code amount} over the months. */
    public BigDecimal sum(Function<DuesMonth, BigDecimal> amount) {
        BigDecimal sum = Money.ZERO;
        for (DuesMonth month : months.values()) {
            sum = sum.add(amount.apply(month));
        }
        return sum;
    }
}
