package dangwu.records.dues.ledger;

import static dangwu.records.dues.rate.PayItem.ALLOWANCES;
import static dangwu.records.dues.rate.PayItem.ANNUITY;
import static dangwu.records.dues.rate.PayItem.BASIC_PAY;
import static dangwu.records.dues.rate.PayItem.BASIC_PERFORMANCE_PAY;
import static dangwu.records.dues.rate.PayItem.GRADE_PAY;
import static dangwu.records.dues.rate.PayItem.HOUSING_FUND;
import static dangwu.records.dues.rate.PayItem.INCOME_TAX;
import static dangwu.records.dues.rate.PayItem.LIVING_ALLOWANCE;
import static dangwu.records.dues.rate.PayItem.MEDICAL_INSURANCE;
import static dangwu.records.dues.rate.PayItem.PENSION;
import static dangwu.records.dues.rate.PayItem.PENSION_INSURANCE;
import static dangwu.records.dues.rate.PayItem.POSITION_PAY;
import static dangwu.records.dues.rate.PayItem.POST_PAY;
import static dangwu.records.dues.rate.PayItem.RANK_PAY;
import static dangwu.records.dues.rate.PayItem.REGULAR_BONUS;
import static dangwu.records.dues.rate.PayItem.TECHNICAL_GRADE_PAY;
import static dangwu.records.dues.rate.PayItem.WORK_ALLOWANCE;

import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.rate.PayItem;
import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.PayNature;
import dangwu.records.dues.rate.StaffKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A column of L50 for an item of pay.
 *
 * @param item one of those that the notice names; null: one of the unit's own
 * @param name its heading
 */
record PayColumn(PayItem item, String name, PayNature nature) {

    /** The usual deductions in the order of the form. */
    private static final List<PayItem> DEDUCTIONS = List.of(PENSION_INSURANCE, ANNUITY, HOUSING_FUND, MEDICAL_INSURANCE, INCOME_TAX);

    /**
     * The columns of the sheet of {@code kind}: those of the form, and behind those of the same nature what else anybody has.
     *
     * @param assessments those on the sheet
     */
    static List<PayColumn> of(StaffKind kind, Collection<Assessment> assessments) {
        Set<PayColumn> columns = new LinkedHashSet<>();
        for (PayNature nature : List.of(PayNature.COUNTED, PayNature.DEDUCTED)) {
            usual(kind).stream().filter(item -> item.nature() == nature).forEach(item -> columns.add(of(kind, item)));
            assessments.stream().flatMap(assessment -> assessment.payBase().of(nature).stream()).filter(line -> line.amount().signum() > 0)
                    .forEach(line -> columns.add(item(line) != null ? of(kind, item(line)) : new PayColumn(null, line.name(), nature)));
        }
        return new ArrayList<>(columns);
    }

    /** An item of the notice that somebody entered under its name alone is that item all the same. */
    private static PayItem item(PayLine line) {
        return line.item() != null ? line.item() : PayItem.called(line.name()).orElse(null);
    }

    private static PayColumn of(StaffKind kind, PayItem item) {
        String annuity = kind == StaffKind.ENTERPRISE ? "企业年金" : "职业年金";
        return new PayColumn(item, item == ANNUITY ? annuity : item.label(), item.nature());
    }

    private static List<PayItem> usual(StaffKind kind) {
        List<PayItem> counted = switch (kind) {
            case CIVIL_SERVANT -> List.of(POST_PAY, RANK_PAY, WORK_ALLOWANCE, LIVING_ALLOWANCE);
            case GOVERNMENT_WORKER -> List.of(POSITION_PAY, TECHNICAL_GRADE_PAY, ALLOWANCES);
            case PUBLIC_INSTITUTION -> List.of(POSITION_PAY, GRADE_PAY, BASIC_PERFORMANCE_PAY);
            case ENTERPRISE -> List.of(BASIC_PAY, POSITION_PAY, REGULAR_BONUS);
            case RETIRED -> List.of(PENSION);
            case OTHER -> List.of();
        };
        return Stream.concat(counted.stream(), kind == StaffKind.RETIRED || kind == StaffKind.OTHER ? Stream.of() : DEDUCTIONS.stream()).toList();
    }

    /** What {@code assessment} has of it; null: it knows of no such item. */
    BigDecimal amount(Assessment assessment) {
        List<PayLine> lines = assessment.lines().stream().filter(line -> line.nature() == nature && item(line) == item
                && (item != null || line.name().equals(name))).toList();
        return lines.isEmpty() ? null : lines.stream().map(PayLine::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
