package dangwu.records.dues.screen.assess.state;

import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentBasis;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.rate.DuesAmount;
import dangwu.records.dues.rate.DuesBase;
import dangwu.records.dues.rate.DuesRules;
import dangwu.records.dues.rate.DuesRulesBook;
import dangwu.records.dues.rate.PayItem;
import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.PayNature;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.RateTable;
import dangwu.records.dues.rate.StaffKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/** One member's assessment while it is filled in: what the items come to, and what that makes a month, with every key. */
public final class AssessFormViewModel {

    private final AssessRow row;
    private final DuesRulesBook rules;
    private final boolean change;
    private final ObjectProperty<StaffKind> staff = new SimpleObjectProperty<>();
    private final ObjectProperty<PayerKind> payer = new SimpleObjectProperty<>();
    private final ObjectProperty<AssessmentBasis> basis = new SimpleObjectProperty<>();
    private final ObjectProperty<YearMonth> from = new SimpleObjectProperty<>();
    private final ObjectProperty<BigDecimal> base = new SimpleObjectProperty<>();
    private final ObjectProperty<BigDecimal> fixed = new SimpleObjectProperty<>();
    private final ObjectProperty<BigDecimal> extra = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> assessedOn = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty();
    private final StringProperty remarks = new SimpleStringProperty();
    private final PaySheetViewModel sheet = new PaySheetViewModel(this::reckon);
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>();

    /**
     * What it comes to as it stands.
     *
     * @param counted  the sum of what counts
     * @param deducted the sum of what is deducted
     * @param excluded the sum of what is neither
     * @param amount   what that makes a month; null: not yet
     * @param problem  why not, in a sentence; null with an amount
     */
    public record Outcome(BigDecimal counted, BigDecimal deducted, BigDecimal excluded, DuesAmount amount, String problem) {}

    /**
     * @param change whether it is a change within the year rather than the year's assessment itself
     * @param today  the day of the assessment unless another is named
     */
    public AssessFormViewModel(AssessRow row, DuesRulesBook rules, boolean change, StaffKind usual, LocalDate today) {
        this.row = row;
        this.rules = rules;
        this.change = change;
        from.set(firstMonth(today));
        Assessment known = row.holding().orElse(null);
        assessedOn.set(known == null || change || row.own().isEmpty() ? today : known.assessedOn());
        takeOver(known, usual);
        staff.addListener((property, before, now) -> staffChanged(now));
        payer.addListener((property, before, now) -> basis.set(fitting(basis.get())));
        List.of(payer, basis, base, fixed, from).forEach(property -> property.addListener((observed, before, now) -> reckon()));
        reckon();
    }

    private YearMonth firstMonth(LocalDate today) {
        YearMonth opening = row.own().map(Assessment::from).orElse(YearMonth.of(row.year(), 1));
        if (!change) {
            return opening;
        }
        YearMonth now = YearMonth.from(today);
        YearMonth earliest = opening.plusMonths(1);
        YearMonth last = YearMonth.of(row.year(), 12);
        return now.isBefore(earliest) ? earliest : now.isAfter(last) ? last : now;
    }

    private void takeOver(Assessment known, StaffKind usual) {
        staff.set(known == null ? usual : known.staff());
        payer.set(known == null ? usual.usualPayer() : known.payer());
        basis.set(fitting(known == null || known.basis() == AssessmentBasis.FIXED ? AssessmentBasis.ITEMS : known.basis()));
        sheet.fill(staff.get(), known == null ? List.of() : known.lines());
        if (known == null) {
            return;
        }
        base.set(known.base());
        fixed.set(known.basis() == AssessmentBasis.FIXED ? known.computed() : null);
        extra.set(known.extra().signum() == 0 ? null : known.extra());
        boolean same = row.own().isPresent() && !change;
        reason.set(same ? known.reason() : null);
        remarks.set(same ? known.remarks() : null);
    }

    private void staffChanged(StaffKind now) {
        if (now == null) {
            return;
        }
        List<PayLine> typed = sheet.typed();
        payer.set(now.usualPayer());
        sheet.fill(now, typed);
        basis.set(fitting(basis.get()));
        reckon();
    }

    /**
     * Adds an item that the unit names itself.
     *
     * @return the line, perhaps one that stands there already
     * @throws IllegalArgumentException with a Chinese sentence when it is one that is never counted (DU-03), or has no name
     */
    public PayItemViewModel addItem(String name) {
        return sheet.add(name);
    }

