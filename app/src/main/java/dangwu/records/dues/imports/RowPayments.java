package dangwu.records.dues.imports;

import dangwu.kit.exchange.FieldChange;
import dangwu.kit.exchange.ImportField;
import dangwu.kit.exchange.ImportRow;
import dangwu.kit.exchange.Rejection;
import dangwu.kit.text.ChineseDates;
import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.account.MemberAccount;
import dangwu.records.dues.rate.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through one row month by month: what is booked already, what is new, and what cannot be. */
final class RowPayments {

    private final CollectionColumns columns;
    private final CollectionFacts facts;
    private final ImportRow row;
    private final MemberAccount account;
    private final int year;
    private final DuesNotes notes;
    private final List<Rejection> problems;
    private final List<CollectionImportRow.Sum> sums = new ArrayList<>();
    private final List<FieldChange> changes = new ArrayList<>();
    private final List<Integer> beyond = new ArrayList<>();
    private BigDecimal excess = Money.ZERO;

    RowPayments(CollectionColumns columns, CollectionFacts facts, ImportRow row, MemberAccount account, int year, DuesNotes notes, List<Rejection> problems) {
        this.columns = columns;
        this.facts = facts;
        this.row = row;
        this.account = account;
        this.year = year;
        this.notes = notes;
        this.problems = problems;
    }

    /**
     * @param whole whether sums over the row can be held against its months, all of which could be read
     * @param told  months that another row has told already
     */
    RowPayments read(boolean whole, Set<Integer> told) {
        for (int month = 1; month <= columns.months.size(); month++) {
            Optional<BigDecimal> amount = row.get(columns.months.get(month - 1));
            if (amount.isPresent() && !told.contains(month)) {
                month(YearMonth.of(year, month), amount.get());
            }
        }
        if (whole) {
            voluntary();
            total();
            monthly();
        }
        return this;
    }

    /** What is to be booked. */
    List<CollectionImportRow.Sum> sums() {
        return sums;
    }

    List<FieldChange> changes() {
        return changes;
    }

    private void month(YearMonth month, BigDecimal amount) {
        ImportField<BigDecimal> field = columns.months.get(month.getMonthValue() - 1);
        DuesMonth state = account.month(month);
        BigDecimal booked = state.paid().add(state.voluntary());
        if (booked.compareTo(amount) == 0) {
            return;
        }
        if (booked.signum() != 0) {
            problems.add(row.reject(field, ChineseDates.month(month) + "已登记实交" + Money.text(booked) + "元" + (state.lastPaidOn() == null ? "" : "（" + state.lastPaidOn() + "）") + "，表中为"
                    + Money.text(amount) + "元；已登记的不会重复登记，也不会被改动，请核对，确需更正的请在党费页面冲正"));
        } else {
            unbooked(month, amount, state, field);
        }
    }

    private void unbooked(YearMonth month, BigDecimal amount, DuesMonth state, ImportField<BigDecimal> field) {
        String notDue = notDue(month, state);
        if (notDue != null) {
            problems.add(row.reject(field, notDue));
            return;
        }
        Optional<LocalDate> paidOn = paidOn(month, field);
        BigDecimal due = amount.min(state.open());
        if (due.compareTo(amount) < 0) {
            beyond.add(month.getMonthValue());
            excess = excess.add(amount.subtract(due));
        } else if (amount.compareTo(state.open()) < 0) {
            notes.add(row, "有的月份实交少于应交，差额记为欠交");
        }
        if (paidOn.isPresent()) {
            sums.add(new CollectionImportRow.Sum(month, due, amount.subtract(due), paidOn.get()));
            changes.add(new FieldChange(ChineseDates.month(month), "", Money.text(amount) + "元（" + paidOn.get() + "）"));
        }
    }

