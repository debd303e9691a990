package dangwu.records.dues.screen.assess.state;

import dangwu.records.dues.assess.AssessmentDraft;
import dangwu.records.dues.rate.DuesAmount;
import dangwu.records.dues.rate.DuesRulesBook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One member's assessment before it is kept: copied from the year before, or set for several at once.
 *
 * @param draft   what would be kept; null: it cannot
 * @param amount  what that makes a month; null likewise
 * @param problem why it cannot, in a sentence; null when it can
 */
public record AssessProposal(AssessRow row, AssessmentDraft draft, DuesAmount amount, String problem) {

    /** What the drafts make with {@code adjustment}, in the order of {@code rows}; who has none is left out. */
    public static List<AssessProposal> copies(List<AssessRow> rows, List<AssessmentDraft> drafts, CopyAdjustment adjustment, DuesRulesBook rules) {
        Map<Long, AssessmentDraft> byMember = drafts.stream().collect(Collectors.toMap(AssessmentDraft::memberId, Function.identity()));
        return rows.stream().filter(row -> byMember.containsKey(row.memberId())).map(row -> of(row, () -> adjustment.of(byMember.get(row.memberId())), rules)).toList();
    }

    /** What {@code making} gives; what it refuses is its problem. */
    public static AssessProposal of(AssessRow row, Supplier<AssessmentDraft> making, DuesRulesBook rules) {
        try {
            AssessmentDraft draft = making.get();
            return new AssessProposal(row, draft, draft.amount(rules), null);
        } catch (IllegalArgumentException e) {
            return new AssessProposal(row, null, null, e.getMessage());
        }
    }

    /** Whether it can be kept. */
    public boolean possible() {
        return draft != null;
    }

    /** What he will pay a month, with what he pays by his own will; null: it cannot be copied. */
    public BigDecimal monthly() {
        return amount == null ? null : draft.extra() == null ? amount.amount() : amount.amount().add(draft.extra());
    }

    /** How much more than the year before; null likewise. */
    public BigDecimal change() {
        return amount == null || row.lastMonthly() == null ? null : monthly().subtract(row.lastMonthly());
    }
}
