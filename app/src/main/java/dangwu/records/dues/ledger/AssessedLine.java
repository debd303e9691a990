package dangwu.records.dues.ledger;

import dangwu.records.dues.account.DuesMonth;
import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.rate.Money;
import dangwu.records.dues.rate.StaffKind;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one member is assessed at for some months of a year; he has a second one where it changed.
 *
 * @param assessment  null: nobody has assessed him yet
 * @param months      of the year that he owes for by it; at least one
 * @param provisional whether it was made for an earlier year (暂按上年)
 * @param last        whether no other holds for him after it
 */
record AssessedLine(DuesLine line, Assessment assessment, List<DuesMonth> months, boolean provisional, boolean last) {

    AssessedLine {
        months = List.copyOf(months);
    }

    /** The lines of all members of {@code sheet}, in its order; who owes nothing in the period has none. */
    static List<AssessedLine> of(DuesSheet sheet) {
        List<AssessedLine> lines = new ArrayList<>();
        for (DuesLine line : sheet.lines()) {
            Map<Long, List<DuesMonth>> byAssessment = new LinkedHashMap<>();
            line.due().forEach(month -> byAssessment.computeIfAbsent(month.assessment() == null ? null : month.assessment().id(), id -> new ArrayList<>()).add(month));
            byAssessment.values().forEach(months -> lines.add(new AssessedLine(line, months.get(0).assessment(), months, months.get(0).provisional(),
                    months.get(months.size() - 1) == line.due().get(line.due().size() - 1))));
        }
        return lines;
    }

    boolean of(StaffKind kind) {
        return assessment != null && assessment.staff() == kind;
    }

    /** 全年: what he pays for all of {@link #months}, exemptions left aside. */
    BigDecimal whole() {
        return assessment == null ? null : assessment.monthly().multiply(BigDecimal.valueOf(months.size()));
    }

    /** What of {@link #whole} he is exempted from. */
    BigDecimal exempted() {
        return months.stream().map(DuesMonth::exempted).reduce(Money.ZERO, BigDecimal::add);
    }

    /** 备注: which months where it is not the whole period, why it changed, that it is last year's, what he is exempted from. */
    String remarks(LedgerMonths period) {
        List<YearMonth> covered = months.stream().map(DuesMonth::month).toList();
        List<YearMonth> eased = months.stream().filter(month -> month.exempted().signum() > 0).map(DuesMonth::month).toList();
        String relief = eased.isEmpty() ? null : DuesWords.months(eased) + months.stream().filter(month -> month.relief() != null).findFirst().orElseThrow().relief().kind().label();
        return DuesWords.joined("；", covered.size() == period.months().size() ? null : DuesWords.months(covered), assessment == null ? "未核定" : assessment.reason(),
                provisional ? "暂按上年" : null, relief, assessment == null ? null : assessment.remarks());
    }
}
