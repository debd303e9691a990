package dangwu.records.dues.screen.assess.state;

import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentBasis;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.rate.DuesAmount;
import dangwu.records.dues.rate.DuesRulesBook;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.RateText;
import dangwu.records.dues.rate.StaffKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A base typed over a cell: who can be assessed so, what it comes to, and the draft it makes. */
public final class BaseTyping {

    private final DuesRulesBook rules;
    private final LocalDate today;
    private final Function<AssessRow, StaffKind> usual;

    /** @param usual the kind of staff of one who was never assessed */
    public BaseTyping(DuesRulesBook rules, LocalDate today, Function<AssessRow, StaffKind> usual) {
        this.rules = rules;
        this.today = today;
        this.usual = usual;
    }

    /** Whether a figure typed is all it takes: not where items of pay stand behind the year's base, nor where there is no base. */
    public boolean possible(AssessRow row) {
        boolean items = row.own().filter(own -> own.basis() == AssessmentBasis.ITEMS).isPresent();
        return !items && !rules.of(from(row)).table(payer(row)).isFixed();
    }

    /** What stands in the cell at first. */
    public String start(AssessRow row) {
        return row.base() == null ? "" : row.base().stripTrailingZeros().toPlainString();
    }

    /** What the figure comes to, e.g. 5,000—10,000元，1.5%，月应交 97.50 元; why it cannot be, when it cannot. */
    public String says(AssessRow row, String typed) {
        try {
            Optional<AssessmentDraft> draft = draft(row, typed);
            return draft.isEmpty() ? "" : words(draft.get().amount(rules));
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static String words(DuesAmount amount) {
        return amount.tier().label() + "，" + RateText.percent(amount.tier().rate()) + "，月应交 " + Money.text(amount.amount()) + " 元" + (amount.capped() ? "（按上限）" : "");
    }

    /**
     * What is to be kept; empty: nothing was typed, or it says what is kept already.
     *
     * @throws IllegalArgumentException with a Chinese sentence when it cannot be
     */
    public Optional<AssessmentDraft> draft(AssessRow row, String typed) {
        BigDecimal base = TypedAmount.read(typed);
        if (base == null && row.own().isPresent()) {
            throw new IllegalArgumentException("计算基数不能为空；不再需要这条核定的，请按 Delete 删除。");
        }
        if (base == null || row.own().filter(own -> own.base() != null && own.base().compareTo(base) == 0).isPresent()) {
            return Optional.empty();
        }
        Assessment holding = row.holding().orElse(null);
        AssessmentDraft draft = new AssessmentDraft(row.memberId(), from(row), staff(row), payer(row), AssessmentBasis.BASE, List.of(), base, null,
                holding == null ? null : holding.extra(), row.own().map(Assessment::reason).orElse(null), today, row.own().map(Assessment::remarks).orElse(null));
        draft.amount(rules);
        return Optional.of(draft);
    }

    private static YearMonth from(AssessRow row) {
        return row.own().map(Assessment::from).orElse(YearMonth.of(row.year(), 1));
    }

    private StaffKind staff(AssessRow row) {
        return row.staff() == null ? usual.apply(row) : row.staff();
    }

    private PayerKind payer(AssessRow row) {
        return row.payer() == null ? usual.apply(row).usualPayer() : row.payer();
    }
}
