package dangwu.records.dues.screen.collect;

import dangwu.records.dues.account.Channel;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.booking.Payment;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What one member pays at one time: which months, how much, and where the money goes. */
public final class PaymentFormViewModel {

    /** Months that can be paid ahead, as far as their year has been assessed. */
    private static final int AHEAD = 12;

    private final CollectRow row;
    private final Long branchId;
    private final List<Allocation.Part> open;
    private final Set<YearMonth> chosen = new TreeSet<>();
    private final ObjectProperty<BigDecimal> sum = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

    /**
     * How it is booked.
     *
     * @param paidBy who brought it; null: he himself
     * @param reason why it is booked in spite of a way that is not allowed; null: the way is allowed
     */
    record How(LocalDate paidOn, Channel channel, String paidBy, String note, String reason) {}

    /** @param branchId where he pays */
    PaymentFormViewModel(CollectRow row, Long branchId) {
        this.row = row;
        this.branchId = branchId;
        open = open(row.account(), row.month().month());
        open.stream().map(Allocation.Part::month).filter(month -> !month.isAfter(row.month().month())).forEach(chosen::add);
        sum.addListener((property, before, now) -> tell());
        tell();
    }

    private static List<Allocation.Part> open(MemberAccount account, YearMonth month) {
        List<DuesMonth> months = new ArrayList<>(account.open(month));
        account.months(month.plusMonths(1), month.plusMonths(AHEAD)).stream().filter(each -> each.open().signum() > 0 && !each.provisional())
                .forEach(months::add);
        return months.stream().map(each -> new Allocation.Part(each.month(), each.open())).toList();
    }

    /** The months that can be paid, with what is open for each; the earliest first. */
    List<Allocation.Part> open() {
        return open;
    }

    boolean isChosen(YearMonth month) {
        return chosen.contains(month);
    }

    /** Takes a month in, or leaves it out. */
    void choose(YearMonth month, boolean wanted) {
        if (wanted) {
            chosen.add(month);
        } else {
            chosen.remove(month);
        }
        tell();
    }

    /** What is handed over, yuan; null: exactly what is open for the months chosen. */
    ObjectProperty<BigDecimal> sumProperty() {
        return sum;
    }

    /** What is open for the months chosen. */
    BigDecimal owed() {
        return Allocation.sum(chosenOpen());
    }

    private List<Allocation.Part> chosenOpen() {
        return open.stream().filter(each -> chosen.contains(each.month())).toList();
    }

    private Allocation allocation() {
        return Allocation.of(chosenOpen(), sum.get() == null ? owed() : sum.get());
    }

    /** Where the money goes, in words. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    private void tell() {
        String text = allocation().words();
        words.set(text.isEmpty() ? "请勾选月份，或填写实交金额。" : "合计 " + Money.text(sum.get() == null ? owed() : sum.get()) + " 元：" + text);
    }

    /**
     * The payment.
     *
     * @throws IllegalArgumentException with a sentence when there is nothing to book, or it is 大额党费
     */
    Payment payment(How how) {
        Allocation allocation = allocation();
        if (allocation.parts().isEmpty() && allocation.voluntary().signum() == 0) {
            throw new IllegalArgumentException("请勾选要交的月份，或填写实交金额。");
        }
        if (allocation.voluntary().compareTo(CollectViewModel.large()) >= 0) {
            throw new IllegalArgumentException("自愿一次多交 " + Money.text(allocation.voluntary()) + " 元，达到 1,000 元的属于大额党费，请用“大额党费”登记。");
        }
        Map<String, String> reasons = new HashMap<>();
        if (how.reason() != null) {
            reasons.put("DU-11", how.reason());
        }
        return new Payment(row.memberId(), branchId, parts(allocation), how.paidOn(), how.channel(), how.paidBy(), how.note(), reasons);
    }

    /** What is paid on top goes with the last month that is paid, else with the month shown. */
    private List<Payment.Part> parts(Allocation allocation) {
        List<Payment.Part> parts = new ArrayList<>();
        allocation.parts().forEach(part -> parts.add(new Payment.Part(part.month(), part.amount(), null)));
        if (allocation.voluntary().signum() > 0) {
            YearMonth month = parts.isEmpty() ? row.month().month() : parts.remove(parts.size() - 1).month();
            BigDecimal amount = allocation.parts().isEmpty() ? null : allocation.parts().get(allocation.parts().size() - 1).amount();
            parts.add(new Payment.Part(month, amount, allocation.voluntary()));
        }
        return parts;
    }
}
