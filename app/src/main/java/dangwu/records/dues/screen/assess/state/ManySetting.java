package dangwu.records.dues.screen.assess.state;

import dangwu.records.dues.assess.Assessment;
import dangwu.records.dues.assess.AssessmentBasis;
import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.rate.DuesRulesBook;
import dangwu.records.dues.rate.PayLine;
import dangwu.records.dues.rate.PayerKind;
import dangwu.records.dues.rate.StaffKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What is set for several members at once.
 *
 * @param base  yuan a month, the same for all; null: each keeps his own
 * @param fixed yuan a month, where the amount does not depend on a base; null: the least
 */
public record ManySetting(StaffKind staff, PayerKind payer, BigDecimal base, BigDecimal fixed) {

    /** What it makes of each, in the order given. */
    public List<AssessProposal> of(List<AssessRow> rows, DuesRulesBook rules, LocalDate day) {
        return rows.stream().map(row -> AssessProposal.of(row, () -> draft(row, rules, day), rules)).toList();
    }

    private AssessmentDraft draft(AssessRow row, DuesRulesBook rules, LocalDate day) {
        Assessment known = row.holding().orElse(null);
        YearMonth from = row.own().map(Assessment::from).orElse(YearMonth.of(row.year(), 1));
        boolean isFixed = rules.of(from).table(payer).isFixed();
        boolean items = !isFixed && base == null && known != null && known.basis() == AssessmentBasis.ITEMS && known.staff() == staff;
        BigDecimal own = isFixed ? null : base != null ? base : known == null ? null : known.base();
        if (!isFixed && own == null) {
            throw new IllegalArgumentException("没有原基数，请单独核定或填统一基数");
        }
        List<PayLine> lines = items ? known.lines() : List.of();
        AssessmentBasis basis = isFixed ? AssessmentBasis.FIXED : items ? AssessmentBasis.ITEMS : AssessmentBasis.BASE;
        return new AssessmentDraft(row.memberId(), from, staff, payer, basis, lines, items ? null : own, isFixed ? fixed : null, known == null ? null : known.extra(),
                row.own().map(Assessment::reason).orElse(null), day, row.own().map(Assessment::remarks).orElse(null));
    }
}