    /** Why nothing can be paid for {@code month}; null: something can. */
    private String notDue(YearMonth month, DuesMonth state) {
        if (state.due()) {
            return state.assessment() != null ? null : ChineseDates.month(month) + "还没有核定应交多少，请先导入“党费基数”或“工资项目”，再导入收缴";
        }
        if (account.booksBegin() != null && month.isBefore(account.booksBegin())) {
            return ChineseDates.month(month) + "在本台账的建账月份" + ChineseDates.month(account.booksBegin()) + "之前，不在这里登记";
        }
        if (account.belongs(month)) {
            return ChineseDates.month(month) + "停止党籍，不交纳党费，请核对";
        }
        return account.nextDue(month).map(next -> ChineseDates.month(month) + "还不应在本单位交纳：" + account.whyFrom(next).orElse("从" + ChineseDates.month(next) + "起交纳。").replaceFirst("。$", ""))
                .orElse(ChineseDates.month(month) + "已不在本单位交纳，请核对其转出或去世的日期");
    }

    private Optional<LocalDate> paidOn(YearMonth month, ImportField<BigDecimal> field) {
        ImportField<DuesCells.DayCell> dayField = columns.days.get(month.getMonthValue() - 1);
        Optional<DuesCells.DayCell> said = row.get(dayField);
        LocalDate day = said.isPresent() ? said.get().in(year) : facts.usualDay(month);
        ImportField<?> place = said.isPresent() ? dayField : field;
        String problem = day == null ? year + "年没有这一天，请核对"
                : day.isAfter(facts.today()) ? (said.isPresent() ? "交纳日期晚于今天，请核对" : ChineseDates.month(month) + "的党费日" + day + "还没有到；预交的请加一列“" + month.getMonthValue() + "月日期”，写明交纳日期")
                : facts.closed().holds(YearMonth.from(day)) ? ChineseDates.month(YearMonth.from(day)) + "已结账，不能再登记这个月的收款；确需补登的，请先取消结账" : null;
        if (problem != null) {
            problems.add(row.reject(place, problem));
            return Optional.empty();
        }
        return Optional.of(day);
    }

    /** What goes beyond what is due must be said to be by his own will. */
    private void voluntary() {
        BigDecimal said = row.get(columns.voluntary).orElse(Money.ZERO);
        boolean allBooked = sums.isEmpty() && beyond.isEmpty();
        if (allBooked || said.compareTo(excess) == 0) {
            return;
        }
        if (said.signum() == 0) {
            for (int month : beyond) {
                BigDecimal amount = row.get(columns.months.get(month - 1)).orElseThrow();
                BigDecimal open = account.month(YearMonth.of(year, month)).open();
                problems.add(row.reject(columns.months.get(month - 1), "应交" + Money.text(open) + "元，表中为" + Money.text(amount) + "元，多出"
                        + Money.text(amount.subtract(open)) + "元；确系自愿多交的，请把各月多出的合计填在“自愿多交”"));
            }
        } else {
            problems.add(row.reject(columns.voluntary, "各月超出应交的部分合计" + Money.text(excess) + "元，表中为" + Money.text(said) + "元，请核对"));
        }
    }

    private void total() {
        Optional<BigDecimal> said = row.get(columns.total);
        BigDecimal sum = columns.months.stream().map(field -> row.get(field).orElse(Money.ZERO)).reduce(Money.ZERO, BigDecimal::add);
        if (said.isPresent() && said.get().compareTo(sum) != 0) {
            problems.add(row.reject(columns.total, sum.signum() == 0 ? "表中没有各月的金额，只有全年" + Money.text(said.get()) + "元，不能逐月登记，请补上各月的金额"
                    : "各月合计为" + Money.text(sum) + "元，表中为" + Money.text(said.get()) + "元，请核对各月的金额"));
        }
    }

    /** What the sheet has as due a month is only compared: what is due was assessed. */
    private void monthly() {
        Optional<BigDecimal> said = row.get(columns.monthly);
        if (said.isEmpty() || sums.isEmpty()) {
            return;
        }
        BigDecimal assessed = account.month(sums.get(0).month()).gross();
        if (assessed.compareTo(said.get()) != 0) {
            notes.single(row, account.file().member().name(), "月应交核定为" + Money.text(assessed) + "元，表中为" + Money.text(said.get()) + "元，请核对");
        }
    }
}