    private AssessmentBasis fitting(AssessmentBasis wanted) {
        if (payer.get() == null || table().isFixed()) {
            return AssessmentBasis.FIXED;
        }
        boolean items = staff.get() != null && staff.get().items().stream().anyMatch(item -> item.nature() == PayNature.COUNTED);
        return wanted == AssessmentBasis.FIXED || wanted == null ? items ? AssessmentBasis.ITEMS : AssessmentBasis.BASE : wanted;
    }

    /** What is to be paid by those of the kind chosen, as of the first month. */
    public RateTable table() {
        return rules().table(payer.get());
    }

    /** The rules that hold in the first month. */
    public DuesRules rules() {
        return rules.of(from.get() == null ? YearMonth.of(row.year(), 1) : from.get());
    }

    private void reckon() {
        try {
            DuesBase sums = new DuesBase(sheet.typed());
            outcome.set(reckoned(sums));
        } catch (IllegalArgumentException e) {
            outcome.set(new Outcome(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, null, e.getMessage()));
        }
    }

    private Outcome reckoned(DuesBase sums) {
        BigDecimal counted = sums.sum(PayNature.COUNTED);
        BigDecimal deducted = sums.sum(PayNature.DEDUCTED);
        BigDecimal excluded = sums.sum(PayNature.EXCLUDED);
        String problem = missing(sums);
        if (problem != null) {
            return new Outcome(counted, deducted, excluded, null, problem);
        }
        try {
            return new Outcome(counted, deducted, excluded, draft().amount(rules), null);
        } catch (IllegalArgumentException e) {
            return new Outcome(counted, deducted, excluded, null, e.getMessage());
        }
    }

    private String missing(DuesBase sums) {
        if (staff.get() == null || payer.get() == null) {
            return "请选择人员和标准。";
        }
        if (from.get() == null) {
            return "请填写起算月份。";
        }
        if (basis.get() == AssessmentBasis.ITEMS && sums.of(PayNature.COUNTED).isEmpty()) {
            return "请填写计入的工资项目。";
        }
        return basis.get() == AssessmentBasis.BASE && base.get() == null ? "请填写计算基数。" : null;
    }

    /**
     * What was filled in.
     *
     * @throws IllegalArgumentException with a Chinese sentence when it cannot be
     */
    public AssessmentDraft draft() {
        return new AssessmentDraft(row.memberId(), from.get(), staff.get(), payer.get(), basis.get(), basis.get() == AssessmentBasis.ITEMS ? sheet.typed() : List.of(),
                basis.get() == AssessmentBasis.BASE ? base.get() : null, basis.get() == AssessmentBasis.FIXED ? fixed.get() : null, extra.get(), reason.get(),
                assessedOn.get(), remarks.get());
    }

    /**
     * What was filled in, complete.
     *
     * @throws IllegalArgumentException with a Chinese sentence that says what is missing or cannot be
     */
    public AssessmentDraft complete() {
        String problem = missing(new DuesBase(sheet.typed()));
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
        if (from.get().getYear() != row.year()) {
            throw new IllegalArgumentException("起算月份应在" + row.year() + "年内，请改正。");
        }
        if (change && row.own().isEmpty()) {
            throw new IllegalArgumentException("“" + row.name() + "”" + row.year() + "年还没有核定，请先作年初核定，再作年中调整。");
        }
        draft().amount(rules);
        return draft();
    }

    /** Whether a reason has to be given: for a change within the year, unless the base of this kind changes by itself (DU-01). */
    public boolean needsReason() {
        return from.get() != null && from.get().getMonthValue() > 1 && payer.get() != null && payer.get().interval() == PayerKind.Interval.YEAR;
    }

    public AssessRow row() {
        return row;
    }

    /** Whether it is a change within the year. */
    public boolean isChange() {
        return change;
    }

    public ObjectProperty<StaffKind> staffProperty() {
        return staff;
    }

    public ObjectProperty<PayerKind> payerProperty() {
        return payer;
    }

    public ObjectProperty<AssessmentBasis> basisProperty() {
        return basis;
    }

    public ObjectProperty<YearMonth> fromProperty() {
        return from;
    }

    public ObjectProperty<BigDecimal> baseProperty() {
        return base;
    }

    /** The amount a month, where it does not depend on a base; null: the least. */
    public ObjectProperty<BigDecimal> fixedProperty() {
        return fixed;
    }

    public ObjectProperty<BigDecimal> extraProperty() {
        return extra;
    }

    public ObjectProperty<LocalDate> assessedOnProperty() {
        return assessedOn;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public StringProperty remarksProperty() {
        return remarks;
    }

    /** The items asked for, counted ones first. */
    public ObservableList<PayItemViewModel> lines() {
        return sheet.lines();
    }

    public ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }
}
